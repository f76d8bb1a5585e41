import { provisionSlug } from "../model/statute-citation.ts";
import { findReasons, type ReasonTools } from "./page-reasons.ts";
import type { FoundPage, RankedText } from "./rank-pages.ts";
import type { UnderstoodQuery } from "./understand-query.ts";

/** A page of the answer. */
export interface RankedPage {
  readonly page: number;
  readonly score: number;
  /** The id of the part that it is entered at. */
  readonly part: number;
}

/** Where decisions are asked for: what that does to a page's score. */
const forCases = {
  ofCase: 1.35,
  /** A court or years were named: what has neither comes after the cases. */
  ofOtherWherePlaced: 0.5,
  onCitedSection: 0.5,
} as const;

/** Where something to teach with is asked for. */
const forTraining = {
  ofModule: 1.35,
  /** What a page of all modules and sessions gains beside its own score. */
  ofList: 0.9,
  list: "guide:training-modules",
} as const;

/** Collects scores of pages; the part that a page is entered at is that of its strongest reason. */
class Pool {
  readonly #pages = new Map<number, { score: number; part: number; strongest: number }>();

  constructor(found: readonly FoundPage[]) {
    for (const { page, score, part } of found) {
      this.#pages.set(page, { score, part, strongest: 0 });
    }
  }

  /** Adds to a page; with a part, enters the page there if nothing stronger led elsewhere. */
  add(page: number, score: number, part: number | undefined, top: number): void {
    const own = this.#pages.get(page);
    if (!own) {
      this.#pages.set(page, {
        score,
        part: part ?? top,
        strongest: part === undefined ? 0 : score,
      });
      return;
    }
    own.score += score;
    if (part !== undefined && score > own.strongest) {
      own.part = part;
      own.strongest = score;
    }
  }

  multiply(page: number, factor: number): void {
    const own = this.#pages.get(page);
    if (own) own.score *= factor;
  }

  pages(): number[] {
    return [...this.#pages.keys()];
  }

  ranked(): RankedPage[] {
    return [...this.#pages]
      .map(([page, { score, part }]) => ({ page, score, part }))
      .sort((a, b) => b.score - a.score || a.page - b.page);
  }
}

/** True where the query names a court or years. */
function isPlaced({ filters }: UnderstoodQuery): boolean {
  return filters.some(({ value }) => value.kind === "court" || value.kind === "years");
}

/** Puts cases before the rest, those on a section that was named first of all. */
function preferCases(pool: Pool, understood: UnderstoodQuery, { index }: ReasonTools): void {
  const placed = isPlaced(understood);
  const asked = new Set(understood.statutes.map(({ value }) => provisionSlug(value)));
  for (const page of pool.pages()) {
    const own = index.pages[page];
    if (own?.type === "case") {
      pool.multiply(page, forCases.ofCase);
      const isOn = own.facets.statute.some((slug) => asked.has(slug));
      if (isOn) pool.add(page, forCases.onCitedSection, undefined, own.top);
    } else if (placed) pool.multiply(page, forCases.ofOtherWherePlaced);
  }
}

/** Raises the modules, and the guide that lists them whatever they are on. */
function preferTraining(pool: Pool, { index }: ReasonTools): void {
  for (const page of pool.pages()) {
    if (index.pages[page]?.type === "training") pool.multiply(page, forTraining.ofModule);
  }
  const list = index.byRecord.get(forTraining.list);
  if (list !== undefined)
    pool.add(list, forTraining.ofList, undefined, index.pages[list]?.top ?? 1);
}

/**
 * True where a query names something that is not here: a reporter or the name of a case that are
 * not known, or a field of law that the collection leaves out.
 */
function isElsewhere(
  understood: UnderstoodQuery,
  isWhole: boolean,
  { searchWords }: ReasonTools,
): boolean {
  if (understood.isCaseName || understood.unknownReporter !== undefined) return true;
  return !isWhole && searchWords.outside(understood.words) !== undefined;
}

/** True where nothing but sections are cited that have no page here: the words are about those. */
function citesOnlyMissing({ statutes }: UnderstoodQuery, { cited }: ReasonTools): boolean {
  return statutes.length > 0 && statutes.every(({ value }) => cited.statuteAt(value) === undefined);
}

/** Raises what the query cites, names or is about, and adds such pages where words did not find them. */
export function boostPages(
  { pages: found, isWeak, isWhole }: RankedText,
  understood: UnderstoodQuery,
  words: readonly string[],
  tools: ReasonTools,
): RankedPage[] {
  if (citesOnlyMissing(understood, tools)) return [];
  const { index } = tools;
  const reasons = findReasons(understood, words, tools).flatMap((reason) => {
    const page = index.byRecord.get(reason.record);
    return page === undefined ? [] : [{ ...reason, page }];
  });
  const isNoAnswer = isWeak || isElsewhere(understood, isWhole, tools);
  if (reasons.length === 0 && isNoAnswer) return [];
  const pool = new Pool(found);
  for (const { page, score, part } of reasons) {
    pool.add(page, score, part, index.pages[page]?.top ?? 1);
  }
  if (understood.wantsCases) preferCases(pool, understood, tools);
  if (understood.wantsTraining) preferTraining(pool, tools);
  return pool.ranked();
}
