import MiniSearch, { type SearchResult } from "minisearch";
import type { Part } from "../model/part.ts";
import {
  allowedEdits,
  createNameSuggester,
  type PageName,
  type SuggestNames,
} from "./name-suggester.ts";
import { stem, wordsOf } from "./stem.ts";

/** Finds pages by name as one types, and repairs words by the collection's own vocabulary. */
export interface Suggester {
  readonly suggest: SuggestNames;
  /** Pages whose name the text gives, misspelled or not, with how sure that is from 0 to 1. */
  findByName(words: readonly string[]): { readonly record: string; readonly score: number }[];
  /** The nearest word of the collection to one that it does not have; typing errors keep the first letter. */
  repair(word: string): string | undefined;
  hasWord(word: string): boolean;
}

/** How many times as often another word must stand here to be what was meant. */
const likelier = 20;

/** In how many parts a word stands before it can be what a misspelled one was meant for. */
const commonInText = 12;

/** The names of all pages, as the suggestions and the jump box of a page use them. */
export function listPageNames(parts: readonly Part[]): PageName[] {
  return parts
    .filter(({ kind }) => kind === "page")
    .map(({ record, title, citation, names }) => ({ record, title, citation, names }));
}

/** Makes the suggester from the collection's parts. */
export function createSuggester(parts: readonly Part[]): Suggester {
  const pages = parts.filter((part) => part.kind === "page");
  const isCase = (index: number): boolean => pages[index]?.record.startsWith("case:") ?? false;
  const caseNames = new MiniSearch<{ id: number; title: string; names: string }>({
    fields: ["title", "names"],
    tokenize: wordsOf,
  });
  caseNames.addAll(
    pages.flatMap(({ title, names }, id) => (isCase(id) ? [{ id, title, names }] : [])),
  );
  /** In how many parts a word with each stem stands, at least. */
  const stems = new Map<string, number>();
  /** In how many parts each word stands; in a name or heading it counts as often as is needed. */
  const frequency = new Map<string, number>();
  for (const { title, heading, names: known, body } of parts) {
    for (const word of new Set(wordsOf(`${title} ${heading} ${known}`))) {
      frequency.set(word, (frequency.get(word) ?? 0) + commonInText);
    }
    for (const word of new Set(wordsOf(body))) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
  }
  for (const [word, count] of frequency) {
    const key = stem(word);
    stems.set(key, Math.max(stems.get(key) ?? 0, count));
  }
  const words = new MiniSearch<{ id: string; word: string }>({
    fields: ["word"],
    tokenize: wordsOf,
  });
  // A word that stands once somewhere is no likely meaning of another that does not.
  words.addAll(
    [...frequency]
      .filter(
        ([word, count]) => count >= commonInText && word.length >= 4 && /^\p{L}+$/u.test(word),
      )
      .map(([word]) => ({ id: word, word })),
  );
  /** The nearest words of the collection; typing errors keep the first letter. */
  const nearest = (word: string): string | undefined =>
    // A short word that is not known is more likely another word than a misspelled one.
    word.length < 5
      ? undefined
      : words
          .search(word, { fuzzy: allowedEdits })
          .map(({ id }) => String(id))
          .find((candidate) => candidate[0] === word[0]);
  /** "trafficing" is a form of "traffic", but what was meant stands here a hundred times as often. */
  const isLikelierElse = (word: string): boolean => {
    const near = nearest(word);
    return (
      near !== undefined &&
      (frequency.get(near) ?? 0) >= likelier * (stems.get(stem(word)) ?? 0) &&
      stem(near) !== stem(word)
    );
  };
  const hasWord = (word: string): boolean =>
    frequency.has(word) || (stems.has(stem(word)) && !isLikelierElse(word));
  /** Only a word that the collection does not have may be a misspelled one. */
  const fuzzy = (term: string): number | false => !frequency.has(term) && allowedEdits(term);
  return {
    suggest: createNameSuggester(listPageNames(parts)),
    findByName: (typed) => {
      const wanted = typed.filter((word) => !["united", "states", "v", "vs", "us"].includes(word));
      if (wanted.length === 0) return [];
      // One word of a nickname, as labor of a labor camp case, is no name; one of the title is.
      const isName = ({ queryTerms, match }: SearchResult): boolean =>
        queryTerms.length > 1 || Object.values(match).some((fields) => fields.includes("title"));
      return caseNames
        .search(wanted.join(" "), { fuzzy })
        .filter(isName)
        .map((result) => ({
          record: pages[Number(result.id)]?.record ?? "",
          score: result.queryTerms.length / wanted.length,
        }));
    },
    repair: nearest,
    hasWord,
  };
}
