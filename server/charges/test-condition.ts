import type { Condition } from "../model/condition.ts";
import { factsOf } from "../model/intake.ts";
import type { FactState, Truth } from "./fact-state.ts";

/** Tells whether a unit's elements are met: 1 supported, 0 open, -1 missing or not in force. */
export type UnitTruth = (offense: string, isPlanned: boolean) => Truth;

/** What a condition is tested over. */
export interface ConditionContext {
  readonly state: FactState;
  readonly unit: UnitTruth;
  /** The first day of the text that is tested; a date with no day of its own is that day. */
  readonly on: string;
}

function testCount(
  { fact, atLeast, atMost }: Extract<Condition, { count: unknown }>["count"],
  state: FactState,
): Truth {
  const count = state.count(fact);
  if (count === null) return 0;
  if (atMost !== undefined && count > atMost) return -1;
  if (atLeast !== undefined && count < atLeast) return state.mayBeMore(fact) ? 0 : -1;
  return atMost !== undefined && state.mayBeMore(fact) ? 0 : 1;
}

/** A span lies wholly inside the bounds, wholly outside them, or partly: then it is unknown. */
function testDate(
  { fact, onOrAfter, before, ifKnown }: Extract<Condition, { date: unknown }>["date"],
  state: FactState,
): Truth {
  const span = state.date(fact);
  if (!span) return ifKnown ? 1 : 0;
  const isInside = (day: string): boolean =>
    (onOrAfter === undefined || day >= onOrAfter) && (before === undefined || day < before);
  if (isInside(span.from) && isInside(span.to)) return 1;
  const isOutside =
    (onOrAfter !== undefined && span.to < onOrAfter) ||
    (before !== undefined && span.from >= before);
  return isOutside ? -1 : 0;
}

function leastOf(parts: readonly Condition[], context: ConditionContext): Truth {
  let least: Truth = 1;
  for (const part of parts) {
    const truth = testCondition(part, context);
    if (truth === -1) return -1;
    if (truth < least) least = truth;
  }
  return least;
}

function greatestOf(parts: readonly Condition[], context: ConditionContext): Truth {
  let greatest: Truth = -1;
  for (const part of parts) {
    const truth = testCondition(part, context);
    if (truth === 1) return 1;
    if (truth > greatest) greatest = truth;
  }
  return greatest;
}

function testUnits(
  { offenses, planned }: Extract<Condition, { unit: unknown }>["unit"],
  context: ConditionContext,
): Truth {
  let greatest: Truth = -1;
  for (const offense of offenses) {
    const truth = context.unit(offense, planned === true);
    if (truth > greatest) greatest = truth;
  }
  return greatest;
}

/** Tests a condition in three values: all is the least of its parts, any the greatest, not the opposite. */
export function testCondition(condition: Condition, context: ConditionContext): Truth {
  if ("fact" in condition) return context.state.truth(condition.fact);
  if ("all" in condition) return leastOf(condition.all, context);
  if ("any" in condition) return greatestOf(condition.any, context);
  if ("not" in condition) return -testCondition(condition.not, context) as Truth;
  if ("count" in condition) return testCount(condition.count, context.state);
  if ("date" in condition) return testDate(condition.date, context.state);
  return testUnits(condition.unit, context);
}

/**
 * The facts on which a condition's result rests: those that made it true, those that made it false,
 * or those still unknown. `follow` lists the facts on which a named unit's result rests.
 */
export function decidingFacts(
  condition: Condition,
  context: ConditionContext,
  follow: (offense: string, isPlanned: boolean) => readonly string[],
): string[] {
  const found = new Set<string>();
  const gather = (part: Condition, value: Truth): void => {
    if ("all" in part) gatherAmong(part.all, value);
    else if ("any" in part) gatherAmong(part.any, value);
    else if ("not" in part) gather(part.not, -value as Truth);
    else if ("unit" in part) gatherUnits(part.unit, value);
    else for (const fact of factsOf(part)) found.add(fact);
  };
  const gatherAmong = (parts: readonly Condition[], value: Truth): void => {
    for (const inner of parts) {
      if (testCondition(inner, context) === value) gather(inner, value);
    }
  };
  const gatherUnits = (
    { offenses, planned }: Extract<Condition, { unit: unknown }>["unit"],
    value: Truth,
  ): void => {
    const isPlanned = planned === true;
    const resting = offenses.filter((offense) => context.unit(offense, isPlanned) === value);
    for (const offense of resting.slice(0, 3)) {
      for (const fact of follow(offense, isPlanned)) found.add(fact);
    }
  };
  gather(condition, testCondition(condition, context));
  return [...found];
}
