// One offense at a time: which rules reach it, the last day under each, and the first day of a bar.
import { describe, expect, test } from "vitest";
import { createLimitationsWorksheet } from "../../server/charges/limitations-worksheet.ts";
import { formatDate } from "../../server/model/dates.ts";
import type { LimitationsResult, RuleDays } from "../../server/model/limitations.ts";
import {
  limitationsExample,
  limitationsSheetSchema,
} from "../../server/model/limitations-sheet.ts";
import { civilSentence, dayRows, planSentence } from "../../server/model/limitations-words.ts";
import { buildConduct, engine, forcedLaborFacts, law } from "../support/charge-engine.ts";

const today = "2026-11-22";
const worksheet = createLimitationsWorksheet(law, engine.intake);

function viewOf(fields: object) {
  return worksheet.view(limitationsSheetSchema.parse(fields), today);
}

function resultOf(fields: object): LimitationsResult {
  const { result, errors } = viewOf(fields);
  if (!result) throw new Error(errors.join("\n") || "nothing was worked out");
  return result;
}

function ruleOf({ rules }: LimitationsResult, section: string): RuleDays | undefined {
  return rules.find(({ citation }) => citation.startsWith(`18 U.S.C. §\u00a0${section}`));
}

/** Answers on which § 3283, for the child as victim, gives nothing. */
const noChild = { "victim-under-18": "absent" };

const labor = { offense: "18-usc-1589-labor", from: "2014-03-01", to: "2019-08-31" };

describe("ten years, § 3298", () => {
  // Last day 31 Aug. 2019: ten years end on the anniversary, 31 Aug. 2029; the day before is planned for.
  // First day 1 Mar. 2014: a bar can be argued for an act of that day from 1 Mar. 2024.
  test("the days of a forced labor course", () => {
    const result = resultOf(labor);
    expect(result).toMatchObject({
      planToIndictBy: "2029-08-30",
      barFrom: "2029-08-31",
      firstActBarFrom: "2024-03-01",
      hasRun: false,
    });
    expect(ruleOf(result, "3298")).toMatchObject({ role: "governs", lastDay: "2029-08-30" });
    expect(ruleOf(result, "3298")?.why).toMatch(/names the offense/);
    expect(ruleOf(result, "3282")).toMatchObject({ role: "general", lastDay: "2024-08-30" });
    expect(planSentence(result)).toBe(
      "Plan to indict by 30 Aug. 2029: 10 years (18 U.S.C. §\u00a03298), though 18 U.S.C. §\u00a03283 could give more time.",
    );
    expect(planSentence(resultOf({ ...labor, answers: noChild }))).toBe(
      "Plan to indict by 30 Aug. 2029: 10 years (18 U.S.C. §\u00a03298).",
    );
  });

  test("the same day as the charge worksheet gives", () => {
    const evaluation = engine.evaluate(
      { conducts: [buildConduct(forcedLaborFacts, [], { from: labor.from, to: labor.to })] },
      today,
    );
    if ("errors" in evaluation) throw new Error(evaluation.errors.join("\n"));
    const charge = evaluation.charges.find(({ offense }) => offense === labor.offense);
    expect(resultOf(labor).planToIndictBy).toBe(charge?.limitations.planToIndictBy);
  });

  test("what could extend it, and what does not", () => {
    const answered = resultOf({
      ...labor,
      answers: { fugitive: "present", "dna-implicates": "absent" },
    });
    expect(ruleOf(answered, "3283")?.role).toBe("couldExtend");
    expect(ruleOf(answered, "3290")?.role).toBe("tolling");
    expect(ruleOf(answered, "3297")).toMatchObject({ role: "notMet", lastDay: null });
    expect(ruleOf(answered, "3297")?.why).toMatch(/On these answers it does not apply/);
    expect(answered.assumptions.join(" ")).toMatch(/A complaint does not stop the time/);
  });
});

describe("no day", () => {
  const abused = { "child-sexual-or-physical-abuse": "present", "victim-under-18": "present" };

  test("is printed where § 3283 hangs on a life", () => {
    const result = resultOf({ ...labor, answers: abused });
    expect(ruleOf(result, "3283")?.role).toBe("governs");
    expect(result.planToIndictBy).toBeNull();
    expect(result.firstActBarFrom).toBeNull();
    expect(planSentence(result)).toMatch(/^No day is printed, since it hangs on a life/);
    expect(dayRows(result)).toEqual([["Time is counted from", "31 Aug. 2019"]]);
  });

  test("hangs on a birthday under the text of 1994", () => {
    const result = resultOf({
      offense: "18-usc-1584-hold",
      from: "2001-01-01",
      to: "2001-06-30",
      answers: abused,
    });
    expect(planSentence(result)).toMatch(/hangs on the victim's birthday: until the victim is 25/);
  });

  test("until the 25th birthday is no number of years: a life and ten years can give more", () => {
    // Acts of 2002: § 3283 then ran until 25. A victim of 17 turned 25 within eight years, so that
    // ten years (law from 10 Jan. 2006) and the child's life (from 30 Apr. 2003) can be longer.
    const result = resultOf({
      offense: "18-usc-1589-labor",
      from: "2002-01-01",
      to: "2002-12-31",
      answers: abused,
    });
    const roles = result.rules
      .filter(({ citation }) => /\u00a0(?:328[23]|3298)/.test(citation))
      .map(({ citation, length, role }) => [/\d{4}/.exec(citation)?.[0], length, role]);
    expect(roles).toEqual([
      ["3282", "5 years", "general"],
      ["3283", "until the victim is 25", "governs"],
      ["3283", "the child's life", "couldExtend"],
      ["3283", "the child's life, or 10 years if longer", "couldExtend"],
      ["3298", "10 years", "couldExtend"],
    ]);
    expect(ruleOf(result, "3298")?.why).toMatch(/when the older time may still have run/);
    expect(planSentence(result)).toMatch(/hangs on the victim's birthday/);
  });

  test("is needed where § 3299 lifts every limit", () => {
    const result = resultOf({ offense: "18-usc-1591-act", from: "2010", to: "2012" });
    expect(ruleOf(result, "3299")).toMatchObject({ role: "governs", length: "no limit" });
    expect(planSentence(result)).toBe("No day: no limit (18 U.S.C. §\u00a03299).");
  });

  test("is worked out without dates, or where the offense was not law", () => {
    expect(planSentence(resultOf({ offense: labor.offense }))).toMatch(/the dates are not known/);
    const early = resultOf({ offense: labor.offense, from: "1999" });
    expect(planSentence(early)).toBe("The offense was not law on 31 Dec. 1999.");
    expect([early.rules, dayRows(early)]).toEqual([[], []]);
  });
});

describe("five years, § 3282", () => {
  test("that had run before the ten years came are not brought back", () => {
    // Five years from 30 June 2000 end by 30 June 2005; § 3298 is law since 5 Jan. 2006.
    const early = { offense: "18-usc-1584-hold", from: "1999-01-01", to: "2000-06-30" };
    const result = resultOf(early);
    expect(result).toMatchObject({ planToIndictBy: "2005-06-29", hasRun: true, arguable: "" });
    expect(ruleOf(result, "3298")).toMatchObject({ role: "notMet", lastDay: null });
    expect(ruleOf(result, "3298")?.why).toMatch(/5 Jan\. 2006.*taken not to bring that back/);
    expect(planSentence(resultOf({ ...early, answers: noChild }))).toMatch(
      /^On these dates the time had run on 29 June 2005/,
    );
  });

  test("and that had run, while other rules could give more: the headline names them", () => {
    // Five years from 31 Dec. 2004 end by 31 Dec. 2009; § 3299 is law since 27 July 2006.
    const result = resultOf({ offense: "18-usc-1591-act", from: "2004", to: "2004" });
    expect(planSentence(result)).toBe(
      "On these dates the time under the rule that governs had run on 30 Dec. 2009, seen from 22 Nov. 2026: 5 years (18 U.S.C. §\u00a03282(a)), though 18 U.S.C. §\u00a03283 and §\u00a03299 could give more time.",
    );
  });

  test("that were running when the ten years came leave the longer rule open", () => {
    const result = resultOf({ offense: "18-usc-1584-hold", from: "2001-03-01", to: "2001-06-30" });
    expect(ruleOf(result, "3298")).toMatchObject({ role: "couldExtend", lastDay: "2011-06-29" });
    expect(result.arguable).toMatch(/10 years possible/);
  });

  test("govern an offense on no list", () => {
    // 28 Feb. 2021 plus five years is 28 Feb. 2026; from 29 Feb. 2020 the year 2025 has none: 1 Mar.
    const labor1351 = resultOf({ offense: "18-usc-1351-foreign", from: "2021-02-28" });
    expect(labor1351).toMatchObject({ planToIndictBy: "2026-02-27", hasRun: true });
    expect(resultOf({ offense: "18-usc-1351-foreign", from: "2020-02-29" }).barFrom).toBe(
      "2025-03-01",
    );
  });
});

describe("a conspiracy", () => {
  const agreement = { offense: "18-usc-1594-conspiracy-1589", from: "2014", to: "2016" };

  test("runs from the last act to further it, once that day is known", () => {
    expect(viewOf(agreement).isConspiracy).toBe(true);
    const open = resultOf(agreement);
    expect(open.clockFrom).toBe("2016-12-31");
    expect(open.firstActBarFrom).toBeNull();
    const known = resultOf({ ...agreement, lastAct: "2018-05-04" });
    expect(known).toMatchObject({ clockFrom: "2018-05-04", planToIndictBy: "2028-05-03" });
  });
});

describe("the victim's own suit, § 1595(c)", () => {
  // Ten years from 31 Aug. 2019 end on the anniversary in 2029; the day before is planned for.
  test("has ten years from the last act, or from the day given", () => {
    expect(viewOf(labor).civil).toMatchObject({ from: "2019-08-31", lastDay: "2029-08-30" });
    expect(viewOf({ ...labor, arose: "2019-09-15" }).civil?.lastDay).toBe("2029-09-14");
    expect(viewOf({ offense: labor.offense }).civil?.lastDay).toBeNull();
  });

  test("has ten years from the eighteenth birthday of a minor, where that is later", () => {
    // Turned 18 on 1 Feb. 2021: to 31 Jan. 2031. On 1 Feb. 2015: ten years end before 2029.
    // On 1 Feb. 2010 the victim was of age when the acts began in 2014.
    const lastDay = (birthday: string) => viewOf({ ...labor, birthday }).civil?.lastDay;
    expect(lastDay("2021-02-01")).toBe("2031-01-31");
    expect(lastDay("2015-02-01")).toBe("2029-08-30");
    expect(viewOf({ ...labor, birthday: "2010-02-01" }).civil?.why).toMatch(/was of age/);
  });

  // The suit is law since 19 Dec. 2003, for §§ 1589 to 1591; since 23 Dec. 2008 for the whole chapter.
  test.each([
    ["18-usc-1589-labor", "2003-12-18", "19 Dec. 2003"],
    ["18-usc-1591-act", "2002-06-30", "19 Dec. 2003"],
    ["18-usc-1584-hold", "2008-12-22", "23 Dec. 2008"],
  ])("has no day where it did not reach %s on %s", (offense, day, since) => {
    const { civil } = viewOf({ offense, from: day });
    expect(civil?.lastDay).toBeNull();
    expect(civil && civilSentence(civil)).toBe(
      `The victim's own suit: no day, since this suit did not reach the offense on ${formatDate(day)}`,
    );
    expect(civil?.why).toContain(`§\u00a01595(a) has reached the offense only since ${since}.`);
  });

  test("reached an offense no sooner than the offense was law", () => {
    const { civil } = viewOf({ offense: "18-usc-1591-obstruct", from: "2001", to: "2009" });
    expect(civil?.why).toContain("this suit did not reach the offense; it has since 23 Dec. 2008.");
  });

  test("goes by the day of the acts, also where the cause is said to have arisen later", () => {
    const { civil } = viewOf({ offense: "18-usc-1584-hold", from: "2002", arose: "2010-01-01" });
    expect(civil).toMatchObject({ lastDay: null, from: null });
    expect(civil?.noDay).toMatch(/did not reach the offense on 31 Dec\. 2002/);
  });

  test("has no day where the cause arose before the ten years were law", () => {
    const { civil } = viewOf({ offense: "18-usc-1589-labor", from: "2004", to: "2008-12-22" });
    expect(civil && civilSentence(civil)).toBe(
      "The victim's own suit: no day, since the cause arose before the 10 years were law",
    );
    expect(civil?.why).toContain("the 10 years came on 23 Dec. 2008");
    expect(civil?.why).toMatch(/Cruz v\. Maypa.*apply to a claim that was still open/);
    // A birthday brings no day either: the clause for minors came later still.
    const minor = viewOf({ offense: "18-usc-1589-labor", from: "2004", birthday: "2012-01-01" });
    expect(minor.civil?.lastDay).toBeNull();
    // The first day of the ten years: to the day before 23 Dec. 2018.
    const first = viewOf({ offense: "18-usc-1584-hold", from: "2008-12-23" });
    expect(first.civil?.lastDay).toBe("2018-12-22");
  });

  test("says so where it reached only the later part of a course", () => {
    const { civil } = viewOf({ offense: "18-usc-1584-hold", from: "2006", to: "2012-05-31" });
    expect(civil?.lastDay).toBe("2022-05-30");
    expect(civil?.why).toMatch(/did not reach the offense; it has since 23 Dec\. 2008/);
  });

  test("does not count the years from a birthday for a cause from before that clause", () => {
    // The clause is law since 29 May 2015. Ten years from 31 Dec. 2011 are told instead.
    const older = { ...labor, from: "2010", to: "2011", birthday: "2015-01-01" };
    expect(viewOf(older).civil).toMatchObject({ from: "2011-12-31", lastDay: "2021-12-30" });
    expect(viewOf(older).civil?.why).toMatch(
      /on 31 Dec\. 2024, but that clause came on 29 May 2015/,
    );
    const newer = { ...labor, from: "2014", to: "2015-05-29", birthday: "2016-01-01" };
    expect(viewOf(newer).civil?.lastDay).toBe("2025-12-31");
  });

  test("is not shown for an offense outside the chapter", () => {
    expect(viewOf({ offense: "8-usc-1324-harbor", from: "2018" }).civil).toBeUndefined();
  });
});

describe("the form", () => {
  test("asks the facts of the rules that reach the offense, each kind by itself", () => {
    expect(viewOf(labor).facts.map(({ id }) => id)).toEqual([
      "child-sexual-or-physical-abuse",
      "child-kidnapping",
      "victim-under-18",
      "dismissed-after-limit",
      "dismissed-before-limit",
      "fugitive",
      "foreign-evidence-found",
      "dna-implicates",
      "child-alive",
    ]);
    expect(viewOf({}).facts).toEqual([]);
  });

  test("asks the tier where a rule goes by the maximum, and follows it", () => {
    const harbor = { offense: "8-usc-1324-harbor", from: "2016", to: "2018" };
    expect(viewOf(labor).tiers).toEqual([]);
    expect(viewOf(harbor).tiers.map(({ id }) => id)).toContain("death");
    expect(resultOf(harbor).planToIndictBy).toBe("2028-12-30");
    const capital = resultOf({ ...harbor, tier: "death" });
    expect(ruleOf(capital, "3281")?.role).toBe("governs");
    expect(capital.planToIndictBy).toBeNull();
  });

  test("offers every offense of the collection, and works every one out", () => {
    const { choices } = viewOf({});
    expect(choices.map(({ id }) => id)).toEqual([...law.offenses.keys()]);
    for (const { id } of choices) {
      expect(viewOf({ offense: id, from: "2016", to: "2017" }).result?.offense.id).toBe(id);
    }
  });

  test("says what cannot be read, and works nothing out", () => {
    const { errors, result } = viewOf({ ...labor, from: "2014-13", asOf: "soon" });
    expect(errors).toHaveLength(2);
    expect(result).toBeUndefined();
    expect(viewOf({ offense: "18-usc-9999" }).errors.join()).toMatch(/no offense/);
  });

  test("has an example that is worked out", () => {
    expect(worksheet.view(limitationsExample(), today).result?.planToIndictBy).toBe("2029-08-30");
  });
});
