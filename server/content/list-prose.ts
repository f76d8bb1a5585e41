import type { Problem } from "../model/problem.ts";
import { walkFrontMatter } from "./checks/check.ts";
import type { Path, SourceFile } from "./source-file.ts";

/** A text of a content file: one value of its front matter, or its body. */
export interface Prose {
  readonly source: SourceFile;
  /** Where it stands in the front matter; undefined for a body. */
  readonly path: Path | undefined;
  readonly text: string;
  /** Makes a problem at `offset` of a body, or at the front-matter value. */
  problemAt(offset: number, rule: string, message: string): Problem;
}

/** The place in the file of an offset into its body. */
function problemInBody(source: SourceFile, offset: number, rule: string, message: string): Problem {
  const before = source.body.slice(0, offset);
  const line = source.bodyLine + before.split("\n").length - 1;
  return {
    file: source.file,
    line,
    column: offset - before.lastIndexOf("\n"),
    rule,
    message,
  };
}

/** The keys on the way to a value, list positions left out: `offenses.elements.text`. */
export function keyPath(path: Path): string {
  return path.filter((step) => typeof step === "string").join(".");
}

/** Every text of a file, front matter first; `isExempt` sees the key path, as `sources.title`. */
export function listProse(source: SourceFile, isExempt?: (keys: string) => boolean): Prose[] {
  const prose: Prose[] = [];
  walkFrontMatter(source, ({ path, value }) => {
    if (typeof value !== "string" || isExempt?.(keyPath(path))) return;
    prose.push({
      source,
      path,
      text: value,
      problemAt: (_offset, rule, message) => source.problemAt(path, rule, message),
    });
  });
  if (source.body.trim() !== "") {
    prose.push({
      source,
      path: undefined,
      text: source.body,
      problemAt: (offset, rule, message) => problemInBody(source, offset, rule, message),
    });
  }
  return prose;
}

/** Overwrites every match with spaces, so that offsets into the text stay right. */
export function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => match.replace(/[^\n]/g, " "));
}
