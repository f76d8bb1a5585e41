import {
  type CaseFacetKey,
  type CaseFilter,
  caseFacetKeys,
  caseFacetValues,
  sortCases,
} from "../model/case-filter.ts";
import type { CourtCase } from "../model/court-case.ts";

/** A facet with the number of cases under each value, were it chosen beside the other choices. */
export interface CaseFacet {
  readonly key: CaseFacetKey;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** The cases that a filter leaves, in its order, and the facets with their counts. */
export interface FilteredCases {
  readonly cases: readonly CourtCase[];
  readonly facets: readonly CaseFacet[];
}

function matches(
  courtCase: CourtCase,
  chosen: CaseFilter["chosen"],
  except?: CaseFacetKey,
): boolean {
  return caseFacetKeys.every((key) => {
    const value = chosen[key];
    return value === undefined || key === except || caseFacetValues(courtCase, key).includes(value);
  });
}

/** The order of a facet's values: decades as they come, the rest by count. */
function orderValues(key: CaseFacetKey, counts: ReadonlyMap<string, number>) {
  const byName = key === "decade";
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) =>
      byName
        ? a.value.localeCompare(b.value, "en", { numeric: true })
        : b.count - a.count || (a.value < b.value ? -1 : 1),
    );
}

/** Filters cases. A facet's counts leave its own choice out, so that another value can be chosen. */
export function filterCases(cases: readonly CourtCase[], filter: CaseFilter): FilteredCases {
  return {
    cases: sortCases(
      cases.filter((courtCase) => matches(courtCase, filter.chosen)),
      filter,
    ),
    facets: caseFacetKeys.map((key) => {
      const counts = new Map<string, number>();
      for (const courtCase of cases) {
        if (!matches(courtCase, filter.chosen, key)) continue;
        for (const value of caseFacetValues(courtCase, key)) {
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
      }
      return { key, values: orderValues(key, counts) };
    }),
  };
}
