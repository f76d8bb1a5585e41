import { hash } from "node:crypto";
import type { Problem } from "../../model/problem.ts";
import { listProse, type Prose } from "../list-prose.ts";
import { valueAt } from "../schema-at.ts";
import type { Check } from "./check.ts";

const longestName = 4;

interface Word {
  readonly offset: number;
  /** Every spelling that a hash may have been made from: with and without its ending. */
  readonly forms: readonly string[];
}

function listWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu)].map((match) => {
    const whole = match[0].toLowerCase().replaceAll("’", "'");
    const bare = whole.replace(/'s$/, "").replace(/['.-]+$/, "");
    return { offset: match.index, forms: [...new Set([bare, whole.replace(/'s$/, ""), whole])] };
  });
}

/** Runs of one to four words that begin at `start`; only the last word keeps its ending. */
function listRuns(words: readonly Word[], start: number): Set<string> {
  const runs = new Set<string>();
  words.slice(start, start + longestName).forEach((last, index) => {
    const before = words.slice(start, start + index);
    const bare = before.map((word) => word.forms[0]);
    const whole = before.map((word) => word.forms.at(-1));
    for (const form of last.forms) {
      runs.add([...bare, form].join(" ")).add([...whole, form].join(" "));
    }
  });
  return runs;
}

function checkProse(prose: Prose, hashes: ReadonlySet<string>): Problem[] {
  const words = listWords(prose.text);
  return words.flatMap((word, index) => {
    const found = [...listRuns(words, index)].some((run) => hashes.has(hash("sha256", run)));
    if (!found) return [];
    // The message must not repeat the name: it goes into logs.
    const message = "a protected name stands here: write the person's role, as the worker";
    return [prose.problemAt(word.offset, "protected-names", message)];
  });
}

/** A victim's name that a record lists, as a hash, does not occur in that record. */
export const protectedNames: Check = (_corpus, sources) =>
  [...sources.values()].flatMap((source) => {
    const listed = valueAt(source.frontMatter, ["protectedNames"]);
    if (!Array.isArray(listed) || listed.length === 0) return [];
    const hashes = new Set(listed.map(String));
    return listProse(source, (keys) => keys === "protectedNames").flatMap((prose) =>
      checkProse(prose, hashes),
    );
  });
