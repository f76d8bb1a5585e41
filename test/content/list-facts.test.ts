import { describe, expect, test } from "vitest";
import {
  factColumns,
  formatFacts,
  type LegalFact,
  listFacts,
} from "../../server/content/list-facts.ts";
import { type ContentFile, loadCorpusFrom } from "../../server/content/load-corpus.ts";
import { readFixtureCorpus } from "../support/fixture-files.ts";

function list(files: readonly ContentFile[]): LegalFact[] {
  return listFacts(loadCorpusFrom(files).corpus);
}

const facts = list(readFixtureCorpus());

/** The values that one unit gives for a field, each with its days. */
function valuesOf(unit: string, field: string, from: readonly LegalFact[] = facts): string[] {
  return from
    .filter((fact) => fact.unit === unit && fact.field === field)
    .map((fact) => `${fact.value} ${fact.from}..${fact.to} ${fact.law} ${fact.confirmed}`.trim());
}

describe("which facts are listed", () => {
  test("every version of a penalty, with its days, its law and how it was read", () => {
    expect(valuesOf("18-usc-9001-act", "tiers.base.maximumYears")).toEqual([
      "5 2000-01-10..2010-05-19 pl-200-1 fromAmendmentNotes",
      "10 2010-05-20.. pl-200-2 readInOfficialText",
    ]);
    expect(valuesOf("18-usc-9001-act", "tiers.death.maximumYears")).toEqual([
      "life 2000-01-10.. pl-200-1 readInOfficialText",
    ]);
  });

  test("a least term that the text does not name is listed as none", () => {
    expect(valuesOf("18-usc-9001-act", "tiers.death.minimumYears")).toEqual([
      "none 2000-01-10.. pl-200-1 readInOfficialText",
    ]);
  });

  test("a step of a penalty has its own pinpoint", () => {
    const step = facts.find((fact) => fact.field === "tiers.death.steps.again.factor");
    expect(step).toMatchObject({ value: "2", pinpoint: "9001(c)", law: "pl-200-2" });
  });

  test("a borrowed number says whose it is, on a written and on a generated unit", () => {
    for (const unit of ["18-usc-9001-benefit", "18-usc-9002-attempt-9001-act"]) {
      expect(valuesOf(unit, "tiers.death.term")).toEqual([
        "same as 18-usc-9001-act death 2000-01-10.. pl-200-1 readInOfficialText",
      ]);
    }
  });

  test("a rule's numbers, and the number by which it chooses offenses", () => {
    expect(valuesOf("limitations", "effect.years")).toEqual([
      "5 2000-01-10..2009-12-31 pl-200-1 fromAmendmentNotes",
      "10 2010-05-20.. pl-200-2 readInOfficialText",
    ]);
    expect(valuesOf("limitations", "covers.1.minimumMaximumYears")).toEqual(["5 .."]);
    expect(facts.some((fact) => fact.field === "effect.text")).toBe(false);
  });

  test("a way to meet an element that began later", () => {
    expect(valuesOf("18-usc-9001-act", "elements.haul.carry")).toEqual([
      "in force 2010-05-20.. pl-200-2",
    ]);
    expect(valuesOf("18-usc-9001-act", "elements.haul.lift")).toEqual([]);
  });

  test("a section's changes, each with the day it took effect and the day of its law", () => {
    const changes = facts.filter(
      (fact) => fact.provision === "18-usc-9001" && fact.field === "history.enacted",
    );
    expect(changes.map(({ value, from, law, pinpoint }) => [value, from, law, pinpoint])).toEqual([
      ["2000-01-10", "2000-01-10", "pl-200-1", "9001"],
      ["2010-05-20", "2010-05-20", "pl-200-2", "9001(a)(1) 9001(b)(1)"],
    ]);
  });

  test("a count that a condition compares, however deep it stands", () => {
    const condition =
      "condition: { all: [{ not: { fact: alone } }, { any: [{ count: { fact: people, atLeast: 10 } }] }] }";
    const files = readFixtureCorpus().map(({ file, contents }) => ({
      file,
      contents: contents.replace("condition: { unit: { offenses: [18-usc-9001-act] } }", condition),
    }));
    expect(valuesOf("18-usc-9001-benefit", "elements.gain.people.atLeast", list(files))).toEqual([
      "10 ..",
    ]);
  });
});

describe("the list as CSV", () => {
  const fact: LegalFact = {
    provision: "18-usc-1591",
    unit: "18-usc-1591-act",
    field: "tiers.base.term",
    value: "one of a, b",
    from: "2000-10-28",
    to: "",
    law: 'pl-106-386 § 112(a)(2) "as printed"',
    pinpoint: "1591(b)\n1591(c)",
    confirmed: "readInOfficialText",
  };

  test("a cell with a comma, a quote or a line end stands in quotes", () => {
    expect(formatFacts([fact])).toBe(
      'provision,unit,field,value,from,to,law,pinpoint,confirmed\r\n18-usc-1591,18-usc-1591-act,tiers.base.term,"one of a, b",2000-10-28,,"pl-106-386 § 112(a)(2) ""as printed""","1591(b)\n1591(c)",readInOfficialText\r\n',
    );
  });

  test("an empty list is its heading", () => {
    expect(formatFacts([])).toBe(`${factColumns.join(",")}\r\n`);
  });

  test("the same content gives the same bytes", () => {
    expect(formatFacts(list(readFixtureCorpus()))).toBe(formatFacts(facts));
  });
});
