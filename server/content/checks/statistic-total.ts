import type { Problem } from "../../model/problem.ts";
import { rowName, type Statistic, type StatisticCell } from "../../model/statistic.ts";
import type { Path, SourceFile } from "../source-file.ts";
import type { Check } from "./check.ts";

type Report = (path: Path, message: string) => void;

/** Sums in tenths of a cent, so that amounts of dollars add up exactly. */
function add(cells: readonly number[]): number {
  return Math.round(cells.reduce((sum, cell) => sum + cell, 0) * 1000) / 1000;
}

function numbersIn(cells: readonly (StatisticCell | undefined)[]): number[] {
  return cells.filter((cell) => typeof cell === "number");
}

function checkTotal(statistic: Statistic, index: number, report: Report): void {
  const total = statistic.totals[index];
  if (!total) return;
  const path = ["totals", index];
  const rows = statistic.rows.filter(
    (row) => total.rows === undefined || total.rows.includes(rowName(statistic, row)),
  );
  const sums =
    typeof total.equals === "number"
      ? [
          {
            where: "",
            cells: rows.flatMap((row) => total.columns.map((key) => row[key])),
            stated: total.equals,
          },
        ]
      : rows.map((row) => ({
          where: ` in the row ${rowName(statistic, row)}`,
          cells: total.columns.map((key) => row[key]),
          stated: row[total.equals],
        }));
  let isOff = false;
  for (const { where, cells, stated } of sums) {
    const sum = add(numbersIn(cells));
    if (sum === stated) continue;
    isOff = true;
    if (total.slip !== undefined) continue;
    const message = `the cells${where} add up to ${sum}, and ${stated ?? "nothing"} is stated: read them again, or say under slip that the source's own sum is off`;
    report([...path, "equals"], message);
  }
  if (total.slip !== undefined && !isOff) {
    report(
      [...path, "slip"],
      "says that the source's sum is off, and the cells add up: leave it out",
    );
  }
}

/** Every row that the description names must stand in the table. */
function checkRows(statistic: Statistic, report: Report): void {
  const names = new Set(statistic.rows.map((row) => rowName(statistic, row)));
  const named = [
    ...statistic.spans.map(({ row }, index) => ({ path: ["spans", index, "row"], rows: [row] })),
    ...statistic.charts.map(({ leaveOut }, index) => ({
      path: ["charts", index, "leaveOut"],
      rows: leaveOut,
    })),
    ...statistic.totals.map(({ rows = [] }, index) => ({ path: ["totals", index, "rows"], rows })),
  ];
  for (const { path, rows } of named) {
    const missing = rows.find((row) => !names.has(row));
    if (missing !== undefined) report(path, `the table has no row "${missing}"`);
  }
}

function checkStatistic(statistic: Statistic, source: SourceFile): Problem[] {
  // A table that could not be read has its own problem.
  if (statistic.rows.length === 0) return [];
  const problems: Problem[] = [];
  const report: Report = (path, message) =>
    problems.push(source.problemAt(path, "statistic-total", message));
  checkRows(statistic, report);
  statistic.totals.forEach((_total, index) => {
    checkTotal(statistic, index, report);
  });
  return problems;
}

/** The cells of a table add up to what its source states, or the record says that the source is off. */
export const statisticTotal: Check = (corpus, sources) =>
  corpus.statistics.flatMap((statistic) => {
    const source = sources.get(statistic.file);
    return source ? checkStatistic(statistic, source) : [];
  });
