import type { Corpus } from "../../model/corpus.ts";
import type { Provision } from "../../model/provision.ts";
import {
  citationContains,
  formatPath,
  parseCodeCitation,
  parsePinpoint,
  provisionSlug,
  type StatuteCitation,
} from "../../model/statute-citation.ts";
import {
  type PromisedGuideline,
  type PromisedKind,
  type PromisedPlace,
  promisedListFile,
  promisedListSchema,
} from "../promised-list.ts";
import type { SourceFile } from "../source-file.ts";
import type { Check } from "./check.ts";

const nouns: Readonly<Record<PromisedKind, string>> = {
  offense: "an offense unit",
  penalty: "a penalty",
  rule: "a rule",
  civilAction: "a civil action",
  definition: "a definition",
};

/** The pinpoints of everything of one kind in a section's file; a step is a penalty of its own. */
function listPinpoints(provision: Provision, kind: PromisedKind): string[] {
  const { offenses, rules, definitions } = provision;
  const tiers = offenses.flatMap((offense) => offense.tiers);
  const steps = tiers.flatMap(({ versions }) => versions.flatMap((version) => version.steps ?? []));
  const listed = {
    offense: offenses,
    penalty: [...tiers, ...steps],
    rule: rules,
    civilAction: rules.filter(({ subject }) => subject === "civilAction"),
    definition: definitions,
  }[kind];
  return listed.map(({ pinpoint }) => pinpoint);
}

/** True where something of the kind stands at the place or inside it. */
function holds(provision: Provision, place: StatuteCitation, kind: PromisedKind): boolean {
  return listPinpoints(provision, kind).some((pinpoint) => {
    const inner = parsePinpoint(provision.title, pinpoint);
    return inner !== undefined && citationContains(place, inner);
  });
}

type Sources = ReadonlyMap<string, SourceFile>;

/** What is missing of a promised place, in words; a file that could not be read is not judged. */
function checkPlace(promise: PromisedPlace, corpus: Corpus, sources: Sources): string[] {
  const place = parseCodeCitation(promise.citation);
  if (!place) return [];
  const file = `statutes/${place.title}/${place.section.toLowerCase()}.md`;
  const provision = corpus.provisions.find(({ slug }) => slug === provisionSlug(place));
  if (!provision) {
    if (sources.has(file)) return [];
    return [`${promise.citation} is promised (${promise.group}) and has no file: add ${file}`];
  }
  return promise.holds
    .filter((kind) => !holds(provision, place, kind))
    .map((kind) => {
      const where =
        place.path.length === 0 ? "" : ` at or under ${place.section}${formatPath(place.path)}`;
      return `${promise.citation} is promised (${promise.group}) to hold ${nouns[kind]}: write one${where} in ${provision.file}`;
    });
}

function checkGuideline(promise: PromisedGuideline, corpus: Corpus, sources: Sources): string[] {
  const file = `content/guidelines/${promise.guideline.toLowerCase().replace(".", "-")}.md`;
  const isThere = corpus.guidelines.some(({ section }) => section === promise.guideline);
  if (isThere || sources.has(file)) return [];
  return [`guideline ${promise.guideline} is promised and has no record: add ${file}`];
}

/** Everything on the list `content/promised.yml` is there, and holds what was promised of it. */
export const promisedProvision: Check = (corpus, sources) => {
  const source = sources.get(promisedListFile);
  const list = promisedListSchema.safeParse(source?.frontMatter);
  if (!source || !list.success) return [];
  return list.data.flatMap((promise, index) => {
    const isPlace = "citation" in promise;
    const messages = isPlace
      ? checkPlace(promise, corpus, sources)
      : checkGuideline(promise, corpus, sources);
    const path = [index, isPlace ? "citation" : "guideline"];
    return messages.map((message) => source.problemAt(path, "promised-provision", message));
  });
};
