import type { LimitationRule } from "./charge-evaluation.ts";
import { formatDate } from "./dates.ts";
import type { CivilClock, LimitationsResult, RuleDays } from "./limitations.ts";

/** The parts that rules play, in the order in which they are shown. */
export const ruleGroups: readonly (readonly [LimitationRule["role"], string])[] = [
  ["governs", "Governs"],
  ["general", "Reaches it too"],
  ["couldExtend", "Could give more time"],
  ["tolling", "Could stop the time or start it again"],
  ["notMet", "Gives no time on these answers"],
];

/** The rules by the part they play; parts that none plays are left out. */
export function groupRules(
  rules: readonly RuleDays[],
): { readonly heading: string; readonly rules: readonly RuleDays[] }[] {
  return ruleGroups
    .map(([role, heading]) => ({ heading, rules: rules.filter((rule) => rule.role === role) }))
    .filter((group) => group.rules.length > 0);
}

/** The answer in one sentence: the day to plan by, or why there is none. */
export function planSentence(result: LimitationsResult): string {
  const { isInForce, lawOn, planToIndictBy, hasRun, asOf, summary, clockFrom } = result;
  if (!isInForce) return `The offense was not law on ${formatDate(lawOn)}.`;
  if (planToIndictBy !== null) {
    return hasRun
      ? `On these dates the time had run on ${formatDate(planToIndictBy)}, seen from ${formatDate(asOf)}: ${summary}.`
      : `Plan to indict by ${formatDate(planToIndictBy)}: ${summary}.`;
  }
  if (summary.startsWith("no ")) return `No day: ${summary}.`;
  if (clockFrom === null) return `No day, since the dates are not known: ${summary}.`;
  const hangsOn = summary.startsWith("until") ? "the victim's birthday" : "a life";
  return `No day is printed, since it hangs on ${hangsOn}: ${summary}.`;
}

/** The days that matter, each with what it is. */
export function dayRows(result: LimitationsResult): (readonly [string, string])[] {
  const { clockFrom, firstActBarFrom, barFrom, planToIndictBy } = result;
  if (!result.isInForce) return [];
  const rows: (readonly [string, string | null])[] = [
    ["Time is counted from", clockFrom],
    ["A bar can be argued for an act complete on the first day, from", firstActBarFrom],
    ["Plan to indict by", planToIndictBy],
    ["A bar can be argued for the last act, from", barFrom],
  ];
  return rows.flatMap(([text, day]) => (day === null ? [] : [[text, formatDate(day)] as const]));
}

/** What a rule gives: its length with its last day; empty where it has no length of its own. */
export function ruleTime({ length, lastDay }: RuleDays): string {
  const day = lastDay === null ? "" : `to ${formatDate(lastDay)}`;
  return [length, day].filter((part) => part !== "").join(", ");
}

/** The day of the victim's own suit in one sentence. */
export function civilSentence({ lastDay }: CivilClock): string {
  return lastDay === null
    ? "The victim's own suit: no day is known"
    : `The victim's own suit: plan to sue by ${formatDate(lastDay)}`;
}
