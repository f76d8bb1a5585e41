import type { CaseFacetKey, CaseFilter } from "../model/case-filter.ts";
import { findCourt } from "../model/court.ts";
import { caseListUrl } from "./case-list-url.ts";
import { ChosenFacets, FacetNav } from "./facet-nav.tsx";
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

/** The facets with their counts; each value is a link that adds or takes out that choice. */
export function CaseFilters({
  facets,
  filter,
}: {
  readonly facets: readonly FacetCounts[];
  readonly filter: CaseFilter;
}) {
  const groups = facets.map(({ key, values }) => ({
    name: facetLabels[key],
    isOpen: openAtFirst.includes(key),
    choices: values.map(({ value, count }) => {
      const isChosen = filter.chosen[key] === value;
      const chosen = { [key]: isChosen ? undefined : value };
      return {
        text: facetValueLabel(key, value),
        count,
        href: caseListUrl(filter, { chosen }),
        isChosen,
      };
    }),
  }));
  return <FacetNav id="case-filters" name="Filter cases" groups={groups} />;
}

/** What was chosen, each with a link that takes it out. */
export function ChosenCaseFacets({ filter }: { readonly filter: CaseFilter }) {
  const chosen = (Object.entries(filter.chosen) as [CaseFacetKey, string][]).map(
    ([key, value]) => ({
      text: `${facetLabels[key]}: ${facetValueLabel(key, value)}`,
      href: caseListUrl(filter, { chosen: { [key]: undefined } }),
    }),
  );
  const all = { text: "All cases", href: caseListUrl({ ...filter, chosen: {} }) };
  return <ChosenFacets chosen={chosen} all={all} />;
}
