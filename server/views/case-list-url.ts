import { type CaseFilter, caseFacetKeys } from "../model/case-filter.ts";
import { urls } from "../model/urls.ts";

/** A change of the filter: a facet's new value, or none; another view or order. */
export interface CaseFilterChange {
  readonly chosen?: CaseFilter["chosen"];
  readonly view?: CaseFilter["view"];
  readonly sort?: CaseFilter["sort"];
  readonly order?: CaseFilter["order"];
}

/** The query of a filter, in a fixed order, with nothing in it that is the default. */
export function caseQuery(filter: CaseFilter, change: CaseFilterChange = {}): [string, string][] {
  const chosen = { ...filter.chosen, ...change.chosen };
  const view = change.view ?? filter.view;
  const sort = change.sort ?? filter.sort;
  const order = change.order ?? filter.order;
  const isUsual = order === (sort === "decided" ? "desc" : "asc");
  return [
    ...caseFacetKeys.flatMap((key): [string, string][] => {
      const value = chosen[key];
      return value === undefined ? [] : [[key, value]];
    }),
    ...(view === "list" ? [] : [["view", view] as [string, string]]),
    ...(sort === "decided" ? [] : [["sort", sort] as [string, string]]),
    ...(isUsual ? [] : [["order", order] as [string, string]]),
  ];
}

/** The address of the list under a filter. */
export function caseListUrl(filter: CaseFilter, change?: CaseFilterChange): string {
  return urls.casesBy(caseQuery(filter, change));
}
