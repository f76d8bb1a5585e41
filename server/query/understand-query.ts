import { type ReporterCitation, readReporters } from "../citations/read-reporters.ts";
import { type IsSection, readStatutes } from "../citations/read-statutes.ts";
import type { StatuteCitation } from "../model/statute-citation.ts";

/** What a query was understood to name, and the words that are left for full text. */
export interface UnderstoodQuery {
  readonly text: string;
  readonly statutes: readonly StatuteCitation[];
  readonly reporterCitations: readonly ReporterCitation[];
  readonly phrases: readonly string[];
  /** Words outside citations and phrases, in lower case. */
  readonly words: readonly string[];
  /** The last word as typed ends the query, so that it may be the beginning of a longer one. */
  readonly lastIsOpen: boolean;
}

/** Longer queries are cut: nobody types them. */
const maxLength = 400;

/** Overwrites what was read with spaces, so that offsets stay right. */
function blank(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}

/** A word, an apostrophe inside kept. */
const wordPattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

function normalizeWord(word: string): string {
  return word.toLowerCase().replace("’", "'");
}

function readWords(text: string): string[] {
  return (text.match(wordPattern) ?? []).map(normalizeWord);
}

/** A text with some of its words replaced, everything else as it was typed. */
export function replaceWords(text: string, fixes: ReadonlyMap<string, string>): string {
  return text.replace(wordPattern, (word) => fixes.get(normalizeWord(word)) ?? word);
}

/** Words that belong to a citation and were left over from it. */
const leftovers: ReadonlySet<string> = new Set(["usc", "usca", "u", "s", "c", "title", "section"]);

/** Reads what a query names before any full-text search. Never throws, whatever is typed. */
export function understandQuery(typed: string, isSection: IsSection): UnderstoodQuery {
  const text = typed.normalize("NFC").slice(0, maxLength);
  const phrases: string[] = [];
  const unquoted = text.replace(/["“”]([^"“”]+)["“”]/gu, (whole, phrase: string) => {
    if (/[\p{L}\p{N}]/u.test(phrase)) phrases.push(phrase.trim());
    return " ".repeat(whole.length);
  });
  const reporterCitations = readReporters(unquoted, isSection);
  const withoutReporters = blank(unquoted, reporterCitations);
  const statutes = readStatutes(withoutReporters, isSection);
  const words = readWords(blank(withoutReporters, statutes));
  return {
    text,
    statutes: statutes.map(({ citation }) => citation),
    reporterCitations: reporterCitations.map(({ citation }) => citation),
    phrases,
    words: statutes.length === 0 ? words : words.filter((word) => !leftovers.has(word)),
    lastIsOpen: /[\p{L}\p{N}]$/u.test(typed),
  };
}
