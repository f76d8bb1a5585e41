import {
  Document,
  TableRow as DocxRow,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TextRun,
  WidthType,
} from "docx";
import type { Block, Cell, Column, ExportDocument, Setting, TableRow } from "./document.ts";
import { type DocxMeasures, docxMeasures } from "./docx-measures.ts";
import { docxNumbering, docxStyles } from "./docx-styles.ts";
import { withFixedDates } from "./with-fixed-dates.ts";

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const shade = (fill: string) => ({ type: ShadingType.CLEAR, color: "auto", fill });

/** The widths of columns in twentieths of a point, which add up to the whole width. */
function columnWidths(columns: readonly Column[], whole: number): number[] {
  const widths = columns.map(({ width }) => Math.floor((whole * width) / 100));
  const rest = whole - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

/** A cell holds one paragraph at least: Word calls a file without it damaged. */
function cellParagraphs(cell: Cell, style: string): Paragraph[] {
  return (cell.length === 0 ? [""] : cell).map((text) => new Paragraph({ style, text }));
}

function writeRow(row: TableRow, widths: readonly number[], whole: number): DocxRow {
  if (row.kind === "group") {
    const cell = new TableCell({
      columnSpan: widths.length,
      width: { size: whole, type: WidthType.DXA },
      shading: shade("F2F0EA"),
      children: [new Paragraph({ style: "TableHead", keepNext: true, text: row.text })],
    });
    return new DocxRow({ cantSplit: true, children: [cell] });
  }
  return new DocxRow({
    cantSplit: true,
    children: row.cells.map(
      (cell, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: cellParagraphs(cell, "TableText"),
        }),
    ),
  });
}

function writeTable(
  columns: readonly Column[],
  rows: readonly TableRow[],
  { textWidth, cellMargins }: DocxMeasures,
): Table {
  const widths = columnWidths(columns, textWidth);
  const head = new DocxRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ head: text }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          shading: shade("E1EDF0"),
          children: cellParagraphs([text], "TableHead"),
        }),
    ),
  });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    rows: [head, ...rows.map((row) => writeRow(row, widths, textWidth))],
  });
}

/** True for what must not stand alone at the end of a page: words that lead to lines, choices or a table. */
function leadsOn(next: Block | undefined): boolean {
  return next !== undefined && ["lines", "choices", "table"].includes(next.kind);
}

/** `index` tells one set of choices from the next, so that each begins at A. */
function writeBlock(
  block: Block,
  { index, next }: { readonly index: number; readonly next: Block | undefined },
  measures: DocxMeasures,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: headings[block.level - 1] ?? headings[2],
          text: block.text,
          ...(block.newPage && { pageBreakBefore: true }),
        }),
      ];
    case "paragraph":
      return [new Paragraph({ text: block.text, keepNext: leadsOn(next) })];
    case "list":
      return block.items.map(
        (text) =>
          new Paragraph({ style: "ListItem", text, numbering: { reference: "list", level: 0 } }),
      );
    case "choices":
      return block.items.map(
        (text, at) =>
          new Paragraph({
            style: "ListItem",
            text,
            keepLines: true,
            keepNext: at < block.items.length - 1,
            numbering: { reference: "choices", level: 0, instance: index },
          }),
      );
    case "lines":
      return Array.from(
        { length: block.count },
        (_none, at) =>
          new Paragraph({ style: "WriteLine", text: "", keepNext: at < block.count - 1 }),
      );
    case "table":
      return [
        writeTable(block.columns, block.rows, measures),
        new Paragraph({ style: "AfterTable", text: "" }),
      ];
  }
}

function writeFooter(foot: readonly string[]): Footer {
  const page = new TextRun({
    children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [
      ...foot.map((text) => new Paragraph({ style: "Footer", text })),
      new Paragraph({ style: "Footer", children: [page] }),
    ],
  });
}

/** Text as XML holds it. */
function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The file's properties, with the day of making where the library would write the clock's time. */
function coreProperties({ title, madeOn, foot }: ExportDocument): string {
  const day = `<dcterms:%s xsi:type="dcterms:W3CDTF">${madeOn}T00:00:00Z</dcterms:%s>`;
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(" ");
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${namespaces}>`,
    `<dc:title>${escapeXml(title)}</dc:title>`,
    "<dc:creator>Chapter 77</dc:creator>",
    `<dc:description>${escapeXml(foot.join(" "))}</dc:description>`,
    "<dc:language>en-US</dc:language>",
    day.replaceAll("%s", "created"),
    day.replaceAll("%s", "modified"),
    "</cp:coreProperties>",
  ].join("");
}

function pageOf(setting: Setting): { size: object; margin: DocxMeasures["margin"] } {
  const { margin } = docxMeasures[setting];
  const orientation =
    setting === "manyPages" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  // Letter. The library turns the sheet itself where it is set on its side.
  return { size: { width: 12_240, height: 15_840, orientation }, margin };
}

/**
 * Writes a document as DOCX: real headings, lists and tables whose head repeats on each page, and
 * "Page n of m". Runs in a browser and in Node; the same document gives the same bytes.
 */
export async function exportDocx(source: ExportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const measures = docxMeasures[source.setting];
  const file = new Document({
    title: source.title,
    creator: "Chapter 77",
    styles: docxStyles(measures),
    numbering: docxNumbering(measures),
    sections: [
      {
        properties: { page: pageOf(source.setting) },
        footers: { default: writeFooter(source.foot) },
        children: source.blocks.flatMap((block, index) =>
          writeBlock(block, { index, next: source.blocks[index + 1] }, measures),
        ),
      },
    ],
  });
  const core = { path: "docProps/core.xml", data: coreProperties(source) };
  const bytes = await Packer.toArrayBuffer(file, undefined, [core]);
  return withFixedDates(new Uint8Array(bytes));
}
