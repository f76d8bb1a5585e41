import type { PageType, PartKind } from "./part.ts";

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

/** The answer to a search, as the page and the API give it. */
export interface SearchView {
  readonly query: string;
  readonly understood: readonly {
    readonly kind: string;
    readonly text: string;
    readonly url?: string;
  }[];
  readonly total: number;
  readonly noMatch: boolean;
  readonly didYouMean: string | null;
  /** Why nothing was found, where that can be said. */
  readonly explanation: string | null;
  readonly hits: readonly SearchHit[];
  readonly suggestions: readonly Suggestion[];
  readonly facets: {
    readonly type: readonly { readonly value: PageType; readonly count: number }[];
  };
}
