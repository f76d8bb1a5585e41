import type { Fact } from "../../model/intake.ts";
import type { Problem } from "../../model/problem.ts";
import type { Path, SourceFile } from "../source-file.ts";
import { suggest } from "../suggest.ts";
import { asMapping, asText, type Check, type Visited, walkFrontMatter } from "./check.ts";

const rule = "unknown-fact";

/** Where a fact is named, and which kind of answer that place tests. */
interface Mention {
  readonly path: Path;
  readonly id: string;
  readonly kind: Fact["kind"];
}

/** The kind of answer that a condition's key tests. */
const kindOfKey: Readonly<Record<string, Fact["kind"]>> = {
  fact: "yesNo",
  count: "count",
  date: "date",
};

/** The facts that a value names, where it is a branch of a condition or a list of parts. */
function mentionsOf({ path, key, value }: Visited): Mention[] {
  const text = asText(value);
  const parent = path.at(-2);
  if (key === "fact" && text !== undefined) {
    const kind = kindOfKey[String(parent)] ?? "yesNo";
    return [{ path, id: text, kind }];
  }
  if (key === "occursOn" && text !== undefined) return [{ path, id: text, kind: "date" }];
  const isParts = ["isAnyOf", "impliedBy", "excludes"].includes(key) && Array.isArray(value);
  return isParts
    ? value.flatMap((id, index): Mention[] => {
        const part = asText(id);
        return part === undefined ? [] : [{ path: [...path, index], id: part, kind: "yesNo" }];
      })
    : [];
}

/** Facts whose id two questions use. */
function checkTwice(sources: ReadonlyMap<string, SourceFile>): Problem[] {
  const seen = new Map<string, string>();
  return [...sources.values()]
    .filter(({ file }) => file.startsWith("content/intake/"))
    .flatMap((source) => {
      const facts = asMapping(source.frontMatter)?.["facts"];
      return (Array.isArray(facts) ? facts : []).flatMap((fact: unknown, index) => {
        const id = asText(asMapping(fact)?.["id"]);
        const other = id === undefined ? undefined : seen.get(id);
        if (id !== undefined && other === undefined) seen.set(id, source.file);
        if (other === undefined) return [];
        const message = `the fact "${id}" is also in ${other}: an id names one fact`;
        return [source.problemAt(["facts", index, "id"], rule, message)];
      });
    });
}

const kindWords: Readonly<Record<Fact["kind"], string>> = {
  yesNo: "yes or no",
  count: "count",
  date: "date",
};

/** What is wrong with a mention; undefined where the fact is asked as the kind that is tested. */
function explain({ id, kind }: Mention, facts: ReadonlyMap<string, Fact>): string | undefined {
  const known = facts.get(id);
  if (!known) {
    const near = suggest(id, facts.keys());
    return `no question asks the fact "${id}": write the id of a fact in content/intake/, or add it there.${near}`;
  }
  if (known.kind === kind) return undefined;
  return `the fact "${id}" is a ${kindWords[known.kind]}: it cannot be tested here as a ${kindWords[kind]}`;
}

/** Every fact that a condition tests is asked by a question, as the kind of answer that it tests. */
export const unknownFact: Check = (corpus, sources) => {
  const facts = new Map(
    corpus.intake.flatMap((question) => question.facts.map((fact) => [fact.id, fact] as const)),
  );
  const problems: Problem[] = checkTwice(sources);
  for (const source of sources.values()) {
    walkFrontMatter(source, (visited) => {
      for (const mention of mentionsOf(visited)) {
        const message = explain(mention, facts);
        if (message !== undefined) problems.push(source.problemAt(mention.path, rule, message));
      }
    });
  }
  return problems;
};
