import MiniSearch from "minisearch";
import type { Suggestion } from "../model/search-view.ts";
import { pageUrl, typeOf } from "./page-address.ts";
import { wordsOf } from "./stem.ts";

/** What a page is found by while someone types: the fields of its own part. */
export interface PageName {
  readonly record: string;
  readonly title: string;
  readonly citation: string;
  /** Other names by which people look for it. */
  readonly names: string;
}

/** Pages whose name begins or nearly is what was typed, best first, at most `limit`. */
export type SuggestNames = (text: string, limit: number) => Suggestion[];

/** How many letters of a word may be wrong. Of a short word none: every other word is near it. */
export function allowedEdits(word: string): number | false {
  if (word.length < 4) return false;
  return word.length < 6 ? 1 : 2;
}

/** What is written about sections and cases comes after them where it only names them. */
const boosts: Readonly<Partial<Record<ReturnType<typeof typeOf>, number>>> = {
  question: 0.3,
  training: 0.3,
  agency: 0.8,
};

/**
 * Makes the suggestions over the names of all pages. Pure, and small enough for a browser: the
 * server and the jump box of a page run the same code over the same names.
 */
export function createNameSuggester(pages: readonly PageName[]): SuggestNames {
  const index = new MiniSearch<{ id: number } & PageName>({
    fields: ["title", "citation", "names"],
    tokenize: wordsOf,
    searchOptions: {
      boost: { names: 3, title: 2, citation: 4 },
      prefix: (term) => term.length >= 2,
    },
  });
  index.addAll(pages.map((page, id) => ({ id, ...page })));
  const known = new Set(
    pages.flatMap(({ title, citation, names }) => wordsOf(`${title} ${citation} ${names}`)),
  );
  const options = {
    // Only a word that no name has may be a misspelled one.
    fuzzy: (term: string): number | false => !known.has(term) && allowedEdits(term),
    boostDocument: (id: unknown): number => boosts[typeOf(pages[Number(id)]?.record ?? "")] ?? 1,
  };
  return (text, limit) => {
    const terms = new Set(wordsOf(text)).size;
    const all = index.search(text, { ...options, combineWith: "AND" });
    const most = all.length > 0 ? all : index.search(text, { ...options, combineWith: "OR" });
    return most
      .filter((result) => result.queryTerms.length * 2 >= terms)
      .slice(0, limit)
      .flatMap((result) => {
        const page = pages[Number(result.id)];
        if (!page) return [];
        const { record, title, citation } = page;
        const url = pageUrl({ record, anchor: "" });
        return [{ id: record, title, citation, url, kind: typeOf(record) }];
      });
  };
}
