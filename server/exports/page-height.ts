import type { Block, Cell } from "./document.ts";
import { docxMeasures } from "./docx-measures.ts";

const { textWidth, margin, cellMargins, body, table, headings, gap } = docxMeasures.onePage;
const points = (twentieths: number): number => twentieths / 20;
/** Parts of the type size: what a line takes, and an average letter, in Arial and Cambria. */
const leading = 1.16;
const letter = 0.48;

function linesOf(text: string, width: number, size: number): number {
  return Math.max(1, Math.ceil((text.length * letter * size) / width));
}

function cellHeight(cell: Cell, share: number): number {
  const size = table / 2;
  const inner = points((textWidth * share) / 100 - cellMargins.left - cellMargins.right);
  const lines = cell.reduce((sum, text) => sum + linesOf(text, inner, size), 0);
  return Math.max(1, lines) * size * leading;
}

function blockHeight(block: Block): number {
  const size = body / 2;
  const width = points(textWidth);
  const prose = (text: string, after: number): number =>
    linesOf(text, width, size) * size * leading + after;
  switch (block.kind) {
    case "heading": {
      const type = (headings[block.level - 1] ?? body) / 2;
      return linesOf(block.text, width, type) * type * leading + points(gap) * (5 - block.level);
    }
    case "paragraph":
      return prose(block.text, points(gap));
    case "list":
    case "choices":
      return block.items.reduce((sum, item) => sum + prose(item, points(gap) / 2), 0);
    case "lines":
      return block.count * size * 2;
    case "table": {
      const frame = points(cellMargins.top + cellMargins.bottom) + 0.75;
      const rows = block.rows.map((row) =>
        row.kind === "group"
          ? cellHeight([row.text], 100)
          : Math.max(
              ...row.cells.map((cell, at) => cellHeight(cell, block.columns[at]?.width ?? 100)),
            ),
      );
      const head = Math.max(...block.columns.map(({ head, width }) => cellHeight([head], width)));
      return [head, ...rows].reduce((sum, height) => sum + height + frame, 6);
    }
  }
}

/**
 * How much of an upright page's room for text the blocks take, from 0; more than 1 runs over. An
 * estimate by counting letters, on the high side: no one has measured the type.
 */
export function pageHeight(blocks: readonly Block[]): number {
  const room = points(15_840 - margin.top - margin.bottom);
  return blocks.reduce((sum, block) => sum + blockHeight(block), 0) / room;
}
