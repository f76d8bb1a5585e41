/** An addressable part of a page: what a search hit lands on. */
export interface Part {
  /** The record it belongs to: `statute:18-usc-1591`. */
  readonly record: string;
  readonly kind: PartKind;
  /** The id on the page; empty for the top of it. */
  readonly anchor: string;
  /** The page's title and citation. */
  readonly title: string;
  readonly citation: string;
  /** What the part is called on the page; empty for the page itself. */
  readonly heading: string;
  /** Other names by which people look for it. */
  readonly names: string;
  readonly body: string;
  /** Words that it is found by and that no excerpt shows; on few parts. */
  readonly keywords?: string | undefined;
  /** What the page can be filtered by; on the part of kind `page` only. */
  readonly facets?: PageFacets | undefined;
}

/** What a page can be filtered by, besides its type. Each list may be empty. */
export interface PageFacets {
  /** Sections: `18-usc-1591`. */
  readonly statute: readonly string[];
  /** Court ids: `ca2`. */
  readonly court: readonly string[];
  /** Years of decision or enactment: `2012`. */
  readonly year: readonly string[];
  /** Forms of case: `forcedLabor`; `civil` or `criminal`. */
  readonly form: readonly string[];
  /** What a decision turns on: `mensRea`. */
  readonly issue: readonly string[];
}

/** The facets of a search, in the order in which they are shown. */
export const searchFacets = ["type", "statute", "court", "year", "form", "issue"] as const;

export type SearchFacet = (typeof searchFacets)[number];

/** The kinds of part, in the order in which equal hits are shown. */
export const partKinds = [
  "page",
  "offense",
  "element",
  "penalty",
  "defense",
  "definition",
  "rule",
  "holding",
  "brief",
  "section",
] as const;

export type PartKind = (typeof partKinds)[number];

/** The kinds of page a search answers with, in the order in which equal hits are shown. */
export const pageTypes = [
  "statute",
  "case",
  "question",
  "guide",
  "training",
  "agency",
  "authority",
  "page",
] as const;

export type PageType = (typeof pageTypes)[number];
