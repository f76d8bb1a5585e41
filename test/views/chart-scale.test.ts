import { describe, expect, test } from "vitest";
import { loadCorpusFrom } from "../../server/content/load-corpus.ts";
import type { Statistic } from "../../server/model/statistic.ts";
import { axisOf, chartSeries, chartSlots, describeSeries } from "../../server/views/chart-scale.ts";
import { readFixtureCorpus } from "../support/fixture-files.ts";

const [hauls] = loadCorpusFrom(readFixtureCorpus()).corpus.statistics;
if (!hauls) throw new Error("the fixtures have no figures");
const chart = hauls.charts[0] as Statistic["charts"][number];

describe("the slots of a chart", () => {
  test("are its rows, a part-year marked", () => {
    expect(chartSlots(hauls, chart).map(({ name, isPart }) => [name, isPart])).toEqual([
      ["2000", false],
      ["2001", false],
      ["2002", true],
    ]);
  });

  test("keep the place of a year that has no row, and its value is none", () => {
    const gapped = { ...hauls, rows: hauls.rows.filter((row) => row["fiscal_year"] !== "2001") };
    const slots = chartSlots(gapped, chart);
    expect(slots.map(({ name }) => name)).toEqual(["2000", "2001", "2002"]);
    const [heavy] = chartSeries(gapped, chart, slots);
    expect(heavy?.values).toEqual([1, null, 3]);
    expect(heavy && describeSeries(heavy, slots)).toBe(
      "Heavy: from 1 in 2000 to 3 in a part of 2002, highest 3 in a part of 2002, 1 without a number.",
    );
  });

  test("leave out a row of another length", () => {
    const slots = chartSlots(hauls, { ...chart, leaveOut: ["2002"] });
    expect(slots.map(({ name }) => name)).toEqual(["2000", "2001"]);
  });
});

test.each([
  [[3], 3],
  [[26], 30],
  [[139, null], 150],
  [[2198], 3000],
  [[null], 1],
])("an axis for %j runs from zero to %i", (values, top) => {
  const axis = axisOf([{ label: "x", values }]);
  expect(axis.top).toBeGreaterThanOrEqual(Math.max(...values.map((value) => value ?? 0)));
  expect(axis.top).toBe(top);
  expect((axis.top / axis.step) % 1).toBe(0);
});
