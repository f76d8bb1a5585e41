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

/** What overtime comes to where the regular rate is the pay of a period by the hour. */
export interface HourlyPayOvertime {
  /** What it would be worth beyond the lines. */
  readonly higherCents: number;
  /** What pay, which is for all hours once, leaves unpaid of it: half the rate for each hour. */
  readonly unpaidCents: number;
}

/** A quotient to the nearest whole number, a half up; the dividend may be larger than a number holds exactly. */
function divideLarge(dividend: bigint, divisor: bigint): number {
  return Number((2n * dividend + divisor) / (2n * divisor));
}

/**
 * Overtime of a period by its pay an hour; nothing where that is no more than the minimum, or where
 * overtime does not apply. Each sum is rounded once, to the nearest cent. Source: 29 U.S.C.
 * § 207(a)(1) and (e).
 */
export function hourlyPayOvertime(
  lines: readonly WageLine[],
  paidCents: number,
  { overtime: law }: Pick<RestitutionLaw, "overtime">,
): HourlyPayOvertime {
  const quarters = lines.reduce(
    (sum, { weeks, straightQuarters, overtimeQuarters }) =>
      sum + weeks * (straightQuarters + overtimeQuarters),
    0,
  );
  const above = lines.flatMap(({ weeks, overtimeQuarters, overtimeRate, rateCents }) => {
    const more = paidCents * 4 - rateCents * quarters;
    return overtimeRate === null || more <= 0 ? [] : [{ hours: weeks * overtimeQuarters, more }];
  });
  if (quarters === 0 || above.length === 0) return { higherCents: 0, unpaidCents: 0 };
  const share = above.reduce(
    (sum, { hours, more }) => sum + BigInt(hours * law.hundredths) * BigInt(more),
    0n,
  );
  const hours = above.reduce((sum, line) => sum + line.hours, 0);
  const premium = BigInt(hours * (law.hundredths - 100)) * BigInt(paidCents);
  return {
    higherCents: divideLarge(share, 400n * BigInt(quarters)),
    unpaidCents: divideLarge(premium, 100n * BigInt(quarters)),
  };
}
