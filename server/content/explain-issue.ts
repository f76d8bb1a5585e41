import type { z } from "zod";
import { schemaAt, valueAt } from "./schema-at.ts";
import { suggest } from "./suggest.ts";

/** One thing that a schema refused. */
export type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping of keys",
};

function depthOf(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

/** What each branch of a union of plain values asks for: `a number or "life"`. */
function joinBranches(branches: readonly (readonly Issue[])[]): string {
  const asked = branches.flat().map((issue) => {
    if (issue.code === "invalid_type") return kinds[issue.expected] ?? issue.expected;
    return issue.code === "invalid_value"
      ? issue.values.map((value) => JSON.stringify(value)).join(" or ")
      : issue.message;
  });
  return `must be ${[...new Set(asked)].join(" or ")}`;
}

/** A union's own message says nothing to an author: reports the branch that came nearest. */
export function flattenIssue(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const branches = issue.errors.map((errors) => errors.flatMap(flattenIssue));
  if (branches.every((branch) => depthOf(branch) === 0 && branch.length === 1)) {
    return [
      { code: "custom", path: issue.path, message: joinBranches(branches), input: undefined },
    ];
  }
  const nearest = branches.reduce((best, branch) =>
    depthOf(branch) > depthOf(best) ? branch : best,
  );
  return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** The words allowed at an issue's place; undefined where anything of a kind may stand. */
function allowedValues(issue: Issue): string[] | undefined {
  if (issue.code === "invalid_value") return issue.values.map(String);
  if (issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options)) {
    return issue.options.map(String);
  }
  return undefined;
}

/** ` (…)` with what the schema says the key holds, or which words it may have. */
function hint(values: readonly string[] | undefined, description: string | undefined): string {
  if (values !== undefined) return ` (one of ${values.join(", ")})`;
  return description === undefined ? "" : ` (${description.replace(/\.$/, "")})`;
}

function explainSize(issue: Issue): string | undefined {
  if (issue.code !== "too_small") return undefined;
  if (issue.origin === "array") {
    return `must have at least ${issue.minimum} ${issue.minimum === 1 ? "entry" : "entries"}`;
  }
  return `must be ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
}

/** zod's own words begin so; a message written in the schema never does. */
const isDefaultMessage = /^(Invalid|Too)\b/;

/** Says what is wrong with a value and what to write instead. */
export function explainIssue(issue: Issue, schema: z.ZodType, frontMatter: unknown): string {
  const value = valueAt(frontMatter, issue.path);
  const values = allowedValues(issue);
  const { description } = schemaAt(schema, frontMatter, issue.path);
  if (value === undefined) return `is missing${hint(values, description)}`;
  if (value === "") return `must not be empty${hint(values, description)}`;
  if (values !== undefined) {
    const wanted = values.length === 1 ? values[0] : `one of ${values.join(", ")}`;
    return `must be ${wanted}.${suggest(String(value), values)}`;
  }
  if (!isDefaultMessage.test(issue.message)) return issue.message;
  if (issue.code === "invalid_type") return `must be ${kinds[issue.expected] ?? issue.expected}`;
  return explainSize(issue) ?? issue.message;
}
