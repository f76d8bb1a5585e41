import type { ChargeStatus, ElementResult } from "../model/charge-evaluation.ts";
import type { PlacedOffense } from "../model/corpus.ts";
import type { DateSpan } from "../model/date-span.ts";
import type { Element } from "../model/element.ts";
import type { Offense } from "../model/offense.ts";
import type { ChargeLaw } from "./charge-details.ts";
import { type ConditionCache, explainElement, testElement } from "./element-truth.ts";
import { type ElementWords, elementWords } from "./element-words.ts";
import type { FactState, Truth } from "./fact-state.ts";
import { plannedState } from "./planned-state.ts";
import type { ReadConduct } from "./read-conducts.ts";
import type { ConditionContext } from "./test-condition.ts";
import { chargeStatus, elementStatus, type Segment, segmentsOf } from "./unit-result.ts";

/** A stretch of the span with the truth of the unit under its text. */
export type JudgedSegment = Segment & { readonly truth: Truth };

/** A unit over one conduct: each stretch of the span, and the best of them. */
export interface Judged {
  readonly placed: PlacedOffense;
  readonly conduct: ReadConduct;
  readonly segments: readonly JudgedSegment[];
  /** The stretch that the result is read off: the latest of the best; undefined where none is law. */
  readonly best: JudgedSegment | undefined;
}

/** Judges units over one conduct. */
export interface Judge {
  readonly span: DateSpan;
  contextOn(on: string): ConditionContext;
  judge(placed: PlacedOffense): Judged;
  /** True where an answer points at the unit, so that the charge is worth showing. */
  isTouched(judged: Judged): boolean;
  explain(placed: PlacedOffense, on: string): ElementResult[];
}

/** What judging needs to know of the collection. */
export interface JudgeLaw {
  readonly law: ChargeLaw;
  /** By unit: the days on which its text changed. */
  readonly days: ReadonlyMap<string, readonly string[]>;
  readonly cache: ConditionCache;
  /** By unit, element and day: what does not depend on answers, kept. */
  readonly words: Map<string, ElementWords>;
  /** By unit: every fact that its conditions test, directly or through another unit. */
  readonly unitFacts: ReadonlyMap<string, readonly string[]>;
  /** The facts that an answer points at; see `pointingFacts`. */
  pointing(state: FactState): ReadonlySet<string>;
}

/** The status of a unit over a conduct. */
export function statusOf({ best }: Judged): ChargeStatus {
  return best ? chargeStatus(best.truth) : "notInForce";
}

function isPartOn(element: Element, on: string): boolean {
  return (
    (element.from === undefined || element.from <= on) &&
    (element.to === undefined || on <= element.to)
  );
}

function isLawOn(offense: Offense, on: string): boolean {
  return offense.inForce.some(
    (force) => force.from <= on && (force.to === undefined || on <= force.to),
  );
}

/** Makes the judge of one conduct; without dates the law of `fallback` is read. */
export function createJudge(
  { law, days, cache, words, unitFacts, pointing: findPointing }: JudgeLaw,
  conduct: ReadConduct,
  fallback: string,
): Judge {
  /** By plan and day: the truth of each unit that another one names. */
  const truths = {
    planned: new Map<string, Map<string, Truth>>(),
    done: new Map<string, Map<string, Truth>>(),
  };
  const truthsOn = (isPlanned: boolean, on: string): Map<string, Truth> => {
    const days = isPlanned ? truths.planned : truths.done;
    const known = days.get(on) ?? new Map<string, Truth>();
    days.set(on, known);
    return known;
  };
  const span: DateSpan = conduct.span ?? { from: fallback, to: fallback };
  const pointing = findPointing(conduct.state);
  const planned: FactState = plannedState(conduct.state);

  const makeContext = (on: string, isPlanned: boolean): ConditionContext => ({
    state: isPlanned ? planned : conduct.state,
    unit: (id, asPlanned) => unitTruth(id, asPlanned || isPlanned, on),
    on,
  });

  const elementsTruth = (offense: Offense, on: string, isPlanned: boolean): Truth => {
    const context = makeContext(on, isPlanned);
    let least: Truth = 1;
    for (const element of offense.elements) {
      if (!isPartOn(element, on)) continue;
      const truth = testElement(element, offense, context, cache);
      if (truth === -1) return -1;
      if (truth < least) least = truth;
    }
    return least;
  };

  /** The truth of a unit that another one names, on that one's day. */
  const unitTruth = (id: string, isPlanned: boolean, on: string): Truth => {
    const kept = truthsOn(isPlanned, on);
    const known = kept.get(id);
    if (known !== undefined) return known;
    kept.set(id, -1); // A unit that comes back to itself is cut here.
    const offense = law.offenses.get(id)?.offense;
    const truth = offense && isLawOn(offense, on) ? elementsTruth(offense, on, isPlanned) : -1;
    kept.set(id, truth);
    return truth;
  };

  /** The facts behind the result of a unit that a condition names. */
  const follow = (id: string, isPlanned: boolean, on: string): string[] => {
    const offense = law.offenses.get(id)?.offense;
    if (!offense) return [];
    const wanted = unitTruth(id, isPlanned, on);
    return offense.elements.flatMap((element) => {
      const found = explainElement(element, offense, makeContext(on, isPlanned), cache, () => []);
      return found.truth === wanted ? [...found.decidedBy, ...found.openFacts] : [];
    });
  };

  const keptWords = (element: Element, placed: PlacedOffense, on: string): ElementWords => {
    const key = `${placed.offense.id}/${element.id} ${on}`;
    const known = words.get(key);
    if (known) return known;
    const made = elementWords(element, placed, on, law, cache.binds);
    words.set(key, made);
    return made;
  };

  return {
    span,
    contextOn: (on) => makeContext(on, false),
    judge(placed) {
      const { offense } = placed;
      const segments = segmentsOf(offense, span, days.get(offense.id) ?? []).map(
        (segment): JudgedSegment => ({
          ...segment,
          truth: segment.isInForce ? elementsTruth(offense, segment.from, false) : -1,
        }),
      );
      const best = segments
        .filter(({ isInForce }) => isInForce)
        .reduce<JudgedSegment | undefined>(
          (found, segment) => (found && segment.truth < found.truth ? found : segment),
          undefined,
        );
      return { placed, conduct, segments, best };
    },
    isTouched({ placed: { offense } }) {
      // What was done contains its attempt: it stands among the counterparts of the completed offense.
      const isDone = conduct.state.truth("act-completed") === 1;
      if (offense.inchoate?.kind === "attempt" && isDone) return false;
      return unitFacts.get(offense.id)?.some((fact) => pointing.has(fact)) ?? false;
    },
    explain(placed, on) {
      const { offense } = placed;
      const context = makeContext(on, false);
      return offense.elements
        .filter((element) => isPartOn(element, on))
        .map((element): ElementResult => {
          const found = explainElement(element, offense, context, cache, (id, isPlanned) =>
            follow(id, isPlanned, on),
          );
          return {
            ...keptWords(element, placed, on),
            status: elementStatus(found.truth),
            decidedBy: found.decidedBy,
            openFacts: found.openFacts,
          };
        });
    },
  };
}
