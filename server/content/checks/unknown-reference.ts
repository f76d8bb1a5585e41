import type { Problem } from "../../model/problem.ts";
import { createLinkResolver, proseLinkPattern } from "../../model/prose-links.ts";
import { keyPath } from "../list-prose.ts";
import { createReferenceIndex, listIds, type ReferenceIndex } from "../reference-index.ts";
import { valueAt } from "../schema-at.ts";
import type { SourceFile } from "../source-file.ts";
import { suggest } from "../suggest.ts";
import { asMapping, asText, type Check, type Visited, walkFrontMatter } from "./check.ts";

/** The ids that a reference may name, and what an author is told when it names none of them. */
interface Target {
  readonly noun: string;
  readonly known: ReadonlySet<string>;
  readonly remedy: string;
}

const rule = "unknown-reference";

/** Keys whose text, or whose list of texts, names records of one kind. */
const recordKeys: Readonly<Record<string, keyof ReferenceIndex["ids"]>> = {
  agency: "agency",
  partOf: "agency",
  law: "authority",
  revivedBy: "authority",
  case: "case",
  cases: "case",
  question: "question",
  offense: "offense",
  offenses: "offense",
  candidates: "offense",
  sameAs: "offense",
};

const remedies: Readonly<Record<keyof ReferenceIndex["ids"], string>> = {
  agency: "write the name of a file in content/agencies/, or add one",
  authority: "write the name of a file in content/authorities/, or add one",
  case: "write the name of a file in cases/, or add one",
  guide: "write the name of a file in content/guides/, or add one",
  notice: "write the name of a file in content/notices/, or add one",
  offense: "write the id of an offense unit of statutes/",
  question: "write the name of a file in content/questions/, or add one",
  reader: "write the name of a file in content/readers/, or add one",
  statute: "write the id of a section in statutes/, as 18-usc-1591",
  training: "write the name of a file in content/training/, or add one",
};

function recordTarget(kind: keyof ReferenceIndex["ids"], index: ReferenceIndex): Target {
  return { noun: kind, known: index.ids[kind], remedy: remedies[kind] };
}

/** Keys that mean a record only in one place of the front matter. */
function placedTarget(keys: string, value: string, index: ReferenceIndex): Target | undefined {
  if (/^review\.\w+\.by$/.test(keys)) return recordTarget("reader", index);
  if (keys === "succeeds.provision") return recordTarget("statute", index);
  if (keys === "offenses.confusedWith.with" && !value.includes(" USC ")) {
    return recordTarget("offense", index);
  }
  return undefined;
}

/** Ids that name a part of another record, or of the offense written beside them. */
function partTarget(visited: Visited, name: string, index: ReferenceIndex): Target | undefined {
  const { source, path } = visited;
  const local = (noun: string, list: string): Target => ({
    noun,
    known: new Set(listIds(source.frontMatter, list)),
    remedy: `write the id of an entry under this record's ${list}`,
  });
  if (["source", "sources", "decidedBasis"].includes(name)) return local("source", "sources");
  if (name === "opinion") return local("opinion", "opinions");
  const offenseId = asText(asMapping(valueAt(source.frontMatter, path.slice(0, -1)))?.["offense"]);
  const offense = offenseId === undefined ? undefined : index.findOffense(offenseId);
  if (!offense || (name !== "element" && name !== "tier")) return undefined;
  const list = name === "element" ? offense.elements : offense.tiers;
  return {
    noun: `${name} of ${offenseId}`,
    known: new Set(list.map((part) => part.id)),
    remedy: `write one of ${list.map((part) => part.id).join(", ")}`,
  };
}

/** The nearest right id. Section numbers that differ by a digit are different sections. */
function findNear(id: string, known: ReadonlySet<string>): string {
  const section = /^\d+-usc-\d+[a-z]?(?=-|$)/.exec(id)?.[0];
  if (section === undefined) return suggest(id, known);
  return suggest(
    id,
    [...known].filter((other) => other.startsWith(`${section}-`)),
  );
}

function explain(target: Target, id: string): string {
  const near = findNear(id, target.known);
  return `${target.noun} "${id}" does not exist: ${target.remedy}${near === "" ? "" : `.${near}`}`;
}

/** `statute:18-usc-1591`: its kind says where to look. */
function checkRecordId(value: string, index: ReferenceIndex): string | undefined {
  const [kind = "", id = ""] = value.split(":");
  const known = Object.keys(index.ids).find((name) => name === kind);
  if (known === undefined || index.isInRefusedFile(id)) return undefined;
  const target = recordTarget(known as keyof ReferenceIndex["ids"], index);
  return target.known.has(id) ? undefined : explain(target, id);
}

/** What the key says that the text refers to; undefined where it refers to nothing. */
function findTarget(visited: Visited, value: string, index: ReferenceIndex): Target | undefined {
  const keys = keyPath(visited.path);
  const name = keys.slice(keys.lastIndexOf(".") + 1);
  // The `law` of a notice is the act as cited, and the `question` of a question its own words.
  const kind = keys === "law" || keys === "question" ? undefined : recordKeys[name];
  if (kind) return recordTarget(kind, index);
  return placedTarget(keys, value, index) ?? partTarget(visited, name, index);
}

function checkId(visited: Visited, value: string, index: ReferenceIndex): Problem[] {
  const { source, path } = visited;
  const keys = keyPath(path);
  if (["related.record", "servedBy.record", "touches", "pages.id"].includes(keys)) {
    const message = checkRecordId(value, index);
    return message === undefined ? [] : [source.problemAt(path, rule, message)];
  }
  // In the conditions of an attempt or conspiracy clause the object stands for its own units.
  if (value === "object" && keys.startsWith("inchoate.") && keys.endsWith("unit.offenses"))
    return [];
  const target = findTarget(visited, value, index);
  if (!target || target.known.has(value) || index.isInRefusedFile(value)) return [];
  return [source.problemAt(path, rule, explain(target, value))];
}

/** Every id and every `[[link]]` of a front matter names something that exists. */
export const unknownReference: Check = (corpus, sources) => {
  const index = createReferenceIndex(corpus, sources);
  const resolve = createLinkResolver(corpus);
  const checkLinks = (source: SourceFile, visited: Visited, value: string): Problem[] =>
    [...value.matchAll(proseLinkPattern)].flatMap((match) => {
      const target = (match[1] ?? "").trim();
      const name = target.slice(target.indexOf(":") + 1);
      if (resolve(target, match[2]?.trim()) || index.isInRefusedFile(name)) return [];
      const kind = Object.keys(index.ids).find((known) => target.startsWith(`${known}:`));
      const near = kind ? findNear(name, index.ids[kind as keyof ReferenceIndex["ids"]]) : "";
      const message = `nothing is named "${target}"${near === "" ? "" : `.${near}`}`;
      return [source.problemAt(visited.path, rule, message)];
    });
  const problems: Problem[] = [];
  for (const source of sources.values()) {
    walkFrontMatter(source, (visited) => {
      const { value } = visited;
      if (typeof value !== "string" || value === "") return;
      problems.push(...checkId(visited, value, index), ...checkLinks(source, visited, value));
    });
  }
  return problems;
};
