import type { Block, Cell, Column, ExportDocument, TableRow } from "./document.ts";

/** Text with everything that Markdown would read as markup escaped, HTML among it. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, "\\$&")
    .replace(/&(?=#?[A-Za-z0-9]+;)/g, "\\&")
    .replace(/^(\s*)([#+-])(?=\s|$|#)/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2");
}

function writeCell(cell: Cell): string {
  return cell.map(escapeText).join("<br>");
}

function writeLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function writeRow(row: TableRow, columns: readonly Column[]): string {
  if (row.kind === "cells") return writeLine(row.cells.map(writeCell));
  return writeLine([`**${escapeText(row.text)}**`, ...columns.slice(1).map(() => "")]);
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeText(block.text)}`;
    case "paragraph":
      return escapeText(block.text);
    case "list":
      return block.items.map((item) => `- ${escapeText(item)}`).join("\n");
    case "choices":
      return block.items
        .map((item, index) => `- ${String.fromCharCode(65 + index)}. ${escapeText(item)}`)
        .join("\n");
    case "lines":
      return "\\_\\_\\_\\_\\_\\_\\_\\_";
    case "table":
      return [
        writeLine(block.columns.map(({ head }) => escapeText(head))),
        writeLine(block.columns.map(() => "---")),
        ...block.rows.map((row) => writeRow(row, block.columns)),
      ].join("\n");
  }
}

/** Writes a document as Markdown with tables (GitHub's kind); the foot stands once, at the end. */
export function exportMarkdown({ blocks, foot }: ExportDocument): string {
  return `${[...blocks.map(writeBlock), "---", ...foot.map(escapeText)].join("\n\n")}\n`;
}
