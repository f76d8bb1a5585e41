import { marked } from "marked";
import { describe, expect, test } from "vitest";
import {
  type ExportDocument,
  heading,
  list,
  paragraph,
  row,
  table,
} from "../../server/exports/document.ts";
import { exportJson } from "../../server/exports/export-json.ts";
import { exportMarkdown } from "../../server/exports/export-markdown.ts";
import { meetingSheet } from "../../server/exports/meeting-sheet.ts";
import { buildConduct } from "../support/charge-engine.ts";
import { evaluate, salon } from "./salon-exports.ts";

function documentOf(blocks: ExportDocument["blocks"]): ExportDocument {
  return {
    title: "T",
    fileName: "t",
    setting: "onePage",
    madeOn: "2026-11-22",
    blocks,
    foot: ["Foot."],
  };
}

describe("Markdown", () => {
  test("of a small document, whole", () => {
    const blocks = [
      heading(1, "Title"),
      paragraph("One."),
      ...list(["first", "second"]),
      ...table(
        [
          ["Charge", 60],
          ["Range", 40],
        ],
        [
          { kind: "group", text: "Accused A" },
          row(["18 U.S.C. § 1589(a)", "V1"], ["up to 20 years"]),
          row(["none"], []),
        ],
      ),
    ];
    expect(exportMarkdown(documentOf(blocks))).toBe(
      [
        "# Title",
        "",
        "One.",
        "",
        "- first",
        "- second",
        "",
        "| Charge | Range |",
        "| --- | --- |",
        "| **Accused A** |  |",
        "| 18 U.S.C. § 1589(a)<br>V1 | up to 20 years |",
        "| none |  |",
        "",
        "---",
        "",
        "Foot.",
        "",
      ].join("\n"),
    );
  });

  test.each([
    "a | b",
    "*x* _y_ `z` ~~w~~",
    "[x](javascript:alert(1))",
    "<script>alert(1)</script>",
    "&lt;b&gt;",
    "# no head",
    "- no item",
    "1. no number",
    "back\\slash",
  ])("holds %j as text", async (text) => {
    const blocks = [paragraph(text), ...table([["Head", 100]], [row([text])])];
    const html = await marked.parse(exportMarkdown(documentOf(blocks)));
    const shown = html
      .replace(/<[^>]+>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
    expect(shown.split(text).length - 1, html).toBe(2);
    expect(html).not.toMatch(/<(script|a|em|strong|del|li|h1)\b/);
  });

  test("of the salon has its heads and rows", () => {
    const lines = exportMarkdown(meetingSheet(salon.evaluation, salon.facts)).split("\n");
    expect(lines[0]).toBe("# Meeting sheet: charges on the answers of 22 Nov. 2026");
    expect(lines).toContain("## Charges on these answers");
    expect(lines).toContain("| Charge | Elements | Range per count | Time to indict |");
    expect(
      lines.some((line) =>
        line.startsWith(
          "| 18 U.S.C. §\u00a01589(a) Forced labor<br>salon workers (V1) | answered present on every element |",
        ),
      ),
    ).toBe(true);
    expect(lines.at(-2)).toBe(
      "Not legal advice. Not reviewed by an attorney. Letters stand for people: names are not checked for.",
    );
  });
});

describe("JSON", () => {
  test("holds the answers, the evaluation and which content made it", () => {
    const text = exportJson(salon.evaluation, salon.facts);
    const file = JSON.parse(text);
    expect(file).toMatchObject({
      format: "chapter77-evaluation",
      version: 1,
      madeOn: "2026-11-22",
      content: { hash: salon.facts.contentHash, releasePoint: "119-100" },
      notice:
        "Not legal advice. Not reviewed by an attorney. Letters stand for people: names are not checked for.",
      answers: salon.facts.request,
    });
    expect(file.evaluation.charges).toHaveLength(salon.evaluation.charges.length);
    expect(text).not.toContain("[[");
    expect(text).toBe(exportJson(salon.evaluation, salon.facts));
  });
});

test("without a resolver, links are named by their sections and ids", () => {
  const { evaluation, facts } = evaluate({
    conducts: [
      buildConduct(["victim-real", "act-completed", "obtained", "labor-business", "force"]),
    ],
  });
  const text = exportJson(evaluation, { ...facts, resolve: () => undefined });
  expect(text).not.toContain("[[");
  expect(text).toContain("§\u00a01584 names no means. By kozminski");
});
