import { join } from "node:path";
import { expect, test } from "vitest";
import {
  identifierListPattern,
  parseIdentifierList,
} from "../../server/content/identifier-lists.ts";
import { loadCorpus, readContentFiles } from "../../server/content/load-corpus.ts";
import { formatProblem } from "../../server/model/problem.ts";
import { uslmIdentifier } from "../../server/model/statute-citation.ts";

const root = join(import.meta.dirname, "../..");
const { corpus, problems } = loadCorpus(root);

test("the content of this repository has no problem", () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test("there is content to check", () => {
  expect(corpus.provisions.length).toBeGreaterThan(0);
  expect(corpus.cases.length).toBeGreaterThan(0);
});

test("every section with a page has its places listed, so that its pinpoints are checked", () => {
  const listed = new Set(
    readContentFiles(root)
      .files.filter(({ file }) => identifierListPattern.test(file))
      .flatMap(({ contents }) => parseIdentifierList(contents)),
  );
  const missing = corpus.provisions
    .map(({ title, section }) => uslmIdentifier({ title, section, path: [] }))
    .filter((identifier) => !listed.has(identifier));
  expect(missing).toEqual([]);
});
