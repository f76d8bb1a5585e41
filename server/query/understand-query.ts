import { readActSections, type SectionOfAct } from "../citations/read-act-sections.ts";
import { type ReporterCitation, readReporters } from "../citations/read-reporters.ts";
import { type Found, type IsSection, readStatutes } from "../citations/read-statutes.ts";
import type { PageType } from "../model/part.ts";
import type { StatuteCitation } from "../model/statute-citation.ts";
import { type ReadFilter, readCourt, readFilters, readYears } from "./read-filters.ts";
import { readOperators } from "./read-operators.ts";

/** A place of the query that was read as something, with the words as typed. */
export interface Reading<T> {
  readonly value: T;
  readonly typed: string;
}

/** What a query was understood to name, and the words that are left for full text. */
export interface UnderstoodQuery {
  readonly text: string;
  readonly statutes: readonly Reading<StatuteCitation>[];
  readonly reporterCitations: readonly Reading<ReporterCitation>[];
  readonly dockets: readonly Reading<string>[];
  readonly filters: readonly Reading<ReadFilter["filter"]>[];
  readonly phrases: readonly string[];
  /** Words and phrases that a page must not have. */
  readonly without: readonly string[];
  /** Subjects, by id, that the query is not on whatever its words are. */
  readonly withoutSubjects: readonly string[];
  readonly prefixes: readonly string[];
  readonly eitherOf: readonly (readonly string[])[];
  /** Sections that a page must be about, by `statute:`. */
  readonly onStatutes: readonly Reading<StatuteCitation>[];
  readonly type: PageType | undefined;
  /** Words outside all of these, in lower case. */
  readonly words: readonly string[];
  /** The words next to a "v.": the parties of a case, without the United States. */
  readonly parties: readonly string[];
  /** Nothing but the name of a case: "X v. Y". */
  readonly isCaseName: boolean;
  /** Something of the form of a reporter citation, of no reporter that is known here. */
  readonly unknownReporter: string | undefined;
  /** A term that is asked for: "what does X stand for", "X meaning", "define X". */
  readonly defined: string | undefined;
  /** Decisions are asked for: "cases", "held", a court or a party was named. */
  readonly wantsCases: boolean;
  /** Something to teach with is asked for: "exercise", "slides", "two-hour class". */
  readonly wantsTraining: boolean;
  /** The last word as typed ends the query, so that it may be the beginning of a longer one. */
  readonly lastIsOpen: boolean;
}

/** What a query is read against. */
export interface QueryKnowledge {
  readonly isSection: IsSection;
  /** The section of the Code that a section of an act became, by the act's name. */
  readonly sectionOfAct: SectionOfAct;
  /** The collection's sections between two of one title, without them, in order. */
  readonly sectionsBetween: (title: string, from: string, to: string) => readonly string[];
  /** The case of a docket number, as its record writes it without spaces. */
  readonly isDocket: (docket: string) => boolean;
}

/** Longer queries are cut: nobody types them. */
const maxLength = 400;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Overwrites what was read with spaces, so that offsets stay right. */
function blank(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}

/** A word, an apostrophe inside kept. */
const wordPattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** In lower case, as it is spelled in the United States, and without the ending of a possessive: "the trafficker's house". */
function normalizeWord(word: string): string {
  const lower = word.toLowerCase().replace("’", "'").replace(/'s$/u, "");
  return lower.replace(/^(lab|neighb|harb|hon)our/u, "$1or").replace(/^(off|def)ence/u, "$1ense");
}

function readWords(text: string): string[] {
  return (text.match(wordPattern) ?? []).map(normalizeWord);
}

/** A text with some of its words replaced, everything else as it was typed. */
export function replaceWords(text: string, fixes: ReadonlyMap<string, string>): string {
  return text.replace(wordPattern, (word) => fixes.get(normalizeWord(word)) ?? word);
}

/** Words that belong to a citation and were left over from it. */
const leftovers: ReadonlySet<string> = new Set(["usc", "usca", "u", "s", "c", "title", "section"]);

/** What the text between two sections of a list says when they are the ends of a range. */
const rangePattern = /^\s*(?:to|through|thru|[-\u2013\u2014])/iu;

/** The sections that a text cites; those between the ends of a range stand between them. */
function readAllStatutes(
  text: string,
  { isSection, sectionsBetween }: QueryKnowledge,
): (Found<StatuteCitation> & { readonly typed: string })[] {
  const found = readStatutes(text, isSection);
  return found.flatMap((one, index) => {
    const before = found[index - 1];
    const typed = text.slice(one.start, one.end);
    const isRange =
      rangePattern.test(typed) || rangePattern.test(text.slice(before?.end, one.start));
    const { title, section } = one.citation;
    const between =
      before && isRange && before.citation.title === title
        ? sectionsBetween(title, before.citation.section, section)
        : [];
    return [
      ...between.map((inner) => ({
        ...one,
        citation: { title, section: inner, path: [] },
        typed: "",
      })),
      { ...one, typed: typed.trim() },
    ];
  });
}

const docketPattern =
  /(?<![\w-])(?:no\.?\s*)?(\d{1,2}:\d{2}-[a-z]{2}-\d{3,5}|\d{2,4}-\d{1,5})(?![\w-])/giu;

function readDockets(text: string, isDocket: QueryKnowledge["isDocket"]): Found<string>[] {
  return [...text.matchAll(docketPattern)].flatMap((match) =>
    match[1] !== undefined && isDocket(match[1].toLowerCase())
      ? [{ citation: match[1], start: match.index, end: match.index + match[0].length }]
      : [],
  );
}

const definedPatterns = [
  /^\s*(?:what\s+(?:does|do|did))\s+(.+?)\s+(?:stand\s+for|mean)\s*\??\s*$/iu,
  /^\s*(?:what\s+(?:is|are)\s+(?:an?\s+|the\s+)?)?(?:meaning|definition)\s+of\s+(?:an?\s+|the\s+)?(.+?)\s*\??\s*$/iu,
  /^\s*(?:define|defining)\s+(.+?)\s*$/iu,
  /^\s*(.+?)\s+(?:abbreviation|acronym|meaning|stands\s+for)\s*\??\s*$/iu,
  /^\s*(?:what|who)\s+(?:is|are)\s+(?:an?\s+|the\s+)?(.+?)\s*\??\s*$/iu,
];

function readDefined(text: string): string | undefined {
  for (const pattern of definedPatterns) {
    const term = pattern.exec(text)?.[1];
    if (term !== undefined) return term.replace(/["“”]/g, "").toLowerCase();
  }
  return undefined;
}

const casesPattern =
  /\b(?:cases?|decisions?|opinions?|precedents?|holdings?|held|upheld|overturned|circuit\s+split|caselaw|(?:un)?constitutional(?:ity)?|vague(?:ness)?|plain\s+error|insufficien(?:t|cy)|sufficiency)\b/iu;
/** Not a class action or a class of felony, nor the exercise of a power. */
const trainingPattern =
  /\b(?:class(?:room|es)?(?!\s+(?:actions?|[a-e]\b|certif))|courses?(?!\s+of)|lessons?|modules?|exercises?(?!\s+of)|quiz(?:zes)?|curricul(?:um|a)|slides?|powerpoint|handouts?|workshops?|tabletop|teach(?:ing|es)?|train(?:ing|ings|er|ers)?|syllabus|role\s?plays?|hypotheticals?|icebreakers?|discussion\s+questions?)\b/iu;
/** Words with which a year is that of the law or of conduct, not of a decision. */
const lawPattern =
  /\b(?:text|wording|versions?|law|statutes?|limitations?|penalt(?:y|ies)|punish\w*|maximum|minimum|sentenc\w*|elements?|in\s+force|amend\w*|conduct|offenses?|crimes?|committed|acts?|restitution|forfeit\w*|guidelines?)\b/iu;
const partyPattern = /(?<=^|\s)(?:u\.?\s?s\.?|united\s+states|usa|\p{L}{2,})\s+vs?\.?\s+\p{L}/iu;

const caseNamePattern =
  /^\s*([\p{L}.,'’&-]+(?:\s+[\p{L}.,'’&-]+){0,4}?)\s+vs?\.?\s+([\p{L}.,'’&-]+(?:\s+[\p{L}.,'’&-]+){0,4}?)\s*$/iu;
const partiesPattern = /([\p{L}'’-]+)[.,]?\s+vs?\.?\s+([\p{L}'’-]+)/iu;
const government: ReadonlySet<string> = new Set([
  "us",
  "united",
  "states",
  "usa",
  "u",
  "s",
  "the",
  "people",
  "state",
]);

function readParties(text: string): string[] {
  const match = partiesPattern.exec(text);
  return match
    ? [match[1] ?? "", match[2] ?? ""].map(normalizeWord).filter((word) => !government.has(word))
    : [];
}

/** `999 F.9th 1234`: a volume, letters with a stop and a page. */
const unknownReporterPattern =
  /^\s*\d{1,4}\s+(?=[^\s]*\.)[\p{Lu}][\p{L}\d.'’ ]{0,20}\s+\d{1,5}\s*(?:\([^()]*\))?\s*$/u;

/** Courts and years that were typed as `court:` and `year:`. */
function fieldFilter(field: string, value: string): ReadFilter["filter"] | undefined {
  if (field === "court") {
    const court = readCourt(value);
    return court === undefined ? undefined : { kind: "court", court };
  }
  const years = field === "year" ? readYears(value) : undefined;
  return years && { kind: "years", ...years };
}

/** Reads what a query names before any full-text search. Never throws, whatever is typed. */
export function understandQuery(typed: string, knowledge: QueryKnowledge): UnderstoodQuery {
  const text = typed.normalize("NFC").slice(0, maxLength);
  const { rest, fields, ...operators } = readOperators(text);
  const reporterCitations = readReporters(rest, knowledge.isSection);
  const withoutReporters = blank(rest, reporterCitations);
  const dockets = readDockets(withoutReporters, knowledge.isDocket);
  const withoutDockets = blank(withoutReporters, dockets);
  // Filters first: the years of "2010-2015" are no sections, the number of "9th Cir." is no title.
  const read = readFilters(withoutDockets);
  const wantsDecisions =
    casesPattern.test(rest) ||
    partyPattern.test(rest) ||
    read.some(({ filter }) => filter.kind === "court" || filter.kind === "form");
  const areYearsOfLaw = !wantsDecisions && lawPattern.test(rest);
  const filters = read.filter(({ filter }) => filter.kind !== "years" || !areYearsOfLaw);
  // A court or years are no words of a page; what is called civil or vacated is.
  const places = filters.filter(({ filter }) => filter.kind === "court" || filter.kind === "years");
  const withoutFilters = blank(withoutDockets, places);
  // Sections of acts first: the 274 of "INA § 274" is none of title 18.
  const ofActs = readActSections(withoutFilters, knowledge.sectionOfAct);
  const withoutActs = blank(withoutFilters, ofActs);
  const statutes = [
    ...ofActs.flatMap(({ citation, start, end }) =>
      citation ? [{ citation, start, end, typed: text.slice(start, end).trim() }] : [],
    ),
    ...readAllStatutes(withoutActs, knowledge),
  ];
  const words = readWords(blank(withoutActs, statutes));
  const slice = ({ start, end }: Span): string => text.slice(start, end).trim();
  const fieldReadings = fields.flatMap(({ field, value }) => {
    const filter = fieldFilter(field, value);
    return filter ? [{ value: filter, typed: `${field}:${value}` }] : [];
  });
  return {
    text,
    statutes: statutes.map(({ citation, typed: words }) => ({ value: citation, typed: words })),
    reporterCitations: reporterCitations.map((found) => ({
      value: found.citation,
      typed: slice(found),
    })),
    dockets: dockets.map((found) => ({ value: found.citation.toLowerCase(), typed: slice(found) })),
    filters: [
      ...filters.map((found) => ({ value: found.filter, typed: slice(found) })),
      ...fieldReadings,
    ],
    ...operators,
    onStatutes: fields
      .filter(({ field }) => field === "statute")
      .flatMap(({ value }) =>
        readStatutes(/^\d/.test(value) ? `§ ${value}` : value, knowledge.isSection).map(
          ({ citation }) => ({ value: citation, typed: `statute:${value}` }),
        ),
      ),
    words: statutes.length === 0 ? words : words.filter((word) => !leftovers.has(word)),
    parties: readParties(rest),
    isCaseName: caseNamePattern.test(rest),
    unknownReporter:
      reporterCitations.length === 0 && unknownReporterPattern.test(text) ? text.trim() : undefined,
    defined: readDefined(text),
    wantsCases: wantsDecisions || filters.length > 0 || fieldReadings.length > 0,
    wantsTraining: trainingPattern.test(rest),
    lastIsOpen: /[\p{L}\p{N}]$/u.test(typed),
  };
}
