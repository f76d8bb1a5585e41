/** A table on a slide. */
export interface DeckTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart on a slide; null where the source states no number. */
export interface DeckChart {
  readonly kind: "bar" | "line";
  readonly unit: string;
  readonly categories: readonly string[];
  /** The positions of categories that cover less than the others, such as part of a year. */
  readonly parts: readonly number[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** A slide as data: plain text only. */
export interface DeckSlide {
  readonly kind: "title" | "text" | "table" | "chart";
  readonly title: string;
  readonly body: readonly string[];
  readonly table?: DeckTable;
  readonly chart?: DeckChart;
  /** What a table or chart shows, for those who do not see it. */
  readonly alt: string;
  /** What the slide rests on. */
  readonly foot: string;
  /** Paragraphs of the notes pane. */
  readonly notes: readonly string[];
}

/** A deck as data, from which the file is written. */
export interface Deck {
  readonly title: string;
  readonly fileName: string;
  /** The day that the file carries, YYYY-MM-DD. */
  readonly dated: string;
  readonly slides: readonly DeckSlide[];
}
