import type { Part } from "../server/model/part.ts";

/** A generator of numbers between 0 and 1: the same seed gives the same numbers (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const consonants = "bcdfghklmnprstvwz";
const vowels = "aeiou";

/** A word that nobody has written: so that the vocabulary grows as that of real opinions does. */
function makeWord(random: () => number): string {
  const pick = (letters: string): string => letters.charAt(Math.floor(random() * letters.length));
  const syllables = 2 + Math.floor(random() * 3);
  return Array.from({ length: syllables }, () => pick(consonants) + pick(vowels)).join("");
}

/**
 * Makes documents of 300 to 2,200 words: runs of three to eight words taken from the
 * collection's own text, six words in a hundred new. One document is one page with one part.
 */
export function* generateDocuments(
  count: number,
  parts: readonly Part[],
  seed = 77,
): Generator<Part, void, void> {
  const random = createRandom(seed);
  const source = parts.flatMap(({ body }) => body.split(/\s+/u));
  const rare = Array.from({ length: Math.max(1_000, count) }, () => makeWord(random));
  /** Few of the new words are common and most are rare, as in real text. */
  const pickRare = (): string => rare[Math.floor(rare.length * random() ** 3)] ?? "";
  const makeBody = (): string => {
    const length = 300 + Math.floor(random() * 1_900);
    const words: string[] = [];
    while (words.length < length) {
      const start = Math.floor(random() * (source.length - 8));
      words.push(...source.slice(start, start + 3 + Math.floor(random() * 6)));
      if (random() < 0.35) words.push(pickRare());
    }
    return words.join(" ");
  };
  for (let number = 0; number < count; number += 1) {
    const year = 1900 + (number % 126);
    yield {
      record: `case:generated-${number}`,
      kind: "page",
      anchor: "",
      title: `United States v. ${makeWord(random)} ${makeWord(random)}`,
      citation: `${100 + (number % 900)} F.3d ${1 + Math.floor(number / 7)}`,
      heading: "",
      names: "",
      body: makeBody(),
      facets: {
        statute: [`18-usc-${1581 + (number % 17)}`],
        court: [`ca${1 + (number % 11)}`],
        year: [String(year)],
        form: [number % 3 === 0 ? "civil" : "criminal"],
        issue: [number % 2 === 0 ? "mensRea" : "sufficiency"],
      },
    };
  }
}
