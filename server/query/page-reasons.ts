import type { Subject } from "../model/search-words.ts";
import type { CitedPages } from "./cited-pages.ts";
import type { PartRow } from "./full-text.ts";
import { typeOf } from "./page-address.ts";
import type { PageIndex } from "./page-index.ts";
import type { FindByNames } from "./page-names.ts";
import { priors } from "./rank-pages.ts";
import type { Suggester } from "./suggester.ts";
import type { SearchWords } from "./synonyms.ts";
import type { UnderstoodQuery } from "./understand-query.ts";

/** Why a page answers a query besides its words, and what that adds to its score. */
export interface Reason {
  readonly record: string;
  readonly score: number;
  /** The id of the part that it leads to; left out where it speaks for the page as a whole. */
  readonly part?: number;
}

/** An act with the names by which people know it, and the sections whose history names it. */
export interface NamedAct {
  readonly names: readonly string[];
  readonly record: string;
  readonly touches: readonly string[];
}

/** Where a term is defined. */
export interface Definition {
  readonly record: string;
  /** The id of the part. */
  readonly part: number;
  readonly isAcronym: boolean;
}

/** What reasons are found with. */
export interface ReasonTools {
  readonly cited: CitedPages;
  readonly index: PageIndex;
  readonly suggester: Suggester;
  readonly searchWords: SearchWords;
  readonly findByNames: FindByNames;
  readonly acts: readonly NamedAct[];
  /** The parts that define a term, by the term in lower case. */
  readonly definitions: ReadonlyMap<string, readonly Definition[]>;
}

/** Finds reasons of one kind. `words` are those of the query that carry its meaning. */
type FindReasons = (
  understood: UnderstoodQuery,
  words: readonly string[],
  tools: ReasonTools,
) => Reason[];

/**
 * What is added to a page's score from full text, which lies between 0 and about 2.5. What was
 * named outright stands above anything that words can come to.
 */
const scores = {
  cited: 10,
  /** A section that was named beside words that ask for decisions. */
  citedForCases: 0.8,
  caseName: 3,
  /** A word that is not known here and is near a case's name, among others. */
  misspelledName: 2,
  /** An acronym, or a term whose meaning is asked for. */
  askedTerm: 4,
  definedTerm: 1.5,
  ownName: 1,
  act: 1.5,
  touchedByAct: 0.8,
  /** By the weight of the subject's page. */
  subject: [0, 0.3, 0.7, 1.4],
  subjectCase: 0.3,
} as const;

/** A name must have more of the words of a query than this to be meant by it. */
const leastOfName = 0.6;

/** "lady" is no misspelled Lacy, where other words stand beside it. */
const shortWord = 4;

/** Longer queries are no names. */
const longestName = 6;

function reasonAt(row: PartRow | undefined, score: number): Reason[] {
  return row ? [{ record: row.record, score, part: row.id }] : [];
}

/** Sections, decisions and dockets that the query cites. */
const citations: FindReasons = (understood, words, { cited }) => {
  const forCases = understood.wantsCases && words.length > 0;
  return [
    ...understood.statutes.flatMap(({ value }, position) =>
      reasonAt(
        cited.statuteAt(value),
        forCases ? scores.citedForCases : scores.cited - position / 100,
      ),
    ),
    ...understood.reporterCitations.flatMap(({ value }) =>
      reasonAt(cited.caseAt(value), scores.cited),
    ),
    ...understood.dockets.flatMap(({ value }) => reasonAt(cited.docketAt(value), scores.cited)),
  ];
};

/** Cases by name, misspelled or not: the parties of "X v. Y", else the words of a short query. */
const caseNames: FindReasons = ({ parties }, words, { suggester }) => {
  const short = words.length <= longestName ? words : [];
  const name = parties.length > 0 ? parties : short;
  const found = new Map<string, number>();
  for (const { record, score } of name.length === 0 ? [] : suggester.findByName(name)) {
    if (score > leastOfName) found.set(record, scores.caseName * score);
  }
  // Among other words a short one is more likely a word that is not here than a name misspelled.
  const isName = (word: string): boolean => words.length === 1 || word.length > shortWord;
  const unknown = words.filter((word) => isName(word) && !suggester.hasWord(word));
  for (const { record } of unknown.flatMap((word) => suggester.findByName([word]))) {
    found.set(record, Math.max(found.get(record) ?? 0, scores.misspelledName));
  }
  return [...found].map(([record, score]) => ({ record, score }));
};

/** Pages whose own name the words give whole, entered at the top. */
const ownNames: FindReasons = (_understood, words, { findByNames, index }) =>
  findByNames(words).map((record) => ({
    record,
    score: scores.ownName,
    part: index.pages[index.byRecord.get(record) ?? 0]?.top ?? 1,
  }));

/** A term that the query gives whole, or asks the meaning of, entered where it is defined. */
const definedTerms: FindReasons = ({ defined, phrases }, words, { definitions }) => {
  const typed = [...words, ...phrases].join(" ").toLowerCase();
  const terms = new Set([typed, ...(defined === undefined ? [] : [defined])]);
  return [...terms].flatMap((term) =>
    (definitions.get(term) ?? []).map(({ record, part, isAcronym }) => ({
      record,
      score: isAcronym || term === defined ? scores.askedTerm : scores.definedTerm,
      part,
    })),
  );
};

/** An act that the query names by a popular name, and the sections that it touched. */
const namedActs: FindReasons = ({ words }, _meaningful, { acts }) => {
  const typed = ` ${words.join(" ")} `;
  return acts
    .filter(({ names }) => names.some((name) => typed.includes(` ${name} `)))
    .flatMap(({ record, touches }) => [
      { record, score: scores.act },
      ...touches.map((touched) => ({ record: touched, score: scores.touchedByAct })),
    ]);
};

/** Cases that have all facet values which a subject asks for. */
function casesOf({ cases }: Subject, { facets }: SearchWords): string[] {
  const [first, ...others] = cases.map(
    ({ facet, value }) => facets.get(`${facet}:${value}`) ?? new Set<string>(),
  );
  return [...(first ?? [])].filter((record) => others.every((own) => own.has(record)));
}

/** What further subjects of a page count beside the first: they rest on much the same words. */
const furtherSubject = 0.3;

/** Pages of the subjects that the query is on; one for which more speaks counts more. */
const subjectPages: FindReasons = (understood, _meaningful, { searchWords }) => {
  const subjects = searchWords.subjects(understood);
  const most = Math.max(...subjects.map(({ strength }) => strength));
  const found = new Map<string, number[]>();
  const add = (record: string, score: number): void => {
    found.set(record, [...(found.get(record) ?? []), score]);
  };
  for (const { subject, strength } of subjects) {
    const share = Math.sqrt(strength / most);
    for (const { id, weight } of subject.pages) {
      add(id, (scores.subject[weight] ?? 0) * share * priors[typeOf(id)]);
    }
    for (const record of casesOf(subject, searchWords)) add(record, scores.subjectCase * share);
  }
  return [...found].map(([record, own]) => {
    const best = Math.max(...own);
    const further = own.reduce((sum, score) => sum + score, 0) - best;
    return { record, score: best + further * furtherSubject };
  });
};

const kinds: readonly FindReasons[] = [
  citations,
  caseNames,
  ownNames,
  definedTerms,
  namedActs,
  subjectPages,
];

/** Everything but its words that speaks for a page as an answer to a query. */
export const findReasons: FindReasons = (understood, words, tools) =>
  kinds.flatMap((find) => find(understood, words, tools));
