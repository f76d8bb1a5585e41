import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
} from "docx";
import type { DocxMeasures } from "./docx-measures.ts";

const headFace = "Arial";
const bodyFace = "Cambria";
const line = { style: BorderStyle.SINGLE, size: 4, space: 1, color: "767B84" };

/** The styles: Arial heads and tables, Cambria body, in American English. */
export function docxStyles(measures: DocxMeasures): IStylesOptions {
  const { body, table, foot, headings, gap } = measures;
  const head = (level: 0 | 1 | 2) => ({
    run: { font: headFace, size: headings[level], bold: true, color: "14495C" },
    paragraph: { keepNext: true, spacing: { before: gap * (3 - level), after: gap } },
  });
  const tight = { spacing: { before: 0, after: 0 } };
  return {
    default: {
      document: {
        run: { font: bodyFace, size: body, language: { value: "en-US" } },
        paragraph: { spacing: { before: 0, after: gap } },
      },
      heading1: head(0),
      heading2: head(1),
      heading3: head(2),
    },
    paragraphStyles: [
      {
        id: "TableText",
        name: "Table Text",
        basedOn: "Normal",
        run: { font: headFace, size: table },
        paragraph: tight,
      },
      {
        id: "TableHead",
        name: "Table Head",
        basedOn: "TableText",
        run: { font: headFace, size: table, bold: true },
        paragraph: tight,
      },
      {
        id: "AfterTable",
        name: "After Table",
        basedOn: "Normal",
        run: { size: 8 },
        paragraph: tight,
      },
      {
        id: "ListItem",
        name: "List Item",
        basedOn: "Normal",
        paragraph: { spacing: { before: 0, after: Math.round(gap / 2) } },
      },
      {
        id: "WriteLine",
        name: "Write Line",
        basedOn: "Normal",
        paragraph: {
          spacing: { before: 0, after: 0, line: 440 },
          // Paragraphs with one border between them: a bottom alone would join them into one box.
          border: { bottom: line, between: line },
        },
      },
      {
        id: "Footer",
        name: "footer",
        basedOn: "Normal",
        run: { font: headFace, size: foot, color: "545A63" },
        paragraph: tight,
      },
    ],
  };
}

/** The kinds of list: bullets, and answers lettered from A; both hang. */
export function docxNumbering({ gap }: DocxMeasures): INumberingOptions {
  const indent = gap < 60 ? 240 : 320;
  return {
    config: [
      {
        reference: "list",
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: "\u2022",
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: indent, hanging: indent } } },
          },
        ],
      },
      {
        reference: "choices",
        levels: [
          {
            level: 0,
            format: LevelFormat.UPPER_LETTER,
            text: "%1.",
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 480, hanging: 400 } } },
          },
        ],
      },
    ],
  };
}
