import type { Block } from "../../server/exports/document.ts";

/** Every text of a block, each by itself; of a table its rows. */
export function wordsIn(block: Block): string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.text];
    case "list":
    case "choices":
      return [...block.items];
    case "lines":
      return [];
    case "table":
      return block.rows.flatMap((row) => (row.kind === "group" ? [row.text] : row.cells.flat()));
  }
}

/** Every text of a document, each by itself. */
export function wordsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(wordsIn);
}
