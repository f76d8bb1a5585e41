// The statements that leave the page: every product written out, the same bytes for the same input.
import { expect, test } from "vitest";
import { restitutionLaw } from "../../server/calculators/restitution-law.ts";
import { viewRestitution } from "../../server/calculators/view-restitution.ts";
import { createLimitationsWorksheet } from "../../server/charges/limitations-worksheet.ts";
import { exportDocx } from "../../server/exports/export-docx.ts";
import { exportMarkdown } from "../../server/exports/export-markdown.ts";
import { limitationsStatement } from "../../server/exports/limitations-statement.ts";
import {
  restitutionCsv,
  restitutionStatement,
} from "../../server/exports/restitution-statement.ts";
import {
  limitationsExample,
  limitationsSheetSchema,
} from "../../server/model/limitations-sheet.ts";
import {
  restitutionExample,
  restitutionSheetSchema,
} from "../../server/model/restitution-sheet.ts";
import { law as collection, engine } from "../support/charge-engine.ts";
import { checkXml, readDocx } from "./read-docx.ts";

const madeOn = "2026-11-22";
const law = restitutionLaw(collection.corpus, "hash");
const { result } = viewRestitution(law, restitutionExample(), madeOn);
if (!result) throw new Error("the example has no result");

test("the statement names each line, each rate with its source, and how it was counted", () => {
  const text = exportMarkdown(restitutionStatement(result, { law, madeOn }));
  // 51 weeks of 14 hours on 6 days at $6.55: 51 × 84 = 4,284 h × $6.55 = $28,060.20.
  expect(text).toContain("51 × 84 h × $6.55 = $28,060.20");
  expect(text).toContain("14 h a day on 6 days a week");
  // 22 weeks of 20 hours past 40 at $10.875: 440 × $10.875 = $4,785.00.
  expect(text).toContain("22 × 20 h × $10.875 = $4,785.00");
  expect(text).toContain("Pub. L. 110-28, § 8102(a)");
  expect(text).toContain("What it does not decide");
  expect(text).not.toContain("**Week");
});

test("the CSV adds up: its lines are the value of the labor", () => {
  const rows = restitutionCsv(result)
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  const [head = []] = rows;
  expect(
    rows.filter((row) => !row.join().includes('"')).every((row) => row.length === head.length),
  ).toBe(true);
  const cents = (text = ""): number => Math.round(Number(text) * 100);
  for (const victim of result.victims) {
    const lines = rows.filter(([label, item]) => label === victim.label && item === "work");
    const total = lines.reduce((sum, row) => sum + cents(row[12]), 0);
    expect(total).toBe(victim.wageCents);
  }
});

test("what pay above the minimum leaves unpaid stands in the statement and in the CSV", () => {
  // 4 weeks of 50 h at $600.00 a week: 4 × 10 × $6.00 = $240.00.
  const period = { from: "2015-03-02", to: "2015-03-29", hoursPerWeek: "50", paid: "2400" };
  const sheet = restitutionSheetSchema.parse({
    offenseFrom: "",
    offenseTo: "",
    victims: [{ label: "V1", periods: [period], losses: {} }],
  });
  const { result: paid } = viewRestitution(law, sheet, madeOn);
  if (!paid) throw new Error("nothing was worked out");
  const text = exportMarkdown(restitutionStatement(paid, { law, madeOn }));
  expect(text).toContain("left unpaid $0.00 by the minimum, $240.00 by the regular rate");
  expect(text).toContain("Left unpaid by that rate: $240.00.");
  expect(text).toContain("$0.00: all covered by pay, at the minimum");
  const rows = restitutionCsv(paid).split("\r\n");
  const unpaid = rows.filter((row) => row.includes("left unpaid of overtime at the hourly pay"));
  expect(unpaid.map((row) => row.split(",").slice(-2))).toEqual([
    ["240.00", "240.00"],
    ["240.00", "240.00"],
  ]);
});

test("the limitations statement says why a suit has no day, and which rules could give more", async () => {
  const sheet = limitationsSheetSchema.parse({
    offense: "18-usc-1591-act",
    from: "2002",
    arose: "2010-01-01",
  });
  const view = createLimitationsWorksheet(collection, engine.intake).view(sheet, madeOn);
  if (!view.result) throw new Error("nothing was worked out");
  const document = limitationsStatement(view.result, {
    contentHash: "hash",
    releasePoint: "119-100",
    madeOn,
    civil: view.civil,
    answers: [],
  });
  const text = readDocx(await exportDocx(document)).get("word/document.xml")?.text ?? "";
  expect(text).toContain("no day, since this suit did not reach the offense on 31 Dec. 2002");
  expect(text).toContain("has reached the offense only since 19 Dec. 2003.");
  expect(text).toContain("the time under the rule that governs had run on 30 Dec. 2007");
  expect(text).toContain("could give more time.");
  expect(text).not.toContain("plan to sue by");
});

test("the Word files are whole, and the same input gives the same bytes", async () => {
  const view = createLimitationsWorksheet(collection, engine.intake).view(
    limitationsExample(),
    madeOn,
  );
  if (!view.result) throw new Error("the example has no result");
  const documents = [
    restitutionStatement(result, { law, madeOn }),
    limitationsStatement(view.result, {
      contentHash: "hash",
      releasePoint: "119-100",
      madeOn,
      civil: view.civil,
      answers: [{ text: "The accused fled from justice.", answer: "No" }],
    }),
  ];
  for (const document of documents) {
    const bytes = await exportDocx(document);
    expect(await exportDocx(document)).toEqual(bytes);
    for (const [path, { text }] of readDocx(bytes)) {
      if (path.endsWith(".xml")) checkXml(text);
    }
  }
});
