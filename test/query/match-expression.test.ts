import Database from "better-sqlite3";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { meaningfulWords, quoteForMatch } from "../../server/query/match-expression.ts";
import { hostileText } from "../support/hostile-text.ts";

const database = new Database(":memory:");
database.exec("CREATE VIRTUAL TABLE text USING fts5(body, tokenize='porter unicode61')");
database.exec("INSERT INTO text VALUES('the serious harm of forced labor')");
const find = database.prepare<[string], { rowid: number }>(
  "SELECT rowid FROM text WHERE text MATCH ?",
);
afterAll(() => database.close());

test("a quoted text is read by SQLite without an error, whatever was typed", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      // What holds no word is an empty phrase: it finds nothing, and breaks nothing.
      find.all(quoteForMatch(text));
    }),
    { numRuns: 2_000 },
  );
});

test("a quoted text finds what its words say", () => {
  expect(find.all(quoteForMatch("serious harm"))).toHaveLength(1);
  expect(find.all(quoteForMatch("harm serious"))).toHaveLength(0);
  expect(find.all(`${quoteForMatch("forc")}*`)).toHaveLength(1);
});

test.each([
  ["word", '"word"'],
  ['a"b', '"a""b"'],
  ['"', '""""'],
  ["a\0b", '"a b"'],
  ["", '""'],
])("%j is quoted as %s", (text, expected) => {
  expect(quoteForMatch(text)).toBe(expected);
});

test.each([
  [["what", "is", "the", "penalty"], ["penalty"]],
  [["united", "states", "v", "dann"], ["dann"]],
  [
    ["who", "is", "it"],
    ["who", "is", "it"],
  ],
  [[], []],
])("the words that carry %j are %j", (words, expected) => {
  expect(meaningfulWords(words)).toEqual(expected);
});
