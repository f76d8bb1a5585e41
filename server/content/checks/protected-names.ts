import { createHash } from "node:crypto";
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

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Runs of one to four words that begin at `start`; only the last word keeps its ending. */
function listRuns(words: readonly Word[], start: number): string[] {
  return Array.from({ length: longestName }, (_, index) => start + index).flatMap((end) => {
    const last = words[end];
    if (!last) return [];
    const before = words.slice(start, end);
    const beginnings = [
      before.map((word) => word.forms[0]),
      before.map((word) => word.forms.at(-1)),
    ];
    return beginnings.flatMap((beginning) =>
      last.forms.map((form) => [...beginning, form].join(" ")),
    );
  });
}

function checkProse(prose: Prose, hashes: ReadonlySet<string>): Problem[] {
  const words = listWords(prose.text);
  return words.flatMap((word, index) => {
    const found = listRuns(words, index).some((run) => hashes.has(sha256(run)));
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
