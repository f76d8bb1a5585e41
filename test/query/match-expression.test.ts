import Database from "better-sqlite3";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import {
  matchExpression,
  meaningfulWords,
  quoteForMatch,
} from "../../server/query/match-expression.ts";
import { hostileText } from "../support/hostile-text.ts";

const database = new Database(":memory:");
database.exec(
  "CREATE VIRTUAL TABLE text USING fts5(body, tokenize='porter unicode61', prefix='2 3')",
);
database.exec("INSERT INTO text VALUES('the serious harm of forced labor')");
const find = database.prepare<[string], { rowid: number }>(
  "SELECT rowid FROM text WHERE text MATCH ?",
);
afterAll(() => database.close());

describe("an expression", () => {
  const all = { combine: "all", lastIsPrefix: false } as const;
  const open = { combine: "all", lastIsPrefix: true } as const;
  const any = { combine: "any", lastIsPrefix: false } as const;

  test.each([
    [["forced", "labor"], [], all, '"forced" AND "labor"'],
    [["forced", "labor"], [], any, '"forced" OR "labor"'],
    [["forced", "lab"], [], open, '"forced" AND ("lab" OR "lab"*)'],
    [["forced", "la"], [], open, '"forced" AND "la"'],
    [["labor"], ["serious harm"], all, '"serious harm" AND "labor"'],
    [["and"], [], all, '"and"'],
    [["near"], ["a*b"], all, '"a b" AND "near"'],
    [["don't"], [], all, `"don't"`],
    [[], ["!!"], all, undefined],
    [[], [], all, undefined],
  ])("of the words %j and the phrases %j, %j, is %s", (words, phrases, options, expected) => {
    expect(matchExpression(words, phrases, options)).toBe(expected);
  });

  test("finds what its words say", () => {
    expect(find.all(matchExpression(["labors"], ["serious harm"], all) ?? "")).toHaveLength(1);
    expect(find.all(matchExpression(["forc"], [], open) ?? "")).toHaveLength(1);
    expect(find.all(matchExpression([], ["harm serious"], all) ?? "")).toHaveLength(0);
    expect(find.all(matchExpression(["harm", "peonage"], [], any) ?? "")).toHaveLength(1);
  });

  test("is read by SQLite without an error, whatever was typed", () => {
    fc.assert(
      fc.property(
        fc.array(hostileText),
        fc.array(hostileText),
        fc.boolean(),
        (words, phrases, isOpen) => {
          const expression = matchExpression(words, phrases, {
            combine: "all",
            lastIsPrefix: isOpen,
          });
          if (expression !== undefined) find.all(expression);
        },
      ),
      { numRuns: 2_000 },
    );
  });
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
