import type Database from "better-sqlite3";
import type { Part } from "../model/part.ts";

/** The id of a part, and its BM25 over the weighted fields: higher is better. */
export type ScoredPart = readonly [id: number, score: number];

/** A row of the table of parts. */
export interface PartRow extends Omit<Part, "facets"> {
  readonly id: number;
}

/** Full text over the parts. Expressions are FTS5's, built by match-expression.ts only. */
export interface FullText {
  /** The best parts of an expression, best first. */
  best(expression: string, limit: number): readonly ScoredPart[];
  /** The ids of all parts of an expression, in static order. */
  all(expression: string): number[];
  part(id: number): PartRow | undefined;
  partsOf(record: string): PartRow[];
}

/** Title, citation, heading, names, body, keywords. */
const weights = "5.0, 3.0, 4.0, 6.0, 1.0, 1.0";

/**
 * Opens full text over a database. Ranks by `bm25()` and not by `rank`: with a limit SQLite then
 * keeps only the best rows instead of sorting all. Nothing is cut or marked in SQL.
 */
export function createFullText(database: Database.Database): FullText {
  // Rows as arrays: thousands of them come for a common word.
  const best = database
    .prepare<[string, number], [number, number]>(
      `SELECT rowid, -bm25(part_search, ${weights}) FROM part_search
       WHERE part_search MATCH ? ORDER BY bm25(part_search, ${weights}) LIMIT ?`,
    )
    .raw();
  const all = database
    .prepare<[string], number>("SELECT rowid FROM part_search WHERE part_search MATCH ?")
    .pluck();
  const columns = "id, record, kind, anchor, title, citation, heading, names, body";
  const part = database.prepare<[number], PartRow>(`SELECT ${columns} FROM part WHERE id = ?`);
  const partsOf = database.prepare<[string], PartRow>(
    `SELECT ${columns} FROM part WHERE record = ? ORDER BY id`,
  );
  return {
    best: (expression, limit) => best.all(expression, limit),
    all: (expression) => all.all(expression),
    part: (id) => part.get(id),
    partsOf: (record) => partsOf.all(record),
  };
}
