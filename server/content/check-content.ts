import type { Corpus } from "../model/corpus.ts";
import type { Problem } from "../model/problem.ts";
import { allChecks } from "./checks/all-checks.ts";
import type { SourceFile } from "./source-file.ts";

/** Runs every check over the collection; the caller sorts. */
export function checkContent(
  corpus: Corpus,
  sources: ReadonlyMap<string, SourceFile>,
  identifiers: ReadonlySet<string>,
): Problem[] {
  return allChecks.flatMap((check) => check(corpus, sources, identifiers));
}
