/** A cell of a table: its lines, one paragraph each. Plain text, no markup. */
export type Cell = readonly string[];

/** A row of cells, or a line across the whole table that names the rows under it. */
export type TableRow =
  | { readonly kind: "cells"; readonly cells: readonly Cell[] }
  | { readonly kind: "group"; readonly text: string };

/** A column: what its head says, and its part of the table's width. Parts add up to 100. */
export interface Column {
  readonly head: string;
  readonly width: number;
}

/** One piece of a document, in reading order. */
export type Block =
  | {
      readonly kind: "heading";
      readonly level: 1 | 2 | 3;
      readonly text: string;
      /** True where a new page begins with it; formats without pages take no notice. */
      readonly newPage?: true;
    }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** Answers to choose from, lettered from A. */
  | { readonly kind: "choices"; readonly items: readonly string[] }
  /** Empty lines to write on. */
  | { readonly kind: "lines"; readonly count: number }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly TableRow[];
    };

/** How a document is set: one dense upright page, as many pages on their side as it takes, or upright pages to read and write on. */
export type Setting = "onePage" | "manyPages" | "booklet";

/** A document as data, from which every format is written. */
export interface ExportDocument {
  readonly title: string;
  /** The name of its file, without an ending. */
  readonly fileName: string;
  readonly setting: Setting;
  /** The day of its making, YYYY-MM-DD; the only date that a file carries. */
  readonly madeOn: string;
  readonly blocks: readonly Block[];
  /** What stands at the foot of each page. */
  readonly foot: readonly string[];
}

/** A heading: 1 for the title, 2 for a part, 3 inside a part. */
export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: "heading", level, text };
}

/** A paragraph of plain text. */
export function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

/** A list; nothing at all where it has no items. */
export function list(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

/** A table; nothing at all where it has no rows. Columns are pairs of head and width. */
export function table(
  columns: readonly (readonly [head: string, width: number])[],
  rows: readonly TableRow[],
): Block[] {
  if (rows.length === 0) return [];
  return [{ kind: "table", columns: columns.map(([head, width]) => ({ head, width })), rows }];
}

/** A row of as many cells as the table has columns; an empty cell has no lines. */
export function row(...cells: readonly Cell[]): TableRow {
  return { kind: "cells", cells };
}
