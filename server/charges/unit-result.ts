import type { ChargeStatus, ElementStatus } from "../model/charge-evaluation.ts";
import { unitsIn } from "../model/condition.ts";
import type { DateSpan } from "../model/date-span.ts";
import { edgeDays, inForceOn } from "../model/dates.ts";
import type { Offense } from "../model/offense.ts";
import type { Tier, TierVersion } from "../model/tier.ts";
import type { Truth } from "./fact-state.ts";
import { type ConditionContext, decidingFacts, testCondition } from "./test-condition.ts";

/** A tier on one text. */
export interface TierTruth {
  readonly tier: Tier;
  readonly version: TierVersion;
  readonly truth: Truth;
  readonly needs: readonly string[];
}

/** A stretch of the span under one text of the unit. */
export interface Segment {
  readonly from: string;
  readonly to: string;
  readonly isInForce: boolean;
}

const statuses: Readonly<Record<Truth, ElementStatus>> = {
  1: "supported",
  0: "unknown",
  [-1]: "missing",
};

/** The word for a truth of an element or tier. */
export function elementStatus(truth: Truth): ElementStatus {
  return statuses[truth];
}

/** The word for the truth of a whole charge. */
export function chargeStatus(truth: Truth): Exclude<ChargeStatus, "notInForce"> {
  return truth === 1 ? "supported" : truth === 0 ? "open" : "missing";
}

/** The units that an offense's conditions name. */
function namedUnits({ elements }: Offense): string[] {
  return elements
    .flatMap((element) => [
      element,
      ...(element.alternatives ?? []),
      ...(element.formerTexts ?? []),
      ...element.mentalStates,
      ...(element.construed ?? []),
    ])
    .flatMap(({ condition }) => (condition ? unitsIn(condition) : []));
}

/**
 * Every day on which a unit may be judged otherwise: its own text changed, or that of a unit which
 * its conditions name, directly or through another.
 */
export function judgedDays(offense: Offense, find: (id: string) => Offense | undefined): string[] {
  const seen = new Set<string>();
  const open: Offense[] = [offense];
  const days: string[] = [];
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    days.push(...changeDays(next, find), ...readingDays(next));
    open.push(...namedUnits(next).flatMap((id) => find(id) ?? []));
  }
  return [...new Set(days)].sort();
}

/** The days on which a court's reading that has a test begins or ends: no change of the words. */
function readingDays({ elements }: Offense): string[] {
  return elements
    .flatMap(({ construed }) => construed ?? [])
    .filter(({ condition }) => condition !== undefined)
    .flatMap(edgeDays);
}

/** Every day on which the words of an element or a penalty of a unit changed. */
export function changeDays(offense: Offense, find: (id: string) => Offense | undefined): string[] {
  const borrowed = offense.tiers.flatMap((tier) =>
    tier.versions.flatMap(({ term }) =>
      term.kind === "sameAs"
        ? (find(term.offense)?.tiers ?? []).filter(
            ({ id }) => term.tier === undefined || id === term.tier,
          )
        : [],
    ),
  );
  const dated = [
    ...offense.inForce,
    ...offense.elements.flatMap((element) => [
      element,
      ...(element.alternatives ?? []),
      ...(element.formerTexts ?? []),
      ...element.mentalStates.flatMap((state) => [state, ...(state.except ?? [])]),
    ]),
    ...[...offense.tiers, ...borrowed].flatMap((tier) =>
      tier.versions.flatMap((version) => [version, ...(version.steps ?? [])]),
    ),
  ];
  return [...new Set(dated.flatMap(edgeDays))].sort();
}

/** Cuts a span at the days on which the unit's text changed. */
export function segmentsOf(offense: Offense, span: DateSpan, days: readonly string[]): Segment[] {
  const starts = [span.from, ...days.filter((day) => day > span.from && day <= span.to)];
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return {
      from,
      to: next === undefined ? span.to : dayBefore(next),
      isInForce: inForceOn(offense.inForce, from).length > 0,
    };
  });
}

/** The day before `date` in the Gregorian calendar. */
export function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** Tests the tiers in force: without a trigger a tier applies; a trigger that nothing tests is unknown. */
export function testTiers(offense: Offense, context: ConditionContext): TierTruth[] {
  return offense.tiers.flatMap((tier) =>
    inForceOn(tier.versions, context.on)
      .slice(0, 1)
      .map((version): TierTruth => {
        const condition = version.condition ?? tier.condition;
        const hasTrigger = (version.when ?? tier.when) !== undefined;
        if (!condition) return { tier, version, truth: hasTrigger ? 0 : 1, needs: [] };
        const truth = testCondition(condition, context);
        const needs =
          truth === 0
            ? decidingFacts(condition, context, () => []).filter((fact) => fact !== "")
            : [];
        return { tier, version, truth, needs };
      }),
  );
}
