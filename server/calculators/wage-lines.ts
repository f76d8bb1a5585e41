import { divideHalfUp } from "../model/money.ts";
import type { RestitutionLaw, WageLine } from "../model/restitution.ts";
import type { WeekPart } from "./work-weeks.ts";

/** A part of a week with its hours at the rate and above it. */
interface SplitPart {
  readonly part: WeekPart;
  readonly straight: number;
  readonly overtime: number;
}

/** Parts each week's hours at the hours past which overtime is owed, in the order of days. */
function splitOvertime(parts: readonly WeekPart[], weeklyQuarters: number): SplitPart[] {
  const worked = new Map<number, number>();
  return parts.map((part) => {
    const before = worked.get(part.week) ?? 0;
    worked.set(part.week, before + part.quarters);
    const straight = Math.min(part.quarters, Math.max(0, weeklyQuarters - before));
    return { part, straight, overtime: part.quarters - straight };
  });
}

function isLike(one: SplitPart, next: SplitPart, weeks: number): boolean {
  return (
    one.part.period === next.part.period &&
    next.part.week === one.part.week + weeks &&
    one.part.days === 7 &&
    next.part.days === 7 &&
    one.straight === next.straight &&
    one.overtime === next.overtime &&
    one.part.rate.from === next.part.rate.from
  );
}

/** The lines of each period by its index: like whole weeks in a row are one line. */
export function wageLines(
  parts: readonly WeekPart[],
  { overtime: law }: Pick<RestitutionLaw, "overtime">,
  hasOvertime: boolean,
): ReadonlyMap<number, readonly WageLine[]> {
  const runs: { first: SplitPart; last: SplitPart; weeks: number }[] = [];
  for (const split of splitOvertime(parts, hasOvertime ? law.weeklyQuarters : Infinity)) {
    const run = runs.at(-1);
    if (run && isLike(run.first, split, run.weeks)) {
      run.last = split;
      run.weeks += 1;
    } else runs.push({ first: split, last: split, weeks: 1 });
  }
  const lines = new Map<number, WageLine[]>();
  for (const { first, last, weeks } of runs) {
    const { part, straight, overtime } = first;
    const overtimeRate = part.rate.cents * law.hundredths;
    const straightCents = divideHalfUp(weeks * straight * part.rate.cents, 4);
    const overtimeCents = divideHalfUp(weeks * overtime * overtimeRate, 400);
    const line: WageLine = {
      from: part.from,
      to: last.part.to,
      weeks,
      days: part.days,
      straightQuarters: straight,
      overtimeQuarters: overtime,
      rateCents: part.rate.cents,
      overtimeRate: hasOvertime ? overtimeRate : null,
      straightCents,
      overtimeCents,
      totalCents: straightCents + overtimeCents,
      isSplit: part.isSplit,
    };
    lines.set(part.period, [...(lines.get(part.period) ?? []), line]);
  }
  return lines;
}

/**
 * What overtime would be worth beyond the lines, were the regular rate the pay of the period by the
 * hour; nothing where that is no more than the minimum, or where overtime does not apply. Rounded
 * once, to the nearest cent. Source: 29 U.S.C. § 207(a)(1) and (e).
 */
export function higherOvertime(
  lines: readonly WageLine[],
  paidCents: number,
  { overtime: law }: Pick<RestitutionLaw, "overtime">,
): number {
  const quarters = lines.reduce(
    (sum, { weeks, straightQuarters, overtimeQuarters }) =>
      sum + weeks * (straightQuarters + overtimeQuarters),
    0,
  );
  if (quarters === 0) return 0;
  // The products are larger than a number holds exactly.
  const share = lines.reduce((sum, { weeks, overtimeQuarters, overtimeRate, rateCents }) => {
    const above = paidCents * 4 - rateCents * quarters;
    if (overtimeRate === null || above <= 0) return sum;
    return sum + BigInt(weeks * overtimeQuarters * law.hundredths) * BigInt(above);
  }, 0n);
  const divisor = 400n * BigInt(quarters);
  return Number((2n * share + divisor) / (2n * divisor));
}
