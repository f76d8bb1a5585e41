import type { Corpus } from "../../model/corpus.ts";
import type { Problem } from "../../model/problem.ts";
import type { Path, SourceFile } from "../source-file.ts";

/** A rule over the whole collection. Its file is named as its rule id. */
export type Check = (corpus: Corpus, sources: ReadonlyMap<string, SourceFile>) => Problem[];

/** A value met while walking a front matter. */
export interface Visited {
  readonly source: SourceFile;
  readonly path: Path;
  readonly key: string;
  readonly value: unknown;
}

/** Calls `visit` for every value of a front matter, parents before children, in file order. */
export function walkFrontMatter(source: SourceFile, visit: (visited: Visited) => void): void {
  const step = (value: unknown, path: Path): void => {
    visit({ source, path, key: String(path.at(-1) ?? ""), value });
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        step(item, [...path, index]);
      });
    } else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) step(item, [...path, key]);
    }
  };
  step(source.frontMatter, []);
}
