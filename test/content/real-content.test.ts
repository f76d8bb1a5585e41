import { join } from "node:path";
import { expect, test } from "vitest";
import { loadCorpus } from "../../server/content/load-corpus.ts";
import { formatProblem } from "../../server/model/problem.ts";

const { corpus, problems } = loadCorpus(join(import.meta.dirname, "../.."));

test("the content of this repository has no problem", () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test("there is content to check", () => {
  expect(corpus.provisions.length).toBeGreaterThan(0);
  expect(corpus.cases.length).toBeGreaterThan(0);
});
