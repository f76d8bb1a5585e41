import type { PageType, PartKind, SearchFacet } from "./part.ts";

/** A page found, with the part of it that fits best. */
export interface SearchHit {
  readonly id: string;
  readonly type: PageType;
  readonly title: string;
  readonly citation: string;
  readonly url: string;
  readonly excerpt: string;
  /** Start and end of each found word in the excerpt. */
  readonly marks: readonly (readonly [number, number])[];
  readonly part: { readonly kind: PartKind; readonly heading: string; readonly anchor: string };
}

/** A page whose name is like what was typed. */
export interface Suggestion {
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  readonly url: string;
  readonly kind: PageType;
}

/** Something that a query was understood to name. */
export interface UnderstoodItem {
  readonly kind: string;
  readonly text: string;
  /** Where it stands on this site. */
  readonly url?: string;
  /** The query in which these words are only words. */
  readonly undo?: string;
}

/** The answer to a search, as the page and the API give it. */
export interface SearchView {
  readonly query: string;
  readonly understood: readonly UnderstoodItem[];
  readonly total: number;
  readonly noMatch: boolean;
  readonly didYouMean: string | null;
  /** Why nothing was found, where that can be said. */
  readonly explanation: string | null;
  readonly hits: readonly SearchHit[];
  readonly suggestions: readonly Suggestion[];
  readonly facets: Readonly<
    Record<SearchFacet, readonly { readonly value: string; readonly count: number }[]>
  >;
}
