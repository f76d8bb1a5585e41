import type { PageType } from "../model/part.ts";
import { pageTypes } from "../model/part.ts";

/** What a user asked for outright, and the text that is left once it is taken out. */
export interface Operators {
  /** The query without operators, of the same length: what was taken out is spaces. */
  readonly rest: string;
  readonly phrases: readonly string[];
  /** Words and phrases that a page must not have. */
  readonly without: readonly string[];
  /** Subjects that the query is not on, by id: `-subject:debt-bondage`. */
  readonly withoutSubjects: readonly string[];
  /** Beginnings of words: `servitud*`. */
  readonly prefixes: readonly string[];
  /** Words of which a page may have either: `hotel OR motel`. */
  readonly eitherOf: readonly (readonly string[])[];
  /** `statute:1591`, `court:9th`, `year:2010-2015`, `type:case`, as typed. */
  readonly fields: readonly { readonly field: FieldName; readonly value: string }[];
  readonly type: PageType | undefined;
}

export const fieldNames = ["statute", "court", "year", "type"] as const;

export type FieldName = (typeof fieldNames)[number];

const word = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*";
const quotePattern = /(?<=^|\s)-?["“”]([^"“”]+)["“”]/gu;
const fieldPattern = new RegExp(
  `(?<=^|\\s)(${fieldNames.join("|")}):\\s?("[^"]+"|[^\\s"]+)`,
  "giu",
);
const subjectPattern = /(?<=^|\s)-subject:([a-z0-9-]+)/giu;
const withoutPattern = new RegExp(`(?<=^|\\s)-(${word})`, "gu");
const eitherPattern = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?:\\s+OR\\s+${word})+`, "gu");
const prefixPattern = /(?<![\p{L}\p{N}])([\p{L}\p{N}]{2,})\*/gu;

/** True where a text has something to look for. */
function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The type that a word names: `cases`, `statute`. */
function readType(value: string): PageType | undefined {
  const singular = value.toLowerCase().replace(/s$/, "");
  return pageTypes.find((type) => type === singular);
}

/**
 * Reads the operators of a query: `"phrase"`, `-word`, `-"phrase"`, `-subject:id`, `a OR b`, `begin*`,
 * and `statute:` `court:` `year:` `type:`. Anything that is not whole stays a word. Never throws.
 */
export function readOperators(text: string): Operators {
  const phrases: string[] = [];
  const without: string[] = [];
  const withoutSubjects: string[] = [];
  const prefixes: string[] = [];
  const eitherOf: string[][] = [];
  const fields: { field: FieldName; value: string }[] = [];
  let type: PageType | undefined;
  const blank = (whole: string): string => " ".repeat(whole.length);
  const rest = text
    .replace(subjectPattern, (whole, id: string) => {
      withoutSubjects.push(id.toLowerCase());
      return blank(whole);
    })
    .replace(fieldPattern, (whole, name: string, quoted: string) => {
      const value = quoted.replaceAll('"', "").trim();
      const field = fieldNames.find((known) => known === name.toLowerCase());
      if (field === undefined || !hasWord(value)) return whole;
      if (field === "type") {
        type = readType(value);
        if (type === undefined) return whole;
      } else fields.push({ field, value });
      return blank(whole);
    })
    .replace(quotePattern, (whole, phrase: string) => {
      if (hasWord(phrase)) (whole.startsWith("-") ? without : phrases).push(phrase.trim());
      return blank(whole);
    })
    .replace(withoutPattern, (whole, typed: string) => {
      without.push(typed);
      return blank(whole);
    })
    .replace(eitherPattern, (whole) => {
      eitherOf.push(whole.split(/\s+OR\s+/u));
      return blank(whole);
    })
    .replace(prefixPattern, (whole, begin: string) => {
      prefixes.push(begin.toLowerCase());
      return blank(whole);
    });
  return { rest, phrases, without, withoutSubjects, prefixes, eitherOf, fields, type };
}
