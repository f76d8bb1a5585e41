// Cases worked by hand: each comment is the arithmetic on paper, from the rates of 29 U.S.C.
// § 206(a)(1): $4.25, $4.75 from 1 Oct. 1996, $5.15 from 1 Sept. 1997, $5.85 from 24 July 2007,
// $6.55 from 24 July 2008, $7.25 from 24 July 2009; past 40 hours one and a half times as much.
import { describe, expect, test } from "vitest";
import { computeRestitution } from "../../server/calculators/restitution.ts";
import { restitutionLaw } from "../../server/calculators/restitution-law.ts";
import {
  type RestitutionResult,
  restitutionRequestSchema,
  type VictimResult,
} from "../../server/model/restitution.ts";
import { basisWords, noteWords, unpaidWords } from "../../server/model/restitution-words.ts";
import { law as collection } from "../support/charge-engine.ts";

const law = restitutionLaw(collection.corpus, "hash");
const today = "2026-11-22";

function compute(request: object): RestitutionResult {
  const result = computeRestitution(restitutionRequestSchema.parse(request), law, today);
  if ("errors" in result) throw new Error(result.errors.join("\n"));
  return result;
}

/** The result for one victim V1. */
function victimOf(victim: object, offense?: object): VictimResult {
  const result = compute({ victims: [{ label: "V1", ...victim }], ...(offense && { offense }) });
  const [only] = result.victims;
  if (!only) throw new Error("no victim");
  return only;
}

function errorsOf(request: object): readonly string[] {
  const result = computeRestitution(restitutionRequestSchema.parse(request), law, today);
  return "errors" in result ? result.errors : [];
}

/** Each line as weeks, hours at the rate, overtime hours, rate in cents, and its sum. */
function linesOf({ periods }: VictimResult) {
  return periods.flatMap(({ lines }) =>
    lines.map((line) => [
      line.from,
      line.to,
      line.weeks,
      line.straightQuarters / 4,
      line.overtimeQuarters / 4,
      line.rateCents,
      line.totalCents,
    ]),
  );
}

describe("worked by hand", () => {
  test("1. four whole weeks of 60 hours in 2010", () => {
    // 1 to 28 Mar. 2010 is 28 days, 4 weeks. 4 × 40 h × $7.25 = $1,160.00.
    // 4 × 20 h × $10.875 = 80 × $10.875 = $870.00. Together $2,030.00.
    const victim = victimOf({
      periods: [{ from: "2010-03-01", to: "2010-03-28", hoursPerWeek: 60 }],
    });
    expect(linesOf(victim)).toEqual([["2010-03-01", "2010-03-28", 4, 40, 20, 725, 203_000]]);
    expect(victim.totalCents).toBe(203_000);
  });

  test("2. across two changes of the wage, both inside a week", () => {
    // 2 June 2008 is a Monday; weeks run Monday to Sunday; 60 hours a week; last day Sunday 2 Aug. 2009.
    // 2 June to 20 July 2008: 7 weeks (2 June + 49 days = 21 July).
    //   7 × 40 × $5.85 = $1,638.00; 7 × 20 × $8.775 = $1,228.50; together $2,866.50.
    // Week of 21 July 2008: the wage changes on Thursday 24 July. Three days at $5.85, four at $6.55.
    //   60 h × 3/7 = 25.714, to the quarter 25.75; the rest is 34.25. 40 hours are reached after
    //   25.75 + 14.25. 25.75 × $5.85 = $150.6375 -> $150.64.
    //   14.25 × $6.55 = $93.3375 -> $93.34; 20 × $9.825 = $196.50; together $289.84.
    // 28 July 2008 to 19 July 2009: 51 weeks (357 days).
    //   51 × 40 × $6.55 = $13,362.00; 51 × 20 × $9.825 = $10,021.50; together $23,383.50.
    // Week of 20 July 2009: Friday 24 July. Four days at $6.55, three at $7.25.
    //   60 × 4/7 = 34.286 -> 34.25; the rest 25.75. 34.25 × $6.55 = $224.3375 -> $224.34.
    //   5.75 × $7.25 = $41.6875 -> $41.69; 20 × $10.875 = $217.50; together $259.19.
    // Week of 27 July 2009: 40 × $7.25 = $290.00; 20 × $10.875 = $217.50; together $507.50.
    // Sum: 2,866.50 + 150.64 + 289.84 + 23,383.50 + 224.34 + 259.19 + 507.50 = $27,681.51.
    const victim = victimOf({
      periods: [{ from: "2008-06-02", to: "2009-08-02", hoursPerWeek: 60 }],
    });
    expect(linesOf(victim)).toEqual([
      ["2008-06-02", "2008-07-20", 7, 40, 20, 585, 286_650],
      ["2008-07-21", "2008-07-23", 1, 25.75, 0, 585, 15_064],
      ["2008-07-24", "2008-07-27", 1, 14.25, 20, 655, 28_984],
      ["2008-07-28", "2009-07-19", 51, 40, 20, 655, 2_338_350],
      ["2009-07-20", "2009-07-23", 1, 34.25, 0, 655, 22_434],
      ["2009-07-24", "2009-07-26", 1, 5.75, 20, 725, 25_919],
      ["2009-07-27", "2009-08-02", 1, 40, 20, 725, 50_750],
    ]);
    expect(victim.wageCents).toBe(2_768_151);
    expect(victim.notes).toContain("twoRates");
  });

  test("3. a live-in household worker has the minimum wage for every hour and no overtime", () => {
    // The guide's week: 100 h × $7.25 = $725.00; another covered worker has
    // 40 × $7.25 + 60 × $10.875 = $290.00 + $652.50 = $942.50.
    const periods = [{ from: "2010-03-01", to: "2010-03-07", hoursPerWeek: 100 }];
    const liveIn = victimOf({ work: "live-in-domestic", periods });
    expect(linesOf(liveIn)).toEqual([["2010-03-01", "2010-03-07", 1, 100, 0, 725, 72_500]]);
    expect(liveIn.periods[0]?.lines[0]?.overtimeRate).toBeNull();
    expect(victimOf({ periods }).wageCents).toBe(94_250);
    // Farm work has no overtime either, 29 U.S.C. § 213(b)(12).
    expect(victimOf({ work: "farm", periods }).wageCents).toBe(72_500);
  });

  test("4. a partial week counts hours a week by its days, and hours a day by the days it covers", () => {
    // 1 to 10 Mar. 2010: one week and three days.
    // 70 h a week: 40 × $7.25 + 30 × $10.875 = $290.00 + $326.25 = $616.25; 70 × 3/7 = 30 h × $7.25 = $217.50.
    const byWeek = victimOf({
      periods: [{ from: "2010-03-01", to: "2010-03-10", hoursPerWeek: 70 }],
    });
    expect(linesOf(byWeek)).toEqual([
      ["2010-03-01", "2010-03-07", 1, 40, 30, 725, 61_625],
      ["2010-03-08", "2010-03-10", 1, 30, 0, 725, 21_750],
    ]);
    // 14 h on 6 days: 84 h: $290.00 + 44 × $10.875 = $478.50, $768.50; three days of 14 h: 42 h:
    // $290.00 + 2 × $10.875 = $21.75, $311.75.
    const byDay = victimOf({
      periods: [{ from: "2010-03-01", to: "2010-03-10", hoursPerDay: 14, daysPerWeek: 6 }],
    });
    expect(linesOf(byDay)).toEqual([
      ["2010-03-01", "2010-03-07", 1, 40, 44, 725, 76_850],
      ["2010-03-08", "2010-03-10", 1, 40, 2, 725, 31_175],
    ]);
  });

  test("5. the defendant's gross income is the greater sum", () => {
    // Wage: 4 × 40 × $7.25 = $1,160.00. Gross income $9,500.00. Medical care $300.00 beside it: $9,800.00.
    const victim = victimOf({
      periods: [{ from: "2010-03-01", to: "2010-03-28", hoursPerWeek: 40 }],
      grossIncomeCents: 950_000,
      losses: [{ kind: "medical", incurredCents: 30_000 }],
    });
    expect(victim.wageCents).toBe(116_000);
    expect(victim.greater).toEqual({ basis: "gain", cents: 950_000 });
    expect(victim.totalCents).toBe(980_000);
  });

  test("6. pay above the wage of one period lowers no other period", () => {
    // Each period: 4 × 40 × $7.25 = $1,160.00. Paid $1,500.00 for the first, $160.00 for the second.
    // Unpaid: $0.00 and $1,000.00. Value of the labor $2,320.00; with pay credited $1,000.00.
    const victim = victimOf({
      periods: [
        { from: "2010-03-01", to: "2010-03-28", hoursPerWeek: 40, paidCents: 150_000 },
        { from: "2010-03-29", to: "2010-04-25", hoursPerWeek: 40, paidCents: 16_000 },
      ],
    });
    expect(victim.periods.map(({ unpaidCents }) => unpaidCents)).toEqual([0, 100_000]);
    expect([victim.totalCents, victim.totalAfterPayCents]).toEqual([232_000, 100_000]);
    expect(victim.liquidatedCents).toBe(100_000);
    expect(victim.notes).toEqual(["noCredit", "liquidated"]);
  });

  test("6a. pay above the minimum makes the regular rate, and overtime dearer: shown, not added", () => {
    // 4 weeks of 50 h in 2015 at $600.00 a week: $12.00 an hour. By the minimum 4 × (40 × $7.25 +
    // 10 × $10.875) = $1,595.00. At the regular rate 4 × (40 × $7.25 + 10 × $18.00) = $1,880.00: $285.00 more.
    const period = { from: "2015-03-02", to: "2015-03-29", hoursPerWeek: 50, paidCents: 240_000 };
    const victim = victimOf({ periods: [period] });
    expect([victim.wageCents, victim.higherOvertimeCents]).toEqual([159_500, 28_500]);
    expect(victim.totalCents).toBe(159_500);
    expect(victim.notes).toEqual(["noCredit", "regularRate"]);
    // $6.00 an hour is below the minimum; without hours past 40 there is no overtime; live-in work has none.
    const more = (change: object, work = "covered") =>
      victimOf({ work, periods: [{ ...period, ...change }] }).higherOvertimeCents;
    expect(more({ paidCents: 120_000 })).toBe(0);
    expect(more({ hoursPerWeek: 40 })).toBe(0);
    expect(more({}, "live-in-domestic")).toBe(0);
  });

  test("6b. what such pay leaves unpaid: half the regular rate for each hour of overtime", () => {
    // 4 weeks of 50 h at $12.00 an hour, paid once for each hour: 4 × 10 × $6.00 = $240.00.
    const high = { from: "2015-03-02", to: "2015-03-29", hoursPerWeek: 50, paidCents: 240_000 };
    // One week of 100 h at $8.00: 60 × $4.00 = $240.00. By the minimum 40 × $7.25 + 60 × $10.875 =
    // $942.50, less $800.00: $142.50.
    const long = { from: "2015-03-30", to: "2015-04-05", hoursPerWeek: 100, paidCents: 80_000 };
    // At $6.00 an hour, below the minimum, the minimum is the rate.
    const low = { from: "2015-04-06", to: "2015-05-03", hoursPerWeek: 50, paidCents: 120_000 };
    const victim = victimOf({ periods: [high, long, low] });
    expect(victim.periods.map((period) => period.unpaidAtHourlyPayCents)).toEqual([
      24_000, 24_000, 0,
    ]);
    expect(victim.periods.map(({ unpaidCents }) => unpaidCents)).toEqual([0, 14_250, 39_500]);
    expect(victim.unpaidAtHourlyPayCents).toBe(48_000);
    expect(noteWords("regularRate", victim, law)).toContain(
      "Left unpaid by that rate: $480.00. The pay of a period came to more an hour",
    );
    const [first, , last] = victim.periods;
    expect(first && unpaidWords(first)).toBe(
      "left unpaid $0.00 by the minimum, $240.00 by the regular rate",
    );
    expect(last && unpaidWords(last)).toBe("left unpaid $395.00");
  });

  test("6c. a wage that pay has covered is not called one that was not entered", () => {
    const period = { from: "2010-03-01", to: "2010-03-28", hoursPerWeek: 40 };
    const paid = victimOf({ periods: [{ ...period, paidCents: 116_000 }] });
    expect(paid.greaterAfterPay).toEqual({ basis: "covered", cents: 0 });
    expect(basisWords[paid.greaterAfterPay.basis]).toBe("all covered by pay, at the minimum");
    const lossOnly = victimOf({ losses: [{ kind: "medical", incurredCents: 100 }] });
    expect(lossOnly.greaterAfterPay.basis).toBe("none");
  });

  test("7. work of 1995 and 1996, before 1997 and across 1 Oct. 1996", () => {
    // 2 Sept. 1996 is a Monday. Four weeks to 29 Sept.: 4 × 50 h: 4 × 40 × $4.25 = $680.00;
    // 4 × 10 × $6.375 = $255.00; $935.00. Week of 30 Sept.: one day at $4.25: 50/7 = 7.14 -> 7.25 h ×
    // $4.25 = $30.8125 -> $30.81; six days at $4.75: 42.75 h, 32.75 of them up to 40: × $4.75 =
    // $155.5625 -> $155.56; 10 × $7.125 = $71.25; $226.81. Sum $1,192.62.
    const victim = victimOf({
      periods: [{ from: "1996-09-02", to: "1996-10-06", hoursPerWeek: 50 }],
    });
    expect(linesOf(victim)).toEqual([
      ["1996-09-02", "1996-09-29", 4, 40, 10, 425, 93_500],
      ["1996-09-30", "1996-09-30", 1, 7.25, 0, 425, 3081],
      ["1996-10-01", "1996-10-06", 1, 32.75, 10, 475, 22_681],
    ]);
    expect(victim.wageCents).toBe(119_262);
    // 52 weeks of 1995 at 40 h: 52 × 40 × $4.25 = $8,840.00.
    expect(
      victimOf({ periods: [{ from: "1995-01-02", to: "1995-12-31", hoursPerWeek: 40 }] }).wageCents,
    ).toBe(884_000);
  });

  test("8. part-time work has no overtime and counts quarter hours", () => {
    // 3 weeks of 4.75 h on 4 days: 19 h. 3 × 19 × $7.25 = 57 × $7.25 = $413.25.
    const victim = victimOf({
      periods: [{ from: "2012-05-07", to: "2012-05-27", hoursPerDay: 4.75, daysPerWeek: 4 }],
    });
    expect(linesOf(victim)).toEqual([["2012-05-07", "2012-05-27", 3, 19, 0, 725, 41_325]]);
  });

  test("9. several victims: each has the greater of its own two sums", () => {
    // V1: 4 × 40 × $7.25 = $1,160.00 against a gain of $500.00: $1,160.00.
    // V2: the same wage against a value of $2,000.00: $2,000.00. Together $3,160.00.
    const periods = [{ from: "2010-03-01", to: "2010-03-28", hoursPerWeek: 40 }];
    const result = compute({
      victims: [
        { label: "V1", periods, grossIncomeCents: 50_000 },
        { label: "V2", periods, valueToDefendantCents: 200_000 },
      ],
    });
    expect(result.victims.map(({ greater }) => greater)).toEqual([
      { basis: "wage", cents: 116_000 },
      { basis: "gain", cents: 200_000 },
    ]);
    expect(result.totalCents).toBe(316_000);
  });

  test("10. a leap day is a day like others, and a change of the clock moves nothing", () => {
    // 20 Feb. to 18 Mar. 2012 is 28 days, the leap day and the clock change of 11 Mar. among them:
    // 4 × 40 × $7.25 = $1,160.00. The same in 2011 ends on 19 Mar.
    const of = (from: string, to: string) =>
      linesOf(victimOf({ periods: [{ from, to, hoursPerWeek: 40 }] }));
    expect(of("2012-02-20", "2012-03-18")).toEqual([
      ["2012-02-20", "2012-03-18", 4, 40, 0, 725, 116_000],
    ]);
    expect(of("2011-02-20", "2011-03-19")).toEqual([
      ["2011-02-20", "2011-03-19", 4, 40, 0, 725, 116_000],
    ]);
  });

  test("11. a span of 53 weeks", () => {
    // 1 Jan. 2012, a Sunday, to 5 Jan. 2013: 371 days, 53 weeks. 53 × 40 × $7.25 = $15,370.00;
    // 53 × 8 × $10.875 = 424 × $10.875 = $4,611.00. Together $19,981.00.
    const victim = victimOf({
      periods: [{ from: "2012-01-01", to: "2013-01-05", hoursPerDay: 8, daysPerWeek: 6 }],
    });
    expect(linesOf(victim)).toEqual([["2012-01-01", "2013-01-05", 53, 40, 8, 725, 1_998_100]]);
  });

  test("12. two periods share a week: overtime looks at the whole week", () => {
    // Wednesday 3 Mar. 2010 ends one period of 70 h a week and the next begins with 35 h; the week
    // began on Monday. 70 × 3/7 = 30 h, then 35 × 4/7 = 20 h: 10 h up to 40, 10 past it.
    // 30 × $7.25 = $217.50. 10 × $7.25 = $72.50; 10 × $10.875 = $108.75; $181.25. Together $398.75.
    const victim = victimOf({
      periods: [
        { from: "2010-03-01", to: "2010-03-03", hoursPerWeek: 70 },
        { from: "2010-03-04", to: "2010-03-07", hoursPerWeek: 35 },
      ],
    });
    expect(linesOf(victim)).toEqual([
      ["2010-03-01", "2010-03-03", 1, 30, 0, 725, 21_750],
      ["2010-03-04", "2010-03-07", 1, 10, 10, 725, 18_125],
    ]);
    expect(victim.wageCents).toBe(39_875);
  });

  test("13. the chosen weekday cuts the days into other weeks", () => {
    // Monday 1 to Sunday 7 Mar. 2010, 12 h on 7 days. A week from Monday: 84 h: 40 × $7.25 = $290.00;
    // 44 × $10.875 = $478.50; $768.50. A week from Thursday: 3 days, 36 h × $7.25 = $261.00; then
    // 4 days, 48 h: $290.00 + 8 × $10.875 = $87.00: $377.00. Together $638.00.
    const periods = [{ from: "2010-03-01", to: "2010-03-07", hoursPerDay: 12, daysPerWeek: 7 }];
    expect(victimOf({ periods }).wageCents).toBe(76_850);
    expect(victimOf({ periods, weekBegins: "monday" }).wageCents).toBe(76_850);
    const thursday = victimOf({ periods, weekBegins: "thursday" });
    expect(linesOf(thursday)).toEqual([
      ["2010-03-01", "2010-03-03", 1, 36, 0, 725, 26_100],
      ["2010-03-04", "2010-03-07", 1, 40, 8, 725, 37_700],
    ]);
  });

  test("14. pay credited can turn the greater sum", () => {
    // Wage $1,160.00, paid $900.00, gain $500.00. As the text reads $1,160.00; with pay credited
    // the wage falls to $260.00, and the gain of $500.00 is greater.
    const victim = victimOf({
      periods: [{ from: "2010-03-01", to: "2010-03-28", hoursPerWeek: 40, paidCents: 90_000 }],
      valueToDefendantCents: 50_000,
    });
    expect(victim.greater).toEqual({ basis: "wage", cents: 116_000 });
    expect(victim.greaterAfterPay).toEqual({ basis: "gain", cents: 50_000 });
  });
});

describe("the law of the offense", () => {
  const losses = [{ kind: "medical", incurredCents: 10_000, projectedCents: 5000 }];

  test("projected costs count since 7 Dec. 2018, and are shown and not added before", () => {
    const older = victimOf({ losses }, { from: "2018-01-01", to: "2018-12-06" });
    expect(older.losses[0]).toMatchObject({
      pinpoint: "18 U.S.C. §\u00a02259(b)(3)(A)",
      countedCents: 10_000,
    });
    expect(older.notes).toContain("projectedNotNamed");
    const newer = victimOf({ losses }, { from: "2018-12-07", to: "2018-12-07" });
    expect(newer.losses[0]).toMatchObject({
      pinpoint: "18 U.S.C. §\u00a02259(c)(2)(A)",
      countedCents: 15_000,
    });
  });

  test("a change inside the offense, a beginning before the section, and an end before it are said", () => {
    const notesOf = (from: string, to: string) =>
      compute({ offense: { from, to }, victims: [{ label: "V1", losses }] }).notes;
    expect(notesOf("2018-01-01", "2019-01-01")).toEqual(["changedInside"]);
    expect(notesOf("2000-01-01", "2000-10-28")).toEqual(["begunBefore"]);
    expect(notesOf("1999-01-01", "2000-10-27")).toEqual(["beforeSection"]);
    expect(notesOf("2001-01-01", "2010-01-01")).toEqual([]);
  });

  test("without days of its own the offense is that of the work", () => {
    const result = compute({
      victims: [
        { label: "V1", periods: [{ from: "2009-03-02", to: "2009-12-27", hoursPerWeek: 60 }] },
        { label: "V2", periods: [{ from: "2008-06-02", to: "2009-03-01", hoursPerWeek: 60 }] },
      ],
    });
    expect(result.offense).toEqual({ from: "2008-06-02", to: "2009-12-27" });
    expect(result.versions.map(({ from }) => from)).toEqual(["2000-10-28", "2008-12-23"]);
  });

  test("work that neither guarantee reaches leaves the gain", () => {
    const victim = victimOf({
      work: "foreign-workplace",
      periods: [{ from: "2010-03-01", to: "2010-03-28", hoursPerWeek: 40 }],
      grossIncomeCents: 1000,
    });
    expect([victim.wageCents, victim.greater.basis, victim.totalCents]).toEqual([0, "gain", 1000]);
  });
});

describe("what cannot be computed is refused with what is wrong", () => {
  const period = { from: "2010-03-01", to: "2010-03-28", hoursPerWeek: 40 };
  const one = (over: object) => ({ victims: [{ label: "V1", periods: [{ ...period, ...over }] }] });

  test.each([
    [one({ from: "1991-03-31" }), /before 1 Apr\. 1991/],
    [one({ to: "2027-01-01" }), /still to come/],
    [
      { victims: [{ label: "V1", periods: [period, { ...period, from: "2010-03-28" }] }] },
      /two periods share 28 Mar\. 2010/,
    ],
    [{ victims: [{ label: "V1" }, { label: "V1" }] }, /Two victims are called V1/],
    [{ victims: [{ label: "V1", work: "mining" }] }, /no kind of work/],
    [{ victims: [{ label: "V1", losses: [{ kind: "pain" }] }] }, /no kind of loss/],
  ])("%#", (request, message) => {
    expect(errorsOf(request).join(" ")).toMatch(message);
  });

  test.each([
    one({ hoursPerDay: 8 }),
    one({ hoursPerDay: 8, daysPerWeek: 5 }),
    { victims: [{ label: "V1", periods: [{ from: "2010-03-01", to: "2010-03-28" }] }] },
    one({ hoursPerWeek: 40.1 }),
    one({ hoursPerWeek: 169 }),
    one({ to: "2010-02-28" }),
    one({ from: "2010-02-30" }),
    { victims: [{ label: "Maria" }] },
  ])("the schema refuses %#", (request) => {
    expect(restitutionRequestSchema.safeParse(request).success).toBe(false);
  });
});
