import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A query as someone types it, with the pages that ought to come; none for a query of nothing. */
export interface JudgedQuery {
  readonly id: string;
  readonly q: string;
  readonly user: string;
  readonly kind: string;
  /** Grade 3: should come first; 2: clearly useful; 1: related. */
  readonly relevant: readonly { readonly doc: string; readonly grade: number }[];
}

/** What a search answered: pages, best first, and whether it said that nothing is here. */
export interface RankedAnswer {
  readonly docs: readonly string[];
  readonly noMatch: boolean;
}

/** Means over the queries of one kind; each between 0 and 1. */
export interface RankingScore {
  readonly queries: number;
  readonly ndcg: number;
  readonly mrr: number;
  readonly first: number;
  readonly recall: number;
  readonly falseNoMatch: number;
}

/** The scores of a search: by kind, over all, and how many queries of nothing were left unanswered. */
export interface RelevanceReport {
  readonly kinds: ReadonlyMap<string, RankingScore>;
  readonly all: RankingScore;
  readonly abstained: { readonly right: number; readonly of: number };
  /** What went wrong, a line each: no page of grade 3 first, or an answer where none was due. */
  readonly missed: readonly string[];
}

interface QueryScore extends Omit<RankingScore, "queries"> {
  readonly query: JudgedQuery;
}

const folder = join(import.meta.dirname, "..", "test", "fixtures", "relevance");

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

/** The public set of judged queries. */
export function readJudgedQueries(file = join(folder, "public.json")): JudgedQuery[] {
  return readJson<JudgedQuery[]>(file);
}

/** The pages that the judgments use: any other is skipped in a ranking, since nobody judged it. */
export function readJudgedPages(): ReadonlySet<string> {
  const ids = readJson<Record<string, string[]>>(join(folder, "docids.json"));
  return new Set(Object.values(ids).flat());
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

function scoreQuery(
  query: JudgedQuery,
  { docs, noMatch }: RankedAnswer,
  pages: ReadonlySet<string>,
): QueryScore {
  const grades = new Map(query.relevant.map(({ doc, grade }) => [doc, grade]));
  const ranked = [...new Set(docs)].filter((doc) => pages.has(doc));
  const top = ranked.slice(0, 10).map((doc) => grades.get(doc) ?? 0);
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, 10);
  const rank = ranked.findIndex((doc) => grades.get(doc) === 3);
  const best = ideal.filter((grade) => grade === 3).length;
  return {
    query,
    ndcg: gain(top) / gain(ideal),
    mrr: rank === -1 ? 0 : 1 / (rank + 1),
    first: top[0] === 3 ? 1 : 0,
    recall: top.filter((grade) => grade === 3).length / best,
    falseNoMatch: noMatch || ranked.length === 0 ? 1 : 0,
  };
}

function mean(scores: readonly QueryScore[]): RankingScore {
  const of = (key: "ndcg" | "mrr" | "first" | "recall" | "falseNoMatch"): number =>
    scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length);
  return {
    queries: scores.length,
    ndcg: of("ndcg"),
    mrr: of("mrr"),
    first: of("first"),
    recall: of("recall"),
    falseNoMatch: of("falseNoMatch"),
  };
}

/**
 * Scores a search over judged queries: nDCG@10 with gain 2^grade - 1, reciprocal rank of the first
 * page of grade 3, share with one first, recall of grade 3 within ten, share wrongly answered with
 * nothing. Queries of kind `no-match` count only toward abstention.
 */
export function scoreRanking(
  queries: readonly JudgedQuery[],
  pages: ReadonlySet<string>,
  answer: (query: string) => RankedAnswer,
): RelevanceReport {
  const nothing = queries.filter(({ kind }) => kind === "no-match");
  const answered = nothing.filter(({ q }) => {
    const { docs, noMatch } = answer(q);
    return !noMatch && docs.some((doc) => pages.has(doc));
  });
  const scores = queries
    .filter(({ kind }) => kind !== "no-match")
    .map((query) => scoreQuery(query, answer(query.q), pages));
  const kinds = [...new Set(scores.map(({ query }) => query.kind))].sort();
  return {
    kinds: new Map(
      kinds.map((kind) => [kind, mean(scores.filter(({ query }) => query.kind === kind))]),
    ),
    all: mean(scores),
    abstained: { right: nothing.length - answered.length, of: nothing.length },
    missed: [
      ...scores
        .filter(({ first }) => first === 0)
        .map(({ query }) => `${query.id} (${query.kind}): ${query.q}`),
      ...answered.map(({ id, q }) => `${id} (answered, should not be): ${q}`),
    ],
  };
}
