import { stemmer } from "stemmer";

/** Stems of words already met: the collection's own words come again and again. */
const known = new Map<string, string>();

/** Beyond this the memory is begun anew, so that no stream of odd words can fill it. */
const mostKnown = 60_000;

/** A word without its ending, by Porter's rules as full text has them, so that its forms are one. */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  // Of three letters nothing is an ending: INS is not "in".
  if (lower.length <= 3) return lower;
  const before = known.get(lower);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const own = stemmer(lower);
  known.set(lower, own);
  return own;
}

/** The words of a text, in lower case; an apostrophe parts them, as in full text. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
