import { describe, expect, test } from "vitest";
import { elementOn } from "../../server/charges/element-on.ts";
import { indexLaw, offenseOn, provisionOn } from "../../server/charges/provision-on.ts";
import type { Corpus } from "../../server/model/corpus.ts";
import type { Element } from "../../server/model/element.ts";
import type { Offense } from "../../server/model/offense.ts";
import {
  buildCase,
  buildCorpus,
  buildElement,
  buildOffense,
  buildProvision,
  buildRule,
  buildTier,
  buildVersion,
} from "../support/builders.ts";

function corpusOf(offense: Offense, over: Partial<Corpus> = {}) {
  return buildCorpus({ provisions: [buildProvision({ offenses: [offense] })], ...over });
}

/** The unit on a day, alone in a collection. */
function on(offense: Offense, date: string, over: Partial<Corpus> = {}) {
  const law = indexLaw(corpusOf(offense, over));
  const placed = law.offenses.get(offense.id);
  if (!placed) throw new Error("the unit is not in the collection");
  return offenseOn(law, placed, date);
}

describe("an element on a day", () => {
  const element: Element = buildElement({
    text: "Hauls by any of four means.",
    pinpoint: "9001(a)(2)",
    formerTexts: [
      {
        from: "2001-01-01",
        to: "2008-12-22",
        law: "pl-200-1",
        text: "Hauls by any of three means.",
        pinpoint: "9001(1)",
        confirmed: "fromAmendmentNotes",
      },
    ],
    combine: "any",
    alternatives: [
      { id: "cart", text: "By cart.", pinpoint: "9001(a)(2)" },
      { id: "ship", text: "By ship.", pinpoint: "9001(a)(2)", from: "2008-12-23" },
      { id: "mule", text: "By mule.", pinpoint: "9001(1)", to: "2008-12-22" },
    ],
    mentalStates: [
      { from: "2001-01-01", kind: "knowingly", attachesTo: ["hauls"], reach: "text" },
      {
        from: "2008-12-23",
        kind: "recklessDisregard",
        attachesTo: ["cart"],
        reach: "text",
        except: [{ from: "2015-05-29", what: "ship", pinpoint: "9001(a)" }],
      },
    ],
  });
  const at = (date: string) => elementOn(element, date, []);

  test("has the words, the place and the confirmation of that day's text", () => {
    expect(at("2008-12-22")).toMatchObject({
      text: "Hauls by any of three means.",
      pinpoint: "9001(1)",
      confirmed: "fromAmendmentNotes",
    });
    expect(at("2008-12-23")).toMatchObject({
      text: "Hauls by any of four means.",
      pinpoint: "9001(a)(2)",
      confirmed: "readInOfficialText",
    });
  });

  test("keeps every way to meet it, and says which were in the text", () => {
    const ways = (date: string) =>
      at(date).alternatives.map(({ id, inForce }) => `${id} ${inForce}`);
    expect(ways("2008-12-22")).toEqual(["cart true", "ship false", "mule true"]);
    expect(ways("2008-12-23")).toEqual(["cart true", "ship true", "mule false"]);
  });

  test("has the states of mind of that day, with the exceptions of that day", () => {
    const states = (date: string) =>
      at(date).mentalStates.map(({ kind, except }) => [kind, except?.length]);
    expect(states("2008-12-22")).toEqual([["knowingly", undefined]]);
    expect(states("2008-12-23")).toEqual([
      ["knowingly", undefined],
      ["recklessDisregard", 0],
    ]);
    expect(states("2015-05-29")[1]).toEqual(["recklessDisregard", 1]);
  });

  test("that came later than its offense is not part of it before", () => {
    const late = buildElement({ from: "2010-01-01" });
    expect(elementOn(late, "2009-12-31", []).inForce).toBe(false);
    expect(elementOn(late, "2010-01-01", []).inForce).toBe(true);
  });
});

describe("a boundary day", () => {
  const silent = buildVersion({ from: "2010-01-01" });
  const dated = buildVersion({ from: "2010-01-01", appliesTo: "offensesFrom" });
  const since = { from: "2010-01-01" };
  const until = { from: "2001-01-01", to: "2009-12-31" };
  const former = { law: "x", text: "Old.", pinpoint: "9001", confirmed: "notConfirmed" as const };

  test.each<[string, Partial<Offense>, boolean]>([
    [
      "a penalty began, and its act is silent",
      { tiers: [buildTier({ versions: [silent] })] },
      true,
    ],
    [
      "a penalty began, and its act says on or after",
      { tiers: [buildTier({ versions: [dated] })] },
      false,
    ],
    ["the offense began", { inForce: [{ ...since, law: "x" }] }, true],
    ["an element was added", { elements: [buildElement(since)] }, true],
    ["an element was dropped", { elements: [buildElement({ to: "2009-12-31" })] }, true],
    [
      "an element was reworded",
      { elements: [buildElement({ formerTexts: [{ ...until, ...former }] })] },
      true,
    ],
    [
      "a way to meet it was added",
      {
        elements: [
          buildElement({ alternatives: [{ id: "a", text: "A.", pinpoint: "9001", ...since }] }),
        ],
      },
      true,
    ],
    [
      "a way to meet it was dropped",
      {
        elements: [
          buildElement({ alternatives: [{ id: "a", text: "A.", pinpoint: "9001", ...until }] }),
        ],
      },
      true,
    ],
    [
      "a state of mind was added",
      {
        elements: [
          buildElement({
            mentalStates: [{ ...since, kind: "intent", attachesTo: ["a"], reach: "text" }],
          }),
        ],
      },
      true,
    ],
    [
      "a defense was added",
      {
        defenses: [
          {
            ...since,
            id: "d",
            kind: "exception",
            label: "D",
            text: "D.",
            pinpoint: "9001",
            burden: "notStated",
          },
        ],
      },
      true,
    ],
    ["nothing changed", {}, false],
  ])("%s", (_what, over, expected) => {
    const offense = buildOffense({ inForce: [{ from: "2000-01-01", law: "x" }], ...over });
    expect(on(offense, "2010-01-01").boundaryDay).toBe(expected);
    expect(on(offense, "2010-01-02").boundaryDay).toBe(false);
    expect(on(offense, "2009-12-31").boundaryDay).toBe(false);
  });
});

describe("a unit on a day", () => {
  test("that is not in force has no penalty and no consequences, but still says when it is law", () => {
    const offense = buildOffense({ inForce: [{ from: "2001-01-01", law: "pl-200-1" }] });
    const rules = [
      buildProvision({ slug: "18-usc-9003", rules: [buildRule()], offenses: [offense] }),
    ];
    const view = on(offense, "2000-12-31", { provisions: rules });
    expect(view.inForce).toBe(false);
    expect(view.penalty).toBeNull();
    expect(view.consequences.limitations).toEqual([]);
    expect(view.inForceRanges).toEqual([{ from: "2001-01-01", law: "pl-200-1" }]);
    expect(on(offense, "2001-01-01", { provisions: rules }).consequences.limitations).toHaveLength(
      1,
    );
  });

  test("has the defenses of that day in the words of that day", () => {
    const defense = {
      id: "age",
      kind: "affirmative" as const,
      label: "Belief",
      text: "Clear and convincing.",
      pinpoint: "9001(c)",
      from: "2005-01-01",
      burden: "defendantClearAndConvincing" as const,
      formerTexts: [{ from: "2005-01-01", to: "2015-05-28", text: "By a preponderance." }],
    };
    const offense = buildOffense({ defenses: [defense] });
    const texts = (date: string) => on(offense, date).defenses.map(({ text }) => text);
    expect(texts("2004-12-31")).toEqual([]);
    expect(texts("2015-05-28")).toEqual(["By a preponderance."]);
    expect(texts("2015-05-29")).toEqual(["Clear and convincing."]);
  });

  test("is linked to the attempt and the conspiracy that have it as their object", () => {
    const base = buildOffense();
    const conspiracy = buildOffense({
      id: "18-usc-9002-conspiracy-9001",
      label: "Conspiracy",
      pinpoint: "9002(b)",
      inForce: [{ from: "2008-12-23", law: "pl-200-2" }],
      inchoate: {
        kind: "conspiracy",
        clause: "c",
        overtAct: "notStated",
        objects: [base.id],
        section: "9001",
      },
    });
    const provisions = [
      buildProvision({ offenses: [base] }),
      buildProvision({ slug: "18-usc-9002", section: "9002", offenses: [conspiracy] }),
    ];
    const view = on(base, "2008-12-22", { provisions });
    expect(view.attempt).toEqual([]);
    expect(view.conspiracy).toEqual([
      {
        offense: conspiracy.id,
        label: "Conspiracy",
        provision: "18-usc-9002",
        pinpoint: "9002(b)",
        inForce: false,
      },
    ]);
    expect(on(base, "2008-12-23", { provisions }).conspiracy[0]?.inForce).toBe(true);
  });

  test("names what it is confused with by that unit's own label", () => {
    const other = buildOffense({ id: "18-usc-9001-cart", label: "Carting" });
    const offense = buildOffense({ confusedWith: [{ with: other.id, text: "No load." }] });
    const provisions = [buildProvision({ offenses: [offense, other] })];
    expect(on(offense, "2020-01-01", { provisions }).confusedWith).toEqual([
      { with: other.id, label: "Carting", text: "No load.", provision: "18-usc-9001" },
    ]);
  });
});

describe("a case that reads an element", () => {
  const holding = {
    id: "carts",
    offense: "18-usc-9001-haul",
    element: "act",
    topic: "Carts",
    verb: "held" as const,
    text: "A cart is enough.",
    opinion: "ca9-2011",
    textRead: { label: "as enacted" },
    standardOfReview: "deNovo" as const,
    pinpoint: { page: "1170", basis: "reporterPage" as const },
    sources: ["opinion"],
  };

  test("stands at that element with its page", () => {
    const cases = [buildCase({ holdings: [holding] })];
    expect(on(buildOffense(), "2020-01-01", { cases }).elements[0]?.cases).toEqual([
      {
        case: "roe",
        shortName: "Roe",
        citation: "652 F.3d 1160, 1170 (9th Cir. 2011)",
        holding: "carts",
        topic: "Carts",
        verb: "held",
        text: "A cart is enough.",
        textRead: "as enacted",
        standardOfReview: "deNovo",
        page: "1170",
        readIn: "opinion",
      },
    ]);
  });

  test.each([
    ["opinion", "whole", "opinion"],
    ["opinion", "excerpt", "opinionExcerpt"],
    ["opinion", "syllabus", "syllabus"],
    ["opinion", "notRead", "secondary"],
    ["secondary", "whole", "secondary"],
    ["pressRelease", "excerpt", "secondary"],
  ] as const)("read in a source of kind %s, %s, says %s", (kind, read, readIn) => {
    const source = { id: "opinion", kind, title: "T", read, readOn: "2026-11-21" };
    const cases = [buildCase({ holdings: [holding], sources: [source] })];
    expect(on(buildOffense(), "2020-01-01", { cases }).elements[0]?.cases[0]?.readIn).toBe(readIn);
  });

  test("stands nowhere when its holding names no element", () => {
    const { element: _element, ...loose } = holding;
    const cases = [buildCase({ holdings: [loose] })];
    expect(on(buildOffense(), "2020-01-01", { cases }).elements[0]?.cases).toEqual([]);
  });
});

describe("a section on a day", () => {
  const notice = {
    title: "New law",
    law: "Pub. L. 200-9",
    dated: "2026-12-01",
    provisions: ["18 USC 9001(a)"],
    summary: "Raises the term.",
    sources: [],
    slug: "pl-200-9",
    file: "content/notices/pl-200-9.md",
    bodyHtml: "",
    bodyText: "",
  };
  const provision = buildProvision({
    offenses: [buildOffense()],
    definitions: [
      {
        id: "load",
        term: "load",
        meaning: "A load.",
        pinpoint: "9001(e)",
        scope: "this section",
        from: "2008-12-23",
        law: "pl-200-2",
      },
    ],
  });
  const view = (date: string, over: Partial<Corpus> = {}) =>
    provisionOn(indexLaw(buildCorpus({ provisions: [provision], ...over })), provision, date);

  test("says whether it was law, and which definitions were in it", () => {
    expect(view("2000-12-31")).toMatchObject({ status: "notInForce", on: "2000-12-31" });
    expect(view("2001-01-01").status).toBe("inForce");
    expect(view("2008-12-22").definitions.map(({ inForce }) => inForce)).toEqual([false]);
    expect(view("2008-12-23").definitions.map(({ inForce }) => inForce)).toEqual([true]);
  });

  test("carries a notice of new law until it is resolved, on the section that it touches only", () => {
    expect(view("2026-11-21", { notices: [notice] }).notices).toEqual([
      {
        id: "pl-200-9",
        title: "New law",
        law: "Pub. L. 200-9",
        dated: "2026-12-01",
        summary: "Raises the term.",
      },
    ]);
    const resolved = { ...notice, resolved: "2026-12-20" };
    const elsewhere = { ...notice, provisions: ["18 USC 9002"] };
    expect(view("2026-11-21", { notices: [resolved, elsewhere] }).notices).toEqual([]);
  });

  test("shows the id of an act that the collection has no record of", () => {
    expect(view("2020-01-01").history[0]?.lawNumber).toBe("pl-200-1");
  });
});
