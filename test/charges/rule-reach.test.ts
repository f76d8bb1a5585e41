import { describe, expect, test } from "vitest";
import { penaltyOn } from "../../server/charges/penalty-on.ts";
import { reachOf } from "../../server/charges/rule-reach.ts";
import type { Offense } from "../../server/model/offense.ts";
import type { Selector } from "../../server/model/rule.ts";
import type { Term, Tier } from "../../server/model/tier.ts";
import {
  buildOffense,
  buildProvision,
  buildRule,
  buildTier,
  buildVersion,
} from "../support/builders.ts";

const date = "2020-01-01";

function fixed(maximumYears: number | "life" | "death"): Term {
  return { kind: "fixed", minimumYears: null, maximumYears };
}

/** Tiers with these maximums; a text is a tier that borrows a number nobody can name. */
function buildTiers(maximums: readonly (number | "life" | "death" | "unknown")[]): Tier[] {
  return maximums.map((maximum, index) =>
    buildTier({
      id: `tier-${index}`,
      versions: [
        buildVersion({
          term:
            maximum === "unknown"
              ? { kind: "borrowed", text: "whatever was violated", candidates: ["x"] }
              : fixed(maximum),
        }),
      ],
    }),
  );
}

function reach(selectors: Selector[], offense: Offense, objectPinpoint = "") {
  const provision = buildProvision();
  const object = objectPinpoint === "" ? [] : [{ title: "18", section: objectPinpoint, path: [] }];
  const penalty = penaltyOn(offense, date, () => undefined);
  return reachOf(buildRule({ covers: selectors }), { provision, offense }, object, penalty, date);
}

describe("a rule reaches an offense", () => {
  test.each<[string, Selector, string]>([
    ["of every kind", { everyOffense: true }, "everyOffense"],
    ["whose section it names", { sections: ["18 USC 9001"] }, "named"],
    ["whose subsection it names", { sections: ["18 USC 9001(a)"] }, "named"],
    ["but not by a sibling subsection", { sections: ["18 USC 9001(b)"] }, "notNamed"],
    ["but not by a narrower place than its own", { sections: ["18 USC 9001(a)(1)"] }, "notNamed"],
    ["but not by the same number in another title", { sections: ["8 USC 9001"] }, "notNamed"],
    ["by its chapter", { chapters: ["18/90"] }, "byChapter"],
    ["but not by another chapter", { chapters: ["18/77"] }, "notNamed"],
    ["unless it is excepted", { chapters: ["18/90"], except: ["18 USC 9001(a)"] }, "notNamed"],
    [
      "where a sibling is excepted",
      { chapters: ["18/90"], except: ["18 USC 9001(b)"] },
      "byChapter",
    ],
    ["from a day that has come", { chapters: ["18/90"], from: "2020-01-01" }, "byChapter"],
    ["not before a day to come", { chapters: ["18/90"], from: "2020-01-02" }, "notNamed"],
    ["not after its last day", { chapters: ["18/90"], to: "2019-12-31" }, "notNamed"],
  ])("%s", (_what, selector, expected) => {
    expect(reach([selector], buildOffense()).reach).toBe(expected);
  });

  test("by the strongest of its selectors", () => {
    const selectors: Selector[] = [
      { everyOffense: true, whenFact: "a child was hurt" },
      { chapters: ["18/90"] },
      { sections: ["18 USC 9001"] },
    ];
    expect(reach(selectors, buildOffense())).toEqual({ reach: "named", condition: undefined });
    expect(reach(selectors.slice(0, 2), buildOffense()).reach).toBe("byChapter");
    expect(reach(selectors.slice(0, 1), buildOffense())).toEqual({
      reach: "ifFact",
      condition: "a child was hurt",
    });
  });
});

describe("a rule that asks for a maximum", () => {
  const atLeast20: Selector = { chapters: ["18/90"], minimumMaximumYears: 20 };
  const atLeast25: Selector = { chapters: ["18/90"], minimumMaximumYears: 25 };
  const from5Below25: Selector = {
    everyOffense: true,
    minimumMaximumYears: 5,
    belowMaximumYears: 25,
  };
  const lifeOnly: Selector = { everyOffense: true, minimumMaximumYears: "life" };

  test.each<[Selector, (number | "life" | "death" | "unknown")[], string, string | undefined]>([
    [atLeast20, [20], "byChapter", "the maximum is 20 years or more"],
    [atLeast20, [20, "life"], "byChapter", "the maximum is 20 years or more"],
    [atLeast20, [19], "notNamed", undefined],
    [atLeast20, [10, "life"], "ifMaximum", "where the maximum is 20 years or more"],
    [atLeast20, ["unknown"], "ifMaximum", "where the maximum is 20 years or more"],
    [atLeast20, [20, "unknown"], "byChapter", "the maximum is 20 years or more"],
    [atLeast25, [20, 25], "ifMaximum", "where the maximum is 25 years or more"],
    [from5Below25, [10], "everyOffense", "the maximum is 5 years or more and under 25 years"],
    [from5Below25, [25], "notNamed", undefined],
    [from5Below25, [4], "notNamed", undefined],
    [
      from5Below25,
      [2, 10, "life"],
      "ifMaximum",
      "where the maximum is 5 years or more and under 25 years",
    ],
    [
      from5Below25,
      ["unknown"],
      "ifMaximum",
      "where the maximum is 5 years or more and under 25 years",
    ],
    [lifeOnly, [30], "notNamed", undefined],
    [lifeOnly, ["life"], "everyOffense", "the maximum is life or death"],
    [lifeOnly, ["death"], "everyOffense", "the maximum is life or death"],
  ])("%j of an offense with %j: %s", (selector, maximums, expected, condition) => {
    const offense = buildOffense({ tiers: buildTiers(maximums) });
    expect(reach([selector], offense)).toEqual({ reach: expected, condition });
  });
});

describe("a rule for felonies, misdemeanors or offenses that are not capital", () => {
  const felony: Selector = { everyOffense: true, felonyOnly: true };
  const misdemeanor: Selector = { everyOffense: true, misdemeanorOnly: true };
  const capital: Selector = { everyOffense: true, capitalOnly: true };
  const notCapital: Selector = { everyOffense: true, nonCapitalOnly: true };

  test.each<[Selector, (number | "life" | "death" | "unknown")[], string, string | undefined]>([
    [felony, [5], "everyOffense", undefined],
    [felony, [1], "notNamed", undefined],
    [felony, [1, 5], "ifMaximum", "where the offense is a felony"],
    [felony, ["unknown"], "ifMaximum", "where the offense is a felony"],
    [misdemeanor, [1], "everyOffense", undefined],
    [misdemeanor, [5], "notNamed", undefined],
    [misdemeanor, [1, 5], "ifMaximum", "where the offense is a misdemeanor"],
    // § 1593A borrows a number that the text does not fix: it is no misdemeanor by that.
    [misdemeanor, ["unknown"], "ifMaximum", "where the offense is a misdemeanor"],
    [capital, ["death"], "everyOffense", undefined],
    [capital, ["life"], "notNamed", undefined],
    [capital, [20, "death"], "ifMaximum", "where death is a possible sentence"],
    [notCapital, ["life"], "everyOffense", undefined],
    [notCapital, [10, "death"], "ifMaximum", "where death is no possible sentence"],
    [notCapital, ["death"], "notNamed", undefined],
    // Only a text that names death makes an offense capital.
    [notCapital, ["unknown"], "everyOffense", undefined],
  ])("%j of an offense with %j: %s", (selector, maximums, expected, condition) => {
    const offense = buildOffense({ tiers: buildTiers(maximums) });
    expect(reach([selector], offense)).toEqual({ reach: expected, condition });
  });

  test("that also asks for a fact says both", () => {
    const offense = buildOffense({ tiers: buildTiers([1, 5]) });
    expect(reach([{ ...felony, whenFact: "the defendant is an individual" }], offense)).toEqual({
      reach: "ifFact",
      condition: "the defendant is an individual; where the offense is a felony",
    });
  });
});

describe("an attempt or a conspiracy under a section of its own", () => {
  const byKind = (kind: "attempt" | "conspiracy") =>
    buildOffense({
      id: `18-usc-9002-${kind}`,
      pinpoint: "9002(a)",
      inchoate: { kind, clause: kind, overtAct: "notStated", objects: ["x"], section: "9001" },
    });

  test.each<["attempt" | "conspiracy", Selector, string]>([
    ["attempt", { sections: ["18 USC 9001"], includesAttempt: "yes" }, "named"],
    ["attempt", { sections: ["18 USC 9001"], includesAttempt: "no" }, "notNamed"],
    ["attempt", { sections: ["18 USC 9001"], includesAttempt: "arguable" }, "arguable"],
    ["attempt", { sections: ["18 USC 9001"] }, "arguable"],
    ["attempt", { sections: ["18 USC 9001"], includesConspiracy: "yes" }, "arguable"],
    ["conspiracy", { sections: ["18 USC 9001"], includesConspiracy: "yes" }, "named"],
    [
      "conspiracy",
      { sections: ["18 USC 9001"], includesAttempt: "yes", includesConspiracy: "no" },
      "notNamed",
    ],
    ["conspiracy", { sections: ["18 USC 9009"], includesConspiracy: "yes" }, "notNamed"],
    ["attempt", { sections: ["18 USC 9002"] }, "named"],
    [
      "attempt",
      { sections: ["18 USC 9001"], except: ["18 USC 9001"], includesAttempt: "yes" },
      "notNamed",
    ],
  ])("%s, %j: %s", (kind, selector, expected) => {
    expect(reach([selector], byKind(kind), "9001").reach).toBe(expected);
  });

  test("stays arguable where the rule also asks for a fact or a maximum", () => {
    const selector: Selector = {
      sections: ["18 USC 9001"],
      includesAttempt: "arguable",
      whenFact: "the offense involved a minor victim",
    };
    expect(reach([selector], byKind("attempt"), "9001")).toEqual({
      reach: "arguable",
      condition:
        "The rule names the object section, not the attempt clause. Asked besides: the offense involved a minor victim.",
    });
  });

  test("a completed offense is never reached through an object", () => {
    const selector: Selector = { sections: ["18 USC 9009"], includesAttempt: "yes" };
    expect(reach([selector], buildOffense(), "9009").reach).toBe("notNamed");
  });
});
