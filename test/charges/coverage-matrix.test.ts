import { describe, expect, test } from "vitest";
import { coverageMatrix } from "../../server/charges/coverage-matrix.ts";
import { offenseOn } from "../../server/charges/provision-on.ts";
import { consequenceSubjects } from "../../server/model/provision-on.ts";
import { createTestSite } from "../support/create-test-site.ts";

const { law } = createTestSite();
const matrix = coverageMatrix(law, "2026-11-21");

/** How the rule of a section, "18-usc-3298", reaches a unit in the matrix. */
function cell(id: string, provision: string): string {
  const row = matrix.rows.find(({ offense }) => offense.id === id);
  const column = matrix.columns.findIndex((candidate) => candidate.provision === provision);
  if (!row || column < 0) throw new Error(`the matrix has no ${id} or no ${provision}`);
  return row.cells[column]?.reach ?? "notNamed";
}

describe("the matrix", () => {
  test("has a row for each unit in force on the day, and no other", () => {
    const inForce = [...law.offenses.values()].filter(
      (placed) => offenseOn(law, placed, "2026-11-21").inForce,
    );
    expect(matrix.rows.map(({ offense }) => offense.id)).toEqual(
      inForce.map(({ offense }) => offense.id),
    );
    const ids = coverageMatrix(law, "1999-01-01").rows.map(({ offense }) => offense.id);
    expect(ids).toContain("18-usc-1584-hold");
    expect(ids).not.toContain("18-usc-1591-act");
  });

  test("has one column for each rule, by subject, and a cell in each row for each of them", () => {
    const keys = matrix.columns.map(({ provision, rule }) => `${provision}/${rule}`);
    expect(new Set(keys).size).toBe(keys.length);
    const subjects = matrix.columns.map(({ subject }) => consequenceSubjects.indexOf(subject));
    expect(subjects).toEqual([...subjects].sort((a, b) => a - b));
    expect(matrix.rows.every(({ cells }) => cells.length === keys.length)).toBe(true);
  });

  test.each([
    ["18-usc-1589-labor", "18-usc-3298", "named"],
    ["18-usc-1597-documents", "18-usc-3298", "notNamed"],
    ["18-usc-1591-act", "18-usc-3299", "named"],
    ["18-usc-1594-conspiracy-1591", "18-usc-3299", "arguable"],
    ["18-usc-1591-act", "18-usc-3282", "everyOffense"],
    ["18-usc-1591-act", "18-usc-1593", "byChapter"],
  ])("says of %s and %s: %s", (id, provision, reach) => {
    expect(cell(id, provision)).toBe(reach);
  });
});
