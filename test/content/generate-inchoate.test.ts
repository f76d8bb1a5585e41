import { describe, expect, test } from "vitest";
import { borrowTiers, generateInchoate } from "../../server/content/generate-inchoate.ts";
import { loadCorpusFrom } from "../../server/content/load-corpus.ts";
import { listOffenses } from "../../server/model/corpus.ts";
import type { Inchoate, Offense } from "../../server/model/offense.ts";
import { readFixtureCorpus } from "../support/fixture-files.ts";

const { corpus } = loadCorpusFrom(readFixtureCorpus());
const offenses = new Map(listOffenses(corpus).map(({ offense }) => [offense.id, offense]));

function offense(id: string): Offense {
  const found = offenses.get(id);
  if (!found) throw new Error(`no fixture has the offense ${id}`);
  return found;
}

function clause(id: string): Inchoate {
  const found = corpus.provisions
    .flatMap((provision) => provision.inchoate)
    .find((one) => one.id === id);
  if (!found) throw new Error(`no fixture has the clause ${id}`);
  return found;
}

/** The units of one clause, over the fixtures' offenses or others of the same ids. */
function generate(one: Inchoate, others: Readonly<Record<string, Offense>> = {}): Offense[] {
  return generateInchoate(
    { title: "18", section: "9002", inchoate: [one] },
    (id) => others[id] ?? offenses.get(id),
  );
}

const act = "18-usc-9001-act";
const benefit = "18-usc-9001-benefit";

describe("which units a clause makes", () => {
  test("one for each object offense, named after it", () => {
    const objects = [{ section: "9001", offenses: [act, benefit] }];
    expect(generate({ ...clause("attempt"), objects }).map((unit) => unit.id)).toEqual([
      "18-usc-9002-attempt-9001-act",
      "18-usc-9002-attempt-9001-benefit",
    ]);
  });

  test("or one for each object section, with all its offenses as objects", () => {
    const units = generate(clause("conspiracy"));
    expect(units.map((unit) => unit.id)).toEqual(["18-usc-9002-conspiracy-9001"]);
    expect(units[0]?.inchoate?.objects).toEqual([act, benefit]);
  });

  test("none for an offense that the collection does not hold", () => {
    const objects = [{ section: "9001", offenses: ["18-usc-9001-gone"] }];
    expect(generate({ ...clause("attempt"), objects })).toEqual([]);
    expect(generate({ ...clause("conspiracy"), objects })).toEqual([]);
  });

  test("the object stands in the words of the clause as a link", () => {
    const [unit] = generate(clause("attempt"));
    expect(unit?.elements[0]?.text).toBe(
      "The accused took a step toward [[18 USC 9001(a)(1)|short]].",
    );
    expect(unit?.label).toBe("Attempt under § 9002(a) of § 9001(a)(1)");
    expect(unit?.pinpoint).toBe("9002(a)");
  });
});

describe("the object in the rest of a clause", () => {
  const written = clause("conspiracy");
  const first = written.elements[0];
  if (!first) throw new Error("the clause has no element");
  const condition = {
    all: [{ unit: { offenses: ["object"], planned: true } }, { fact: "agreed" }],
  };
  const [unit] = generate({
    ...written,
    elements: [
      {
        ...first,
        formerTexts: [
          {
            from: "2001-01-01",
            to: "2010-05-19",
            law: "pl-200-1",
            text: "Agreed on {object}.",
            pinpoint: "9002(b)",
            confirmed: "notConfirmed",
          },
        ],
        notes: ["No more of {object} is asked."],
        condition,
      },
    ],
  });

  test("stands in earlier texts and notes too", () => {
    const element = unit?.elements[0];
    expect(element?.formerTexts?.[0]?.text).toBe("Agreed on [[18 USC 9001|short]].");
    expect(element?.notes).toEqual(["No more of [[18 USC 9001|short]] is asked."]);
  });

  test("is named in conditions by its own units", () => {
    expect(unit?.elements[0]?.condition).toEqual({
      all: [{ unit: { offenses: [act, benefit], planned: true } }, { fact: "agreed" }],
    });
  });
});

describe("when such a unit is law", () => {
  const spans = (from: string, to?: string): Offense["inForce"] => [
    { from, law: "pl-200-1", ...(to !== undefined && { to }) },
  ];

  test.each([
    {
      name: "from the later of the two beginnings",
      of: spans("2000-01-10"),
      on: spans("2005-01-01"),
      expected: [{ from: "2005-01-01" }],
    },
    {
      name: "to the earlier of the two ends",
      of: spans("2000-01-10", "2009-12-31"),
      on: spans("2005-01-01", "2007-12-31"),
      expected: [{ from: "2005-01-01", to: "2007-12-31" }],
    },
    {
      name: "not at all where the object ended before the clause began",
      of: spans("2010-05-20"),
      on: spans("2000-01-10", "2010-05-19"),
      expected: [],
    },
    {
      name: "on one shared day",
      of: spans("2010-05-19"),
      on: spans("2000-01-10", "2010-05-19"),
      expected: [{ from: "2010-05-19", to: "2010-05-19" }],
    },
    {
      name: "across two spans of the clause that touch",
      of: [...spans("2000-01-10", "2004-12-31"), ...spans("2005-01-01")],
      on: spans("2003-01-01"),
      expected: [{ from: "2003-01-01" }],
    },
    {
      name: "twice, where the clause lapsed in between",
      of: [...spans("2000-01-10", "2004-12-31"), ...spans("2006-01-01")],
      on: spans("2003-01-01"),
      expected: [{ from: "2003-01-01", to: "2004-12-31" }, { from: "2006-01-01" }],
    },
  ])("$name", ({ of, on, expected }) => {
    const units = generate(
      { ...clause("attempt"), inForce: of },
      { [act]: { ...offense(act), inForce: on } },
    );
    expect(units.flatMap((unit) => unit.inForce.map(({ law: _law, ...span }) => span))).toEqual(
      expected,
    );
  });

  test("the law is that of whichever began later", () => {
    const later = [{ from: "2005-01-01", law: "pl-200-2", lawSection: "§ 7" }];
    const [unit] = generate(clause("attempt"), { [act]: { ...offense(act), inForce: later } });
    expect(unit?.inForce).toEqual(later);
  });
});

describe("whose penalty it carries", () => {
  test("the object's, tier by tier, and says so", () => {
    const [unit] = generate(clause("attempt"));
    expect(unit?.tiers.map((tier) => tier.id)).toEqual(["base", "death"]);
    expect(unit?.tiers.map((tier) => tier.pinpoint)).toEqual(["9002(a)", "9002(a)"]);
    expect(unit?.tiers[1]).toMatchObject({ foundBy: "jury", mustBeAlleged: true });
    expect(unit?.tiers[1]?.versions.map((version) => version.term)).toEqual([
      { kind: "sameAs", offense: act, tier: "death" },
    ]);
  });

  test("or its own", () => {
    const [unit] = generate(clause("conspiracy"));
    expect(unit?.tiers[0]?.versions[0]?.term).toEqual({
      kind: "fixed",
      minimumYears: null,
      maximumYears: "life",
    });
  });

  test("versions that ended before the borrower began are left out, and the first begins with it", () => {
    const tiers = borrowTiers(offense(act), "9002(a)", { from: "2012-07-01", law: "pl-100-2" });
    expect(tiers[0]?.versions.map(({ from, to }) => ({ from, to }))).toEqual([
      { from: "2012-07-01", to: undefined },
    ]);
    const earlier = borrowTiers(offense(act), "9002(a)", { from: "2010-05-19", law: "pl-100-1" });
    expect(earlier[0]?.versions.map(({ from, to }) => ({ from, to }))).toEqual([
      { from: "2010-05-19", to: "2010-05-19" },
      { from: "2010-05-20", to: undefined },
    ]);
  });
});
