import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, describe, expect, test } from "vitest";
import { listParts } from "../../server/content/list-parts.ts";
import { type BuildInput, buildDatabase } from "../../server/database/build-database.ts";
import {
  openDatabase,
  readContentHash,
  readCorpus,
  readParts,
} from "../../server/database/open-database.ts";
import type { Part } from "../../server/model/part.ts";
import { buildCase, buildCorpus, buildOffense, buildProvision } from "../support/builders.ts";

const folder = mkdtempSync(join(tmpdir(), "chapter77-database-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const corpus = buildCorpus({
  provisions: [
    buildProvision({ offenses: [buildOffense()] }),
    buildProvision({ slug: "18-usc-9002", section: "9002" }),
  ],
  cases: [buildCase({ slug: "zoe" }), buildCase({ slug: "abe", name: "United States v. Abé “X”" })],
  readers: [{ id: "drafter", name: "Drafter", kind: "software", description: "Invented." }],
});
const input: BuildInput = { corpus, parts: listParts(corpus), contentHash: "a".repeat(64) };

/** A part that the table refuses, as a fault in the middle of a build. */
const broken: BuildInput = {
  ...input,
  contentHash: "b".repeat(64),
  parts: [...input.parts, { ...[...input.parts][0], title: null } as unknown as Part],
};

function place(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return join(path, "chapter77.db");
}

function filesBeside(file: string): string[] {
  return readdirSync(join(file, "..")).sort();
}

describe("a build", () => {
  test("gives the same bytes for the same content, twice over and in another folder", () => {
    const [first, second] = [place("first"), place("second")];
    buildDatabase(first, input);
    buildDatabase(second, input);
    const bytes = readFileSync(first);
    expect(readFileSync(second).equals(bytes)).toBe(true);
    buildDatabase(first, input);
    expect(readFileSync(first).equals(bytes)).toBe(true);
  });

  test("gives other bytes for other content", () => {
    const [one, other] = [place("one"), place("other")];
    buildDatabase(one, input);
    buildDatabase(other, { ...input, contentHash: "c".repeat(64) });
    expect(readFileSync(one).equals(readFileSync(other))).toBe(false);
  });

  test("makes the folder that the file is to lie in, and leaves nothing else there", () => {
    const file = join(folder, "deep", "er", "chapter77.db");
    buildDatabase(file, input);
    expect(filesBeside(file)).toEqual(["chapter77.db"]);
  });

  test("clears away what a build that was killed left behind", () => {
    const file = place("killed");
    writeFileSync(`${file}.draft`, "half a file");
    writeFileSync(`${file}.packed`, "half a file");
    buildDatabase(file, input);
    expect(filesBeside(file)).toEqual(["chapter77.db"]);
    expect(readContentHash(file)).toBe(input.contentHash);
  });

  test("that fails leaves the old file as it was, and no draft", () => {
    const file = place("failing");
    buildDatabase(file, input);
    const before = readFileSync(file);
    expect(() => buildDatabase(file, broken)).toThrow(/NOT NULL constraint failed: part.title/);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(filesBeside(file)).toEqual(["chapter77.db"]);
  });

  test("that fails where no file was leaves none", () => {
    const file = place("failing-first");
    expect(() => buildDatabase(file, broken)).toThrow(/NOT NULL/);
    expect(filesBeside(file)).toEqual([]);
  });

  test("that cannot put its file into place leaves nothing of its own", () => {
    const file = place("occupied");
    mkdirSync(join(file, "a-folder-of-that-name"), { recursive: true });
    expect(() => buildDatabase(file, input)).toThrow();
    expect(filesBeside(file)).toEqual(["chapter77.db"]);
  });
});

describe("what was written", () => {
  const file = join(folder, "read", "chapter77.db");
  buildDatabase(file, input);
  const database = openDatabase(file);
  afterAll(() => database.close());

  test("reads back as it was, every kind in its order", () => {
    expect(readCorpus(database)).toEqual(JSON.parse(JSON.stringify(corpus)));
    expect(readCorpus(database).cases.map(({ slug }) => slug)).toEqual(["zoe", "abe"]);
  });

  test("has its parts in the order that was given", () => {
    expect(readParts(database)).toEqual(input.parts);
  });

  test("finds a part by a word of it", () => {
    const found = database
      .prepare<[string], { record: string }>(
        "SELECT part.record FROM part_search JOIN part ON part.id = part_search.rowid WHERE part_search MATCH ?",
      )
      .all('"hauls"');
    expect(found.map(({ record }) => record)).toContain("statute:18-usc-9001");
  });

  test("cannot be written to", () => {
    expect(() => database.exec("DELETE FROM part")).toThrow(/readonly/);
  });

  test("holds no clock and no path", () => {
    const other = new Database(file, { readonly: true });
    const keys = other.prepare<[], { key: string }>("SELECT key FROM meta ORDER BY key").all();
    other.close();
    expect(keys.map(({ key }) => key)).toEqual(["contentHash", "schemaVersion"]);
    expect(readFileSync(file).includes(folder)).toBe(false);
  });
});
