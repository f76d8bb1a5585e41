import { describe, expect, test } from "vitest";
import { describeRange, penaltyHistory, penaltyOn } from "../../server/charges/penalty-on.ts";
import { formatTerm } from "../../server/model/format-term.ts";
import type { Offense } from "../../server/model/offense.ts";
import type { Term } from "../../server/model/tier.ts";
import { buildOffense, buildTier, buildVersion } from "../support/builders.ts";

const fixed = (maximumYears: number | "life"): Term => ({
  kind: "fixed",
  minimumYears: null,
  maximumYears,
});
const sameAs = (offense: string, tier?: string): Term => ({
  kind: "sameAs",
  offense,
  ...(tier !== undefined && { tier }),
});

function finder(offenses: Offense[]) {
  return (id: string) => offenses.find((offense) => offense.id === id);
}

function withTerm(id: string, term: Term, pinpoint = "9001(a)"): Offense {
  return buildOffense({ id, tiers: [buildTier({ pinpoint, versions: [buildVersion({ term })] })] });
}

/** The one tier of `offense` on a day of 2020. */
function tierOf(offense: Offense, others: Offense[] = [], date = "2020-01-01") {
  const tiers = penaltyOn(offense, date, finder([offense, ...others]))?.tiers ?? [];
  expect(tiers).toHaveLength(1);
  const [tier] = tiers;
  if (!tier) throw new Error("no tier");
  return tier;
}

describe("the penalty on a day", () => {
  const dated = buildOffense({
    inForce: [{ from: "2001-01-01", to: "2019-12-31", law: "pl-200-1" }],
    tiers: [
      buildTier({
        id: "base",
        versions: [
          buildVersion({ from: "2001-01-01", to: "2008-12-22", term: fixed(10) }),
          buildVersion({ from: "2008-12-23", law: "pl-200-2", term: fixed(20) }),
        ],
      }),
      buildTier({
        id: "death",
        versions: [buildVersion({ from: "2005-06-01", law: "pl-200-3", term: fixed("life") })],
      }),
    ],
  });
  const on = (date: string) => penaltyOn(dated, date, finder([dated]));

  test.each([
    ["2000-12-31", "not in force"],
    ["2001-01-01", "up to 10 years"],
    ["2005-05-31", "up to 10 years"],
    ["2005-06-01", "up to 10 years; any term of years or life"],
    ["2008-12-22", "up to 10 years; any term of years or life"],
    ["2008-12-23", "up to 20 years; any term of years or life"],
    ["2019-12-31", "up to 20 years; any term of years or life"],
    ["2020-01-01", "not in force"],
  ])("%s is %s", (date, range) => {
    expect(describeRange(on(date))).toBe(range);
  });

  test("names its last change, the law of it, and the first end to come", () => {
    expect(on("2004-01-01")).toMatchObject({
      from: "2001-01-01",
      to: "2008-12-22",
      law: "pl-200-1",
    });
    expect(on("2006-01-01")).toMatchObject({
      from: "2005-06-01",
      to: "2008-12-22",
      law: "pl-200-3",
    });
    expect(on("2010-01-01")).toMatchObject({ from: "2008-12-23", to: undefined, law: "pl-200-2" });
  });

  test("has every text of every tier in its history, with the term each named", () => {
    const rows = penaltyHistory(dated, finder([dated]));
    expect(rows.map(({ tier, from, to, term }) => [tier, from, to, term])).toEqual([
      ["base", "2001-01-01", "2008-12-22", "up to 10 years"],
      ["base", "2008-12-23", undefined, "up to 20 years"],
      ["death", "2005-06-01", undefined, "any term of years or life"],
    ]);
  });

  test("takes trigger and aggravators from the version where they differed", () => {
    const offense = buildOffense({
      tiers: [
        buildTier({
          when: "today's words",
          aggravators: ["deathResults"],
          versions: [
            buildVersion({
              to: "2008-12-22",
              when: "the old words",
              aggravators: ["deathResults", "kidnapping"],
            }),
            buildVersion({ from: "2008-12-23" }),
          ],
        }),
      ],
    });
    expect(tierOf(offense, [], "2008-12-22")).toMatchObject({
      when: "the old words",
      aggravators: ["deathResults", "kidnapping"],
    });
    expect(tierOf(offense, [], "2008-12-23")).toMatchObject({
      when: "today's words",
      aggravators: ["deathResults"],
    });
  });
});

describe("a term", () => {
  test("that is borrowed has the other's numbers of that day, and says where from", () => {
    const base = buildOffense({
      id: "base",
      tiers: [
        buildTier({
          id: "first",
          pinpoint: "9009(b)",
          versions: [
            buildVersion({ to: "2009-12-31", term: fixed(10) }),
            buildVersion({ from: "2010-01-01", term: fixed(20) }),
          ],
        }),
      ],
    });
    const borrower = withTerm("borrower", sameAs("base", "first"));
    expect(tierOf(borrower, [base], "2009-12-31")).toMatchObject({
      maximumYears: 10,
      derivation: "borrowed from 9009(b)",
    });
    expect(tierOf(borrower, [base], "2010-01-01")).toMatchObject({ maximumYears: 20 });
  });

  test("that is borrowed from a borrower is followed to its number", () => {
    const c = withTerm("c", fixed(7), "9003(c)");
    const b = withTerm("b", sameAs("c", "base"), "9002(b)");
    const a = withTerm("a", sameAs("b", "base"));
    expect(tierOf(a, [b, c])).toMatchObject({
      maximumYears: 7,
      derivation: "borrowed from 9002(b)",
    });
  });

  test.each([
    ["in a ring of two", sameAs("b", "base"), "borrowed from 9002(b)"],
    [
      "from a unit that is not there",
      sameAs("nobody", "base"),
      "the penalty of nobody, not in force on this date",
    ],
    [
      "from a tier that is not there",
      sameAs("b", "none"),
      "the penalty of b, not in force on this date",
    ],
    ["from a unit as a whole", sameAs("b"), "the penalties of b"],
  ])("that is borrowed %s has no number, and the page says why", (_what, term, derivation) => {
    const a = withTerm("a", term);
    const b = withTerm("b", sameAs("a", "base"), "9002(b)");
    const tier = tierOf(a, [b]);
    expect(tier).toMatchObject({
      minimumYears: null,
      minimumLife: false,
      maximumYears: null,
      derivation,
    });
    expect(formatTerm(tier)).toBe("no number named");
  });

  test.each<[Term, string]>([
    [{ kind: "atMost", offense: "base" }, "at most the penalty of base"],
    [{ kind: "atMostAnyChargedCount" }, "at most the penalty of any offense charged in the case"],
    [{ kind: "borrowed", text: "the act violated", candidates: ["base"] }, "the act violated"],
    [{ kind: "noneNamed", text: "an adult, without means" }, "an adult, without means"],
  ])("%j names no number of its own, and says whose it is", (term, derivation) => {
    const offense = withTerm("a", term);
    expect(tierOf(offense)).toMatchObject({ maximumYears: null, derivation });
    expect(describeRange(penaltyOn(offense, "2020-01-01", finder([offense])))).toBe(
      `no number of its own (${derivation}, since 1 Jan. 2001)`,
    );
    expect(penaltyHistory(offense, finder([offense]))[0]?.term).toBe(derivation);
  });

  test("with a least sentence of life is told apart from one with no least sentence", () => {
    const offense = withTerm("a", {
      kind: "fixed",
      minimumYears: null,
      minimumLife: true,
      maximumYears: "death",
    });
    expect(tierOf(offense)).toMatchObject({ minimumYears: null, minimumLife: true });
    expect(formatTerm(tierOf(offense))).toBe("life or death");
  });

  test("without a number stays out of the range beside tiers that have one", () => {
    const offense = buildOffense({
      tiers: [
        buildTier(),
        buildTier({
          id: "none-named",
          versions: [buildVersion({ term: { kind: "noneNamed", text: "an adult" } })],
        }),
      ],
    });
    expect(describeRange(penaltyOn(offense, "2020-01-01", finder([offense])))).toBe(
      "up to 10 years",
    );
  });
});

describe("a step", () => {
  test("is shown beside the term, with what sets it off, and changes no number by itself", () => {
    const law = { law: "pl-200-1", from: "2001-01-01", foundBy: "jury" as const };
    const offense = buildOffense({
      tiers: [
        buildTier({
          versions: [
            buildVersion({
              steps: [
                {
                  ...law,
                  id: "prior",
                  kind: "multiply",
                  factor: 2,
                  pinpoint: "9026(a)",
                  when: "after a prior conviction",
                },
                { ...law, id: "more", kind: "add", years: 10, pinpoint: "9024(a)(4)" },
                { ...law, id: "after", kind: "consecutive", years: 1, pinpoint: "9028(a)" },
                { ...law, id: "gone", kind: "add", years: 5, pinpoint: "9030", to: "2010-12-31" },
              ],
            }),
          ],
        }),
      ],
    });
    const tier = tierOf(offense);
    expect(tier.steps).toEqual([
      "maximum times 2 (9026(a)): after a prior conviction",
      "maximum raised by up to 10 years (9024(a)(4))",
      "1 year, after any other term (9028(a))",
    ]);
    expect(tier.maximumYears).toBe(10);
    expect(tierOf(offense, [], "2010-12-31").steps).toHaveLength(4);
  });
});

describe("a fine", () => {
  test.each([
    [{ fine: "title18" as const }, "a fine under title 18"],
    [{ fine: "dollars" as const, fineDollars: 5000 }, "a fine of up to $5,000"],
    [{ fine: "none" as const }, "no fine named"],
    [{ fine: "sameAsTerm" as const }, "as for the borrowed term"],
  ])("%j reads %s", (over, words) => {
    const offense = buildOffense({ tiers: [buildTier({ versions: [buildVersion(over)] })] });
    expect(tierOf(offense).fine).toBe(words);
  });
});
