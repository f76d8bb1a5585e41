import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { type Corpus, emptyCorpus } from "../model/corpus.ts";
import type { PageFacets, Part } from "../model/part.ts";
import { schemaVersion } from "./schema.ts";

/** Why a database cannot be served, in a sentence for the terminal. */
export class DatabaseProblem extends Error {
  override readonly name = "DatabaseProblem";
}

function readMeta(database: Database.Database, key: string): string | undefined {
  const row = database
    .prepare<[string], { value: string }>("SELECT value FROM meta WHERE key = ?")
    .get(key);
  return row?.value;
}

/** Opens the file read-only; throws `DatabaseProblem` where it is missing, damaged or of another shape. */
export function openDatabase(file: string): Database.Database {
  if (!existsSync(file)) {
    throw new DatabaseProblem(
      `there is no database at ${file}: run "npm start" or "npm run build"`,
    );
  }
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true });
    const version = readMeta(database, "schemaVersion");
    if (version !== schemaVersion) {
      throw new DatabaseProblem(
        `${file} has the shape ${version ?? "of an unknown version"}, not ${schemaVersion}: delete it and run "npm run build"`,
      );
    }
    // Walks every page, in some milliseconds: a damaged one is found now, not under a request.
    const check = database.pragma("quick_check(1)", { simple: true });
    if (check !== "ok") throw new Error(`damaged, ${String(check).split("\n").at(-1) ?? ""}`);
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof DatabaseProblem) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseProblem(
      `${file} cannot be read as a database (${reason}): delete it and run "npm run build"`,
    );
  }
}

/** The hash of the content that a file was built from; undefined where it cannot be read. */
export function readContentHash(file: string): string | undefined {
  try {
    const database = openDatabase(file);
    const hash = readMeta(database, "contentHash");
    database.close();
    return hash;
  } catch {
    return undefined;
  }
}

/** Reads the whole collection back. */
export function readCorpus(database: Database.Database): Corpus {
  const corpus: Record<string, unknown[]> = Object.fromEntries(
    Object.keys(emptyCorpus).map((kind) => [kind, []]),
  );
  const rows = database
    .prepare<[], { kind: string; json: string }>(
      "SELECT kind, json FROM record ORDER BY kind, position",
    )
    .all();
  for (const row of rows) corpus[row.kind]?.push(JSON.parse(row.json));
  return corpus as unknown as Corpus;
}

/** Beyond this many parts their bodies stay in the file: names and headings are enough to start. */
const mostBodies = 20_000;

/**
 * Reads every addressable part back, in static-rank order. In a collection of more than 20,000
 * parts the bodies are left empty: reading them all would take longer than any search.
 */
export function readParts(database: Database.Database): Part[] {
  const count = database.prepare<[], number>("SELECT count(*) FROM part").pluck().get() ?? 0;
  const body = count > mostBodies ? "'' AS body" : "body";
  return database
    .prepare<[], Omit<Part, "facets" | "keywords"> & { facets: string; keywords: string }>(
      `SELECT record, kind, anchor, title, citation, heading, names, ${body}, keywords, facets FROM part ORDER BY id`,
    )
    .all()
    .map(({ facets, keywords, ...part }) => ({
      ...part,
      ...(keywords === "" ? {} : { keywords }),
      ...(facets === "" ? {} : { facets: JSON.parse(facets) as PageFacets }),
    }));
}
