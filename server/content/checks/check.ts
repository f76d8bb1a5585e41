import type { Corpus } from "../../model/corpus.ts";
import type { Problem } from "../../model/problem.ts";
import type { Path, SourceFile } from "../source-file.ts";

/**
 * A rule over the whole collection. Its file is named as its rule id. `sources` holds every file,
 * also one that its schema refused: such a file is not in `corpus`. One whose YAML could not be
 * read has an empty front matter there.
 * `identifiers` lists the subdivisions of the official text; empty where no list was loaded.
 */
export type Check = (
  corpus: Corpus,
  sources: ReadonlyMap<string, SourceFile>,
  identifiers: ReadonlySet<string>,
) => Problem[];

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

/** A mapping of a front matter, or undefined: so that a walk over unchecked data needs no casts. */
export function asMapping(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** Text of a front matter, or undefined. */
export function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
