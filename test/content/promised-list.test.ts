import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadCorpusFrom, readContentFiles } from "../../server/content/load-corpus.ts";
import { promisedListFile, promisedListSchema } from "../../server/content/promised-list.ts";
import { formatProblem } from "../../server/model/problem.ts";
import { overlay, readFixtureCorpus } from "../support/fixture-files.ts";

const { files } = readContentFiles(join(import.meta.dirname, "../.."));

function print(contents: string): string[] {
  const list = [{ file: promisedListFile, contents }];
  return loadCorpusFrom(overlay(readFixtureCorpus(), list)).problems.map(formatProblem);
}

describe("the list of what is promised", () => {
  test("is content, and follows its schema", () => {
    const wrong = [
      "- { citation: 18 USC 9001, group: mann-acts, holds: [] }",
      "- { guideline: 2G11, group: guidelines }",
      "- { citation: 18 USC 9001, group: guidelines, holds: [offence] }",
    ];
    expect(print(wrong.join("\n"))).toEqual([
      'content/promised.yml:1:35 front-matter 0.group: must be one of chapter-77, mann-act, alien-smuggling, gao-tables, charged-beside, procedure. Did you mean "mann-act"?',
      "content/promised.yml:1:53 front-matter 0.holds: must have at least 1 entry",
      'content/promised.yml:2:16 front-matter 1.guideline: must be written "2G1.3"',
      "content/promised.yml:3:35 front-matter 2.group: must be one of chapter-77, mann-act, alien-smuggling, gao-tables, charged-beside, procedure.",
      'content/promised.yml:3:55 front-matter 2.holds.0: must be one of offense, penalty, rule, civilAction, definition. Did you mean "offense"?',
    ]);
  });

  test("says nothing twice where a promised section's file was refused", () => {
    const promise = "- { citation: 18 USC 9001, group: chapter-77, holds: [offense] }\n";
    const refused = readFixtureCorpus().map((one) =>
      one.file === "statutes/18/9001.md"
        ? { ...one, contents: one.contents.replace("kind: offense\n", "kind: offence\n") }
        : one,
    );
    const { problems } = loadCorpusFrom(
      overlay(refused, [{ file: promisedListFile, contents: promise }]),
    );
    expect(problems.filter(({ rule }) => rule === "promised-provision")).toEqual([]);
    expect(problems.some(({ file }) => file === "statutes/18/9001.md")).toBe(true);
  });

  test("names each place once", () => {
    const contents = files.find(({ file }) => file === promisedListFile)?.contents ?? "";
    const places = promisedListSchema
      .parse(parse(contents))
      .map((promise) => ("citation" in promise ? promise.citation : promise.guideline));
    expect(places.length).toBeGreaterThan(130);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });
});
