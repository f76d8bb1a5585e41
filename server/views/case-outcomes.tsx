import type { CourtCase, Defendant } from "../model/court-case.ts";
import { formatDate } from "../model/dates.ts";
import { formatStatute, parseCodeCitation } from "../model/statute-citation.ts";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";
import { ScrollTable } from "./scroll-table.tsx";

function sentenceWords(defendant: Defendant): string {
  const months = defendant.sentenceMonths;
  if (months === undefined) return "";
  return months === "life" ? "life" : `${months} months`;
}

function DefendantRow({
  defendant,
  context,
}: {
  readonly defendant: Defendant;
  readonly context: PageContext;
}) {
  return (
    <tr>
      <th scope="row">
        {defendant.name}
        <span class="when">{defendant.role}</span>
      </th>
      <td>
        <ul>
          {defendant.charges.map((charge) => {
            const statute =
              charge.statute === undefined ? undefined : parseCodeCitation(charge.statute);
            return (
              <li key={charge.label + charge.result}>
                {charge.label}
                {statute ? ` (${formatStatute(statute)})` : ""}
                {charge.counts === null
                  ? ""
                  : `, ${charge.counts} count${charge.counts === 1 ? "" : "s"}`}
                :{" "}
                {charge.result === "mixed"
                  ? `convicted on ${charge.convictedCounts ?? "?"}, acquitted on ${charge.acquittedCounts ?? "?"}`
                  : label(charge.result)}
                {charge.note ? (
                  <span class="when">
                    <Prose text={charge.note} context={context} />
                  </span>
                ) : null}
              </li>
            );
          })}
        </ul>
      </td>
      <td>
        <Prose text={defendant.outcome} context={context} />
      </td>
      <td class="number">
        {sentenceWords(defendant)}
        {defendant.sentencedOn ? (
          <span class="when">{formatDate(defendant.sentencedOn)}</span>
        ) : null}
      </td>
      <td class="number">
        {defendant.restitutionCents === undefined
          ? ""
          : (defendant.restitutionCents / 100).toLocaleString("en-US", {
              style: "currency",
              currency: "USD",
            })}
      </td>
    </tr>
  );
}

/** What each defendant was charged with and what came of it. */
export function CaseOutcomes({
  courtCase,
  context,
}: {
  readonly courtCase: CourtCase;
  readonly context: PageContext;
}) {
  if (courtCase.defendants.length === 0) return null;
  return (
    <section class="outcomes" aria-labelledby="outcomes">
      <h2 id="outcomes">Charges and outcomes</h2>
      <ScrollTable
        caption="Each defendant's charges and what came of them"
        head={["Defendant", "Charges", "Outcome", "Prison", "Restitution"]}
      >
        {courtCase.defendants.map((defendant) => (
          <DefendantRow key={defendant.name} defendant={defendant} context={context} />
        ))}
      </ScrollTable>
    </section>
  );
}
