// The figures of the collection, added up here again and held against what the reports state.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../server/content/load-corpus.ts";
import { rowName } from "../../server/model/statistic.ts";

const { statistics } = loadCorpus(join(import.meta.dirname, "../..")).corpus;

function find(slug: string) {
  const statistic = statistics.find((one) => one.slug === slug);
  if (!statistic) throw new Error(`no figures ${slug}`);
  return statistic;
}

/** The sum of columns over the rows that `isIn` takes. */
function sum(slug: string, columns: readonly string[], isIn = (_row: string) => true): number {
  const statistic = find(slug);
  return statistic.rows
    .filter((row) => isIn(rowName(statistic, row)))
    .flatMap((row) => columns.map((column) => Number(row[column] ?? 0)))
    .reduce((total, cell) => total + cell, 0);
}

const sinceTheAct = (row: string) => row !== "1995-2000";

test.each([
  [139, "gao-table-3", ["cases_sex", "cases_labor"], sinceTheAct],
  [100, "gao-table-3", ["cases_sex"], sinceTheAct],
  [39, "gao-table-3", ["cases_labor"], sinceTheAct],
  [19, "gao-table-3", ["cases_sex", "cases_labor"], (row: string) => !sinceTheAct(row)],
  [751, "gao-table-4", ["opened"], () => true],
  [899, "gao-table-5", ["opened_sexual", "opened_labor", "opened_other"], () => true],
  [899, "gao-table-5", ["opened_total"], () => true],
  [327, "gao-table-6", ["opened"], () => true],
  [42, "task-force-grants", ["grants"], () => true],
  [208, "tip-report-prosecutions", ["cases_sex", "cases_labor"], (row: string) => row === "2014"],
  [183, "hti-federal-cases", ["cases_sex", "cases_labor"], (row: string) => row === "2022"],
] as const)(
  "%i, which the report states, is the sum of the cells of %s",
  (stated, slug, columns, isIn) => {
    expect(sum(slug, columns, isIn)).toBe(stated);
  },
);

test.each(["opened", "indictments", "arrests", "convictions"])(
  "ICE: the kinds of %s make up the stated total of each year",
  (measure) => {
    for (const row of find("gao-table-5").rows) {
      const kinds = ["sexual", "labor", "other"].map((kind) => Number(row[`${measure}_${kind}`]));
      expect(kinds.reduce((total, kind) => total + kind, 0)).toBe(row[`${measure}_total`]);
    }
  },
);

test("10 agents and 6 analysts are the 16 positions that the report states", () => {
  expect(
    sum("agency-resources", ["amount"], (row) => /^(Agents|Analysts) for .* 2005$/.test(row)),
  ).toBe(16);
  expect(sum("agency-resources", ["amount"], (row) => row.startsWith("All positions"))).toBe(16);
});

test("GAO's 50 interviews are 48 by its own list, and the record says so", () => {
  expect(sum("task-force-interviews", ["people"])).toBe(48);
  expect(find("task-force-interviews").totals[0]).toMatchObject({ equals: 50 });
  expect(find("task-force-interviews").totals[0]?.slip).toContain("48");
});

test("411 defendants, as the record says beside the 139 cases", () => {
  expect(sum("gao-table-3", ["charged_sex", "charged_labor"], sinceTheAct)).toBe(309 + 102);
  expect(JSON.stringify(find("gao-table-3").slips)).toContain(
    "411 charged, 309 in sex and 102 in labor",
  );
});

describe.each(statistics.map((statistic) => [statistic.slug, statistic] as const))(
  "%s",
  (_slug, statistic) => {
    test("has numbers, names its edition or date, and says what not to do with them", () => {
      expect(statistic.rows.length).toBeGreaterThan(0);
      const [source] = statistic.sources;
      expect(`${source?.edition ?? ""} ${source?.dated ?? ""}`).toMatch(/\b(?:19|20)\d{2}\b/);
      expect(statistic.caveats.length).toBeGreaterThan(0);
    });

    test("has no two charts, totals or sources of one id, and no other record has its place", () => {
      for (const list of [statistic.charts, statistic.totals, statistic.sources]) {
        const ids = list.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
      expect(statistics.filter(({ order }) => order === statistic.order)).toEqual([statistic]);
    });
  },
);
