import { provisionSlug } from "../model/statute-citation.ts";
import { type IndexedPage, isInYears, isOfCourt } from "./page-index.ts";
import type { ReadFilter } from "./read-filters.ts";
import type { UnderstoodQuery } from "./understand-query.ts";

/** Cases by what later courts did with them, or what they did with a ruling: `vacated`. */
export type Treatments = ReadonlyMap<string, ReadonlySet<string>>;

/** True where a filter lets a page through: what has no court, year or form is of every one. */
function passesFilter(
  page: IndexedPage,
  filter: ReadFilter["filter"],
  treatments: Treatments,
): boolean {
  switch (filter.kind) {
    case "court":
      return isOfCourt(page, filter.court);
    case "years":
      return isInYears(page, filter);
    case "form":
      return page.type !== "case" || page.facets.form.includes(filter.form);
    case "treatment":
      return page.type !== "case" || (treatments.get(filter.treatment)?.has(page.record) ?? false);
  }
}

/** True where a query's filters, its `type:` and its `statute:` let a page through. */
export function passesQuery(
  { type, onStatutes, filters }: UnderstoodQuery,
  page: IndexedPage,
  treatments: Treatments,
): boolean {
  return (
    (type === undefined || page.type === type) &&
    onStatutes.every(({ value }) => page.facets.statute.includes(provisionSlug(value))) &&
    filters.every(({ value }) => passesFilter(page, value, treatments))
  );
}

/** True where a query names nothing but filters: it asks for all that they let through. */
export function isOnlyFilters(understood: UnderstoodQuery): boolean {
  const { filters, onStatutes, type } = understood;
  return filters.length > 0 || onStatutes.length > 0 || type !== undefined;
}

/** True where such a query means a page: one that the filters are about, not one that they ignore. */
export function isMeantByFilters({ filters }: UnderstoodQuery, page: IndexedPage): boolean {
  return filters.length === 0 || page.type === "case";
}
