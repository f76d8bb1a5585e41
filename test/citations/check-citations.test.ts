// Citations of a text held against the collection: names, courts, years, places, later history.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCitationChecker, problemsFirst } from "../../server/citations/check-citations.ts";
import { citationData } from "../../server/citations/citation-data.ts";
import { formatCase } from "../../server/model/case-citation.ts";
import { formatStatute } from "../../server/model/statute-citation.ts";
import { law } from "../support/charge-engine.ts";
import { hostileText } from "../support/hostile-text.ts";

const data = citationData(law.corpus, "hash");
const checker = createCitationChecker(data);
const statuses = (text: string, on?: string) =>
  checker.check(text, on).map(({ status, record }) => [status, record]);

describe("a decision", () => {
  test.each([
    ["United States v. Kil Soo Lee, 472 F.3d 638 (9th Cir. 2006)", "found", "case:kil-soo-lee"],
    ["U.S. v. Lee, 472 F.3d 638, 640-41 (9th Cir. 2006)", "found", "case:kil-soo-lee"],
    ["See United States v. Kozminski, 487 U.S. 931, 952 (1988)", "found", "case:kozminski"],
    ["652 F.3d 1160", "found", "case:dann"],
    [
      "Doe #1 v. Red Roof Inns, Inc., 21 F.4th 714 (11th Cir. 2021)",
      "found",
      "case:doe-v-red-roof",
    ],
    ["United States v. Smith, 652 F.3d 1160 (9th Cir. 2011)", "nameDiffers", "case:dann"],
    ["Smith v. Dann, 652 F.3d 1160 (9th Cir. 2011)", "nameDiffers", "case:dann"],
    ["United States v. Dann, 652 F.3d 1160 (2d Cir. 2011)", "courtDiffers", "case:dann"],
    ["United States v. Dann, 652 F.3d 1160 (9th Cir. 2012)", "yearDiffers", "case:dann"],
    ["United States v. Marcus, 538 F.3d 97 (2d Cir. 2008)", "supersededByHistory", "case:marcus"],
    ["United States v. Nobody, 999 F.3d 1 (5th Cir. 2021)", "notInCollection", null],
    ["Smith v. Jones, 12 N.E.2d 34 (Ohio 1940)", "notInCollection", null],
    ["2019 WL 12345", "notInCollection", null],
    ["Dann, 652 F.3d at 1170", "shortForm", "case:dann"],
    ["Id. at 1170", "shortForm", null],
    ["supra note 4", "shortForm", null],
    ["No. 10-10191", "found", "case:dann"],
    ["nothing here", "notACitation", null],
  ])("%s: %s", (text, status, record) => {
    expect(statuses(text)).toEqual([[status, record]]);
  });

  test("every opinion of the collection is found under its own citation", () => {
    const wrong = law.corpus.cases.flatMap((courtCase) =>
      courtCase.opinions
        .filter(({ reporter }) => reporter !== undefined)
        .flatMap((opinion) => {
          const text = formatCase(courtCase.name, opinion);
          const [first, ...more] = checker.check(text);
          const isRight =
            first?.record === `case:${courtCase.slug}` &&
            more.length === 0 &&
            first.text === text &&
            ["found", "supersededByHistory"].includes(first.status);
          return isRight ? [] : [`${text}: ${JSON.stringify(first)}`];
        }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a section", () => {
  test.each([
    ["18 U.S.C. § 1591(b)(1)", undefined, "found"],
    ["18 U.S.C. § 1591(b)(9)", undefined, "noSuchSubdivision"],
    ["8 USC 1324(a)(1)(A)(iii)", undefined, "found"],
    ["18 U.S.C. § 1594(c)", "2007-01-01", "noSuchSubdivision"],
    ["18 U.S.C. § 1594(c)", "2009-01-01", "found"],
    ["18 U.S.C. § 1589", "1999-01-01", "noSuchSubdivision"],
    ["18 U.S.C. § 1589(1)", undefined, "noSuchSubdivision"],
    ["18 U.S.C. § 1589(1)", "2005-01-01", "found"],
    ["42 U.S.C. § 1983", undefined, "notInCollection"],
  ])("%s on %s: %s", (text, on, status) => {
    expect(checker.check(text, on).map((one) => one.status)).toEqual([status]);
  });

  test("every section of the collection is found, and the title may be left out", () => {
    for (const { title, section, inForce } of law.corpus.provisions) {
      if (inForce.at(-1)?.to !== undefined) continue;
      const cited = formatStatute({ title, section, path: [] });
      expect(
        checker.check(cited).map(({ status }) => status),
        cited,
      ).toEqual(["found"]);
    }
    expect(statuses("§ 1324")).toEqual([["found", "statute:8-usc-1324"]]);
  });
});

describe("a memo", () => {
  const memo = `The count is under 18 U.S.C. §§ 1589(a), 1594(b). See United States v. Dann, 652 F.3d 1160
(9th Cir. 2011); 42 U.S.C. § 1983. No. 10-10191. Doe #1 v. Red Roof Inns, Inc., 21 F.4th 714 (11th Cir. 2021).
He was 15 in 2016 and worked 80 hours a week.`;

  test("has its citations read where they stand, over line ends, and nothing else", () => {
    const checked = checker.check(memo);
    expect(checked.map(({ text }) => text)).toEqual([
      "18 U.S.C. §§ 1589(a)",
      "1594(b)",
      "United States v. Dann, 652 F.3d 1160 (9th Cir. 2011)",
      "42 U.S.C. § 1983",
      "No. 10-10191",
      "Doe #1 v. Red Roof Inns, Inc., 21 F.4th 714 (11th Cir. 2021)",
    ]);
    for (const { start, end, text } of checked) {
      expect(memo.slice(start, end).replace(/\s+/g, " ")).toContain(text);
    }
  });

  test("comes with its problems first", () => {
    const mixed = "652 F.3d 1160\nId.\nUnited States v. Smith, 652 F.3d 1160 (9th Cir. 2011)\n";
    expect(problemsFirst(checker.check(mixed)).map(({ status }) => status)).toEqual([
      "nameDiffers",
      "shortForm",
      "found",
    ]);
  });

  test("lines without a citation are told in a list, not in prose", () => {
    expect(statuses("652 F.3d 1160\nfoo bar\n487 U.S. 931")).toContainEqual(["notACitation", null]);
    expect(statuses(memo).some(([status]) => status === "notACitation")).toBe(false);
  });
});

test("anything at all is answered, in places that lie in the text and do not overlap", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const checked = checker.check(text);
      let last = 0;
      for (const { start, end } of checked) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: 2_000 },
  );
});

test("a memo of a hundred pages is checked in a moment", () => {
  const page = `${"The evidence showed that he kept the papers. ".repeat(50)} United States v. Dann, 652 F.3d 1160 (9th Cir. 2011). `;
  const begun = performance.now();
  expect(checker.check(page.repeat(100))).toHaveLength(100);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
