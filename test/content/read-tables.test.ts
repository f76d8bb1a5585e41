import { describe, expect, test } from "vitest";
import { loadCorpusFrom } from "../../server/content/load-corpus.ts";
import { readTable } from "../../server/content/read-tables.ts";
import { formatProblem } from "../../server/model/problem.ts";
import { overlay, readFixtureCorpus } from "../support/fixture-files.ts";

const columns = [
  { key: "year", label: "Year", kind: "period" as const, marks: [] },
  {
    key: "dollars",
    label: "Dollars",
    kind: "number" as const,
    unit: "dollars" as const,
    marks: [],
  },
  { key: "edition", label: "Edition", kind: "text" as const, marks: [] },
];

function read(contents: string) {
  const { rows, problems } = readTable("a.csv", contents, { columns });
  return { rows, problems: problems.map(formatProblem) };
}

describe("a table", () => {
  test("gives numbers, texts with commas and quotes, and null where nothing is stated", () => {
    expect(read('year,dollars,edition\n2001,257.55,"A, ""second"" edition"\n2002,,\n')).toEqual({
      rows: [
        { year: "2001", dollars: 257.55, edition: 'A, "second" edition' },
        { year: "2002", dollars: null, edition: null },
      ],
      problems: [],
    });
  });

  test("may end its lines as Windows does", () => {
    expect(read("year,dollars,edition\r\n2001,5,x\r\n").rows).toEqual([
      { year: "2001", dollars: 5, edition: "x" },
    ]);
  });

  test.each([
    ["a zero is a number and not an empty cell", "2001,0,x", { dollars: 0 }],
    ["an empty cell is no zero", "2001,,x", { dollars: null }],
  ])("%s", (_what, line, cell) => {
    expect(read(`year,dollars,edition\n${line}\n`).rows[0]).toMatchObject(cell);
  });

  test.each([
    [
      "year,edition,dollars\n",
      "a.csv:1:1 csv-table must have the columns in the order of the description: year,dollars,edition",
    ],
    ["year,dollars,edition\n", "a.csv:1:1 csv-table has no row"],
    [
      "year,dollars,edition\n2001,$5,x\n",
      'a.csv:2:6 csv-table dollars: "$5" is not a plain number: write 1748 or 257.55, or leave the cell empty where the source states none',
    ],
    [
      'year,dollars,edition\n"2,001",5,x\n2002,1e3,x\n',
      'a.csv:3:6 csv-table dollars: "1e3" is not a plain number: write 1748 or 257.55, or leave the cell empty where the source states none',
    ],
    [
      'year,dollars,edition\n2001,5,"x\n',
      "a.csv:2:1 csv-table is no CSV (Quote Not Closed: the parsing is finished with an opening quote at line 2): close and double the quotes",
    ],
    ["", "a.csv:1:1 csv-table the column year, dollars, edition is missing"],
  ])("%j is told what is wrong", (contents, problem) => {
    expect(read(contents).problems).toEqual([problem]);
  });
});

test("what a description says of columns, charts and notes must stand in it", () => {
  const hauls = readFixtureCorpus().find(({ file }) => file.endsWith("hauls.md"));
  const change = (from: string, to: string): string[] => {
    const contents = (hauls?.contents ?? "").replace(from, to);
    expect(contents).not.toBe(hauls?.contents);
    const files = overlay(readFixtureCorpus(), [{ file: "content/statistics/hauls.md", contents }]);
    return loadCorpusFrom(files).problems.map(formatProblem);
  };
  expect(change("series: [heavy, light]", "series: [heavy, night]")).toEqual([
    'content/statistics/hauls.md:20:69 front-matter charts.0.series: names "night", which is no number column here',
  ]);
  expect(change("marks: [A]", "marks: [B]")).toEqual([
    'content/statistics/hauls.md:25:3 front-matter notes: has no note marked "B"',
  ]);
  expect(change("kind: number, unit: casesFiled }", "kind: number }")).toEqual([
    "content/statistics/hauls.md:14:5 front-matter columns.1: must have a unit where its kind is number, and nowhere else",
  ]);
});
