import { describe, expect, test } from "vitest";
import { coverageMatrix } from "../../server/charges/coverage-matrix.ts";
import { offenseOn } from "../../server/charges/provision-on.ts";
import { consequenceSubjects } from "../../server/model/provision-on.ts";
import { createTestSite } from "../support/create-test-site.ts";

const { law } = createTestSite();
const matrix = coverageMatrix(law, "2026-11-21", "all");
const main = coverageMatrix(law, "2026-11-21", "main");

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
    const ids = coverageMatrix(law, "1999-01-01", "main").rows.map(({ offense }) => offense.id);
    expect(ids).toContain("18-usc-1584-hold");
    expect(ids).not.toContain("18-usc-1591-act");
  });

  test("has one column for each rule, by subject, and a cell in each row for each of them", () => {
    const keys = matrix.columns.map(({ provision, rule }) => `${provision}/${rule}`);
    expect(new Set(keys).size).toBe(keys.length);
    const subjects = matrix.columns.map(({ subject }) =>
      (consequenceSubjects as readonly string[]).indexOf(subject),
    );
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

  test("its main columns are those whose reach is most often mistaken, in a fixed order", () => {
    const asked =
      "1594(a) 1594(b) 1594(c) 3283 3298 3299 3583(k) 3142(e)(3) 3142(f) 3014 1593(a) 2429(a) 1596 3271 2426 3559(e) 1961 1956(c)(7) 2516";
    const places = main.columns.map(({ citation }) => citation.replace(/^18 U\.S\.C\. §\s/, ""));
    const shown = asked.split(" ").filter((place) => places.some((one) => one.startsWith(place)));
    expect(shown.join(" ")).toBe(asked);
    const order = places.map((place) =>
      asked.split(" ").findIndex((prefix) => place.startsWith(prefix)),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  /** The cell of a unit under a rule or clause, "18-usc-3583/listed-sex-offenses". */
  function mainCell(id: string, key: string) {
    const column = main.columns.findIndex(({ provision, rule }) => `${provision}/${rule}` === key);
    const row = main.rows.find(({ offense }) => offense.id === id);
    if (!row || column < 0) throw new Error(`the matrix has no ${id} or no ${key}`);
    return row.cells[column];
  }

  test.each([
    // Section 1594(a) names sections 1581, 1583, 1584, 1589, 1590 and 1591; not 1592.
    ["18-usc-1584-hold", "18-usc-1594/attempt", "named", "2000-10-28"],
    // The conspiracy clauses came on 23 Dec. 2008; 1594(b) leaves section 1584 out.
    ["18-usc-1589-labor", "18-usc-1594/conspiracy", "named", "2008-12-23"],
    ["18-usc-1591-act", "18-usc-1594/conspiracy-1591", "named", "2008-12-23"],
    // A base that is the younger of the two gives the first day.
    ["18-usc-1589-benefit", "18-usc-1594/attempt", "named", "2008-12-23"],
    // Section 3583(k) names 1594(c) since 29 May 2015, and only arguably reaches 1594(a).
    ["18-usc-1594-conspiracy-1591", "18-usc-3583/listed-sex-offenses", "named", "2015-05-29"],
    ["18-usc-1594-attempt-1591-act", "18-usc-3583/listed-sex-offenses", "arguable", "2003-04-30"],
    ["18-usc-1589-labor", "18-usc-3298/ten-years", "named", "2006-01-05"],
    // The assessment lapsed on 30 Sept. 2025 and was revived on 3 Feb. 2026.
    ["18-usc-1591-act", "18-usc-3014/five-thousand-dollars", "ifFact", "2026-02-03"],
  ])("%s under %s: %s since %s", (id, key, reach, since) => {
    expect(mainCell(id, key)).toMatchObject({ reach, since });
  });

  test.each([
    ["18-usc-1584-hold", "18-usc-1594/conspiracy"],
    ["18-usc-1592-documents", "18-usc-1594/attempt"],
    ["18-usc-1593a-benefit", "18-usc-1594/attempt"],
    ["18-usc-1597-documents", "18-usc-1594/attempt"],
  ])("%s is not named by %s", (id, key) => {
    expect(mainCell(id, key)).toBeUndefined();
  });

  test("what is arguable names its question, and nothing else does", () => {
    const cells = matrix.rows.flatMap((row) => row.cells.flatMap((one) => one ?? []));
    const arguable = cells.filter(({ reach }) => reach === "arguable");
    expect(arguable.length).toBeGreaterThan(0);
    expect(arguable.filter(({ question }) => question === undefined)).toEqual([]);
    expect(
      cells.filter(({ reach, question }) => reach !== "arguable" && question !== undefined),
    ).toEqual([]);
  });

  test("no stretch begins on the very day that was asked for", () => {
    const cells = matrix.rows.flatMap((row) => row.cells.flatMap((one) => one ?? []));
    expect(cells.filter(({ since }) => since === matrix.on)).toEqual([]);
  });
});
