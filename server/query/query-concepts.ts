import { quoteForMatch } from "./match-expression.ts";
import { stem, wordsOf } from "./stem.ts";
import type { SearchWords } from "./synonyms.ts";
import type { UnderstoodQuery } from "./understand-query.ts";

/** One way to say a thing: an FTS5 expression, and how much finding it counts beside the typed word. */
export interface ConceptForm {
  readonly expression: string;
  readonly weight: number;
}

/** One thing that a query speaks of: a typed word or phrase, and other ways to say it. */
export interface Concept {
  /** As typed, or as mended. */
  readonly typed: string;
  readonly forms: readonly ConceptForm[];
  /** Pages without it are no answer: a phrase, `a OR b`, `begin*`. */
  readonly isRequired: boolean;
  /** The word is not known here and nothing near it is. */
  readonly isUnknown: boolean;
  /** Words to mark in excerpts. */
  readonly marks: readonly string[];
}

/** What concepts are made with. */
export interface ConceptTools {
  readonly searchWords: SearchWords;
  readonly hasWord: (word: string) => boolean;
  readonly repair: (word: string) => string | undefined;
}

const synonymWeight = 0.7;
const repairWeight = 0.85;
const openWeight = 0.6;

/** The FTS5 expression of a word or a run of words, whatever is in it. */
function expressionOf(text: string): string | undefined {
  const words = wordsOf(text);
  return words.length === 0 ? undefined : quoteForMatch(words.join(" "));
}

function formOf(text: string, weight: number): ConceptForm[] {
  const expression = expressionOf(text);
  return expression === undefined ? [] : [{ expression, weight }];
}

/** What a typed word stands for: itself, what it may be misspelled for, what it may begin. */
function wordForms(
  word: string,
  isLast: boolean,
  tools: ConceptTools,
): Omit<Concept, "isRequired"> {
  const own = formOf(word, 1);
  if (wordsOf(word).some((part) => tools.hasWord(part))) {
    return { typed: word, forms: own, isUnknown: false, marks: [word] };
  }
  const fix = tools.repair(word);
  const open =
    isLast && word.length >= 3
      ? [{ expression: `${quoteForMatch(word)}*`, weight: openWeight }]
      : [];
  return {
    typed: fix ?? word,
    forms: [...own, ...(fix === undefined ? [] : formOf(fix, repairWeight)), ...open],
    isUnknown: fix === undefined,
    marks: fix === undefined ? [word] : [word, fix],
  };
}

/** The words and operators of a query as things to look for. */
export function listConcepts(
  understood: UnderstoodQuery,
  words: readonly string[],
  tools: ConceptTools,
): Concept[] {
  const synonyms = tools.searchWords.synonyms(words);
  // Several words that are one thing, as "au pair", are looked for as one.
  const runs = synonyms
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length || a.at - b.at)
    .filter(
      (run, index, all) =>
        !all
          .slice(0, index)
          .some((other) => run.at < other.at + other.length && other.at < run.at + run.length),
    );
  const single = words.flatMap((word, at): Concept[] => {
    const run = runs.find((one) => at >= one.at && at < one.at + one.length);
    if (run && run.at < at) return [];
    const typed = run ? words.slice(at, at + run.length).join(" ") : word;
    const isLast = understood.lastIsOpen && at === words.length - 1;
    const base = run
      ? { typed, forms: formOf(typed, 1), isUnknown: false, marks: wordsOf(typed) }
      : wordForms(word, isLast, tools);
    const also = synonyms
      .filter((found) => found.at === at && found.length === (run?.length ?? 1))
      .flatMap(({ means }) => means);
    return [
      {
        ...base,
        isRequired: false,
        isUnknown: base.isUnknown && also.length === 0,
        forms: [
          ...base.forms,
          ...[...new Set(also)].flatMap((text) => formOf(text, synonymWeight)),
        ],
        marks: [...base.marks, ...also.flatMap(wordsOf)],
      },
    ];
  });
  // Forms of one word are one thing, however often it was typed.
  const distinct = single.filter(
    ({ typed }, at) => single.findIndex((other) => stem(other.typed) === stem(typed)) === at,
  );
  const required = (typed: string, forms: readonly ConceptForm[]): Concept => ({
    typed,
    forms,
    isRequired: true,
    isUnknown: false,
    marks: wordsOf(typed),
  });
  return [
    ...distinct,
    ...understood.phrases.map((phrase) => required(phrase, formOf(phrase, 1))),
    ...understood.eitherOf.map((either) =>
      required(
        either.join(" "),
        either.flatMap((word) => formOf(word, 1)),
      ),
    ),
    ...understood.prefixes.map((begin) =>
      required(begin, [{ expression: `${quoteForMatch(begin)}*`, weight: 1 }]),
    ),
  ].filter(({ forms }) => forms.length > 0);
}
