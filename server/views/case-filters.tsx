import type { CaseFacetKey, CaseFilter } from "../model/case-filter.ts";
import { findCourt } from "../model/court.ts";
import { caseListUrl } from "./case-list-url.ts";
import { label } from "./labels.ts";

/** A facet and its counts, as the list of cases offers it. */
export interface FacetCounts {
  readonly key: CaseFacetKey;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

const facetLabels: Readonly<Record<CaseFacetKey, string>> = {
  statute: "Section",
  court: "Court",
  decade: "Decided in",
  kind: "Kind",
  form: "Form",
  sector: "Sector",
  means: "Means",
  recruitment: "Recruitment",
  control: "Control",
  venue: "Place",
  victims: "Number of victims",
  ages: "Ages of victims",
  origin: "Origin of victims",
  benefit: "Theory of benefit",
  evidence: "Point of evidence",
  issues: "Issue",
  read: "What was read of the opinion",
  treatment: "Later history",
};

/** Facets that are open from the start: those that most readers choose by. */
const openAtFirst: readonly CaseFacetKey[] = ["statute", "form", "issues"];

/** How many values of a facet are shown before the rest is folded. */
const shownValues = 8;

/** The printed words for a value of a facet. */
export function facetValueLabel(key: CaseFacetKey, value: string): string {
  if (key === "court") {
    const court = findCourt(value);
    return court?.level === "supreme" ? "U.S. Supreme Court" : (court?.abbreviation ?? value);
  }
  if (key === "statute" || key === "decade") return value;
  const words = label(value);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Values({
  facet,
  values,
  filter,
}: {
  readonly facet: FacetCounts;
  readonly values: FacetCounts["values"];
  readonly filter: CaseFilter;
}) {
  return (
    <ul>
      {values.map(({ value, count }) => {
        const isChosen = filter.chosen[facet.key] === value;
        const chosen = { [facet.key]: isChosen ? undefined : value };
        return (
          <li key={value}>
            <a
              href={caseListUrl(filter, { chosen })}
              aria-current={isChosen ? "true" : undefined}
              rel="nofollow"
            >
              {facetValueLabel(facet.key, value)}
              {isChosen ? " (take out)" : ""}
            </a>{" "}
            <span class="number">{count}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** The facets with their counts; each value is a link that adds or takes out that choice. */
export function CaseFilters({
  facets,
  filter,
}: {
  readonly facets: readonly FacetCounts[];
  readonly filter: CaseFilter;
}) {
  return (
    <nav class="case-filters" id="case-filters" aria-label="Filter cases">
      {facets
        .filter(({ values }) => values.length > 0)
        .map((facet) => (
          <details
            key={facet.key}
            open={openAtFirst.includes(facet.key) || filter.chosen[facet.key] !== undefined}
          >
            <summary>{facetLabels[facet.key]}</summary>
            <Values facet={facet} values={facet.values.slice(0, shownValues)} filter={filter} />
            {facet.values.length > shownValues ? (
              <details>
                <summary>{facet.values.length - shownValues} more</summary>
                <Values facet={facet} values={facet.values.slice(shownValues)} filter={filter} />
              </details>
            ) : null}
          </details>
        ))}
    </nav>
  );
}

/** What was chosen, each with a link that takes it out. */
export function ChosenFacets({ filter }: { readonly filter: CaseFilter }) {
  const chosen = Object.entries(filter.chosen) as [CaseFacetKey, string][];
  if (chosen.length === 0) return null;
  return (
    <p class="chosen">
      {chosen.map(([key, value]) => (
        <a key={key} href={caseListUrl(filter, { chosen: { [key]: undefined } })} rel="nofollow">
          {facetLabels[key]}: {facetValueLabel(key, value)} <span aria-hidden="true">×</span>
          <span class="visually-hidden"> take out</span>
        </a>
      ))}{" "}
      <a href={caseListUrl({ ...filter, chosen: {} })}>All cases</a>
    </p>
  );
}
