import { citationAfterName, formatReporterCitation } from "../model/case-citation.ts";
import { type CaseFilter, type caseSorts, opinionRead } from "../model/case-filter.ts";
import { courtLabel } from "../model/court.ts";
import { type CourtCase, principalOpinion } from "../model/court-case.ts";
import { urls } from "../model/urls.ts";
import { caseListUrl } from "./case-list-url.ts";
import { label } from "./labels.ts";

function SortHead({
  name,
  sort,
  filter,
}: {
  readonly name: string;
  readonly sort: (typeof caseSorts)[number];
  readonly filter: CaseFilter;
}) {
  const isSorted = filter.sort === sort;
  const order = isSorted && filter.order === "asc" ? "desc" : "asc";
  const sorted = filter.order === "asc" ? ("ascending" as const) : ("descending" as const);
  return (
    <th scope="col" aria-sort={isSorted ? sorted : undefined}>
      <a href={caseListUrl(filter, { sort, order })} rel="nofollow">
        {name}
        {isSorted ? (filter.order === "asc" ? " ↑" : " ↓") : ""}
      </a>
    </th>
  );
}

/** Values of a facet as a run of words; those that are headings elsewhere in small letters. */
function runOf(values: readonly string[]): string {
  return values
    .map(label)
    .map((words) => (words === "Mann Act" ? words : words.toLowerCase()))
    .join(", ");
}

/** The cases as a table that is ordered by its heads. */
export function CaseTable({
  cases,
  filter,
}: {
  readonly cases: readonly CourtCase[];
  readonly filter: CaseFilter;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section class="scroll" aria-label="Cases as a table" tabIndex={0}>
      <table>
        <caption>
          {cases.length} {cases.length === 1 ? "case" : "cases"}
        </caption>
        <thead>
          <tr>
            <SortHead name="Case" sort="name" filter={filter} />
            <SortHead name="Court" sort="court" filter={filter} />
            <SortHead name="Decided" sort="decided" filter={filter} />
            <th scope="col">Sections</th>
            <th scope="col">Form</th>
            <th scope="col">Issues</th>
            <th scope="col">Read</th>
            <th scope="col">Later history</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((courtCase) => {
            const opinion = principalOpinion(courtCase);
            return (
              <tr key={courtCase.slug}>
                <th scope="row">
                  <a href={urls.courtCase(courtCase.slug)}>
                    <i>{courtCase.name}</i>
                  </a>
                  {citationAfterName(formatReporterCitation(opinion))}
                </th>
                <td class="short">{courtLabel(opinion.court)}</td>
                <td class="short number">{opinion.decided}</td>
                <td>{courtCase.statutes.join(", ")}</td>
                <td>{runOf(courtCase.facets.form)}</td>
                <td>{runOf(courtCase.facets.issues)}</td>
                <td>{label(opinionRead(courtCase))}</td>
                <td>{label(courtCase.treatment.status)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
