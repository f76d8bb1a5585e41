import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { parseFrontMatter } from "../../server/content/parse-front-matter.ts";
import { readSourceFile } from "../../server/content/source-file.ts";
import { authorityRecordSchema } from "../../server/model/authority-record.ts";
import { formatProblem } from "../../server/model/problem.ts";
import { provisionSchema } from "../../server/model/provision.ts";
import { readFixtureCorpus } from "../support/fixture-files.ts";

function parse(contents: string, schema: z.ZodType = provisionSchema) {
  const read = readSourceFile("a.md", contents);
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join("\n"));
  const { value, problems } = parseFrontMatter(read.source, schema);
  return { value, lines: problems.map(formatProblem) };
}

const section =
  readFixtureCorpus().find((one) => one.file === "statutes/18/9001.md")?.contents ?? "";

/** The lines that a section of the fixtures draws when one of its texts is replaced. */
function breakSection(from: string, to: string): string[] {
  expect(section).toContain(from);
  return parse(section.replace(from, to)).lines;
}

test("a right record has no problem, and its defaults are filled in", () => {
  const { value, lines } = parse(section);
  expect(lines).toEqual([]);
  expect(value).toMatchObject({ section: "9001", rules: [], confusedWith: [] });
});

describe("an author is told what is wrong, where, and what to write", () => {
  test.each([
    {
      name: "a number where text belongs",
      from: 'section: "9001"',
      to: "section: 9001",
      expected: ['a.md:3:10 front-matter section: must be text, put it in quotes ("1591")'],
    },
    {
      name: "a text that is not of the form",
      from: 'section: "9001"',
      to: 'section: "§ 9001"',
      expected: ["a.md:3:10 front-matter section: must be a section number as printed, as 1593A"],
    },
    {
      name: "a missing key, with what it holds",
      from: "summary: A section invented for tests. It is no law.\n",
      to: "",
      expected: ["a.md:2:1 front-matter summary: is missing (The section in one plain sentence)"],
    },
    {
      name: "a missing key deep inside, at its parent",
      from: "        label: Hauling\n",
      to: "",
      expected: [
        "a.md:23:9 front-matter offenses.0.elements.0.label: is missing (Two to five words for a table)",
      ],
    },
    {
      name: "an empty text once, though it breaks several rules",
      from: "id: haul",
      to: 'id: ""',
      expected: [
        "a.md:23:13 front-matter offenses.0.elements.0.id: must not be empty (A noun: act, means, victim-age)",
      ],
    },
    {
      name: "an unknown key at the key, with the nearest right one",
      from: "plainName: Invented hauling",
      to: "plainNmae: Invented hauling",
      expected: [
        "a.md:2:1 front-matter plainName: is missing (What people call it, in two to six words)",
        'a.md:5:1 unknown-key "plainNmae" is not a key here. Did you mean "plainName"?',
      ],
    },
    {
      name: "an unknown key inside a list inside a list",
      from: "minimumYears: 1, ",
      to: "minimumYears: 1, minimumLives: true, ",
      expected: [
        'a.md:65:51 unknown-key "minimumLives" is not a key here. Did you mean "minimumLife"?',
      ],
    },
    {
      name: "a comma that cut a text in two",
      from: "text: That one asks for a gain.",
      to: "text: That one asks for a gain, and no more.",
      expected: [
        'a.md:87:70 unknown-key "and no more." is not a key here: put the text before it in quotes, since a comma or a colon ends it',
      ],
    },
    {
      name: "a word that is not one of the list",
      from: "foundBy: jury",
      to: "foundBy: jurry",
      expected: [
        'a.md:74:18 front-matter offenses.0.tiers.1.foundBy: must be one of jury, court, courtPriorConviction, disputed, notConfirmed, notNeeded. Did you mean "jury"?',
      ],
    },
    {
      name: "the word that chooses the kind of a mapping",
      from: "kind: fixed, minimumYears: 1",
      to: "kind: fixd, minimumYears: 1",
      expected: [
        'a.md:65:27 front-matter offenses.0.tiers.0.versions.1.term.kind: must be one of fixed, sameAs, atMost, atMostAnyChargedCount, borrowed, fineOnly, noneNamed. Did you mean "fixed"?',
      ],
    },
    {
      name: "a value of one of several kinds",
      from: "maximumYears: 10",
      to: "maximumYears: lief",
      expected: [
        'a.md:65:65 front-matter offenses.0.tiers.0.versions.1.term.maximumYears: must be a number or "life" or "death"',
      ],
    },
    {
      name: "a mapping where a list or another mapping may stand: the nearer one is meant",
      from: 'tiers: { sameAs: 18-usc-9001-act, pinpoint: "9001(b)" }',
      to: "tiers: { sameAs: 18-usc-9001-act }",
      expected: [
        'a.md:105:12 front-matter offenses.1.tiers.pinpoint: is missing (Section and subdivisions as printed today, "1591(a)(1)")',
      ],
    },
    {
      name: "a word where a list belongs",
      from: "aggravators: [deathResults]",
      to: "aggravators: standard",
      expected: [
        "a.md:73:22 front-matter offenses.0.tiers.1.aggravators: list each aggravator that this section names; no shared 'standard aggravators': siblings differ by a word",
      ],
    },
    {
      name: "a list with too little in it",
      from: "    notEncoded: [What harm is.]",
      to: "    notEncoded: []",
      expected: ["a.md:85:17 front-matter offenses.0.notEncoded: must have at least 1 entry"],
    },
    {
      name: "a date that no calendar has",
      from: "to: 2010-05-19\n            law: pl-200-1\n            text",
      to: "to: 2010-02-30\n            law: pl-200-1\n            text",
      expected: [
        "a.md:39:17 front-matter offenses.0.elements.1.formerTexts.0.to: must be a calendar date written as 2000-10-28",
      ],
    },
    {
      name: "a condition of no known kind",
      from: "condition: { unit: { offenses: [18-usc-9001-act] } }",
      to: "condition: { facts: gain }",
      expected: [
        "a.md:104:20 front-matter offenses.1.elements.0.condition: must have exactly one of fact, all, any, not, count, date, unit",
      ],
    },
    {
      name: "a fault inside a condition",
      from: "condition: { unit: { offenses: [18-usc-9001-act] } }",
      to: "condition: { all: [{ fact: Gain }] }",
      expected: [
        "a.md:104:36 front-matter offenses.1.elements.0.condition.all.0.fact: must be lower-case words joined by hyphens",
      ],
    },
  ])("$name", ({ from, to, expected }) => {
    expect(breakSection(from, to)).toEqual(expected);
  });

  test("every fault of a file, not only the first", () => {
    const { lines } = parse("---\nkind: act\nnumber: 7\n---\n", authorityRecordSchema);
    expect(lines.map((line) => line.replace(/ \(.*/, ""))).toEqual([
      "a.md:3:9 front-matter number: must be text, put it in quotes",
      "a.md:2:1 front-matter enacted: is missing",
      "a.md:2:1 front-matter summary: is missing",
      "a.md:2:1 front-matter sources: is missing",
      "a.md:2:1 front-matter review: is missing",
    ]);
  });

  test("a front matter that is a list", () => {
    expect(parse("---\n- a\n---\n").lines).toEqual([
      "a.md:2:1 front-matter must be a mapping of keys",
    ]);
  });
});
