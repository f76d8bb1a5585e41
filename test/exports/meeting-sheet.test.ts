import { describe, expect, test } from "vitest";
import type { Block, ExportDocument, TableRow } from "../../server/exports/document.ts";
import { meetingSheet } from "../../server/exports/meeting-sheet.ts";
import { pageHeight } from "../../server/exports/page-height.ts";
import { buildConduct } from "../support/charge-engine.ts";
import { wordsIn, wordsOf } from "./document-words.ts";
import { evaluate, minor, salon } from "./salon-exports.ts";

function allText({ title, blocks, foot }: ExportDocument): string {
  return [title, ...wordsOf(blocks), ...foot].join("\n");
}

function under(document: ExportDocument, head: string): Block[] {
  const from = document.blocks.findIndex((b) => b.kind === "heading" && b.text.startsWith(head));
  const rest = document.blocks.slice(from + 1);
  const end = rest.findIndex((block) => block.kind === "heading");
  return end === -1 ? rest : rest.slice(0, end);
}

function chargeRows(document: ExportDocument): TableRow[] {
  return under(document, "Charges").flatMap((b) => (b.kind === "table" ? [...b.rows] : []));
}

function cellsOf(document: ExportDocument): string[][] {
  return chargeRows(document).flatMap((row) =>
    row.kind === "cells" ? [row.cells.map((cell) => cell.join(" "))] : [],
  );
}

const sheet = meetingSheet(salon.evaluation, salon.facts);

describe("the meeting sheet of the nail salon", () => {
  test("has its parts in order", () => {
    const heads = sheet.blocks.flatMap((b) => (b.kind === "heading" ? [b.text] : []));
    expect(heads).toEqual([
      "Meeting sheet: charges on the answers of 22 Nov. 2026",
      "Charges on these answers",
      "Open facts for the file",
      'Easily confused: what separates them ("here" is the first one named)',
      "Not encoded",
    ]);
  });

  test("names the conducts by letter with their dates as read", () => {
    const table = sheet.blocks.find(({ kind }) => kind === "table");
    expect(table && wordsIn(table)).toEqual(
      ["salon workers", "A", "V1", "Read as 1 Jan. 2014 to 31 Dec. 2019"].concat([
        "second worker",
        "B",
        "V2",
        "Read as 1 Mar. 2017 to 31 Dec. 2018",
      ]),
    );
  });

  test("says of forced labor what is answered, its range and the day to plan by", () => {
    const row = cellsOf(sheet).find(([charge]) => charge?.includes("§\u00a01589(a)"));
    expect(row).toEqual([
      expect.stringContaining("18 U.S.C. §\u00a01589(a) Forced labor"),
      "answered present on every element",
      expect.stringContaining("up to 20 years"),
      expect.stringContaining("Plan to indict by 30 Dec. 2029: 10 years (18 U.S.C. §\u00a03298)."),
    ]);
  });

  test("says once what could give more time", () => {
    const notes = under(sheet, "Charges").filter(({ kind }) => kind === "paragraph");
    expect(notes.flatMap(wordsIn).join(" ")).toMatch(
      /For .+, more time could come from 18 U\.S\.C\. §\u00a03283\./,
    );
  });

  test("groups by accused and theory, in the order of the evaluation", () => {
    const groups = chargeRows(sheet).flatMap((row) => (row.kind === "group" ? [row.text] : []));
    const order = salon.evaluation.charges.map((c) => `Accused ${c.accused}: ${c.theory}`);
    expect(new Set(groups).size).toBe(groups.length);
    expect(groups).toEqual([...new Set(order)].filter((name) => groups.includes(name)));
    expect(groups.some((name) => name.startsWith("Accused A:"))).toBe(true);
    expect(groups.some((name) => name.startsWith("Accused B:"))).toBe(true);
  });

  test("shows three open facts with what they settle, and two confusions", () => {
    const facts = under(sheet, "Open facts").flatMap(wordsIn);
    expect(facts).toHaveLength(3);
    for (const fact of facts) expect(fact).toMatch(/\. (Could settle|Bears on) \d+ U\.S\.C\. §/);
    expect(facts.join(" ")).not.toContain("?");
    const pairs = under(sheet, "Easily confused").flatMap(wordsIn);
    expect(pairs).toHaveLength(2);
    expect(new Set(pairs.map((pair) => pair.split(",")[0])).size).toBe(2);
  });

  test("cuts what is not encoded, and says how much", () => {
    const lines = under(sheet, "Not encoded").flatMap(wordsIn);
    expect(lines).toHaveLength(6);
    expect(lines[4]).toMatch(/^… and \d+ more/);
    expect(lines[5]).toMatch(/^\d+ offense units were evaluated; no answer touches \d+ of them\./);
  });

  test("says at its foot what it was made from and what it is not", () => {
    expect(sheet.foot[0]).toContain(salon.facts.contentHash.slice(0, 12));
    expect(sheet.foot[0]).toContain("law checked to release point 119-100");
    expect(sheet.foot[1]).toBe(
      "Not legal advice. Not reviewed by an attorney. Letters stand for people: names are not checked for.",
    );
  });
});

describe.each([
  ["salon", salon],
  ["minor", minor],
])("every meeting sheet: %s", (_name, { evaluation, facts }) => {
  const document = meetingSheet(evaluation, facts);

  test("has no word of advice, no link left open and no value of the code", () => {
    const text = allText(document);
    expect(text).not.toMatch(/recommend|should charge|strong/i);
    expect(text).not.toMatch(/\[\[|undefined|\[object/);
    expect(text).not.toMatch(/\bsupported\b|notInForce/);
  });

  test("says that a period has run wherever it has, and never elsewhere", () => {
    for (const [charge, , , time] of cellsOf(document)) {
      const known = evaluation.charges.filter(({ citation, label }) =>
        charge?.startsWith(`${citation} ${label}`),
      );
      const hasRun = known.some(({ limitations }) => limitations.hasRun);
      expect(known.length).toBeGreaterThan(0);
      expect(time?.includes("on these dates the period has run"), charge).toBe(hasRun);
      if (/^5 years/.test(time ?? "")) expect(time).toContain("on these dates the period has run");
    }
  });

  test("holds on a page, by the estimate", () => {
    expect(cellsOf(document).length).toBeGreaterThan(3);
    expect(cellsOf(document).length).toBeLessThanOrEqual(10);
    expect(pageHeight(document.blocks)).toBeLessThanOrEqual(1);
  });
});

test("five years that have run stand in the table of the salon, so that the rule above is seen", () => {
  const { evaluation, facts } = salon;
  const ran = evaluation.charges.filter(({ limitations }) => limitations.hasRun);
  const only = meetingSheet({ ...evaluation, charges: ran }, facts);
  expect(cellsOf(only).length).toBeGreaterThan(0);
  for (const [, , , time] of cellsOf(only)) {
    expect(time).toMatch(/years? \(.+\): to \d.+; on these dates the period has run\./);
  }
});

test("no day is named where no limit runs, and the sheet says why", () => {
  const { evaluation, facts } = minor;
  const times = cellsOf(meetingSheet(evaluation, facts)).map(([, , , time]) => time);
  expect(times).toContain("No day to plan by: no limit (18 U.S.C. §\u00a03299).");
});

test("no day is named where the dates are not known", () => {
  const facts = ["victim-real", "act-completed", "obtained", "labor-business", "force"];
  const undated = evaluate({ conducts: [buildConduct(facts, [], { from: null })] });
  const times = cellsOf(meetingSheet(undated.evaluation, undated.facts)).map((row) => row[3]);
  expect(times).toContain(
    "No day to plan by: 10 years (18 U.S.C. §\u00a03298): the dates are not known.",
  );
});

test("an empty worksheet gives a sheet that says so", () => {
  const empty = evaluate({ conducts: [buildConduct([])] });
  const document = meetingSheet(empty.evaluation, empty.facts);
  expect(cellsOf(document)).toEqual([]);
  expect(allText(document)).toContain("no charge has every element present or open");
});

test("answers that contradict each other are said", () => {
  const answers = ["victim-real", "victim-adult", "victim-14-15", "obtained", "labor-business"];
  const odd = evaluate({ conducts: [buildConduct(answers)] });
  expect(odd.evaluation.conflicts.length).toBeGreaterThan(0);
  const text = allText(meetingSheet(odd.evaluation, odd.facts));
  expect(text).toContain(odd.evaluation.conflicts[0]);
});

test("ten conducts are cut to what a page holds, and counted", () => {
  const conducts = Array.from({ length: 10 }, (_, index) =>
    buildConduct(["victim-real", "obtained", "labor-business"], [], {
      label: `row ${index + 1}`,
      victim: `V${index + 1}`,
    }),
  );
  const many = evaluate({ conducts });
  const document = meetingSheet(many.evaluation, many.facts);
  expect(allText(document)).toContain("… and 4 more conducts.");
  expect(pageHeight(document.blocks)).toBeLessThanOrEqual(1);
});
