import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Corpus } from "../../server/model/corpus.ts";
import type { Provision } from "../../server/model/provision.ts";
import {
  citationContains,
  compareCitations,
  parseCodeCitation,
  parsePinpoint,
  type StatuteCitation,
  uslmIdentifier,
} from "../../server/model/statute-citation.ts";

/** What the official text names at one place, as scripts/list-identifiers.ts wrote it down. */
interface TextReferences {
  readonly names?: readonly string[];
  readonly excepts?: readonly string[];
  readonly ranges?: readonly (readonly [string, string])[];
  readonly acts?: readonly string[];
  readonly own?: readonly ("section" | "chapter")[];
}

/** Rules or clauses of one place of the Code, and the official text that their lists stand for. */
export interface Comparison {
  /** Selectors and objects that stand at or under this place are compared. */
  readonly of: string;
  /** The official places whose names count; the place itself where left out. */
  readonly text?: readonly string[];
  /** Why sections that the text names and this collection has no page of may be missing. */
  readonly partial?: string;
  /** What the text names and the record does not, each with the reason. */
  readonly textOnly?: Readonly<Record<string, string>>;
  /** What the record names and the text there does not, each with the reason. */
  readonly oursOnly?: Readonly<Record<string, string>>;
}

/** The places that only one side names, written as in a record: `18 USC 1591(a)`, `18/77`. */
export interface Difference {
  readonly textOnly: readonly string[];
  readonly oursOnly: readonly string[];
}

const fixture = join(import.meta.dirname, "..", "fixtures", "official-references.yml");

/** The references of the official text, by USLM identifier of the place that names them. */
export function readTextReferences(): ReadonlyMap<string, TextReferences> {
  const references: Readonly<Record<string, TextReferences>> = parse(readFileSync(fixture, "utf8"));
  return new Map(Object.entries(references));
}

/** A place of a selector or of an object, with the section whose record names it. */
interface Listed {
  readonly at: StatuteCitation;
  readonly names: readonly string[];
}

function place(title: string, pinpoint: string): StatuteCitation[] {
  const citation = parsePinpoint(title, pinpoint);
  return citation ? [citation] : [];
}

/** What selectors in force today and clauses list, each at the place that says so. */
export function listCoverage(provision: Provision): Listed[] {
  const { title } = provision;
  const selectors = provision.rules.flatMap((rule) =>
    rule.covers
      .filter(({ to }) => to === undefined)
      .flatMap(({ sections = [], except = [], chapters = [], pinpoint = rule.pinpoint }) =>
        place(title, pinpoint).map((at) => ({ at, names: [...sections, ...except, ...chapters] })),
      ),
  );
  const clauses = provision.inchoate.flatMap(({ objects, pinpoint }) =>
    place(title, pinpoint).map((at) => ({
      at,
      names: objects.map(({ section }) => `${title} USC ${section}`),
    })),
  );
  return [...selectors, ...clauses].filter(({ names }) => names.length > 0);
}

function isUnder(outer: string, inner: StatuteCitation): boolean {
  const citation = parseCodeCitation(outer);
  return citation !== undefined && citationContains(citation, inner);
}

/** True where a comparison takes in what stands at the place. */
export function isCompared(comparison: Comparison, at: StatuteCitation): boolean {
  return isUnder(comparison.of, at);
}

/** `/us/usc/t18/s1591/a` as `18 USC 1591(a)`, `/us/usc/t18/ch77` as `18/77`. */
function write(identifier: string): string {
  const [, title, kind, number, rest = ""] =
    /^\/us\/usc\/t(\d+)\/(s|ch)([^/]+)(?:\/(.*))?$/.exec(identifier) ?? [];
  const path = rest.split("/").filter((part) => part !== "");
  return kind === "ch"
    ? `${title}/${number}`
    : `${title} USC ${number}${path.map((part) => `(${part})`).join("")}`;
}

/** Every section of the lists between two, both included. */
function fillRange([from, to]: readonly [string, string], listed: ReadonlySet<string>): string[] {
  const [first, last] = [parseCodeCitation(write(from)), parseCodeCitation(write(to))];
  if (!first || !last) return [];
  const between = [...listed].map(write).filter((written) => {
    const one = parseCodeCitation(written);
    return (
      one?.title === first.title &&
      one.path.length === 0 &&
      compareCitations(first, one) <= 0 &&
      compareCitations(one, last) <= 0
    );
  });
  return [write(from), ...between, write(to)];
}

/** What one place of the text names; a chapter of its own is that of the section's record. */
function expand(references: TextReferences, listed: ReadonlySet<string>, own: string): string[] {
  const { names = [], excepts = [], ranges = [], acts = [] } = references;
  return [
    ...[...names, ...excepts].map(write),
    ...ranges.flatMap((range) => fillRange(range, listed)),
    ...acts.map((act) => `${write(act)} and what follows`),
    ...(references.own?.includes("chapter") ? [own] : []),
  ];
}

/**
 * The places that the text names and the lists do not, and the other way round. `listed` are the
 * official identifiers. What a section says of itself ("this section", "subsection (a)") is not
 * compared, and with `partial` neither is what the text names of sections without a page here.
 */
export function compareCoverage(
  comparison: Comparison,
  corpus: Corpus,
  references: ReadonlyMap<string, TextReferences>,
  listed: ReadonlySet<string>,
): Difference {
  const { of, text = [of], partial } = comparison;
  const home = parseCodeCitation(of);
  const isOwn = (written: string): boolean =>
    home !== undefined && isUnder(`${home.title} USC ${home.section}`, citationOf(written));
  const record = corpus.provisions.find(
    ({ title, section }) => title === home?.title && section === home.section,
  );
  const official = new Set(
    [...references].flatMap(([identifier, found]) =>
      text.some((outer) => isUnder(outer, citationOf(write(identifier))))
        ? expand(found, listed, record ? `${record.title}/${record.chapter}` : "its own chapter")
        : [],
    ),
  );
  const ours = new Set(
    corpus.provisions
      .flatMap(listCoverage)
      .flatMap(({ at, names }) => (isCompared(comparison, at) ? names : [])),
  );
  const isHeld = (written: string): boolean =>
    corpus.provisions.some(({ title, section }) =>
      isUnder(`${title} USC ${section}`, citationOf(written)),
    );
  const isSection = (written: string): boolean => /^\d+ USC [^ ]+$/.test(written);
  return {
    textOnly: [...official]
      .filter((one) => !ours.has(one) && !isOwn(one))
      .filter((one) => partial === undefined || !isSection(one) || isHeld(one))
      .sort(),
    oursOnly: [...ours].filter((one) => !official.has(one) && !isOwn(one)).sort(),
  };
}

/** A written place as a citation; of a chapter or an act nothing is inside anything. */
function citationOf(written: string): StatuteCitation {
  return parseCodeCitation(written) ?? { title: "", section: written, path: [] };
}

/** True where the official text of the place's section was read for references. */
export function isRead(
  references: ReadonlyMap<string, TextReferences>,
  at: StatuteCitation,
): boolean {
  return references.has(uslmIdentifier({ ...at, path: [] }));
}
