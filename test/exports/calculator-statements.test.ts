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
import { limitationsExample } from "../../server/model/limitations-sheet.ts";
import { restitutionExample } from "../../server/model/restitution-sheet.ts";
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
