// The facts on which a time limit hangs: each lifts, pauses or leaves the limit as its section says.
import { describe, expect, test } from "vitest";
import type { ChargeLimitations } from "../../server/model/charge-evaluation.ts";
import type { Answer } from "../../server/model/charge-request.ts";
import { buildConduct, engine, forcedLaborFacts } from "../support/charge-engine.ts";

const today = "2026-11-22";

function limitationsOf(
  answers: Readonly<Record<string, Answer>>,
  { offense = "18-usc-1589-labor", facts = forcedLaborFacts, from = "2016" } = {},
): ChargeLimitations {
  const conduct = buildConduct(facts, [], { from });
  const request = { conducts: [{ ...conduct, answers: { ...conduct.answers, ...answers } }] };
  const result = engine.evaluate(request, today);
  if ("errors" in result) throw new Error(result.errors.join("\n"));
  const charge = result.charges.find((one) => one.offense === offense);
  if (!charge) throw new Error(`${offense} is not listed`);
  return charge.limitations;
}

function roleOf(limitations: ChargeLimitations, section: string): string | undefined {
  return limitations.rules.find((rule) => rule.citation.startsWith(`18 U.S.C. §\u00a0${section}`))
    ?.role;
}

describe("abuse of a child", () => {
  test("lets the charge be brought for the child's life, and no day is worked out", () => {
    const limitations = limitationsOf({
      "child-sexual-or-physical-abuse": "present",
      "child-alive": "present",
    });
    expect(roleOf(limitations, "3283")).toBe("governs");
    expect(limitations.planToIndictBy).toBeNull();
  });

  test("counts where the child was kidnapped, since 2003", () => {
    const limitations = limitationsOf({ "child-kidnapping": "present", "child-alive": "present" });
    expect(roleOf(limitations, "3283")).toBe("governs");
  });

  test("leaves the ten years where there was none", () => {
    const limitations = limitationsOf({ "child-abused": "absent" });
    expect(roleOf(limitations, "3283")).toBe("notMet");
    expect(limitations.planToIndictBy).toBe("2026-12-30");
  });

  test("prints no term for life where the child has died", () => {
    const limitations = limitationsOf({ "child-abused": "present", "child-alive": "absent" });
    expect(limitations.planToIndictBy).toBe("2026-12-30");
  });

  test("hangs on a life where nobody knows whether the child lives, so no day is worked out", () => {
    const limitations = limitationsOf({ "child-abused": "present" });
    expect(roleOf(limitations, "3283")).toBe("governs");
    expect(limitations.planToIndictBy).toBeNull();
  });

  test("could give more time where nobody knows", () => {
    expect(roleOf(limitationsOf({}), "3283")).toBe("couldExtend");
  });
});

describe("a fact that pauses or lifts a limit", () => {
  test.each([
    ["3288", "dismissed-after-limit"],
    ["3289", "dismissed-before-limit"],
    ["3290", "fugitive"],
    ["3292", "foreign-evidence-found"],
    ["3297", "dna-implicates"],
  ])("§ %s hangs on %s", (section, fact) => {
    expect(roleOf(limitationsOf({ [fact]: "absent" }), section)).toBe("notMet");
    expect(roleOf(limitationsOf({ [fact]: "present" }), section)).toBe("tolling");
  });
});

describe("a dismissal of one accused's charge", () => {
  test("moves the time of that accused alone", () => {
    const conductOf = (accused: string, absent: readonly string[], present: readonly string[]) =>
      buildConduct([...forcedLaborFacts, ...present], absent, { from: "2016", accused });
    const dismissals = ["dismissed-after-limit", "dismissed-before-limit"];
    const result = engine.evaluate(
      { conducts: [conductOf("A", [], dismissals), conductOf("B", dismissals, [])] },
      today,
    );
    if ("errors" in result) throw new Error(result.errors.join("\n"));
    const roles = result.charges
      .filter(({ offense }) => offense === "18-usc-1589-labor")
      .map(({ accused, limitations }) => [
        accused,
        roleOf(limitations, "3288"),
        roleOf(limitations, "3289"),
      ]);
    expect(roles).toEqual([
      ["A", "tolling", "tolling"],
      ["B", "notMet", "notMet"],
    ]);
  });
});

describe("kidnapping", () => {
  const seizure = {
    offense: "18-usc-1201-kidnap",
    facts: ["act-completed", "victim-real", "seized", "held-for-benefit", "seizure-crossed-line"],
  };

  test("of a minor has no limit", () => {
    const limitations = limitationsOf({ "victim-17": "present" }, seizure);
    expect(roleOf(limitations, "3299")).toBe("governs");
  });

  test("of an adult is left to the other rules", () => {
    const limitations = limitationsOf({ "victim-adult": "present" }, seizure);
    expect(roleOf(limitations, "3299")).toBe("notMet");
  });
});

describe("a law that came while the older time was running", () => {
  const trafficking = {
    offense: "18-usc-1591-act",
    facts: ["victim-real", "act-completed", "commercial-sex", "recruited", "commerce-affected"],
  };

  test("stands beside the general rule, so that a period said to have run is not the last word", () => {
    const limitations = limitationsOf({}, { ...trafficking, from: "2004" });
    expect(limitations.planToIndictBy).toBe("2009-12-30");
    expect(limitations.hasRun).toBe(true);
    expect(limitations.arguable).toMatch(
      /no limit possible under 18 U\.S\.C\. §\u00a03299, law from 27 July 2006/,
    );
  });

  test("is not named where the time had run before it came", () => {
    // Five years from 31 Dec. 2000 ended before 5 Jan. 2006, the first day of section 3298.
    const labor = limitationsOf({}, { from: "2000-12" });
    expect(labor.arguable).toBe("");
  });

  test("is named where it came in time", () => {
    const labor = limitationsOf({}, { from: "2001-02" });
    expect(labor.arguable).toMatch(
      /10 years possible under 18 U\.S\.C\. §\u00a03298, law from 5 Jan\. 2006/,
    );
  });
});
