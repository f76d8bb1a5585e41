import { type Corpus, listOffenses } from "../../model/corpus.ts";
import type { Problem } from "../../model/problem.ts";
import { offensePath } from "../offense-paths.ts";
import { asMapping, asText, type Check, type Visited, walkFrontMatter } from "./check.ts";

const rule = "duplicate-id";

/** Lists whose entries may share an id while their dates tell them apart. */
const datedLists: readonly string[] = ["alternatives", "definitions", "defenses", "steps"];

/** The id of an entry; in a dated list with its dates, so that two versions of one thing differ. */
function identity(entry: unknown, isDated: boolean): string | undefined {
  const mapping = asMapping(entry);
  const id = asText(mapping?.["id"]);
  if (id === undefined || id === "" || !isDated) return id;
  return [id, mapping?.["from"], mapping?.["to"]].join(" ");
}

/** Entries of one list that have the same id. */
function checkList({ source, path, key, value }: Visited): Problem[] {
  // Offense ids are compared over all files; see below.
  if (!Array.isArray(value) || (key === "offenses" && path.length === 1)) return [];
  const seen = new Set<string>();
  return value.flatMap((entry, index) => {
    const id = identity(entry, datedLists.includes(key));
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    const message = `"${asText(asMapping(entry)?.["id"])}" is used twice in ${key || "this list"}: give each entry its own id`;
    return [source.problemAt([...path, index, "id"], rule, message)];
  });
}

/** Offense units, generated ones among them, that have the same id. */
function findSharedOffenseIds(corpus: Corpus) {
  const first = new Map<string, string>();
  return listOffenses(corpus).flatMap(({ provision, offense }) => {
    const other = first.get(offense.id);
    if (other === undefined) first.set(offense.id, provision.file);
    return other === undefined ? [] : [{ provision, offense, other }];
  });
}

/** No id is used twice where it must name one thing. */
export const duplicateId: Check = (corpus, sources) => {
  const problems: Problem[] = [];
  for (const source of sources.values()) {
    walkFrontMatter(source, (visited) => problems.push(...checkList(visited)));
  }
  for (const { provision, offense, other } of findSharedOffenseIds(corpus)) {
    const made = offense.inchoate ? ", which this clause makes," : "";
    const message = `the offense id "${offense.id}"${made} is also used in ${other}: an id names one unit`;
    const path = [...offensePath(provision, offense), "id"];
    const problem = sources.get(provision.file)?.problemAt(path, rule, message);
    if (problem) problems.push(problem);
  }
  return problems;
};
