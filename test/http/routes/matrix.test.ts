import { describe, expect, test } from "vitest";
import { createTestApp } from "../../support/create-test-site.ts";

const app = await createTestApp();

interface Cell {
  readonly reach: string;
  readonly since: string;
  readonly clock: string;
  readonly law: string;
  readonly question: string | null;
}

async function matrixOn(query: string) {
  const reply = await app.inject(`/api/v1/matrix?${query}`);
  expect(reply.statusCode).toBe(200);
  return reply.json<{
    readonly on: string;
    readonly columns: readonly { readonly citation: string; readonly rule: string }[];
    readonly rows: readonly {
      readonly offense: string;
      readonly cells: readonly (Cell | null)[];
    }[];
  }>();
}

describe("the matrix as JSON", () => {
  test("has a cell or null for each column of each row", async () => {
    const matrix = await matrixOn("on=2026-11-21");
    expect(matrix.rows.length).toBeGreaterThan(100);
    expect(matrix.rows.every(({ cells }) => cells.length === matrix.columns.length)).toBe(true);
  });

  test("a cell says since when, by which act and on which clock", async () => {
    const matrix = await matrixOn("on=2026-11-21");
    const column = matrix.columns.findIndex(({ rule }) => rule === "listed-sex-offenses");
    const row = matrix.rows.find(({ offense }) => offense === "18-usc-1594-conspiracy-1591");
    expect(row?.cells[column]).toMatchObject({
      reach: "named",
      since: "2015-05-29",
      clock: expect.any(String),
      law: expect.stringMatching(/^Pub\. L\./),
      question: null,
    });
  });

  test("what is arguable carries the id of a question that has a page", async () => {
    const matrix = await matrixOn("on=2026-11-21&columns=all");
    const questions = new Set(
      matrix.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.question ?? [])),
    );
    expect(questions.size).toBeGreaterThan(3);
    for (const question of questions) {
      const page = await app.inject(`/questions/${question.replace("question:", "")}`);
      expect(page.statusCode, question).toBe(200);
    }
  });

  test("on another date it is another matrix: in 2004 nothing was named by section 3298", async () => {
    const matrix = await matrixOn("on=2004-05-01&columns=all");
    expect(matrix.columns.map(({ rule }) => rule)).not.toContain("ten-years");
    expect(matrix.rows.map(({ offense }) => offense)).not.toContain("18-usc-1593a-benefit");
  });

  test("a bad date or set of columns is refused with problem details", async () => {
    for (const query of ["on=2026-13-01", "columns=some"]) {
      const reply = await app.inject(`/api/v1/matrix?${query}`);
      expect(reply.statusCode).toBe(400);
      expect(reply.headers["content-type"]).toContain("application/problem+json");
    }
  });
});

describe("the matrix as CSV", () => {
  test("has the same cells, a line each, and the ones that are not named too", async () => {
    const matrix = await matrixOn("on=2026-11-21");
    const reply = await app.inject("/api/v1/matrix.csv?on=2026-11-21");
    expect(reply.headers["content-type"]).toContain("text/csv");
    const lines = reply.body.trimEnd().split("\r\n");
    expect(lines[0]).toMatch(/^on,offense,offense_citation,/);
    expect(lines.length - 1).toBe(matrix.rows.length * matrix.columns.length);
    expect(lines.filter((line) => line.includes(",notNamed,")).length).toBe(
      matrix.rows.flatMap(({ cells }) => cells).filter((cell) => cell === null).length,
    );
  });
});

describe("the page", () => {
  test("shows the main columns, leads to all of them and to the downloads", async () => {
    const page = await app.inject("/matrix?on=2026-11-21");
    expect(page.body).toContain('href="/matrix?columns=all&amp;on=2026-11-21"');
    expect(page.body).toContain('href="/api/v1/matrix.csv?columns=main&amp;on=2026-11-21"');
    expect(page.body).toContain('href="/questions/limitations-1594-conspiracy"');
    const all = await app.inject("/matrix?columns=all&on=2026-11-21");
    expect(all.body.length).toBeGreaterThan(page.body.length);
  });
});
