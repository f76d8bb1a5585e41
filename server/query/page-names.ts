import type { Part } from "../model/part.ts";
import { stem } from "./cut-excerpt.ts";

/** Says whether a page's own title and names hold every one of some words. */
export type HasName = (record: string, words: readonly string[]) => boolean;

/** Indexes the titles and names of all pages. */
export function createPageNames(parts: readonly Part[]): HasName {
  const stems = new Map(
    parts
      .filter((part) => part.kind === "page")
      .map((part) => {
        const words = `${part.title} ${part.names}`.match(/[\p{L}\p{N}]+/gu) ?? [];
        return [part.record, new Set(words.map(stem))] as const;
      }),
  );
  return (record, words) => {
    const names = stems.get(record);
    return names !== undefined && words.length > 0 && words.every((word) => names.has(stem(word)));
  };
}
