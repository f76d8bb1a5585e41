import type { PageType } from "../model/part.ts";
import type { FullText } from "./full-text.ts";
import type { PageIndex } from "./page-index.ts";
import type { Concept } from "./query-concepts.ts";

/** A page that full text found. */
export interface FoundPage {
  readonly page: number;
  readonly score: number;
  /** The id of its part that fits best. */
  readonly part: number;
}

/** What the words of a query come to, before names, citations and subjects are heard. */
export interface RankedText {
  /** Best first. */
  readonly pages: readonly FoundPage[];
  /** Pages that hold enough of the query, but no part among the best of any word: in static order. */
  readonly rest: readonly number[];
  /** True where the best page holds too little: without another reason there is no answer. */
  readonly isWeak: boolean;
  /** True where one part of a page holds all that was asked for. */
  readonly isWhole: boolean;
}

/** How many parts of a word are ranked; of the rest only the pages are known. */
const rankedParts = 4_000;

/** A query of which no page holds this much has no answer here. */
const leastBestCoverage = 0.35;

/** Where more than a third of the query is words that are not known here, a page must hold more. */
const leastBestWhereUnknown = 0.5;

/** A page that holds less of the query than this, beside one that holds enough, is left out. */
const leastCoverage = 0.3;

/** A word is as rare as this at most, so that one rare word is not the whole query. */
const mostRare = 4.5;

/** What a word counts that is not known here: people also type what no page needs to say. */
const unknownRarity = 4;

/** BM25 of one word comes to about 2.2 times how rare it is, at most. */
const saturation = 2.2;

/** Where all else is equal: what the law says before what was made of it. */
export const priors: Readonly<Record<PageType, number>> = {
  statute: 1.1,
  case: 1.05,
  guide: 1,
  question: 0.85,
  training: 0.8,
  agency: 0.8,
  authority: 0.55,
  page: 0.4,
};

/** What of the collection holds one concept. */
interface ConceptReach {
  /** How rare it is: BM25's inverse document frequency over parts, within bounds. */
  readonly rarity: number;
  /** Pages that hold it, each once. */
  readonly pages: readonly number[];
  /** How well by form, for each of `pages`: the weight of the best form. */
  readonly weights: Float64Array;
  /** Its best parts with their scores. */
  readonly parts: ReadonlyMap<number, number>;
}

/** Finds the parts and pages of concepts. `held` is scratch: one number a page, all zero between uses. */
function reachOf(
  concept: Concept,
  text: FullText,
  { pageOf }: PageIndex,
  held: Float64Array,
): ConceptReach {
  const parts = new Map<number, number>();
  const pages: number[] = [];
  let holding = 0;
  const hold = (id: number, weight: number): void => {
    const page = pageOf[id] ?? 0;
    const before = held[page] ?? 0;
    if (before === 0) pages.push(page);
    if (weight > before) held[page] = weight;
  };
  for (const { expression, weight } of concept.forms) {
    const best = text.best(expression, rankedParts);
    for (const [id, score] of best) {
      parts.set(id, Math.max(parts.get(id) ?? 0, score * weight));
      hold(id, weight);
    }
    holding += best.length;
    if (best.length === rankedParts) {
      const all = text.all(expression);
      holding += all.length - best.length;
      for (const id of all) hold(id, weight);
    }
  }
  const weights = Float64Array.from(pages, (page) => held[page] ?? 0);
  for (const page of pages) held[page] = 0;
  const total = pageOf.length;
  // Forms of one thing often stand together: their sum may exceed what there is.
  holding = Math.min(holding, total - 1);
  const rarity =
    holding === 0
      ? unknownRarity
      : Math.min(mostRare, Math.max(0.1, Math.log((total - holding + 0.5) / (holding + 0.5))));
  return { rarity, pages, weights, parts };
}

interface PageScore {
  readonly byConcept: Float64Array;
  part: number;
  partScore: number;
  /** The rarities of the concepts that its best part holds, together. */
  partRarity: number;
}

/** For each page its best score under each concept, and its best part over all of them. */
function scoreParts(
  reaches: readonly ConceptReach[],
  { pageOf }: PageIndex,
): { readonly scores: ReadonlyMap<number, PageScore>; readonly partRarity: number } {
  const together = new Map<number, { score: number; rarity: number }>();
  const scores = new Map<number, PageScore>();
  reaches.forEach(({ parts, rarity }, at) => {
    for (const [id, raw] of parts) {
      const score = Math.min(raw, saturation * rarity);
      const sum = together.get(id);
      if (sum) {
        sum.score += score;
        sum.rarity += rarity;
      } else together.set(id, { score, rarity });
      const page = pageOf[id] ?? 0;
      let own = scores.get(page);
      if (!own) {
        own = {
          byConcept: new Float64Array(reaches.length),
          part: id,
          partScore: 0,
          partRarity: 0,
        };
        scores.set(page, own);
      }
      own.byConcept[at] = Math.max(own.byConcept[at] ?? 0, score);
    }
  });
  let partRarity = 0;
  for (const [id, { score, rarity }] of together) {
    partRarity = Math.max(partRarity, rarity);
    const own = scores.get(pageOf[id] ?? 0);
    if (own && (score > own.partScore || (score === own.partScore && id < own.part))) {
      own.part = id;
      own.partScore = score;
      own.partRarity = rarity;
    }
  }
  return { scores, partRarity };
}

/**
 * Ranks pages by how much of the query they hold, how well, and whether one part holds it together.
 * A page holds a concept by its best part; concepts count by how rare they are.
 */
export function rankPages(
  concepts: readonly Concept[],
  text: FullText,
  index: PageIndex,
): RankedText {
  const held = new Float64Array(index.pages.length);
  const reaches = concepts.map((concept) => reachOf(concept, text, index, held));
  const weight = reaches.reduce((sum, { rarity }) => sum + rarity, 0);
  if (weight === 0) return { pages: [], rest: [], isWeak: true, isWhole: false };
  /** How much of the query each page holds, 0 to 1; less than nothing where it lacks what it must have. */
  const coverage = held;
  reaches.forEach(({ rarity, pages, weights }) => {
    pages.forEach((page, at) => {
      coverage[page] = (coverage[page] ?? 0) + (rarity * (weights[at] ?? 0)) / weight;
    });
  });
  concepts.forEach(({ isRequired }, at) => {
    if (!isRequired) return;
    const having = new Set(reaches[at]?.pages);
    coverage.forEach((_held, page) => {
      if (!having.has(page)) coverage[page] = -1;
    });
  });
  const { scores, partRarity } = scoreParts(reaches, index);
  const pages: FoundPage[] = [];
  const rest: number[] = [];
  let best = 0;
  coverage.forEach((own, page) => {
    if (own < leastCoverage) return;
    best = Math.max(best, own);
    const scored = scores.get(page);
    if (!scored) {
      rest.push(page);
      return;
    }
    const { type = "page", isList = false } = index.pages[page] ?? {};
    // Of a list one entry answers: words that stand in different entries have nothing in common.
    const spread = isList
      ? scored.partScore
      : scored.byConcept.reduce((sum, score) => sum + score, 0);
    const share = isList ? scored.partRarity / weight : own;
    const score = ((spread + scored.partScore) / 2 / weight) * share ** 1.5 * priors[type];
    pages.push({ page, score, part: scored.part });
  });
  pages.sort((a, b) => b.score - a.score || a.page - b.page);
  const unknown = reaches.reduce(
    (sum, { rarity, pages: own }) => (own.length === 0 ? sum + rarity : sum),
    0,
  );
  const least = unknown * 3 > weight ? leastBestWhereUnknown : leastBestCoverage;
  return {
    pages,
    rest,
    isWeak: best < least,
    isWhole: partRarity / weight > 0.999,
  };
}
