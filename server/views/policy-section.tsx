import type { Policy } from "../model/policy.ts";
import { policyReadOn } from "../model/practice.ts";
import { anchors } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";
import { ReadOn } from "./recheck.tsx";
import { SourceList } from "./record-foot.tsx";
import { ScrollTable } from "./scroll-table.tsx";

/** Where it stands, when that was read, and what to check before relying on it. */
export function PolicyAuthority({
  policy,
  context,
}: {
  readonly policy: Policy;
  readonly context: PageContext;
}) {
  return (
    <span class="note">
      <Prose text={policy.authority.replace(/\.$/, "")} context={context} />;{" "}
      <ReadOn readOn={policyReadOn(policy)} context={context} />.{" "}
      <Prose text={policy.check} context={context} />
    </span>
  );
}

/** A point of practice in full: the rule, its steps in a table, what else to know, its sources. */
export function PolicySection({
  policy,
  context,
}: {
  readonly policy: Policy;
  readonly context: PageContext;
}) {
  const id = anchors.policy(policy.slug);
  const sourceName = `${id}-sources`;
  return (
    <section id={id} aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>{policy.title}</h3>
      <p>
        <Prose text={policy.summary} context={context} />
      </p>
      <p>
        <strong>For:</strong> <Prose text={policy.applies.text} context={context} />
      </p>
      {policy.steps.length === 0 ? null : (
        <ScrollTable
          compact
          caption={`Steps: ${policy.title}`}
          head={["When", "Who", "What", "Authority"]}
        >
          {policy.steps.map((step) => (
            <tr key={step.id}>
              <th scope="row">
                <Prose text={step.when} context={context} />
              </th>
              <td>{step.who}</td>
              <td>
                <Prose text={step.text} context={context} />
              </td>
              <td>
                <Prose text={step.authority} context={context} />
              </td>
            </tr>
          ))}
        </ScrollTable>
      )}
      {policy.points.length === 0 ? null : (
        <ul>
          {policy.points.map((point) => (
            <li key={point}>
              <Prose text={point} context={context} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <PolicyAuthority policy={policy} context={context} />
      </p>
      <details>
        <summary>Sources</summary>
        <SourceList sources={policy.sources} context={context} part={sourceName} />
      </details>
    </section>
  );
}
