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

/** The rules that could give more time, as they are cited: `18 U.S.C. § 3283 and § 3299`; empty where none could. */
function longerRules({ rules }: LimitationsResult): string {
  const cited = rules.flatMap(({ role, citation }) => (role === "couldExtend" ? [citation] : []));
  const [first, ...rest] = [...new Set(cited)];
  if (first === undefined) return "";
  const code = first.slice(0, first.indexOf("§"));
  const short = rest.map((text) => (text.startsWith(code) ? text.slice(code.length) : text));
  const last = short.pop();
  return last === undefined ? first : `${[first, ...short].join(", ")} and ${last}`;
}

/**
 * The answer in one sentence: the day to plan by, or why there is none. Where rules could give more
 * time it speaks of the rule that governs, and names them.
 */
export function planSentence(result: LimitationsResult): string {
  const { isInForce, lawOn, planToIndictBy, hasRun, asOf, summary, clockFrom } = result;
  if (!isInForce) return `The offense was not law on ${formatDate(lawOn)}.`;
  const longer = longerRules(result);
  const tail = longer === "" ? "." : `, though ${longer} could give more time.`;
  if (planToIndictBy !== null) {
    const time = longer === "" ? "the time" : "the time under the rule that governs";
    return hasRun
      ? `On these dates ${time} had run on ${formatDate(planToIndictBy)}, seen from ${formatDate(asOf)}: ${summary}${tail}`
      : `Plan to indict by ${formatDate(planToIndictBy)}: ${summary}${tail}`;
  }
  if (summary.startsWith("no ")) return `No day: ${summary}${tail}`;
  if (clockFrom === null) return `No day, since the dates are not known: ${summary}${tail}`;
  const hangsOn = summary.startsWith("until") ? "the victim's birthday" : "a life";
  return `No day is printed, since it hangs on ${hangsOn}: ${summary}${tail}`;
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

/** The day of the victim's own suit in one sentence, or why there is none. */
export function civilSentence({ lastDay, noDay }: CivilClock): string {
  return lastDay === null
    ? `The victim's own suit: no day, ${noDay}`
    : `The victim's own suit: plan to sue by ${formatDate(lastDay)}`;
}
