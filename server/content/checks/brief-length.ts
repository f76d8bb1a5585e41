import type { Check } from "./check.ts";

const rule = "brief-length";
const target = 450;
const limit = 650;

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}

/** A case's brief can be read in three minutes, and each of its parts says something. */
export const briefLength: Check = (corpus, sources) =>
  corpus.cases.flatMap(({ file, brief }) => {
    const source = sources.get(file);
    if (!source) return [];
    const line = source.bodyLine;
    const words = brief.reduce((sum, { text }) => sum + countWords(text), 0);
    const messages = brief
      .filter(({ text }) => countWords(text) === 0)
      .map(({ part }) => `the part "${part}" is empty: write it, if only that no source says`);
    if (words > limit) {
      messages.push(`the brief has ${words} words: aim at ${target}, and keep to ${limit}`);
    }
    return messages.map((message) => ({ file, line, column: 1, rule, message }));
  });
