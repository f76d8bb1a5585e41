import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import type { Problem } from "../model/problem.ts";
import { suggest } from "./suggest.ts";

/** A place in a front matter: keys and list positions from the top. */
export type Path = readonly PropertyKey[];

/** A content file: its front matter as data, its body, and where everything stands in it. */
export interface SourceFile {
  readonly file: string;
  readonly frontMatter: unknown;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Makes a problem at a key's value or, where that is missing, at the nearest parent. */
  problemAt(path: Path, rule: string, message: string): Problem;
}

/** A file that was read, or what is wrong with its front matter. */
export type ReadResult =
  | { readonly ok: true; readonly source: SourceFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const frontMatterPattern = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Reads `---` YAML 1.2 `---` Markdown; line ends are made LF first. */
export function readSourceFile(file: string, contents: string): ReadResult {
  const text = contents.replaceAll("\r\n", "\n").replace(/^\uFEFF/, "");
  const match = frontMatterPattern.exec(text);
  if (!match) {
    const message = "must start with --- and end its front matter with ---";
    return { ok: false, problems: [{ file, line: 1, column: 1, rule: "front-matter", message }] };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(match[1] ?? "", {
    lineCounter,
    prettyErrors: false,
    version: "1.2",
    schema: "core",
    strict: true,
    uniqueKeys: true,
    merge: false,
  });
  /** Line 1 of the YAML is line 2 of the file. */
  const problemAtOffset = (offset: number, rule: string, message: string): Problem => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + 1, column: col, rule, message };
  };
  const problems = [...document.errors, ...document.warnings].map((error) =>
    problemAtOffset(error.pos[0], "yaml", error.message),
  );
  visit(document, {
    Alias(_key, node) {
      // An alias without its anchor is no syntax error: `toJS` throws on it. So all are refused.
      problems.push(
        problemAtOffset(node.range?.[0] ?? 0, "yaml", "aliases are refused: write the value out"),
      );
    },
  });
  if (problems.length > 0) return { ok: false, problems };
  const offsetOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const steps = path.slice(0, length);
      const node = steps.length === 0 ? document.contents : document.getIn(steps, true);
      if (isNode(node) && node.range) {
        // A missing key points at its parent; a mapping's own offset is its first key.
        return node.range[0];
      }
    }
    return 0;
  };
  const keyOffset = (path: Path, key: string): number => {
    const parent = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(path);
  };
  const source: SourceFile = {
    file,
    frontMatter: document.toJS() ?? {},
    body: text.slice(match[0].length),
    bodyLine: match[0].split("\n").length,
    problemAt: (path, rule, message) => {
      const last = path.at(-1);
      const isUnknownKey = rule === "unknown-key" && typeof last === "string";
      const offset = isUnknownKey ? keyOffset(path.slice(0, -1), last) : offsetOf(path);
      return problemAtOffset(offset, rule, message);
    },
  };
  return { ok: true, source };
}

/** The keys a closed object knows at `path`, so that a typo can be answered with a suggestion. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  let current: unknown = schema;
  const unwrap = (value: unknown): unknown => {
    let inner = value as { def?: { innerType?: unknown } } | undefined;
    while (inner?.def?.innerType !== undefined) inner = inner.def.innerType as typeof inner;
    return inner;
  };
  for (const step of path) {
    const node = unwrap(current) as {
      shape?: Record<string, unknown>;
      element?: unknown;
      options?: readonly { shape?: Record<string, unknown> }[];
    };
    if (typeof step === "number") current = node.element;
    else {
      const options = node.options?.find((option) => option.shape?.[String(step)] !== undefined);
      current = node.shape?.[String(step)] ?? options?.shape?.[String(step)];
    }
  }
  const end = unwrap(current) as { shape?: Record<string, unknown> } | undefined;
  return Object.keys(end?.shape ?? {});
}

function dotted(path: Path): string {
  return path.map(String).join(".");
}

type Issue = z.core.$ZodIssue;

/** A union's own message says nothing to an author: report the branch that came nearest. */
function flattenIssue(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const branches = issue.errors.map((errors) => errors.flatMap(flattenIssue));
  const nearest = branches.reduce((best, branch) => {
    const depth = (issues: readonly Issue[]): number =>
      Math.max(0, ...issues.map((inner) => inner.path.length));
    return depth(branch) > depth(best) ? branch : best;
  });
  return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Parses the front matter by its schema; every issue becomes a problem with its place. */
export function parseFrontMatter<T>(
  source: SourceFile,
  schema: z.ZodType<T>,
): { readonly value: T | undefined; readonly problems: readonly Problem[] } {
  const result = schema.safeParse(source.frontMatter);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap(flattenIssue).flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") {
      const where = issue.path.length === 0 ? "" : `${dotted(issue.path)}: `;
      return [source.problemAt(issue.path, "front-matter", `${where}${issue.message}`)];
    }
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) =>
      source.problemAt(
        [...issue.path, key],
        "unknown-key",
        `"${key}" is not a key here.${suggest(key, known)}`,
      ),
    );
  });
  return { value: undefined, problems };
}
