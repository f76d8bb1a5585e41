// The penalties of 18 U.S.C. chapter 77, held against the official text (release point 119-100) and
// its amendment notes, read for this test and not from our own content.
import { describe, expect, test } from "vitest";
import { penaltyOn } from "../../server/charges/penalty-on.ts";
import { formatTerm } from "../../server/model/format-term.ts";
import { createTestSite } from "../support/create-test-site.ts";

const { law } = createTestSite();
const find = (id: string) => law.offenses.get(id)?.offense;

function tiersOn(id: string, date: string) {
  const offense = find(id);
  if (!offense) throw new Error(`the collection has no unit ${id}`);
  return penaltyOn(offense, date, find)?.tiers ?? null;
}

/** The terms of each tier, in order, without fine; null where the unit was not in force. */
function termsOn(id: string, date: string): string[] | null {
  return tiersOn(id, date)?.map(formatTerm) ?? null;
}

const anyTerm = "any term of years or life";
const noNumber = "no number named";

describe("§ 1591, sex trafficking", () => {
  // Pub. L. 106-386 (28 Oct. 2000); 108-21 § 103(a)(3) (30 Apr. 2003): 20 to 40 in (b)(2);
  // 109-248 § 208 (27 July 2006): 15 to life and 10 to life.
  test.each([
    ["1999-01-01", null],
    ["2000-10-27", null],
    ["2000-10-28", [anyTerm, "up to 20 years", noNumber]],
    ["2003-04-29", [anyTerm, "up to 20 years", noNumber]],
    ["2003-04-30", [anyTerm, "up to 40 years", noNumber]],
    ["2003-12-18", [anyTerm, "up to 40 years", noNumber]],
    ["2003-12-19", [anyTerm, "up to 40 years", noNumber]],
    ["2004-05-01", [anyTerm, "up to 40 years", noNumber]],
    ["2006-07-26", [anyTerm, "up to 40 years", noNumber]],
    ["2006-07-27", ["15 years to life", "10 years to life", noNumber]],
    ["2008-12-23", ["15 years to life", "10 years to life", noNumber]],
    ["2015-05-29", ["15 years to life", "10 years to life", noNumber]],
    ["2026-01-15", ["15 years to life", "10 years to life", noNumber]],
  ])("(a)(1) and (a)(2) on %s carry %j", (date, terms) => {
    expect(termsOn("18-usc-1591-act", date)).toEqual(terms);
    expect(termsOn("18-usc-1591-benefit", date)).toEqual(terms);
  });

  // 109-248 § 208: "or imprisonment" became "and imprisonment", so that prison is not optional.
  test("a fine may stand alone until 26 July 2006, and not since", () => {
    const joins = (date: string) => tiersOn("18-usc-1591-act", date)?.map(({ join }) => join);
    expect(joins("2006-07-26")?.slice(0, 2)).toEqual(["or", "or"]);
    expect(joins("2006-07-27")?.slice(0, 2)).toEqual(["and", "and"]);
  });

  // 108-193 § 5(a)(3): "the person transported" became the list of verbs, on 19 Dec. 2003.
  test("the ages count only for a person transported until 18 December 2003", () => {
    for (const index of [0, 1]) {
      const on = (date: string) => tiersOn("18-usc-1591-act", date)?.[index]?.when ?? "";
      expect(on("2003-12-18")).toMatch(/transport/);
      expect(on("2003-12-18")).not.toMatch(/recruit/);
      expect(on("2003-12-19")).toMatch(/recruit/);
    }
  });

  // The lists of (b) have "advertised, patronized, or solicited" since 2015 and never "maintained".
  test("the lists of ages in (b) never had a person maintained in them", () => {
    for (const date of ["2008-12-23", "2026-01-15"]) {
      for (const tier of tiersOn("18-usc-1591-act", date)?.slice(0, 2) ?? []) {
        expect(tier.when).toMatch(/verbs (?:leaves|left) out "maintained"/);
      }
    }
  });

  test("who found it: every tier but the last needs the jury and an allegation", () => {
    const tiers = tiersOn("18-usc-1591-act", "2026-01-15")?.slice(0, 2) ?? [];
    expect(tiers.map(({ foundBy }) => foundBy)).toEqual(["jury", "jury"]);
    expect(tiers.map(({ mustBeAlleged }) => mustBeAlleged)).toEqual([true, true]);
  });

  // (d) was added by 110-457 (23 Dec. 2008); 115-392 § 11(1)(C) (21 Dec. 2018): 20 to 25.
  test.each([
    ["2008-12-22", null],
    ["2008-12-23", ["up to 20 years"]],
    ["2018-12-20", ["up to 20 years"]],
    ["2018-12-21", ["up to 25 years"]],
    ["2026-01-15", ["up to 25 years"]],
  ])("(d), obstruction, on %s carries %j", (date, terms) => {
    expect(termsOn("18-usc-1591-obstruct", date)).toEqual(terms);
  });
});

describe("§ 1589, forced labor", () => {
  test.each([
    ["18-usc-1589-labor", "2000-10-27", null],
    ["18-usc-1589-labor", "2000-10-28", ["up to 20 years", anyTerm]],
    ["18-usc-1589-labor", "2008-12-22", ["up to 20 years", anyTerm]],
    ["18-usc-1589-labor", "2008-12-23", ["up to 20 years", anyTerm]],
    ["18-usc-1589-labor", "2026-01-15", ["up to 20 years", anyTerm]],
    ["18-usc-1589-benefit", "2008-12-22", null],
    ["18-usc-1589-benefit", "2008-12-23", ["up to 20 years", anyTerm]],
  ])("%s on %s carries %j", (id, date, terms) => {
    expect(termsOn(id, date)).toEqual(terms);
  });

  // The text of 2000 had the attempt to commit aggravated sexual abuse; (d) of 2008 leaves it out.
  test("an attempt at aggravated sexual abuse raises the term until 22 December 2008, and not since", () => {
    const on = (date: string) => tiersOn("18-usc-1589-labor", date)?.[1]?.aggravators ?? [];
    expect([...on("2008-12-22")].sort()).toEqual([
      "aggravatedSexualAbuse",
      "attemptOfAggravatedSexualAbuse",
      "attemptToKidnap",
      "attemptToKill",
      "deathResults",
      "kidnapping",
    ]);
    expect([...on("2008-12-23")].sort()).toEqual([
      "aggravatedSexualAbuse",
      "attemptToKidnap",
      "attemptToKill",
      "deathResults",
      "kidnapping",
    ]);
  });
});

describe("the older sections", () => {
  // 104-208 § 218(a) (30 Sept. 1996): 5 to 10; 106-386 § 112(a)(1) (28 Oct. 2000): 10 to 20, and life.
  test.each(["18-usc-1581-hold", "18-usc-1584-hold"])("%s rose twice", (id) => {
    expect(termsOn(id, "1948-08-31")).toBeNull();
    expect(termsOn(id, "1948-09-01")).toEqual(["up to 5 years"]);
    expect(termsOn(id, "1996-09-29")).toEqual(["up to 5 years"]);
    expect(termsOn(id, "1996-09-30")).toEqual(["up to 10 years"]);
    expect(termsOn(id, "2000-10-27")).toEqual(["up to 10 years"]);
    expect(termsOn(id, "2000-10-28")).toEqual(["up to 20 years", anyTerm]);
    expect(termsOn(id, "2026-01-15")).toEqual(["up to 20 years", anyTerm]);
  });

  // 103-322 § 330016(1) (13 Sept. 1994): the sections' own sums became fines under title 18.
  test.each([
    ["18-usc-1581-hold", "$5,000"],
    ["18-usc-1582-vessel", "$5,000"],
    ["18-usc-1584-hold", "$5,000"],
    ["18-usc-1585-seize", "$5,000"],
    ["18-usc-1586-serve", "$2,000"],
    ["18-usc-1587-possess", "$10,000"],
    ["18-usc-1588-transport", "$5,000"],
  ])("%s had a fine of its own, %s, until 12 September 1994", (id, sum) => {
    expect(tiersOn(id, "1994-09-12")?.[0]?.fine).toBe(`a fine of up to ${sum}`);
    expect(tiersOn(id, "1994-09-13")?.[0]?.fine).toBe("a fine under title 18");
  });

  // 115-392 § 11(1) (21 Dec. 2018): § 1583 to 30 years, § 1587 from four years to ten.
  test.each([
    ["18-usc-1582-vessel", "2026-01-15", ["up to 7 years"]],
    ["18-usc-1585-seize", "2026-01-15", ["up to 7 years"]],
    ["18-usc-1586-serve", "2026-01-15", ["up to 2 years"]],
    ["18-usc-1587-possess", "2018-12-20", ["up to 4 years"]],
    ["18-usc-1587-possess", "2018-12-21", ["up to 10 years"]],
    ["18-usc-1588-transport", "1996-09-29", ["up to 5 years"]],
    ["18-usc-1588-transport", "1996-09-30", ["up to 10 years"]],
    ["18-usc-1583-kidnap", "2000-10-28", ["up to 20 years", anyTerm]],
    ["18-usc-1583-kidnap", "2018-12-20", ["up to 20 years", anyTerm]],
    ["18-usc-1583-kidnap", "2018-12-21", ["up to 30 years", anyTerm]],
    ["18-usc-1583-entice", "2026-01-15", ["up to 30 years", anyTerm]],
    ["18-usc-1590-traffic", "2000-10-28", ["up to 20 years", anyTerm]],
    ["18-usc-1592-documents", "2000-10-27", null],
    ["18-usc-1592-documents", "2026-01-15", ["up to 5 years"]],
    ["18-usc-1597-documents", "2013-03-06", null],
    ["18-usc-1597-documents", "2013-03-07", ["up to 1 year"]],
  ])("%s on %s carries %j", (id, date, terms) => {
    expect(termsOn(id, date)).toEqual(terms);
  });

  // § 1583(b)(1) speaks of the death of the victim; its siblings of death that results.
  test("only § 1583 since 2008 asks for the death of the victim", () => {
    const names = (id: string, date: string) => tiersOn(id, date)?.[1]?.aggravators ?? [];
    expect(names("18-usc-1583-kidnap", "2008-12-23")).toContain("deathOfTheVictim");
    expect(names("18-usc-1583-kidnap", "2008-12-22")).toContain("deathResults");
    for (const id of ["18-usc-1581-hold", "18-usc-1584-hold", "18-usc-1590-traffic"]) {
      expect([...names(id, "2026-01-15")].sort()).toEqual([
        "aggravatedSexualAbuse",
        "attemptOfAggravatedSexualAbuse",
        "attemptToKidnap",
        "attemptToKill",
        "deathResults",
        "kidnapping",
      ]);
    }
  });
});

describe("obstruction of a section", () => {
  // 110-457 § 222(b) (23 Dec. 2008) added these; § 1581(b) is of 1948, § 1597(c) of 7 Mar. 2013.
  test.each([
    ["18-usc-1581-obstruct", "1948-09-01", ["up to 5 years"]],
    ["18-usc-1581-obstruct", "2026-01-15", ["up to 20 years", anyTerm]],
    ["18-usc-1583-obstruct", "2008-12-23", ["up to 20 years", anyTerm]],
    ["18-usc-1583-obstruct", "2018-12-21", ["up to 30 years", anyTerm]],
    ["18-usc-1584-obstruct", "2008-12-23", ["up to 20 years", anyTerm]],
    ["18-usc-1590-obstruct", "2008-12-23", ["up to 20 years", anyTerm]],
    ["18-usc-1592-obstruct", "2008-12-23", ["up to 5 years"]],
    ["18-usc-1597-obstruct", "2013-03-07", ["up to 1 year"]],
  ])("%s on %s carries %j", (id, date, terms) => {
    expect(termsOn(id, date)).toEqual(terms);
  });

  test.each([
    ["18-usc-1583-obstruct", "2008-12-22"],
    ["18-usc-1584-obstruct", "2008-12-22"],
    ["18-usc-1590-obstruct", "2008-12-22"],
    ["18-usc-1591-obstruct", "2008-12-22"],
    ["18-usc-1592-obstruct", "2008-12-22"],
    ["18-usc-1597-obstruct", "2013-03-06"],
  ])("%s was not law on %s", (id, date) => {
    expect(termsOn(id, date)).toBeNull();
  });
});

describe("§ 1593A, benefiting", () => {
  // "in the same manner as a completed violation of such section": no number of its own.
  test("names no number of its own, at no time since 23 December 2008", () => {
    expect(termsOn("18-usc-1593a-benefit", "2008-12-22")).toBeNull();
    for (const date of ["2008-12-23", "2018-12-21", "2026-01-15"]) {
      const [tier] = tiersOn("18-usc-1593a-benefit", date) ?? [];
      expect(tier?.maximumYears).toBeNull();
      expect(tier?.derivation).not.toBe("");
    }
  });
});

describe("§ 1594, attempt and conspiracy", () => {
  // (a) of 28 Oct. 2000, "in the same manner as a completed violation of that section".
  test.each([
    ["18-usc-1594-attempt-1591-act", "2000-10-27", null],
    ["18-usc-1594-attempt-1591-act", "2004-05-01", [anyTerm, "up to 40 years", noNumber]],
    [
      "18-usc-1594-attempt-1591-act",
      "2026-01-15",
      ["15 years to life", "10 years to life", noNumber],
    ],
    ["18-usc-1594-attempt-1589-labor", "2026-01-15", ["up to 20 years", anyTerm]],
    ["18-usc-1594-attempt-1584-hold", "2026-01-15", ["up to 20 years", anyTerm]],
    ["18-usc-1594-attempt-1583-kidnap", "2018-12-20", ["up to 20 years", anyTerm]],
    ["18-usc-1594-attempt-1583-kidnap", "2018-12-21", ["up to 30 years", anyTerm]],
  ])("%s on %s carries %j", (id, date, terms) => {
    expect(termsOn(id, date)).toEqual(terms);
  });

  test("an attempt at § 1591 borrows its least terms, and says where from", () => {
    const tiers = tiersOn("18-usc-1594-attempt-1591-act", "2026-01-15") ?? [];
    expect(tiers.slice(0, 2).map(({ derivation, join }) => [derivation, join])).toEqual([
      ["borrowed from 1591(b)(1)", "and"],
      ["borrowed from 1591(b)(2)", "and"],
    ]);
  });

  // (b) and (c) of 23 Dec. 2008. (b) names 1581, 1583, 1589, 1590 and 1592, and not 1584.
  test.each([
    ["18-usc-1594-conspiracy-1581", ["up to 20 years", anyTerm]],
    ["18-usc-1594-conspiracy-1583", ["up to 30 years", anyTerm]],
    ["18-usc-1594-conspiracy-1589", ["up to 20 years", anyTerm]],
    ["18-usc-1594-conspiracy-1590", ["up to 20 years", anyTerm]],
    ["18-usc-1594-conspiracy-1592", ["up to 5 years"]],
  ])("%s carries %j today, and was not law on 22 December 2008", (id, terms) => {
    expect(termsOn(id, "2026-01-15")).toEqual(terms);
    expect(termsOn(id, "2008-12-22")).toBeNull();
    expect(termsOn(id, "2008-12-23")).not.toBeNull();
  });

  test("a conspiracy to violate § 1591 carries any term or life, with no least term, whatever § 1591(b) asks", () => {
    for (const date of ["2008-12-23", "2026-01-15"]) {
      const tiers = tiersOn("18-usc-1594-conspiracy-1591", date) ?? [];
      expect(
        tiers.map(({ minimumYears, minimumLife, maximumYears }) => [
          minimumYears,
          minimumLife,
          maximumYears,
        ]),
      ).toEqual([[null, false, "life"]]);
    }
    expect(termsOn("18-usc-1594-conspiracy-1591", "2008-12-22")).toBeNull();
  });

  test("each clause reaches the sections that it names, and no other", () => {
    const sections = (kind: "attempt" | "conspiracy") =>
      [
        ...new Set(
          [...law.offenses.values()].flatMap(({ provision, offense }) =>
            provision.slug === "18-usc-1594" && offense.inchoate?.kind === kind
              ? [offense.inchoate.section]
              : [],
          ),
        ),
      ].sort();
    expect(sections("attempt")).toEqual(["1581", "1583", "1584", "1589", "1590", "1591"]);
    expect(sections("conspiracy")).toEqual(["1581", "1583", "1589", "1590", "1591", "1592"]);
  });
});
