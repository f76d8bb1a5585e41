import { findCourt } from "../model/court.ts";
import {
  type PageFacets,
  type PageType,
  type Part,
  type SearchFacet,
  searchFacets,
} from "../model/part.ts";
import { typeOf } from "./page-address.ts";

/** A page of the collection, with its parts' ids: 1 is the first row of the table `part`. */
export interface IndexedPage {
  readonly record: string;
  readonly type: PageType;
  /** A list of short entries, each an answer of its own: what it holds counts entry by entry. */
  readonly isList: boolean;
  /** The part that is the page itself. */
  readonly top: number;
  readonly facets: PageFacets;
}

/** The values of one facet, and which of them each page has. */
interface FacetColumn {
  /** As shown and chosen. */
  readonly values: readonly string[];
  /** Where the codes of each page begin; one more entry than pages. */
  readonly starts: Uint32Array;
  /** Places in `values`. */
  readonly codes: Uint32Array;
}

/** Which part belongs to which page, and what each page can be filtered by. Read once, at the start. */
export interface PageIndex {
  readonly pages: readonly IndexedPage[];
  /** The page of each part by the part's id. */
  readonly pageOf: Uint32Array;
  readonly byRecord: ReadonlyMap<string, number>;
  readonly columns: Readonly<Record<SearchFacet, FacetColumn>>;
}

/** The page of which every part is a term with its meaning. */
const glossary = "guide:glossary";

const noFacets: PageFacets = { statute: [], court: [], year: [], form: [], issue: [] };

/** The values of a page under a facet, as shown: a decade for a year, since years are too many. */
function shownValues({ type, facets }: IndexedPage, facet: SearchFacet): readonly string[] {
  if (facet === "type") return [type];
  return facet === "year" ? facets.year.map((year) => `${year.slice(0, 3)}0s`) : facets[facet];
}

function makeColumn(pages: readonly IndexedPage[], facet: SearchFacet): FacetColumn {
  const codeOf = new Map<string, number>();
  const starts = new Uint32Array(pages.length + 1);
  const codes: number[] = [];
  pages.forEach((page, number) => {
    for (const value of new Set(shownValues(page, facet))) {
      const code = codeOf.get(value) ?? codeOf.size;
      codeOf.set(value, code);
      codes.push(code);
    }
    starts[number + 1] = codes.length;
  });
  return { values: [...codeOf.keys()], starts, codes: Uint32Array.from(codes) };
}

/** Indexes the parts, which stand in the order of their ids. */
export function indexPages(parts: readonly Part[]): PageIndex {
  const pages: IndexedPage[] = [];
  const byRecord = new Map<string, number>();
  const pageOf = new Uint32Array(parts.length + 1);
  parts.forEach(({ record, facets }, position) => {
    const id = position + 1;
    let page = byRecord.get(record);
    if (page === undefined) {
      page = pages.length;
      byRecord.set(record, page);
      pages.push({
        record,
        type: typeOf(record),
        isList: record === glossary,
        top: id,
        facets: facets ?? noFacets,
      });
    }
    pageOf[id] = page;
  });
  const columns = Object.fromEntries(
    searchFacets.map((facet) => [facet, makeColumn(pages, facet)]),
  ) as unknown as PageIndex["columns"];
  return { pages, pageOf, byRecord, columns };
}

/** True where a page has a value of a facet. */
export function hasFacet(
  { columns }: PageIndex,
  page: number,
  facet: SearchFacet,
  value: string,
): boolean {
  const { values, starts, codes } = columns[facet];
  const code = values.indexOf(value);
  return code !== -1 && codes.subarray(starts[page], starts[page + 1]).includes(code);
}

/** The pages of some parts, each once, in static order. */
export function pagesOfParts({ pages, pageOf }: PageIndex, parts: readonly number[]): number[] {
  const seen = new Uint8Array(pages.length);
  const found: number[] = [];
  for (const part of parts) {
    const page = pageOf[part] ?? 0;
    if (seen[page] === 1) continue;
    seen[page] = 1;
    found.push(page);
  }
  return found;
}

/** How many of the given pages have each value of a facet, most first. */
export function countFacet(
  { columns }: PageIndex,
  facet: SearchFacet,
  found: readonly number[],
): { value: string; count: number }[] {
  const { values, starts, codes } = columns[facet];
  const counts = new Uint32Array(values.length);
  for (const page of found) {
    const end = starts[page + 1] ?? 0;
    for (let at = starts[page] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return values
    .map((value, code) => ({ value, count: counts[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** True where a page lies in a span of years; pages without a year do. */
export function isInYears(
  { facets: { year } }: IndexedPage,
  years: { readonly from: number; readonly to: number },
): boolean {
  return (
    year.length === 0 || year.some((own) => Number(own) >= years.from && Number(own) <= years.to)
  );
}

/** True where a page's court is one of a circuit, or the court itself; pages without one are. */
export function isOfCourt({ facets }: IndexedPage, court: string): boolean {
  const own = facets.court;
  return own.length === 0 || own.some((id) => id === court || findCourt(id)?.circuit === court);
}
