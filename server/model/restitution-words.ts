import { formatCents, formatRate } from "./money.ts";
import { formatQuarterHours } from "./quarter-hours.ts";
import type {
  GreaterOf,
  PeriodResult,
  RestitutionLaw,
  RestitutionNote,
  VictimResult,
  WageLine,
} from "./restitution.ts";

/** The hours of a period as they were entered: `14 h a day on 6 days a week`. */
export function enteredHours({ hoursPerWeek, hoursPerDay, daysPerWeek }: PeriodResult): string {
  if (hoursPerWeek !== undefined) return `${hoursPerWeek} h a week`;
  return `${hoursPerDay} h a day on ${daysPerWeek === 1 ? "1 day" : `${daysPerWeek} days`} a week`;
}

/** The weeks of a line: `8 weeks`, `1 week`, or `3 days of a week`. */
export function weeksOf({ weeks, days }: WageLine): string {
  if (days < 7) return days === 1 ? "1 day of a week" : `${days} days of a week`;
  return weeks === 1 ? "1 week" : `${weeks} weeks`;
}

/** The heads of the columns of hours: one where overtime does not apply. */
export function hourHeads(
  { overtime }: Pick<RestitutionLaw, "overtime">,
  hasOvertime: boolean,
): string[] {
  const hours = overtime.weeklyQuarters / 4;
  return hasOvertime ? [`Up to ${hours} hours a week`, `Past ${hours} hours`] : ["All hours"];
}

function product(weeks: number, quarters: number, rate: string, cents: number): string {
  const times = weeks === 1 ? "" : `${weeks} × `;
  return `${times}${formatQuarterHours(quarters)} h × ${rate} = ${formatCents(cents)}`;
}

/** The hours at the rate, written out: `8 × 40 h × $7.25 = $2,320.00`. */
export function straightProduct({
  weeks,
  straightQuarters,
  rateCents,
  straightCents,
}: WageLine): string {
  return product(weeks, straightQuarters, formatRate(rateCents * 100), straightCents);
}

/** The hours of overtime, written out; `none` where there are none. */
export function overtimeProduct({
  weeks,
  overtimeQuarters,
  overtimeRate,
  overtimeCents,
}: WageLine): string {
  if (overtimeRate === null || overtimeQuarters === 0) return "none";
  return product(weeks, overtimeQuarters, formatRate(overtimeRate), overtimeCents);
}

/** What is left unpaid of a period: against the wage, and by the pay an hour where that is above the minimum. */
export function unpaidWords({ unpaidCents, unpaidAtHourlyPayCents }: PeriodResult): string {
  if (unpaidAtHourlyPayCents === 0) return `left unpaid ${formatCents(unpaidCents)}`;
  return `left unpaid ${formatCents(unpaidCents)} by the minimum, ${formatCents(unpaidAtHourlyPayCents)} by the regular rate`;
}

/** What is said of a victim's result, with the sum that it speaks of. */
export function noteWords(
  note: RestitutionNote,
  victim: Pick<VictimResult, "liquidatedCents" | "higherOvertimeCents" | "unpaidAtHourlyPayCents">,
  { says }: Pick<RestitutionLaw, "says">,
): string {
  if (note === "liquidated") {
    return `Argued, not added: ${formatCents(victim.liquidatedCents)}. ${says[note]}`;
  }
  if (note === "regularRate") {
    return `Not added: ${formatCents(victim.higherOvertimeCents)} more for overtime at the regular rate. Left unpaid by that rate: ${formatCents(victim.unpaidAtHourlyPayCents)}. ${says[note]}`;
  }
  return says[note];
}

/** Which measure is the greater one. */
export const basisWords: Readonly<Record<GreaterOf["basis"], string>> = {
  gain: "the defendant's gain",
  wage: "the value of the labor",
  equal: "both are equal",
  none: "nothing was entered",
  covered: "all covered by pay, at the minimum",
};
