import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, describe, expect, test } from "vitest";
import { listParts } from "../../server/content/list-parts.ts";
import { buildDatabase } from "../../server/database/build-database.ts";
import {
  DatabaseProblem,
  openDatabase,
  readContentHash,
} from "../../server/database/open-database.ts";
import { schemaVersion } from "../../server/database/schema.ts";
import { loadSite } from "../../server/load-site.ts";
import { buildCase, buildCorpus, buildOffense, buildProvision } from "../support/builders.ts";
import { root } from "../support/create-test-site.ts";

const folder = mkdtempSync(join(tmpdir(), "chapter77-open-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A good database of its own name, for a test to spoil. */
function buildFile(name: string): string {
  const file = join(folder, name);
  const corpus = buildCorpus({
    provisions: [buildProvision({ offenses: [buildOffense()] })],
    cases: Array.from({ length: 40 }, (_, index) => buildCase({ slug: `roe-${index}` })),
  });
  buildDatabase(file, { corpus, parts: listParts(corpus), contentHash: "a".repeat(64) });
  return file;
}

/** Bytes a page, from the file's header; 65,536 is written there as 1. */
function pageSizeOf(file: string): number {
  const written = readFileSync(file).readUInt16BE(16);
  return written === 1 ? 65_536 : written;
}

/** Takes the last page of a file away. */
function cutLastPage(file: string): void {
  truncateSync(file, readFileSync(file).length - pageSizeOf(file));
}

function problemOf(file: string): string {
  try {
    openDatabase(file).close();
  } catch (error) {
    expect(error).toBeInstanceOf(DatabaseProblem);
    return (error as DatabaseProblem).message;
  }
  throw new Error(`${file} was opened`);
}

/** What stands in the message where SQLite gives its own reason. */
function unreadable(file: string, reason: string): string {
  return `${file} cannot be read as a database (${reason}): delete it and run "npm run build"`;
}

describe("a database that cannot be served is refused in a sentence that says what to do", () => {
  test("a missing file", () => {
    const file = join(folder, "missing.db");
    expect(problemOf(file)).toBe(
      `there is no database at ${file}: run "npm start" or "npm run build"`,
    );
  });

  test("a folder in its place", () => {
    expect(problemOf(folder)).toMatch(/cannot be read as a database/);
  });

  test("a file of another kind", () => {
    const file = join(folder, "text.db");
    writeFileSync(file, "This is no database, whatever its name says.".repeat(100));
    expect(problemOf(file)).toBe(unreadable(file, "file is not a database"));
  });

  test("an empty file", () => {
    const file = join(folder, "empty.db");
    writeFileSync(file, "");
    expect(problemOf(file)).toBe(unreadable(file, "no such table: meta"));
  });

  test("a file that was cut off", () => {
    const file = buildFile("cut.db");
    cutLastPage(file);
    expect(problemOf(file)).toBe(unreadable(file, "database disk image is malformed"));
  });

  test("a file with a page overwritten", () => {
    const file = buildFile("overwritten.db");
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4 * pageSizeOf(file), 5 * pageSizeOf(file));
    writeFileSync(file, bytes);
    expect(problemOf(file)).toMatch(/^\S+ cannot be read as a database \(damaged, .+\): delete it/);
    expect(readContentHash(file)).toBeUndefined();
  });

  test("a file of an older shape", () => {
    const file = buildFile("older.db");
    const database = new Database(file);
    database.exec("UPDATE meta SET value = '0' WHERE key = 'schemaVersion'");
    database.close();
    expect(problemOf(file)).toBe(
      `${file} has the shape 0, not ${schemaVersion}: delete it and run "npm run build"`,
    );
  });

  test("a file that says nothing of its shape", () => {
    const file = buildFile("nameless.db");
    const database = new Database(file);
    database.exec("DELETE FROM meta");
    database.close();
    expect(problemOf(file)).toBe(
      `${file} has the shape of an unknown version, not ${schemaVersion}: delete it and run "npm run build"`,
    );
  });

  test("another program's database", () => {
    const file = join(folder, "other.db");
    const database = new Database(file);
    database.exec("CREATE TABLE bookmark(id INTEGER)");
    database.close();
    expect(problemOf(file)).toBe(unreadable(file, "no such table: meta"));
  });
});

describe("the content hash of a file", () => {
  test("is read without loading the rest", () => {
    expect(readContentHash(buildFile("hashed.db"))).toBe("a".repeat(64));
  });

  test("is not known of a file that cannot be served", () => {
    expect(readContentHash(join(folder, "missing.db"))).toBeUndefined();
  });
});

test("a site is not loaded from a damaged file: it is refused before anything is served", () => {
  const file = buildFile("site.db");
  cutLastPage(file);
  const load = () => loadSite({ databaseFile: file, assetsFolder: join(root, "server/assets") });
  expect(load).toThrow(DatabaseProblem);
});
