import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  citationContains,
  codeCitationSchema,
  codeStatus,
  compareCitations,
  formatPath,
  formatSection,
  formatStatute,
  parseCodeCitation,
  parsePinpoint,
  pathAnchor,
  pinpointSchema,
  provisionSlug,
  type StatuteCitation,
  splitPath,
  uslmIdentifier,
} from "../../server/model/statute-citation.ts";

const nbsp = "\u00a0";

function cite(text: string): StatuteCitation {
  const citation = parseCodeCitation(text);
  if (!citation) throw new Error(`not a citation: ${text}`);
  return citation;
}

describe("a citation of the Code", () => {
  test.each([
    ["18 USC 1591", { title: "18", section: "1591", path: [] }],
    ["18 USC 1591(b)(1)", { title: "18", section: "1591", path: ["b", "1"] }],
    ["18 USC 1593A", { title: "18", section: "1593A", path: [] }],
    ["8 USC 1324(a)(1)(A)(v)(I)", { title: "8", section: "1324", path: ["a", "1", "A", "v", "I"] }],
    ["42 USC 254b-2(b)(1)", undefined],
    ["22 USC 7102(11)", { title: "22", section: "7102", path: ["11"] }],
    ["42 USC 300-1(a)", { title: "42", section: "300-1", path: ["a"] }],
  ])("%s is read as printed", (text, expected) => {
    expect(parseCodeCitation(text)).toEqual(expected);
  });

  test.each([
    "",
    "1591",
    "18 U.S.C. 1591",
    "18 USC § 1591",
    "18 usc 1591",
    " 18 USC 1591",
    "18 USC 1591 ",
    "18  USC 1591",
    "18 USC 1591(b",
    "18 USC 1591()",
    "18 USC 1591 (b)",
    "18 USC 1591(b)(1), (2)",
    "18 USC 1593a",
    "XVIII USC 1591",
  ])("%j is refused: content writes one form only", (text) => {
    expect(parseCodeCitation(text)).toBeUndefined();
    expect(codeCitationSchema.safeParse(text).success).toBe(false);
  });

  test.each([
    ["18 USC 1591", "18 U.S.C. § 1591", "§ 1591", "18-usc-1591", "", "/us/usc/t18/s1591"],
    [
      "18 USC 1591(b)(1)",
      "18 U.S.C. § 1591(b)(1)",
      "§ 1591(b)(1)",
      "18-usc-1591",
      "b-1",
      "/us/usc/t18/s1591/b/1",
    ],
    ["18 USC 1593A", "18 U.S.C. § 1593A", "§ 1593A", "18-usc-1593a", "", "/us/usc/t18/s1593A"],
    [
      "18 USC 3142(e)(3)(D)",
      "18 U.S.C. § 3142(e)(3)(D)",
      "§ 3142(e)(3)(D)",
      "18-usc-3142",
      "e-3-D",
      "/us/usc/t18/s3142/e/3/D",
    ],
  ])("%s is written in each of its forms", (text, full, short, slug, anchor, uslm) => {
    const citation = cite(text);
    expect(formatStatute(citation)).toBe(full.replace("§ ", `§${nbsp}`));
    expect(formatSection(citation)).toBe(short.replace("§ ", `§${nbsp}`));
    expect(provisionSlug(citation)).toBe(slug);
    expect(pathAnchor(citation.path)).toBe(anchor);
    expect(uslmIdentifier(citation)).toBe(uslm);
  });

  test("is what it was after it has been written and read again", () => {
    const part = fc.stringMatching(/^[0-9A-Za-z]{1,4}$/);
    const section = fc.stringMatching(/^[1-9]\d{0,4}[A-Z]?$/);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 54 }),
        section,
        fc.array(part),
        (title, number, path) => {
          const text = `${title} USC ${number}${formatPath(path)}`;
          expect(parseCodeCitation(text)).toEqual({ title: String(title), section: number, path });
          expect(splitPath(formatPath(path))).toEqual(path);
        },
      ),
    );
  });
});

describe("a pinpoint", () => {
  test.each([
    ["1591(b)(1)", true],
    ["1593A", true],
    ["1591(a)(1)", true],
    ["§ 1591", false],
    ["1591 (a)", false],
    ["(a)(1)", false],
    ["", false],
  ])("%j is valid: %s", (text, isValid) => {
    expect(pinpointSchema.safeParse(text).success).toBe(isValid);
  });

  test("is read inside the title of its file", () => {
    expect(parsePinpoint("18", "1591(b)(1)")).toEqual(cite("18 USC 1591(b)(1)"));
    expect(parsePinpoint("18", "18 USC 1591")).toBeUndefined();
  });

  test("that is a number asks for quotes", () => {
    expect(pinpointSchema.safeParse(1591).error?.issues[0]?.message).toBe(
      'must be text, put it in quotes ("1591(a)(1)")',
    );
  });
});

describe("a place contains", () => {
  test.each([
    ["18 USC 1591", "18 USC 1591(b)(1)", true],
    ["18 USC 1591(b)", "18 USC 1591(b)(1)", true],
    ["18 USC 1591(b)(1)", "18 USC 1591(b)(1)", true],
    ["18 USC 1591(b)(1)", "18 USC 1591(b)", false],
    ["18 USC 1591(a)", "18 USC 1591(d)", false],
    ["18 USC 1591", "18 USC 1593", false],
    ["18 USC 1593", "18 USC 1593A", false],
    ["18 USC 1324", "8 USC 1324", false],
    ["18 USC 1591(b)(1)", "18 USC 1591(b)(10)", false],
  ])("%s, %s: %s", (outer, inner, expected) => {
    expect(citationContains(cite(outer), cite(inner))).toBe(expected);
  });
});

describe("places sort", () => {
  test("by title, then by the number of the section, its letter and its subdivisions", () => {
    const sorted = [
      "8 USC 1324",
      "18 USC 241",
      "18 USC 1581",
      "18 USC 1591",
      "18 USC 1591(a)(1)",
      "18 USC 1591(a)(2)",
      "18 USC 1591(a)(10)",
      "18 USC 1591(b)",
      "18 USC 1593",
      "18 USC 1593A",
      "18 USC 1594",
      "22 USC 7102",
    ].map(cite);
    expect([...sorted].reverse().sort(compareCitations)).toEqual(sorted);
    expect(compareCitations(cite("18 USC 1591"), cite("18 USC 1591"))).toBe(0);
  });
});

describe("the Code's text of a title", () => {
  test.each([
    ["18", "positiveLaw"],
    ["31", "positiveLaw"],
    ["8", "primaFacie"],
    ["22", "primaFacie"],
    ["29", "primaFacie"],
    ["99", "notConfirmed"],
  ])("%s is %s", (title, expected) => {
    expect(codeStatus(title)).toBe(expected);
  });
});
