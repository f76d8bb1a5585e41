// Which rules reach which offense of chapter 77, held against the official text of each rule
// (release point 119-100), read for this test and not from our own content.
import { describe, expect, test } from "vitest";
import { offenseOn } from "../../server/charges/provision-on.ts";
import type { RuleReach } from "../../server/model/provision-on.ts";
import { createTestSite } from "../support/create-test-site.ts";

const { law } = createTestSite();
const today = "2026-11-21";

/** How the rule at `place`, "3298" or "3142(e)(3)(D)", reaches a unit; undefined where it does not. */
function find(id: string, place: string, date = today): RuleReach | undefined {
  const placed = law.offenses.get(id);
  if (!placed) throw new Error(`the collection has no unit ${id}`);
  const all = Object.values(offenseOn(law, placed, date).consequences).flat();
  return all.find((reach) => reach.pinpoint === place && !reach.laterThanDate);
}

function reach(id: string, place: string, date = today): string {
  return find(id, place, date)?.reach ?? "notNamed";
}

/** Every unit of chapter 77 in force today. */
const units = [...law.offenses.values()]
  .filter(({ provision }) => provision.title === "18" && provision.chapter === "77")
  .map(({ offense }) => offense);
const written = units.filter((unit) => unit.inchoate === undefined).map(({ id }) => id);
const conspiracies = units
  .filter((unit) => unit.inchoate?.kind === "conspiracy")
  .map(({ id }) => id);
const attempts = units.filter((unit) => unit.inchoate?.kind === "attempt").map(({ id }) => id);

/** The section number in a unit's id: `18-usc-1593a-benefit` is of 1593a. */
function sectionOf(id: string): string {
  return id.split("-")[2] ?? "";
}

function ofSections(ids: readonly string[], sections: readonly string[]): string[] {
  return ids.filter((id) => sections.includes(sectionOf(id)));
}

test("the chapter's units are here", () => {
  expect(written).toHaveLength(24);
  expect(conspiracies).toHaveLength(6);
  expect(attempts).toHaveLength(9);
});

describe("§ 3298, ten years", () => {
  // "any non-capital offense or conspiracy to commit a non-capital offense under section 1581, 1583,
  // 1584, 1589, 1590, or 1592"
  const listed = ["1581", "1583", "1584", "1589", "1590", "1592"];

  test.each(ofSections(written, listed))("names %s", (id) => {
    expect(find(id, "3298")).toMatchObject({ reach: "named", years: 10 });
  });

  test("does not name any other section of the chapter, § 1591 and § 1597 among them", () => {
    const others = written.filter((id) => !listed.includes(sectionOf(id)));
    expect(others).toContain("18-usc-1597-documents");
    expect(others.map((id) => reach(id, "3298"))).toEqual(others.map(() => "notNamed"));
  });

  test("reaches a conspiracy under § 1594(b), and not one under § 1594(c)", () => {
    for (const id of conspiracies) {
      const isListed = !id.endsWith("1591");
      expect([id, reach(id, "3298")]).toEqual([id, isListed ? "named" : "notNamed"]);
    }
  });

  test("speaks of no attempt: one at a listed section is arguable, one at § 1591 is not reached", () => {
    for (const id of attempts) {
      const isListed = !id.includes("1591");
      expect([id, reach(id, "3298")]).toEqual([id, isListed ? "arguable" : "notNamed"]);
    }
  });

  // 109-162 § 1182(a), 5 Jan. 2006.
  test("began on 5 January 2006, and is shown beside § 3282 for an older offense, marked as later", () => {
    expect(reach("18-usc-1589-labor", "3298", "2006-01-05")).toBe("named");
    expect(reach("18-usc-1589-labor", "3298", "2006-01-04")).toBe("notNamed");
    const placed = law.offenses.get("18-usc-1589-labor");
    const older = placed && offenseOn(law, placed, "2001-06-01").consequences.limitations;
    expect(older?.filter(({ pinpoint }) => ["3282(a)", "3298"].includes(pinpoint))).toMatchObject([
      { pinpoint: "3282(a)", years: 5, laterThanDate: false },
      { pinpoint: "3298", years: 10, laterThanDate: true, from: "2006-01-05" },
    ]);
  });
});

describe("§ 3299, no limitation", () => {
  // "any felony under chapter 109A, 110 ..., or 117, or section 1591"
  test.each(ofSections(written, ["1591"]))("names %s", (id) => {
    expect(find(id, "3299")).toMatchObject({ reach: "named", unlimited: true, years: undefined });
  });

  test("names no other section of the chapter", () => {
    const others = written.filter((id) => sectionOf(id) !== "1591");
    expect(others.map((id) => reach(id, "3299"))).toEqual(others.map(() => "notNamed"));
  });

  test("does not name § 1594: an attempt or a conspiracy to violate § 1591 is arguable at most", () => {
    for (const id of [...attempts, ...conspiracies]) {
      const isOf1591 = id.includes("1591");
      expect([id, reach(id, "3299")]).toEqual([id, isOf1591 ? "arguable" : "notNamed"]);
    }
  });

  test("began on 27 July 2006", () => {
    expect(reach("18-usc-1591-act", "3299", "2006-07-27")).toBe("named");
    expect(reach("18-usc-1591-act", "3299", "2006-07-26")).toBe("notNamed");
  });
});

describe("§ 3282(a) and § 3283", () => {
  test("five years stand behind every unit", () => {
    for (const { id } of units) {
      expect([id, find(id, "3282(a)")?.reach, find(id, "3282(a)")?.years]).toEqual([
        id,
        "everyOffense",
        5,
      ]);
    }
  });

  // "an offense involving the sexual or physical abuse, or kidnaping, of a child under ... 18"
  test("the life of the child counts by the facts, whatever the section", () => {
    for (const id of ["18-usc-1589-labor", "18-usc-1591-act", "18-usc-1594-conspiracy-1591"]) {
      expect(find(id, "3283")).toMatchObject({ reach: "ifFact", unlimited: false });
      expect(find(id, "3283")?.condition).toMatch(/child/);
    }
  });

  test("the text of § 3283 changed on 30 April 2003 and 5 January 2006", () => {
    const from = (date: string) => find("18-usc-1589-labor", "3283", date)?.from;
    expect(from("2003-04-29")).toBe("1994-09-13");
    expect(from("2003-04-30")).toBe("2003-04-30");
    expect(from("2006-01-04")).toBe("2003-04-30");
    expect(from("2006-01-05")).toBe("2006-01-05");
  });
});

describe("§ 3142(e)(3)(D), presumption of detention", () => {
  const place = "3142(e)(3)(D)";

  // "an offense under chapter 77 of this title for which a maximum term of imprisonment of 20 years
  // or more is prescribed": 110-457 § 222(a), 23 Dec. 2008.
  test("reaches the units with 20 years or more, and no other", () => {
    const reached = units.filter(({ id }) => reach(id, place) !== "notNamed").map(({ id }) => id);
    const below = [
      "18-usc-1582-vessel",
      "18-usc-1585-seize",
      "18-usc-1586-serve",
      "18-usc-1587-possess",
      "18-usc-1588-transport",
      "18-usc-1592-documents",
      "18-usc-1592-obstruct",
      "18-usc-1597-documents",
      "18-usc-1597-obstruct",
      "18-usc-1594-conspiracy-1592",
    ];
    expect([...reached].sort()).toEqual(
      units
        .map(({ id }) => id)
        .filter((id) => !below.includes(id))
        .sort(),
    );
  });

  test.each([
    ["18-usc-1581-hold", "byChapter"],
    ["18-usc-1589-labor", "byChapter"],
    ["18-usc-1591-act", "byChapter"],
    ["18-usc-1591-obstruct", "byChapter"],
    ["18-usc-1594-conspiracy-1591", "byChapter"],
    ["18-usc-1594-attempt-1591-act", "byChapter"],
    ["18-usc-1592-documents", "notNamed"],
    ["18-usc-1597-documents", "notNamed"],
    // § 1593A has the number of what was violated, so that the rule depends on it.
    ["18-usc-1593a-benefit", "ifMaximum"],
  ])("%s: %s", (id, expected) => {
    expect(reach(id, place)).toBe(expected);
  });

  test("began on 23 December 2008", () => {
    expect(reach("18-usc-1591-act", place, "2008-12-22")).toBe("notNamed");
    expect(reach("18-usc-1591-act", place, "2008-12-23")).toBe("byChapter");
    expect(reach("18-usc-1591-obstruct", place, "2008-12-23")).toBe("byChapter");
  });
});

describe("§ 3142, the rest", () => {
  // (e)(3)(E): "an offense involving a minor victim under section 1201, 1591, ...": 30 Apr. 2003.
  test("(e)(3)(E) asks for a minor victim, names § 1591 of this chapter, and not § 1594", () => {
    expect(reach("18-usc-1591-act", "3142(e)(3)(E)")).toBe("ifFact");
    expect(reach("18-usc-1589-labor", "3142(e)(3)(E)")).toBe("notNamed");
    expect(reach("18-usc-1594-attempt-1591-act", "3142(e)(3)(E)")).toBe("arguable");
    expect(reach("18-usc-1594-conspiracy-1591", "3142(e)(3)(E)")).toBe("arguable");
    expect(reach("18-usc-1591-act", "3142(e)(3)(E)", "2003-04-29")).toBe("notNamed");
    expect(reach("18-usc-1591-act", "3142(e)(3)(E)", "2003-04-30")).toBe("ifFact");
  });

  // (f)(1)(A): "a crime of violence, a violation of section 1591, ...": 23 Dec. 2008.
  test("(f)(1)(A) names § 1591 since 23 December 2008", () => {
    expect(reach("18-usc-1591-act", "3142(f)(1)(A)", "2008-12-22")).toBe("notNamed");
    expect(reach("18-usc-1591-act", "3142(f)(1)(A)", "2008-12-23")).toBe("named");
  });

  // § 3156(a)(4)(C): any felony under chapter 77 is a crime of violence since 29 May 2015.
  test("(f)(1)(A) reaches every felony of the chapter as a crime of violence since 29 May 2015", () => {
    expect(reach("18-usc-1589-labor", "3142(f)(1)(A)", "2015-05-28")).toBe("notNamed");
    expect(reach("18-usc-1589-labor", "3142(f)(1)(A)", "2015-05-29")).toBe("byChapter");
    expect(reach("18-usc-1592-documents", "3142(f)(1)(A)")).toBe("byChapter");
    expect(reach("18-usc-1597-documents", "3142(f)(1)(A)")).toBe("notNamed");
  });
});

describe("special assessments", () => {
  // § 3014(a): $5,000 for chapter 77, from 29 May 2015. It ended and came back four times.
  test.each([
    ["2015-05-28", false],
    ["2015-05-29", true],
    // 117-86 ran to 11 Mar. 2022; 117-103 is of 15 Mar. 2022.
    ["2022-03-11", true],
    ["2022-03-12", false],
    ["2022-03-14", false],
    ["2022-03-15", true],
    // 117-103 ran to 11 Sept. 2022; 117-177 is of 16 Sept. 2022.
    ["2022-09-11", true],
    ["2022-09-12", false],
    ["2022-09-15", false],
    ["2022-09-16", true],
    // 117-229 ran to 23 Dec. 2022; 117-328 is of 29 Dec. 2022.
    ["2022-12-23", true],
    ["2022-12-24", false],
    ["2022-12-28", false],
    ["2022-12-29", true],
    // 118-158 ran to 14 Mar. 2025; 119-4 is of the next day.
    ["2025-03-14", true],
    ["2025-03-15", true],
    // 119-4 ran to 30 Sept. 2025; 119-75 § 5012 is of 3 Feb. 2026.
    ["2025-09-30", true],
    ["2025-10-01", false],
    ["2026-02-02", false],
    ["2026-02-03", true],
  ])("§ 3014 on %s: %s", (date, isLaw) => {
    const found = find("18-usc-1591-act", "3014(a)", date);
    expect(found !== undefined).toBe(isLaw);
    expect(found?.clock).not.toBe("offense");
  });

  test("§ 3014 reaches every unit of the chapter that is not indigent's, § 1597 included", () => {
    for (const { id } of units) {
      expect([id, reach(id, "3014(a)")]).toEqual([id, "ifFact"]);
      expect(find(id, "3014(a)")?.condition).toMatch(/indigent/);
    }
  });

  // § 3013(a)(2)(A): $100 for a felony; (a)(1)(A)(iii): $25 for a class A misdemeanor.
  test("§ 3013 asks the felony sum for § 1591 and the misdemeanor sum for § 1597", () => {
    expect(reach("18-usc-1591-act", "3013(a)(2)(A)")).toBe("ifFact");
    expect(reach("18-usc-1591-act", "3013(a)(1)(A)(iii)")).toBe("notNamed");
    expect(reach("18-usc-1597-documents", "3013(a)(2)(A)")).toBe("notNamed");
    expect(reach("18-usc-1597-documents", "3013(a)(1)(A)(iii)")).toBe("ifFact");
  });

  test("§ 3013 leaves open which sum § 1593A asks, whose number is another's", () => {
    expect(find("18-usc-1593a-benefit", "3013(a)(2)(A)")?.condition).toMatch(
      /where the offense is a felony/,
    );
  });
});

describe("§ 3583, supervised release", () => {
  // (k): "any offense under section ... 1591, 1594(c), ...". Added 30 Apr. 2003 with § 1591; least
  // term of five years from 27 July 2006; § 1594(c) from 29 May 2015 (114-22 § 114(d)).
  test.each([
    ["18-usc-1591-act", "2003-04-29", "notNamed"],
    ["18-usc-1591-act", "2003-04-30", "named"],
    ["18-usc-1591-obstruct", today, "named"],
    ["18-usc-1594-conspiracy-1591", "2015-05-29", "named"],
    ["18-usc-1594-attempt-1591-act", today, "arguable"],
    ["18-usc-1589-labor", today, "notNamed"],
    ["18-usc-1581-hold", today, "notNamed"],
  ])("(k) and %s on %s: %s", (id, date, expected) => {
    expect(reach(id, "3583(k)", date)).toBe(expected);
  });

  test("(k) did not name § 1594(c) on 28 May 2015", () => {
    expect(reach("18-usc-1594-conspiracy-1591", "3583(k)", "2015-05-28")).not.toBe("named");
  });

  test("(k) has had a least term of five years since 27 July 2006", () => {
    expect(find("18-usc-1591-act", "3583(k)", "2006-07-26")?.from).toBe("2003-04-30");
    expect(find("18-usc-1591-act", "3583(k)", "2006-07-27")?.from).toBe("2006-07-27");
  });

  // § 3559(a): class A is life, class B 25 years or more, C 10 or more, D 5 or more, E more than one.
  test("(b) goes by the maximum where (k) does not", () => {
    expect(reach("18-usc-1591-act", "3583(b)(1)")).toBe("notNamed");
    expect(reach("18-usc-1589-labor", "3583(b)(1)")).toBe("ifMaximum");
    expect(reach("18-usc-1592-documents", "3583(b)(1)")).toBe("notNamed");
    expect(reach("18-usc-1592-documents", "3583(b)(2)")).not.toBe("notNamed");
    expect(reach("18-usc-1597-documents", "3583(b)(1)")).toBe("notNamed");
    expect(reach("18-usc-1597-documents", "3583(b)(2)")).toBe("notNamed");
    expect(reach("18-usc-1597-documents", "3583(b)(3)")).not.toBe("notNamed");
  });
});

describe("restitution, forfeiture and reach abroad", () => {
  test("§ 1593 and § 1594(d) reach every unit of the chapter, by chapter", () => {
    for (const { id } of units) {
      expect([id, reach(id, "1593(a)"), reach(id, "1594(d)")]).toEqual([
        id,
        "byChapter",
        "byChapter",
      ]);
    }
  });

  // 106-386, 28 Oct. 2000.
  test("§ 1593 began on 28 October 2000", () => {
    expect(reach("18-usc-1581-hold", "1593(a)", "2000-10-27")).toBe("notNamed");
    expect(reach("18-usc-1581-hold", "1593(a)", "2000-10-28")).toBe("byChapter");
  });

  // § 1596(a): "any offense (or any attempt or conspiracy to commit an offense) under section 1581,
  // 1583, 1584, 1589, 1590, or 1591 if ...": 23 Dec. 2008.
  test("§ 1596 reaches six sections with their attempts and conspiracies, by the facts", () => {
    const listed = ["1581", "1583", "1584", "1589", "1590", "1591"];
    for (const { id, inchoate } of units) {
      const section = inchoate?.section ?? sectionOf(id);
      const expected = listed.includes(section) ? "ifFact" : "notNamed";
      expect([id, reach(id, "1596(a)")]).toEqual([id, expected]);
    }
    expect(reach("18-usc-1589-labor", "1596(a)", "2008-12-22")).toBe("notNamed");
  });

  // 109-164 § 103(a)(1), 10 Jan. 2006.
  test("§ 3271 reaches the whole chapter for those who serve the government abroad, since 10 January 2006", () => {
    for (const { id } of units) expect([id, reach(id, "3271(a)")]).toEqual([id, "ifFact"]);
    expect(reach("18-usc-1589-labor", "3271(a)", "2006-01-09")).toBe("notNamed");
    expect(reach("18-usc-1589-labor", "3271(a)", "2006-01-10")).toBe("ifFact");
  });
});
