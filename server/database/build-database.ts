import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import type { Corpus } from "../model/corpus.ts";
import type { Part } from "../model/part.ts";
import { schemaSql, schemaVersion } from "./schema.ts";

/** What goes into the file. */
export interface BuildInput {
  readonly corpus: Corpus;
  /** In static-rank order; may be made one by one, so that a large collection never stands in memory. */
  readonly parts: Iterable<Part>;
  /** SHA-256 of the content files. */
  readonly contentHash: string;
}

const idPrefixes: Readonly<Record<keyof Corpus, string>> = {
  provisions: "statute",
  cases: "case",
  authorities: "authority",
  guides: "guide",
  guidelines: "guideline",
  questions: "question",
  statistics: "statistic",
  agencies: "agency",
  recommendations: "recommendation",
  instructions: "instruction",
  policy: "policy",
  training: "training",
  presets: "preset",
  calculators: "calculator",
  intake: "intake",
  pages: "page",
  notices: "notice",
  corrections: "correction",
  readers: "reader",
  places: "places",
  glossary: "term",
  synonyms: "synonym",
  subjects: "subject",
  outside: "outside",
};

function writeRecords(database: Database.Database, corpus: Corpus): void {
  const insert = database.prepare(
    "INSERT INTO record(id, kind, position, json) VALUES(?, ?, ?, ?)",
  );
  const rows = (Object.keys(idPrefixes) as (keyof Corpus)[]).flatMap((kind) =>
    corpus[kind].map((record, position) => ({
      id: `${idPrefixes[kind]}:${"slug" in record ? record.slug : record.id}`,
      kind,
      position,
      json: JSON.stringify(record),
    })),
  );
  rows.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const row of rows) insert.run(row.id, row.kind, row.position, row.json);
}

function writeParts(database: Database.Database, parts: Iterable<Part>): void {
  const insert = database.prepare(
    "INSERT INTO part(record, kind, anchor, title, citation, heading, names, body, keywords, facets) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  for (const part of parts) {
    insert.run(
      part.record,
      part.kind,
      part.anchor,
      part.title,
      part.citation,
      part.heading,
      part.names,
      part.body,
      part.keywords ?? "",
      part.facets === undefined ? "" : JSON.stringify(part.facets),
    );
  }
  database.exec(
    "INSERT INTO part_search(rowid, title, citation, heading, names, body, keywords) SELECT id, title, citation, heading, names, body, keywords FROM part",
  );
}

/**
 * Writes the collection to `file`: one transaction into a temporary file, checked, then renamed
 * into place, so that a reader never sees half of it. The same input gives the same bytes for the
 * same version of SQLite.
 */
export function buildDatabase(file: string, input: BuildInput): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.draft`;
  const packed = `${file}.packed`;
  for (const leftover of [draft, packed]) rmSync(leftover, { force: true });
  const database = new Database(draft);
  try {
    // Large pages, few of them in memory: each is written once, while it is still in the processor's cache.
    database.pragma("page_size = 65536");
    database.pragma("journal_mode = OFF");
    database.pragma("synchronous = OFF");
    database.exec(schemaSql);
    const meta = database.prepare("INSERT INTO meta(key, value) VALUES(?, ?)");
    database.transaction(() => {
      meta.run("contentHash", input.contentHash);
      meta.run("schemaVersion", schemaVersion);
      writeRecords(database, input.corpus);
      writeParts(database, input.parts);
    })();
    // The tables; full text was made from them just now, and is walked when the file is opened.
    const checks = ["meta", "record", "part"].map((table) =>
      database.pragma(`integrity_check(${table})`, { simple: true }),
    );
    const check = checks.find((one) => one !== "ok") ?? "ok";
    if (check !== "ok") throw new Error(`the new database is damaged: ${String(check)}`);
    // Written in one go, the file has no free pages, and a vacuum would copy it as it is.
    if (database.pragma("freelist_count", { simple: true }) === 0) renameSync(draft, file);
    else {
      database.prepare("VACUUM INTO ?").run(packed);
      renameSync(packed, file);
    }
  } finally {
    database.close();
    for (const leftover of [draft, packed]) rmSync(leftover, { force: true });
  }
}
