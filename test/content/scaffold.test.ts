import { describe, expect, test } from "vitest";
import { idFromName, parseTypedCase } from "../../server/content/scaffold.ts";

describe("a case as typed", () => {
  test.each([
    {
      text: "United States v. Dann, 652 F.3d 1160 (9th Cir. 2011)",
      expected: {
        name: "United States v. Dann",
        shortName: "Dann",
        volume: 652,
        reporter: "F.3d",
        page: 1160,
        court: "ca9",
        year: "2011",
      },
    },
    {
      text: "United States v. Kozminski, 487 U.S. 931 (1988)",
      expected: { shortName: "Kozminski", reporter: "U.S.", court: "scotus", year: "1988" },
    },
    {
      text: "Doe, Inc. v. Roe, 1 F. Supp. 2d 3 (E.D.N.Y. 1999)",
      expected: { name: "Doe, Inc. v. Roe", shortName: "Doe, Inc.", court: "edny" },
    },
  ])("$text", ({ text, expected }) => {
    expect(parseTypedCase(text)).toMatchObject({ ok: true, value: expected });
  });

  test.each([
    {
      text: "Dann 2011",
      error:
        'write the case as "United States v. Name, 123 F.3d 456 (9th Cir. 2001)", not "Dann 2011"',
    },
    {
      text: "United States v. Dann, 652 F3d 1160 (9th Cir. 2011)",
      error: '"F3d" is no reporter. Did you mean "F.3d"?',
    },
    {
      text: "United States v. Dann, 652 F.3d 1160 (9 Cir. 2011)",
      error:
        '"9 Cir." is no court of server/model/court.ts: write it as "9th Cir." or "E.D.N.Y.", or add it there',
    },
  ])("$text is refused with what to write", ({ text, error }) => {
    expect(parseTypedCase(text)).toEqual({ ok: false, error });
  });
});

test.each([
  ["Kil Soo Lee", "kil-soo-lee"],
  ["Muñoz-Peña", "munoz-pena"],
  ["Doe, Inc.", "doe-inc"],
])("%s has the id %s", (name, id) => {
  expect(idFromName(name)).toBe(id);
});
