import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Problem } from "../model/problem.ts";

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

function normalize(contents: string): string {
  return contents.replaceAll("\r\n", "\n").replace(/^\uFEFF/, "");
}

/** Parses YAML 1.2 that begins on the line after `linesBefore`. */
function readYaml(
  yaml: string,
  linesBefore: number,
  rest: Pick<SourceFile, "file" | "body" | "bodyLine">,
): ReadResult {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter,
    prettyErrors: false,
    version: "1.2",
    schema: "core",
    strict: true,
    uniqueKeys: true,
    merge: false,
  });
  const problemAtOffset = (offset: number, rule: string, message: string): Problem => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: rest.file, line: line + linesBefore, column: col, rule, message };
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
    ...rest,
    frontMatter: document.toJS() ?? {},
    problemAt: (path, rule, message) => {
      const last = path.at(-1);
      const isUnknownKey = rule === "unknown-key" && typeof last === "string";
      const offset = isUnknownKey ? keyOffset(path.slice(0, -1), last) : offsetOf(path);
      return problemAtOffset(offset, rule, message);
    },
  };
  return { ok: true, source };
}

/** Reads `---` YAML 1.2 `---` Markdown; line ends are made LF first. */
export function readSourceFile(file: string, contents: string): ReadResult {
  const text = normalize(contents);
  const match = frontMatterPattern.exec(text);
  if (!match) {
    const message = "must start with --- and end its front matter with ---";
    return { ok: false, problems: [{ file, line: 1, column: 1, rule: "front-matter", message }] };
  }
  return readYaml(match[1] ?? "", 1, {
    file,
    body: text.slice(match[0].length),
    bodyLine: match[0].split("\n").length,
  });
}

/** Reads a file that is YAML alone, as `content/construed.yml`. */
export function readYamlFile(file: string, contents: string): ReadResult {
  const text = normalize(contents);
  return readYaml(text, 0, { file, body: "", bodyLine: text.split("\n").length });
}
