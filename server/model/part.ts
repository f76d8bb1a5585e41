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
}

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
export const pageTypes = ["statute", "case", "question", "guide", "authority", "page"] as const;

export type PageType = (typeof pageTypes)[number];
