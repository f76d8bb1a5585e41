import MiniSearch, { type SearchResult } from "minisearch";
import type { Part } from "../model/part.ts";
import type { Suggestion } from "../model/search-view.ts";
import { pageUrl, typeOf } from "./page-address.ts";

/** Finds pages by name as one types, and repairs words by the collection's own vocabulary. */
export interface Suggester {
  suggest(text: string, limit: number): Suggestion[];
  /** Pages whose name the text gives, misspelled or not, with how sure that is from 0 to 1. */
  findByName(words: readonly string[]): { readonly record: string; readonly score: number }[];
  /** The nearest word of the collection to one that it does not have; typing errors keep the first letter. */
  repair(word: string): string | undefined;
  hasWord(word: string): boolean;
}

function tokens(text: string): string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match[0]);
}

/** How many letters of a word may be wrong. Of a short word none: every other word is near it. */
function allowedEdits(word: string): number | false {
  if (word.length < 4) return false;
  return word.length < 6 ? 1 : 2;
}

/** Makes the suggester from the collection's parts. */
export function createSuggester(parts: readonly Part[]): Suggester {
  const pages = parts.filter((part) => part.kind === "page");
  const names = new MiniSearch<{ id: number; title: string; citation: string; names: string }>({
    fields: ["title", "citation", "names"],
    tokenize: tokens,
    searchOptions: {
      boost: { names: 3, title: 2, citation: 4 },
      prefix: (term) => term.length >= 2,
    },
  });
  names.addAll(
    pages.map((part, id) => ({
      id,
      title: part.title,
      citation: part.citation,
      names: part.names,
    })),
  );
  const isCase = (index: number): boolean => pages[index]?.record.startsWith("case:") ?? false;
  const caseNames = new MiniSearch<{ id: number; title: string; names: string }>({
    fields: ["title", "names"],
    tokenize: tokens,
  });
  caseNames.addAll(
    pages.flatMap(({ title, names }, id) => (isCase(id) ? [{ id, title, names }] : [])),
  );
  const vocabulary = new Set(
    parts.flatMap((part) => tokens(`${part.title} ${part.heading} ${part.names} ${part.body}`)),
  );
  const words = new MiniSearch<{ id: string; word: string }>({
    fields: ["word"],
    tokenize: tokens,
  });
  words.addAll(
    [...vocabulary]
      .filter((word) => word.length >= 4 && /^\p{L}+$/u.test(word))
      .map((word) => ({ id: word, word })),
  );
  const toSuggestion = (id: unknown): Suggestion[] => {
    const part = pages[Number(id)];
    if (!part) return [];
    const { record, title, citation } = part;
    return [{ id: record, title, citation, url: pageUrl(part), kind: typeOf(record) }];
  };
  const hasWord = (word: string): boolean => vocabulary.has(word);
  /** What is written about sections and cases comes after them where it only names them. */
  const boostDocument = (id: unknown): number =>
    pages[Number(id)]?.record.startsWith("question:") ? 0.3 : 1;
  /** Only a word that the collection does not have may be a misspelled one. */
  const fuzzy = (term: string): number | false => !hasWord(term) && allowedEdits(term);
  return {
    suggest: (text, limit) => {
      const terms = new Set(tokens(text)).size;
      const options = { fuzzy, boostDocument } as const;
      const all = names.search(text, { ...options, combineWith: "AND" });
      const most = all.length > 0 ? all : names.search(text, { ...options, combineWith: "OR" });
      return most
        .filter((result) => result.queryTerms.length * 2 >= terms)
        .slice(0, limit)
        .flatMap((result) => toSuggestion(result.id));
    },
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
    repair: (word) => {
      const near = words.search(word, { fuzzy: allowedEdits });
      return near.map(({ id }) => String(id)).find((candidate) => candidate[0] === word[0]);
    },
    hasWord,
  };
}
