import type { z } from "zod";
import type { Problem } from "../model/problem.ts";
import { explainIssue, flattenIssue } from "./explain-issue.ts";
import { schemaAt, shapeKeys } from "./schema-at.ts";
import type { SourceFile } from "./source-file.ts";
import { suggest } from "./suggest.ts";

/** Parses the front matter by its schema; every issue becomes a problem with its place. */
export function parseFrontMatter<T>(
  source: SourceFile,
  schema: z.ZodType<T>,
): { readonly value: T | undefined; readonly problems: readonly Problem[] } {
  const result = schema.safeParse(source.frontMatter);
  if (result.success) return { value: result.data, problems: [] };
  /** An empty text breaks several rules of its schema at once: it is reported once. */
  const reported = new Set<string>();
  const problems = result.error.issues.flatMap(flattenIssue).flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      const known = shapeKeys(schemaAt(schema, source.frontMatter, issue.path));
      return issue.keys.map((key) => {
        const message = key.includes(" ")
          ? `"${key}" is not a key here: put the text before it in quotes, since a comma or a colon ends it`
          : `"${key}" is not a key here.${suggest(key, known)}`;
        return source.problemAt([...issue.path, key], "unknown-key", message);
      });
    }
    const where = issue.path.map(String).join(".");
    const explained = explainIssue(issue, schema, source.frontMatter);
    const message = where === "" ? explained : `${where}: ${explained}`;
    if (reported.has(message)) return [];
    reported.add(message);
    return [source.problemAt(issue.path, "front-matter", message)];
  });
  return { value: undefined, problems };
}
