import { divideHalfUp } from "../model/money.ts";
import type {
  RestitutionLaw,
  RestitutionVictim,
  WageRate,
  WorkPeriod,
} from "../model/restitution.ts";
import { weekdays } from "../model/restitution.ts";
import { dateOf, dayNumber, weekdayOf } from "./calendar.ts";

/** Hours in a run of days of one workweek, in one period, at one rate. */
export interface WeekPart {
  /** The number of the workweek, counted from the first. */
  readonly week: number;
  /** The index of the period. */
  readonly period: number;
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly quarters: number;
  readonly rate: WageRate;
  /** True where the rate changes inside the days of this week. */
  readonly isSplit: boolean;
}

/** The quarters of an hour that a period puts into a week of which it covers so many days. */
function quartersOf(period: WorkPeriod, days: number): number {
  if (period.hoursPerWeek !== undefined) return divideHalfUp(period.hoursPerWeek * 4 * days, 7);
  return Math.min(period.daysPerWeek ?? 0, days) * (period.hoursPerDay ?? 0) * 4;
}

/** A run of days, by their numbers, with the rate that held on them. */
interface RateRun {
  readonly from: number;
  readonly to: number;
  readonly rate: WageRate;
}

function rateRuns(from: number, to: number, rates: readonly WageRate[]): RateRun[] {
  return rates.flatMap((rate) => {
    const start = Math.max(from, dayNumber(rate.from));
    const end = rate.to === undefined ? to : Math.min(to, dayNumber(rate.to));
    return start <= end ? [{ from: start, to: end, rate }] : [];
  });
}

/** The parts of one week of one period: one, or one for each rate, among which the hours are spread by days. */
function partsOf(
  period: WorkPeriod,
  index: number,
  week: number,
  days: { readonly from: number; readonly to: number },
  rates: readonly WageRate[],
): WeekPart[] {
  const covered = days.to - days.from + 1;
  const quarters = quartersOf(period, covered);
  const runs = rateRuns(days.from, days.to, rates);
  const upTo = (day: number): number => divideHalfUp(quarters * (day - days.from + 1), covered);
  return runs.map(({ from, to, rate }) => ({
    week,
    period: index,
    from: dateOf(from),
    to: dateOf(to),
    days: to - from + 1,
    // The hours up to the last day less those up to the day before: together they are the week's.
    quarters: upTo(to) - upTo(from - 1),
    rate,
    isSplit: runs.length > 1,
  }));
}

/** The day on which the first workweek begins. */
function firstWeekDay(
  periods: readonly WorkPeriod[],
  begins: RestitutionVictim["weekBegins"],
): number {
  const first = Math.min(...periods.map(({ from }) => dayNumber(from)));
  if (begins === undefined) return first;
  return first - ((weekdayOf(first) - weekdays.indexOf(begins) + 7) % 7);
}

/** Every part of every workweek of a victim, in the order of days. */
export function workWeeks(
  { periods, weekBegins }: Pick<RestitutionVictim, "periods" | "weekBegins">,
  { rates }: Pick<RestitutionLaw, "rates">,
): WeekPart[] {
  if (periods.length === 0) return [];
  const start = firstWeekDay(periods, weekBegins);
  const parts = periods.flatMap((period, index) => {
    const from = dayNumber(period.from);
    const to = dayNumber(period.to);
    const found: WeekPart[] = [];
    for (let week = Math.floor((from - start) / 7); start + week * 7 <= to; week += 1) {
      const days = {
        from: Math.max(from, start + week * 7),
        to: Math.min(to, start + week * 7 + 6),
      };
      found.push(...partsOf(period, index, week, days, rates));
    }
    return found;
  });
  return parts.sort((a, b) => (a.from < b.from ? -1 : 1));
}
