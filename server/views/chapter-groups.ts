import type { Provision } from "../model/provision.ts";

const chapterNames: Readonly<Record<string, string>> = {
  "18/77": "Chapter 77: peonage, slavery, and trafficking in persons",
  "18/117": "Chapter 117: transportation for illegal sexual activity and related crimes",
};

/** The sections of one chapter, with its heading and an id for it. */
export interface ChapterGroup {
  readonly id: string;
  readonly heading: string;
  readonly provisions: readonly Provision[];
}

/** Sections by title and chapter, for lists: chapters 77 and 117 first, the rest as they come. */
export function groupByChapter(provisions: readonly Provision[]): ChapterGroup[] {
  const groups = new Map<string, Provision[]>();
  for (const provision of provisions) {
    const key = `${provision.title}/${provision.chapter}`;
    groups.set(key, [...(groups.get(key) ?? []), provision]);
  }
  const first = (key: string): number => (chapterNames[key] === undefined ? 1 : 0);
  return [...groups]
    .sort(([a], [b]) => first(a) - first(b))
    .map(([key, sections]) => ({
      id: `chapter-${key.replace("/", "-")}`,
      heading: chapterNames[key] ?? `Title ${key.split("/")[0]}, chapter ${key.split("/")[1]}`,
      provisions: sections,
    }));
}
