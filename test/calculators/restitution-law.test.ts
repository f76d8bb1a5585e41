import { describe, expect, test } from "vitest";
import { restitutionLaw } from "../../server/calculators/restitution-law.ts";
import { emptyCorpus } from "../../server/model/corpus.ts";
import { law as collection } from "../support/charge-engine.ts";

const law = restitutionLaw(collection.corpus, "hash");

describe("the law of the calculator is read off the records", () => {
  // 29 U.S.C. § 206(a)(1) and its notes of 1996 and 2007, release point 119-100.
  test("the rates with their first days", () => {
    expect(law.rates.map(({ from, to, cents }) => [from, to, cents])).toEqual([
      ["1991-04-01", "1996-09-30", 425],
      ["1996-10-01", "1997-08-31", 475],
      ["1997-09-01", "2007-07-23", 515],
      ["2007-07-24", "2008-07-23", 585],
      ["2008-07-24", "2009-07-23", 655],
      ["2009-07-24", undefined, 725],
    ]);
  });

  // 29 U.S.C. § 207(a)(1).
  test("overtime past 40 hours at one and a half times the rate", () => {
    expect(law.overtime).toEqual({
      weeklyQuarters: 160,
      hundredths: 150,
      citation: "29 U.S.C. §\u00a0207(a)(1)",
    });
  });

  test("each exemption with the place that makes it", () => {
    expect(law.work.map(({ id, lifts, citation }) => [id, lifts, citation])).toEqual([
      ["covered", "nothing", undefined],
      ["live-in-domestic", "overtime", "29 U.S.C. §\u00a0213(b)(21)"],
      ["farm", "overtime", "29 U.S.C. §\u00a0213(b)(12)"],
      ["companionship", "both", "29 U.S.C. §\u00a0213(a)(15)"],
      ["foreign-workplace", "both", "29 U.S.C. §\u00a0213(f)"],
    ]);
  });

  test("a collection without the records is refused", () => {
    expect(() => restitutionLaw(emptyCorpus, "hash")).toThrow("no restitution calculator");
    const { calculators } = collection.corpus;
    expect(() => restitutionLaw({ ...emptyCorpus, calculators }, "hash")).toThrow(
      "no rule 29-usc-206/minimum-wage",
    );
  });
});
