import type { Policy } from "../model/policy.ts";
import { type PlacedInstruction, practiceGuide } from "../model/practice.ts";
import type { ProvisionOn } from "../model/provision-on.ts";
import { anchors, urls } from "../model/urls.ts";
import { InstructionList, InstructionTable } from "./instruction-table.tsx";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { PolicyAuthority } from "./policy-section.tsx";
import { Prose } from "./prose.tsx";

function Instructions({
  placed,
  view,
  context,
}: {
  readonly placed: readonly PlacedInstruction[];
  readonly view: ProvisionOn;
  readonly context: PageContext;
}) {
  const of = (status: PlacedInstruction["row"]["status"]) =>
    placed.filter(({ row }) => row.status === status);
  const found = of("found");
  const none = of("noneFound");
  const unread = of("notRead");
  return (
    <section aria-labelledby="instructions">
      <h2 id="instructions">Pattern instructions</h2>
      {found.length === 0 ? (
        <p>No pattern instruction for this section was seen.</p>
      ) : (
        <InstructionTable
          placed={found}
          caption="Pattern jury instructions that were seen; nothing of them is copied here"
          units={new Map(view.offenses.map(({ id, label: name }) => [id, name]))}
          context={context}
        />
      )}
      {none.length === 0 ? null : (
        <details>
          <summary>None found: {none.length} circuits or parts of a set</summary>
          <InstructionList placed={none} context={context} />
        </details>
      )}
      {unread.length === 0 ? null : (
        <details>
          <summary>Not read: {unread.length} circuits or parts of a set; one may be there</summary>
          <InstructionList placed={unread} context={context} />
        </details>
      )}
    </section>
  );
}

function Notices({
  notices,
  context,
}: {
  readonly notices: readonly Policy[];
  readonly context: PageContext;
}) {
  return (
    <section aria-labelledby="approvals">
      <h2 id="approvals">Approvals and notices</h2>
      {notices.length === 0 ? (
        <p>No approval, consultation or notice that was read here names this section.</p>
      ) : (
        <ul>
          {notices.map((policy) => (
            <li key={policy.slug}>
              <strong>{label(`policy-one-${policy.kind}`)}.</strong>{" "}
              <a href={urls.guide(practiceGuide, anchors.policy(policy.slug))}>{policy.title}</a>.{" "}
              <Prose text={policy.summary} context={context} />{" "}
              <PolicyAuthority policy={policy} context={context} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={urls.guide(practiceGuide)}>
          Practice: approvals, evidence, joinder, the forfeiture allegation, victims' rights
        </a>
      </p>
    </section>
  );
}

/** What a trial of the section's offenses asks for: instructions, and what comes before a charge. */
export function StatutePractice({
  view,
  context,
}: {
  readonly view: ProvisionOn;
  readonly context: PageContext;
}) {
  const { instructions, notices } = context.findPractice(view.provision);
  if (view.offenses.length === 0) {
    return notices.length === 0 ? null : <Notices notices={notices} context={context} />;
  }
  return (
    <>
      <Instructions placed={instructions} view={view} context={context} />
      <Notices notices={notices} context={context} />
    </>
  );
}
