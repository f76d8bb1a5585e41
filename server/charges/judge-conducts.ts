import type { PlacedOffense } from "../model/corpus.ts";
import { createJudge, type Judge, type Judged, type JudgeLaw } from "./charge-judge.ts";
import type { FactIndex } from "./fact-state.ts";
import type { ReadConduct } from "./read-conducts.ts";

/** The judges of a conduct: over its own facts, and with the counts of the accused's other conducts added. */
export interface Judges {
  readonly conduct: ReadConduct;
  readonly alone: Judge;
  readonly whole: Judge;
}

/** A unit judged over a conduct, with the judge that did it. */
export interface JudgedBy {
  readonly judge: Judge;
  readonly judged: Judged;
}

/** A conduct with the counts of all conducts of its accused added up, for units of the whole case. */
function withSums(
  index: FactIndex,
  conduct: ReadConduct,
  all: readonly ReadConduct[],
): ReadConduct {
  const own = all.filter(({ accused }) => accused === conduct.accused);
  if (own.length < 2) return conduct;
  const sum = (fact: string): number | null => {
    // What is stored once for an accused or the case is not added to itself.
    if (index.facts.get(fact)?.scope !== "act") return conduct.state.count(fact);
    const known = own.flatMap(({ state }) => state.count(fact) ?? []);
    return known.length === 0 ? null : known.reduce((total, count) => total + count, 0);
  };
  const mayBeMore = (fact: string): boolean =>
    index.facts.get(fact)?.scope === "act" && own.some(({ state }) => state.count(fact) === null);
  return { ...conduct, state: { ...conduct.state, count: sum, mayBeMore } };
}

/** Makes the judges of conducts; those without dates are read against the law of `fallback`. */
export function judgeConducts(
  index: FactIndex,
  judgeLaw: JudgeLaw,
  conducts: readonly ReadConduct[],
  fallback: string,
): Judges[] {
  return conducts.map((conduct) => {
    const alone = createJudge(judgeLaw, conduct, fallback);
    const summed = withSums(index, conduct, conducts);
    const whole = summed === conduct ? alone : createJudge(judgeLaw, summed, fallback);
    return { conduct, alone, whole };
  });
}

/** The judge for a unit: of the conduct alone, or with the whole case's counts. */
export function judgeFor({ offense }: PlacedOffense, { alone, whole }: Judges): Judge {
  return offense.scope === "case" ? whole : alone;
}

/** Judges a unit over a conduct. */
export function judgeUnit(placed: PlacedOffense, judges: Judges): JudgedBy {
  const judge = judgeFor(placed, judges);
  return { judge, judged: judge.judge(placed) };
}
