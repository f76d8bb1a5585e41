import type { TierResult } from "../model/charge-evaluation.ts";
import { inForceOn } from "../model/dates.ts";
import { formatTerm } from "../model/format-term.ts";
import type { PenaltyOn, TierOn } from "../model/provision-on.ts";
import { describeStep } from "./penalty-on.ts";
import { type ConditionContext, testCondition } from "./test-condition.ts";
import { elementStatus, type TierTruth } from "./unit-result.ts";

function hasNumber({ maximumYears, minimumLife }: TierOn): boolean {
  return maximumYears !== null || minimumLife;
}

function severity(tier: TierOn): number {
  const number = (value: TierOn["maximumYears"]): number =>
    value === "death" ? 2000 : value === "life" ? 1000 : (value ?? 0);
  return number(tier.maximumYears) * 1000 + (tier.minimumLife ? 999 : (tier.minimumYears ?? 0));
}

/** The steps that the answers do not rule out, in words, those that they raise marked. */
function raisedSteps(version: TierTruth["version"], context: ConditionContext): string[] {
  return inForceOn(version.steps ?? [], context.on).flatMap((step) => {
    const truth = step.condition ? testCondition(step.condition, context) : 0;
    if (truth === -1) return [];
    return [`${describeStep(step)}${truth === 1 ? " (raised by the answers)" : ""}`];
  });
}

/** The tiers with their numbers, and the least that every reading of the unknown facts leaves open. */
export function chargeTiers(
  truths: readonly TierTruth[],
  penalty: PenaltyOn | null,
  context: ConditionContext,
): {
  readonly tiers: TierResult[];
  readonly least: TierResult | undefined;
  readonly range: string;
} {
  const numbered = truths.flatMap((item) => {
    const numbers = penalty?.tiers.find(({ id }) => id === item.tier.id);
    return numbers ? [{ ...item, numbers }] : [];
  });
  const results = numbered.map(
    ({ tier, version, truth, needs, numbers }): TierResult => ({
      id: tier.id,
      label: tier.label,
      status: elementStatus(truth),
      needs,
      when: numbers.when,
      term:
        numbers.maximumYears === null && !numbers.minimumLife
          ? numbers.derivation
          : formatTerm(numbers),
      minimumYears: numbers.minimumYears,
      minimumLife: numbers.minimumLife,
      maximumYears: numbers.maximumYears,
      fine: numbers.fine,
      foundBy: tier.foundBy,
      mustBeAlleged: tier.mustBeAlleged,
      steps: raisedSteps(version, context),
    }),
  );
  const ranked = numbered
    .map((item, index) => ({ item, result: results[index] }))
    .sort((a, b) => severity(a.item.numbers) - severity(b.item.numbers));
  const supported = ranked.filter(({ item }) => item.truth === 1);
  const open = ranked.filter(({ item }) => item.truth === 0);
  // A tier without a number is no lesser one: it is named only where no tier with one is left.
  const least =
    supported.at(-1)?.result ??
    (open.find(({ item }) => hasNumber(item.numbers)) ?? open[0])?.result;
  return {
    tiers: results,
    least,
    range: least?.term ?? "the text names no penalty for this combination",
  };
}
