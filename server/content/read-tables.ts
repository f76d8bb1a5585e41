import { CsvError, parse } from "csv-parse/sync";
import type { Problem } from "../model/problem.ts";
import type { Statistic, StatisticCell, StatisticFrontMatter } from "../model/statistic.ts";
import type { ParsedRecord } from "./assemble-corpus.ts";
import { suggest } from "./suggest.ts";

/** The CSV files of the collection, each beside the Markdown of the same name. */
export const tablePattern = /^content\/statistics\/([a-z0-9]+(?:-[a-z0-9]+)*)\.csv$/;

const rule = "csv-table";
const plainNumber = /^-?\d+(?:\.\d+)?$/;

interface Cell {
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

/** A line as the library gives it, each cell with whether it stood in quotes. */
interface CastRecord {
  readonly record: readonly { value: string; quoting: boolean; line: number }[];
}

type Report = (cell: Pick<Cell, "line" | "column">, message: string) => void;

/** Reads the cells with their places; a file that is no CSV gives none and one problem. */
function readCells(contents: string, report: Report): Cell[][] {
  try {
    // The library types every cell as text; `cast` makes them cells.
    const records = parse(contents, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      cast: (value, { quoting, lines }) => ({ value, quoting, line: lines }),
    }) as unknown as readonly CastRecord[];
    return records.map(({ record }) => {
      let column = 1;
      return record.map(({ value, quoting, line }) => {
        const cell = { value, line, column };
        column += quoting ? value.replaceAll('"', '""').length + 3 : value.length + 1;
        return cell;
      });
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error["lines"] ?? 1);
    report({ line, column: 1 }, `is no CSV (${error.message}): close and double the quotes`);
    return [];
  }
}

/** Every column of the description must be a heading, in its order, and no other. */
function checkHead(
  head: readonly Cell[],
  columns: StatisticFrontMatter["columns"],
  report: Report,
): boolean {
  const keys = columns.map(({ key }) => key);
  const names = head.map(({ value }) => value);
  for (const cell of head) {
    if (keys.includes(cell.value)) continue;
    report(cell, `"${cell.value}" is no column of the description.${suggest(cell.value, keys)}`);
  }
  const missing = keys.filter((key) => !names.includes(key));
  const start = { line: 1, column: 1 };
  if (missing.length > 0) report(start, `the column ${missing.join(", ")} is missing`);
  const isRight = names.join() === keys.join();
  if (!isRight && missing.length === 0 && names.every((name) => keys.includes(name))) {
    report(start, `must have the columns in the order of the description: ${keys.join(",")}`);
  }
  return isRight;
}

function readRow(
  cells: readonly Cell[],
  columns: StatisticFrontMatter["columns"],
  report: Report,
): Record<string, StatisticCell> {
  const entries = columns.map(({ key, kind }, index): [string, StatisticCell] => {
    const cell = cells[index] ?? { value: "", line: 1, column: 1 };
    if (cell.value === "") return [key, null];
    if (kind !== "number") return [key, cell.value];
    if (plainNumber.test(cell.value)) return [key, Number(cell.value)];
    const message = `"${cell.value}" is not a plain number: write 1748 or 257.55, or leave the cell empty where the source states none`;
    report(cell, `${key}: ${message}`);
    return [key, null];
  });
  return Object.fromEntries(entries);
}

/** Reads a table by its description; every problem is collected. */
export function readTable(
  file: string,
  contents: string,
  { columns }: Pick<StatisticFrontMatter, "columns">,
): { readonly rows: Statistic["rows"]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report: Report = ({ line, column }, message) =>
    problems.push({ file, line, column, rule, message });
  const [head, ...lines] = readCells(contents, report);
  if (problems.length > 0) return { rows: [], problems };
  if (!checkHead(head ?? [], columns, report)) return { rows: [], problems };
  const seen = new Set<string>();
  const rows = lines.flatMap((cells) => {
    const first = cells[0] ?? { value: "", line: 1, column: 1 };
    if (cells.length !== columns.length) {
      report(first, `has ${cells.length} cells, and the description has ${columns.length} columns`);
      return [];
    }
    if (first.value === "") report(first, "the first cell is empty: it names the row");
    else if (seen.has(first.value)) report(first, `a row "${first.value}" stands above already`);
    seen.add(first.value);
    return [readRow(cells, columns, report)];
  });
  if (rows.length === 0 && problems.length === 0) report({ line: 1, column: 1 }, "has no row");
  // Of a table with a fault nothing is kept, so that its sums are not reported besides.
  return { rows: problems.length > 0 ? [] : rows, problems };
}

/** Joins each description with its table; one without the other is a problem. */
export function joinTables(
  records: readonly ParsedRecord<StatisticFrontMatter>[],
  tables: ReadonlyMap<string, string>,
  descriptions: ReadonlyMap<string, unknown>,
): {
  readonly records: ParsedRecord<StatisticFrontMatter & Pick<Statistic, "rows" | "csv">>[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [...tables.keys()].flatMap((file) => {
    const description = file.replace(/\.csv$/, ".md");
    const message = `has no description: add ${description}`;
    return descriptions.has(description) ? [] : [{ file, line: 1, column: 1, rule, message }];
  });
  const joined = records.map((record) => {
    const file = record.source.file.replace(/\.md$/, ".csv");
    const csv = tables.get(file);
    if (csv === undefined) {
      problems.push(record.source.problemAt([], rule, `has no table: add ${file}`));
      return { ...record, value: { ...record.value, rows: [], csv: "" } };
    }
    const read = readTable(file, csv, record.value);
    problems.push(...read.problems);
    return { ...record, value: { ...record.value, rows: read.rows, csv } };
  });
  return { records: joined, problems };
}
