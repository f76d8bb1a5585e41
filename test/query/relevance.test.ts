import { expect, test } from "vitest";
import { readJudgedPages, readJudgedQueries, scoreRanking } from "../../scripts/score-ranking.ts";
import { createTestSite } from "../support/create-test-site.ts";

// The judged queries were written from the law, before any text of this system.
const site = createTestSite();
const queries = readJudgedQueries();
const report = scoreRanking(queries, readJudgedPages(), (query) => {
  const { hits, noMatch } = site.search({ query, limit: 100, offset: 0 });
  return { docs: hits.map(({ id }) => id), noMatch };
});

test("a page of grade 3 comes first for nine queries in ten", () => {
  expect(report.all.first, report.missed.join("\n")).toBeGreaterThanOrEqual(0.9);
});

test.each(["cite-statute", "cite-reporter", "case-name", "case-typo"])(
  "of the kind %s nearly always",
  (kind) => {
    expect(report.kinds.get(kind)?.first).toBeGreaterThanOrEqual(0.97);
  },
);

test("the first ten pages are near the best order", () => {
  expect(report.all.ndcg).toBeGreaterThanOrEqual(0.85);
});

test("what is not here is never answered, what is here nearly always", () => {
  expect(report.abstained).toEqual({ right: 6, of: 6 });
  expect(report.all.falseNoMatch).toBeLessThanOrEqual(0.02);
});

test("no synonym, subject or field left out repeats a judged query", () => {
  const { synonyms, subjects, outside } = site.law.corpus;
  const typed = [
    ...synonyms.flatMap(({ said, means }) => [...said, ...means]),
    ...subjects.flatMap(({ when }) => when.flat()),
    ...outside.flatMap(({ words }) => words),
  ];
  const asked = new Set(
    queries.map(({ q }) => q.toLowerCase()).filter((query) => query.includes(" ")),
  );
  expect(typed.filter((words) => asked.has(words))).toEqual([]);
});
