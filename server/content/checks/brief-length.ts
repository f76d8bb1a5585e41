import type { Check } from "./check.ts";

const target = 450;
const limit = 650;

/** A case's brief can be read in three minutes. */
export const briefLength: Check = (corpus, sources) =>
  corpus.cases.flatMap(({ file, brief }) => {
    const source = sources.get(file);
    const words = brief.flatMap(({ text }) => text.split(/\s+/).filter((word) => word !== ""));
    if (!source || words.length <= limit) return [];
    const message = `the brief has ${words.length} words: aim at ${target}, and keep to ${limit}`;
    return [{ file, line: source.bodyLine, column: 1, rule: "brief-length", message }];
  });
