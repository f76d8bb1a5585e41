import type { Part } from "../model/part.ts";
import { stem, wordsOf } from "./stem.ts";

/** Finds the pages whose own title and names hold every one of some words: record ids. */
export type FindByNames = (words: readonly string[]) => readonly string[];

/** Indexes the titles and names of all pages by their words. */
export function createPageNames(parts: readonly Part[]): FindByNames {
  const byStem = new Map<string, Set<string>>();
  for (const { kind, record, title, names } of parts) {
    if (kind !== "page") continue;
    for (const word of wordsOf(`${title} ${names}`)) {
      const key = stem(word);
      const own = byStem.get(key);
      if (own) own.add(record);
      else byStem.set(key, new Set([record]));
    }
  }
  return (words) => {
    const sets = words
      .map((word) => byStem.get(stem(word)) ?? new Set<string>())
      .sort((a, b) => a.size - b.size);
    const [smallest, ...others] = sets;
    return smallest === undefined
      ? []
      : [...smallest].filter((record) => others.every((own) => own.has(record)));
  };
}
