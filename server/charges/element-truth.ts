import type { Condition } from "../model/condition.ts";
import { dayAfter, inForceOn } from "../model/dates.ts";
import type { Element } from "../model/element.ts";
import type { MentalState } from "../model/mental-state.ts";
import type { Offense } from "../model/offense.ts";
import type { FactState, Truth } from "./fact-state.ts";
import { type ConditionContext, decidingFacts, testCondition } from "./test-condition.ts";

/** An element on one text, with what decided it. */
export interface ElementTruth {
  readonly truth: Truth;
  /** Facts that made it so; for an unknown element none. */
  readonly decidedBy: readonly string[];
  readonly openFacts: readonly string[];
}

/** Stands for an element that no condition tests. */
const untestedElement: Condition = { all: [] };

/** A fact that nobody can answer: a way without a condition beside others that have one. */
const untestedWay: Condition = { fact: "" };

/** The conditions of the mental states in force; those that are alternatives to each other joined. */
function mentalConditions(states: readonly MentalState[]): Condition[] {
  const alone = states.filter((state) => state.alternativeTo === undefined);
  const groups = new Map<string, MentalState[]>();
  for (const state of states) {
    if (state.alternativeTo === undefined) continue;
    groups.set(state.alternativeTo, [...(groups.get(state.alternativeTo) ?? []), state]);
  }
  return [
    ...alone.flatMap(({ condition }) => condition ?? []),
    ...[...groups.values()].flatMap((group) => {
      const conditions = group.flatMap(({ condition }) => condition ?? []);
      return conditions.length === 0 ? [] : [{ any: conditions }];
    }),
  ];
}

/** What has a day of its own must lie in the unit's force, where the file knows the day. */
function ownDay(fact: string | undefined, offense: Offense, date: string): Condition[] {
  const force = fact === undefined ? undefined : inForceOn(offense.inForce, date)[0];
  if (fact === undefined || !force) return [];
  const before = force.to === undefined ? {} : { before: dayAfter(force.to) };
  return [{ date: { fact, onOrAfter: force.from, ...before, ifKnown: true } }];
}

/** The ways to meet an element on a day, joined as its text joins them. */
function wayConditions(element: Element, offense: Offense, date: string): Condition[] {
  const ways = inForceOn(element.alternatives ?? [], date);
  if (ways.every(({ condition }) => condition === undefined)) return [];
  const parts = ways.map((way): Condition => {
    if (!way.condition) return untestedWay;
    const day = ownDay(way.occursOn, offense, date);
    return day.length === 0 ? way.condition : { all: [way.condition, ...day] };
  });
  return [element.combine === "all" ? { all: parts } : { any: parts }];
}

type Construed = NonNullable<Element["construed"]>[number];

/** Says whether a decision binds: one of the Supreme Court always, a circuit's where it was chosen. */
export type Binding = (construed: Pick<Construed, "scope" | "case">) => boolean;

/** The readings of an element on a day that its test takes in. */
export function appliedReadings(element: Element, date: string, binds: Binding): Construed[] {
  return (element.construed ?? []).filter(
    (construed) =>
      construed.condition !== undefined &&
      (construed.from === undefined || construed.from <= date) &&
      (construed.to === undefined || date <= construed.to) &&
      binds(construed),
  );
}

/** An element's whole condition on a day: its words, its ways, its states of mind, binding readings. */
function conditionOn(element: Element, offense: Offense, date: string, binds: Binding): Condition {
  const former = inForceOn(element.formerTexts ?? [], date)[0];
  const own = former?.condition ?? element.condition;
  const readings = appliedReadings(element, date, binds);
  const conditionsOf = (isWider: boolean): Condition[] =>
    readings
      .filter(({ effect }) => (effect === "widens") === isWider)
      .flatMap(({ condition }) => condition ?? []);
  const parts = [
    ...(own ? [own] : []),
    ...wayConditions(element, offense, date),
    ...mentalConditions(inForceOn(element.mentalStates, date)),
    ...conditionsOf(false),
  ];
  if (parts.length === 0) return untestedElement;
  const wider = conditionsOf(true);
  const whole: Condition[] = wider.length === 0 ? parts : [{ any: [{ all: parts }, ...wider] }];
  return { all: [...whole, ...ownDay(element.occursOn, offense, date)] };
}

/** The conditions of elements under one choice of circuit, kept by element and day: each is put together once. */
export interface ConditionCache {
  readonly binds: Binding;
  readonly kept: Map<Element, Map<string, Condition>>;
}

/**
 * The day whose words an element is tested on: its own where the file knows it and the unit was law
 * then, else that of the text under test.
 */
function wordingDay(element: Element, offense: Offense, state: FactState, on: string): string {
  if (element.occursOn === undefined) return on;
  const span = state.date(element.occursOn);
  return span && inForceOn(offense.inForce, span.to).length > 0 ? span.to : on;
}

function keptCondition(
  element: Element,
  offense: Offense,
  context: ConditionContext,
  cache: ConditionCache,
): Condition {
  const on = wordingDay(element, offense, context.state, context.on);
  let days = cache.kept.get(element);
  if (!days) {
    days = new Map();
    cache.kept.set(element, days);
  }
  const known = days.get(on);
  if (known) return known;
  const made = conditionOn(element, offense, on, cache.binds);
  days.set(on, made);
  return made;
}

/** Tests an element on a text; 0 where no condition tests it. */
export function testElement(
  element: Element,
  offense: Offense,
  context: ConditionContext,
  cache: ConditionCache,
): Truth {
  const condition = keptCondition(element, offense, context, cache);
  return condition === untestedElement ? 0 : testCondition(condition, context);
}

/** Tests an element and says which facts decided it, or could. */
export function explainElement(
  element: Element,
  offense: Offense,
  context: ConditionContext,
  cache: ConditionCache,
  follow: (offense: string, isPlanned: boolean) => readonly string[],
): ElementTruth {
  const condition = keptCondition(element, offense, context, cache);
  const truth = testElement(element, offense, context, cache);
  const facts =
    condition === untestedElement
      ? []
      : decidingFacts(condition, context, follow).filter((fact) => fact !== "");
  return { truth, decidedBy: truth === 0 ? [] : facts, openFacts: truth === 0 ? facts : [] };
}
