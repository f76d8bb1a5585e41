import { describe, expect, test } from "vitest";
import { consequencesOn } from "../../server/charges/consequences-on.ts";
import { penaltyOn } from "../../server/charges/penalty-on.ts";
import { consequenceSubjects } from "../../server/model/provision-on.ts";
import type { Rule, RuleVersion } from "../../server/model/rule.ts";
import { buildOffense, buildProvision, buildRule } from "../support/builders.ts";

const provision = buildProvision({ slug: "18-usc-9003", section: "9003" });
const offense = buildOffense();

function buildText(over: Partial<RuleVersion> & Pick<RuleVersion, "from">): RuleVersion {
  return {
    law: "pl-200-1",
    effect: { text: "Five years.", years: 5 },
    clock: "offense",
    appliesTo: "notStated",
    confirmed: "readInOfficialText",
    ...over,
  };
}

function consequences(rules: Rule[], date: string) {
  const placed = { provision: buildProvision(), offense };
  const placedRules = rules.map((rule) => ({ provision, rule }));
  const penalty = penaltyOn(offense, date, () => undefined);
  return consequencesOn(placed, [], placedRules, penalty, date);
}

describe("the consequences of an offense", () => {
  test("stand under every subject, in one order, empty where no rule reaches it", () => {
    const none = consequences([], "2020-01-01");
    expect(Object.keys(none)).toEqual([...consequenceSubjects]);
    expect(Object.values(none).flat()).toEqual([]);
  });

  test("carry the rule's place, its text on the date and its clock", () => {
    const rule = buildRule({ notes: ["Mind the day."] });
    expect(consequences([rule], "2020-01-01").limitations).toEqual([
      {
        rule: "five-years",
        subject: "limitations",
        label: "Five years",
        provision: "18-usc-9003",
        pinpoint: "9003(a)",
        citation: "18 U.S.C. §\u00a09003(a)",
        reach: "everyOffense",
        condition: undefined,
        text: "Five years.",
        from: "2001-01-01",
        to: undefined,
        law: "pl-200-1",
        clock: "offense",
        appliesTo: "notStated",
        years: 5,
        unlimited: false,
        confirmed: "readInOfficialText",
        laterThanDate: false,
        question: undefined,
        factCondition: undefined,
        victimLife: false,
        untilVictimAge: undefined,
        notes: ["Mind the day."],
      },
    ]);
  });

  test("do not exist before the offense did, or after it ended", () => {
    const ended = buildOffense({ inForce: [{ from: "2001-01-01", to: "2010-12-31", law: "x" }] });
    const placed = { provision: buildProvision(), offense: ended };
    const on = (date: string) =>
      consequencesOn(placed, [], [{ provision, rule: buildRule() }], null, date).limitations.length;
    expect(["2000-12-31", "2001-01-01", "2010-12-31", "2011-01-01"].map(on)).toEqual([0, 1, 1, 0]);
  });

  test("leave out a rule in its lapse, and have it again when it was revived", () => {
    const rule = buildRule({
      subject: "assessment",
      versions: [
        buildText({ from: "2015-05-29", to: "2025-09-30" }),
        buildText({ from: "2026-02-03" }),
      ],
    });
    const on = (date: string) => consequences([rule], date).assessment.map(({ from }) => from);
    expect(on("2015-05-28")).toEqual([]);
    expect(on("2025-09-30")).toEqual(["2015-05-29"]);
    expect(on("2025-10-01")).toEqual([]);
    expect(on("2026-02-02")).toEqual([]);
    expect(on("2026-02-03")).toEqual(["2026-02-03"]);
  });

  test("show later limitations beside those of the day, marked, since they may reach an open case", () => {
    const rule = buildRule({
      versions: [
        buildText({ from: "2001-01-01", to: "2005-12-31" }),
        buildText({ from: "2006-01-01", to: "2009-12-31", effect: { text: "Ten.", years: 10 } }),
        buildText({ from: "2010-01-01", effect: { text: "At any time.", unlimited: true } }),
      ],
    });
    const on = (date: string) =>
      consequences([rule], date).limitations.map(({ from, laterThanDate }) => [
        from,
        laterThanDate,
      ]);
    expect(on("2004-06-01")).toEqual([
      ["2001-01-01", false],
      ["2006-01-01", true],
      ["2010-01-01", true],
    ]);
    expect(on("2012-01-01")).toEqual([["2010-01-01", false]]);
  });

  test("hold a later limitations rule against its coverage on its own first day", () => {
    const rule = buildRule({
      covers: [{ sections: ["18 USC 9001"], from: "2006-01-01" }],
      versions: [buildText({ from: "2006-01-01" })],
    });
    expect(consequences([rule], "2004-06-01").limitations).toMatchObject([
      { reach: "named", laterThanDate: true },
    ]);
  });

  test("show no later rule of another subject", () => {
    const rule = buildRule({ subject: "detention", versions: [buildText({ from: "2008-12-23" })] });
    expect(consequences([rule], "2008-12-22").detention).toEqual([]);
    expect(consequences([rule], "2008-12-23").detention).toHaveLength(1);
  });

  test("leave out rules of subjects that no page shows by offense", () => {
    const rule = buildRule({ subject: "civilAction" });
    expect(Object.values(consequences([rule], "2020-01-01")).flat()).toEqual([]);
  });
});
