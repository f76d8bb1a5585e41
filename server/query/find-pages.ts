import { boostPages, type RankedPage } from "./boost-pages.ts";
import type { FullText } from "./full-text.ts";
import { meaningfulWords, quoteForMatch } from "./match-expression.ts";
import { isMeantByFilters, isOnlyFilters, passesQuery, type Treatments } from "./page-filter.ts";
import { type PageIndex, pagesOfParts } from "./page-index.ts";
import type { ReasonTools } from "./page-reasons.ts";
import { type Concept, type ConceptTools, listConcepts } from "./query-concepts.ts";
import { rankPages } from "./rank-pages.ts";
import { wordsOf } from "./stem.ts";
import type { UnderstoodQuery } from "./understand-query.ts";

/** All pages of an answer, best first, and the words to mark in their excerpts. */
export interface FoundPages {
  readonly pages: readonly RankedPage[];
  readonly marks: readonly string[];
}

/** What pages are found with. */
export interface FindTools extends ReasonTools {
  readonly text: FullText;
  readonly index: PageIndex;
  readonly treatments: Treatments;
}

/** Pages that hold enough of the query, entered at their top. */
function atTop(pages: readonly number[], index: PageIndex): RankedPage[] {
  return pages.map((page) => ({ page, score: 0, part: index.pages[page]?.top ?? 1 }));
}

/** Pages that have a word or phrase which they must not have. */
function excludedPages({ without }: UnderstoodQuery, { text, index }: FindTools): Set<number> {
  const expressions = without
    .map((typed) => wordsOf(typed).join(" "))
    .filter((words) => words !== "");
  return new Set(
    expressions.flatMap((words) => pagesOfParts(index, text.all(quoteForMatch(words)))),
  );
}

/** All pages that a query of nothing but filters asks for, in static order. */
function filteredPages(understood: UnderstoodQuery, index: PageIndex): RankedPage[] {
  const numbers = index.pages.flatMap((page, number) =>
    isMeantByFilters(understood, page) ? [number] : [],
  );
  return atTop(numbers, index);
}

/** Finds pages by what the query means: its words, what it names, and the filters that it holds. */
export function findByMeaning(
  understood: UnderstoodQuery,
  tools: FindTools,
  conceptTools: ConceptTools,
): FoundPages {
  const { text, index, treatments } = tools;
  const words = meaningfulWords(understood.words);
  const concepts = listConcepts(understood, words, conceptTools);
  const ranked = rankPages(concepts, text, index);
  const raised = boostPages(ranked, understood, words, tools);
  const known = new Set(raised.map(({ page }) => page));
  const after = raised.length === 0 ? [] : ranked.rest.filter((page) => !known.has(page));
  const asksForAll = concepts.length === 0 && raised.length === 0 && isOnlyFilters(understood);
  const found = asksForAll ? filteredPages(understood, index) : [...raised, ...atTop(after, index)];
  const excluded = excludedPages(understood, tools);
  const passes = (number: number): boolean => {
    const page = index.pages[number];
    return page !== undefined && !excluded.has(number) && passesQuery(understood, page, treatments);
  };
  return {
    pages: found.filter(({ page }) => passes(page)),
    marks: concepts.flatMap(({ marks }) => [...marks]),
  };
}

/** True where the page has every word as it was typed, and not only another form of it. */
function hasExactly(record: string, words: readonly string[], text: FullText): boolean {
  const own = new Set(
    text
      .partsOf(record)
      .flatMap(({ title, citation, heading, names, body }) =>
        wordsOf(`${title} ${citation} ${heading} ${names} ${body}`),
      ),
  );
  return words.every((word) => own.has(word));
}

/** Finds pages that have every word exactly as typed; nothing is read as anything else. */
export function findLiterally(
  query: string,
  { text, index }: Pick<FindTools, "text" | "index">,
): FoundPages {
  const words = [...new Set(wordsOf(query))];
  const concepts = words.map(
    (word): Concept => ({
      typed: word,
      forms: [{ expression: quoteForMatch(word), weight: 1 }],
      isRequired: true,
      isUnknown: false,
      marks: [word],
    }),
  );
  const { pages, rest } = rankPages(concepts, text, index);
  return {
    pages: [...pages, ...atTop(rest, index)].filter(({ page }) =>
      hasExactly(index.pages[page]?.record ?? "", words, text),
    ),
    marks: words,
  };
}
