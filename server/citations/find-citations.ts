import { reporters } from "../model/court.ts";
import type { StatuteCitation } from "../model/statute-citation.ts";
import { type ReporterCitation, readReporters } from "./read-reporters.ts";
import { type IsSection, readStatutes } from "./read-statutes.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A decision cited by its place in a reporter, with what stands around it. */
export interface FoundCase extends Span {
  readonly kind: "case";
  readonly reporter: ReporterCitation;
  /** Both sides as written; undefined where no name stands before it. */
  readonly name: { readonly left: string; readonly right: string } | undefined;
  /** What the parenthesis says: `9th Cir.`, empty where it names no court; undefined without one. */
  readonly court: string | undefined;
  readonly year: number | undefined;
  /** Where its volume stands, after the name. */
  readonly placeStart: number;
}

/** Anything else that a text cites. */
export type FoundCitation =
  | FoundCase
  | (Span & { readonly kind: "docket"; readonly docket: string })
  | (Span & {
      readonly kind: "statute";
      readonly citation: StatuteCitation;
      /** False where the text names no title and a sign alone stands before the number. */
      readonly hasTitle: boolean;
    })
  | (Span & {
      readonly kind: "short";
      readonly volume: number | undefined;
      readonly reporter: string | undefined;
    })
  | (Span & { readonly kind: "otherReporter" })
  | (Span & { readonly kind: "database" });

const party = "(?!(?:Nos?|Id|Ibid|See|Cf)\\.?(?![\\p{L}]))[\\p{Lu}#][\\p{L}\\d.'\\u2019&#-]*";
const joiner = "(?:of|the|and|de|la|del|von|van|ex|rel\\.|in|re|for|on|&)";
/** Two parties right before a citation: `United States v. Kil Soo Lee,`. */
const namePattern = new RegExp(
  `(?<left>${party}(?:,?\\s+(?:${party}|${joiner}))*?)\\s+vs?\\.?\\s+(?<right>${party}(?:,?\\s+(?:${party}|${joiner}))*)\\s*,?\\s*$`,
  "u",
);
/** Words that begin a sentence or a signal and are no part of a name. */
const signals =
  /^(?:See(?:\s+also)?|Cf\.|Compare|But\s+see|Accord|E\.g\.,?|In|And|As|Under|The)\s+/u;
const parenthesisPattern = /\((?<court>[^()]*?)\s*(?<year>1[789]\d{2}|20\d{2})\)\s*$/u;
/** Months and days inside a parenthesis are no court. */
const dayPattern = /(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2},?$/u;

const escaped = Object.keys(reporters)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.\s]/g, (c) => (c === "." ? "\\.?\\s*" : "\\s*")))
  .join("|");
const shortReporterPattern = new RegExp(
  `(?<![\\w.])(?<volume>\\d{1,4})\\s+(?<reporter>${escaped})\\s*,?\\s+at\\s+\\d+`,
  "giu",
);
const backwardPattern =
  /(?<![\w.])(?:Id\.|Ibid\.|id\.|ibid\.)(?:\s+at\s+[\d\s,\u2013-]*\d)?|(?<!\w)(?:supra|infra)(?:\s+note\s+\d+)?(?:,?\s+at\s+\d+)?/gu;
/** Reporters of other courts: their citations are citations, of which this collection knows nothing. */
const otherReporters =
  /(?<![\w.])\d{1,4}\s+(?:N\.E\.(?:\s?[23]d)?|N\.W\.(?:\s?2d)?|S\.E\.(?:\s?2d)?|S\.W\.(?:\s?[23]d)?|So\.(?:\s?[23]d)?|P\.(?:\s?[23]d)?|A\.(?:\s?[23]d)?|F\.R\.D\.|B\.R\.|Fed\.\s?Cl\.|Cal\.\s?Rptr\.(?:\s?[23]d)?|N\.Y\.S\.(?:\s?[23]d)?|C\.M\.R\.|M\.J\.|I\.\s?&\s?N\.\s?Dec\.)\s+\d{1,5}(?:\s*\([^()]*\))?/gu;
const databases =
  /(?<!\w)\d{4}\s+(?:WL|U\.S\.\s*(?:App|Dist)\.\s*LEXIS|US\s*(?:App|Dist)\s*LEXIS)\s+\d+(?:,\s*at\s*\*?\d+)?(?:\s*\([^()]*\))?/giu;
const dockets = /(?<!\w)Nos?\.\s*(?<docket>[\dA-Z][\w:.-]*\d[\w-]*(?:\s*\([A-Z]{2,4}\))?)/gu;

function overlaps(one: Span, others: readonly Span[]): boolean {
  return others.some((other) => one.start < other.end && other.start < one.end);
}

/** The parties named right before a place in a text. */
function nameBefore(text: string, at: number): { name: FoundCase["name"]; start: number } {
  const before = text.slice(Math.max(0, at - 200), at);
  const match = namePattern.exec(before);
  const groups = match?.groups;
  if (!match || !groups) return { name: undefined, start: at };
  const left = (groups["left"] ?? "").replace(signals, "").replace(signals, "");
  const cut = (groups["left"] ?? "").length - left.length;
  const start = at - before.length + match.index + cut;
  return { name: { left, right: groups["right"] ?? "" }, start };
}

function findCases(text: string, isSection: IsSection): FoundCase[] {
  return readReporters(text, isSection).map(({ citation, start, end }) => {
    const parenthesis = parenthesisPattern.exec(text.slice(start, end))?.groups;
    const { name, start: nameStart } = nameBefore(text, start);
    const court = parenthesis?.["court"]?.replace(dayPattern, "").trim();
    return {
      kind: "case",
      reporter: citation,
      name,
      court,
      year: parenthesis ? Number(parenthesis["year"]) : undefined,
      placeStart: start,
      start: nameStart,
      end,
    };
  });
}

function findShort(text: string): FoundCitation[] {
  const reporterForms = [...text.matchAll(shortReporterPattern)].map((match): FoundCitation => {
    const typed = (match.groups?.["reporter"] ?? "").toLowerCase().replace(/[.\s]/g, "");
    const reporter = Object.keys(reporters).find(
      (name) => name.toLowerCase().replace(/[.\s]/g, "") === typed,
    );
    return {
      kind: "short",
      volume: Number(match.groups?.["volume"]),
      reporter,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
  const backward = [...text.matchAll(backwardPattern)].map(
    (match): FoundCitation => ({
      kind: "short",
      volume: undefined,
      reporter: undefined,
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  return [...reporterForms, ...backward];
}

function findStatutes(text: string, isSection: IsSection): FoundCitation[] {
  let hasTitle = true;
  return readStatutes(text, isSection).flatMap(({ citation, start, end }): FoundCitation[] => {
    const written = text.slice(start, end);
    const isBare = /^\d{3,5}/u.test(written);
    if (isBare) return [];
    // What follows in a list goes by the title before it.
    const isListed = /^\s*(?:[,;&/\u2013\u2014-]|and|or|to|through)/iu.test(written);
    if (!isListed) hasTitle = /^(?:title\s+)?\d/iu.test(written);
    return [{ kind: "statute", citation, hasTitle, start, end }];
  });
}

function findAll(
  text: string,
  pattern: RegExp,
  kind: "otherReporter" | "database",
): FoundCitation[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Finds everything in a text that cites: decisions, sections, short forms, docket numbers. Never throws. */
export function findCitations(text: string, isSection: IsSection): FoundCitation[] {
  const found: FoundCitation[] = [];
  const add = (items: readonly FoundCitation[]): void => {
    for (const item of items) if (!overlaps(item, found)) found.push(item);
  };
  add(findShort(text));
  add(findAll(text, databases, "database"));
  // What was found already ends the name before a decision.
  const cases = findCases(text, isSection).map((one): FoundCase => {
    const taken = found.filter(({ end }) => end > one.start && end <= one.placeStart);
    return taken.length === 0 ? one : { ...one, name: undefined, start: one.placeStart };
  });
  add(cases);
  add(findAll(text, otherReporters, "otherReporter"));
  add(findStatutes(text, isSection));
  add(
    [...text.matchAll(dockets)].map((match) => ({
      kind: "docket" as const,
      docket: match.groups?.["docket"] ?? "",
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return found.sort((a, b) => a.start - b.start);
}
