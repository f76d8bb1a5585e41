import type { Law } from "../../charges/provision-on.ts";
import { toCsv } from "../../model/csv.ts";
import type { CoverageMatrix, MatrixCell } from "../../model/matrix-view.ts";
import { urls } from "../../model/urls.ts";

/** The number of an act, as printed; its id where no record has it. */
function lawNumber(law: Law, id: string): string {
  return law.lawNumbers.get(id) ?? id;
}

/** The matrix as /api/v1/matrix answers: a cell of null says that the text does not name the unit. */
export function matrixJson(matrix: CoverageMatrix, law: Law) {
  const cellJson = (cell: MatrixCell | undefined) =>
    cell === undefined
      ? null
      : {
          reach: cell.reach,
          condition: cell.condition ?? null,
          since: cell.since,
          clock: cell.clock,
          law: lawNumber(law, cell.law),
          question: cell.question === undefined ? null : `question:${cell.question}`,
        };
  return {
    on: matrix.on,
    scope: matrix.scope,
    columns: matrix.columns,
    rows: matrix.rows.map(({ offense, provision, cells }) => ({
      offense: offense.id,
      label: offense.label,
      citation: offense.citation,
      statute: provision,
      inchoate: offense.inchoate?.kind ?? null,
      url: urls.statute(provision, offense.id),
      cells: cells.map(cellJson),
    })),
  };
}

/** The matrix as CSV: one line for each cell, "notNamed" ones too, so that it can be filtered. */
export function matrixCsv(
  matrix: CoverageMatrix,
  law: Law,
  plain: (text: string) => string,
): string {
  const lines = matrix.rows.flatMap(({ offense, cells }) =>
    cells.map((cell, index) => {
      const column = matrix.columns[index];
      return [
        matrix.on,
        offense.id,
        offense.citation,
        plain(offense.label),
        column?.citation,
        column?.rule,
        column?.subject,
        cell?.reach ?? "notNamed",
        cell?.condition === undefined ? undefined : plain(cell.condition),
        cell?.since,
        cell?.clock,
        cell === undefined ? undefined : lawNumber(law, cell.law),
        cell?.question === undefined ? undefined : `question:${cell.question}`,
      ];
    }),
  );
  const head = [
    "on",
    "offense",
    "offense_citation",
    "offense_label",
    "rule_citation",
    "rule",
    "subject",
    "reach",
    "condition",
    "since",
    "clock",
    "law",
    "question",
  ];
  return toCsv([head, ...lines]);
}
