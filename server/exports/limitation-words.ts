import type {
  ChargeLimitations,
  ChargeResult,
  LimitationRule,
} from "../model/charge-evaluation.ts";
import { formatDate } from "../model/dates.ts";
import { citationLine } from "./charge-words.ts";

/** What a rule does here, in words, in the order of the page. */
const roleWords: readonly (readonly [LimitationRule["role"], string])[] = [
  ["governs", "Governs here"],
  ["general", "General rule"],
  ["couldExtend", "Could give more time"],
  ["tolling", "Could stop the time or start it again"],
  ["notMet", "Set aside on these answers"],
];

/**
 * The time to indict in one line: the plan-to-indict date, that the period has run, or why there is
 * no day. A period that has run is always said in the same breath as its length.
 */
export function timeToIndict(
  { limitations: { planToIndictBy, summary, arguable, hasRun } }: ChargeResult,
  isDated: boolean,
): string {
  if (planToIndictBy === null) {
    const why = isDated || summary.startsWith("no ") ? "" : ": the dates are not known";
    return `No day to plan by: ${summary}${why}.`;
  }
  const more = arguable === "" ? "" : ` Open: ${arguable}.`;
  return hasRun
    ? `${summary}: to ${formatDate(planToIndictBy)}; on these dates the period has run.${more}`
    : `Plan to indict by ${formatDate(planToIndictBy)}: ${summary}.${more}`;
}

/** The rules that could give more time, as the end of a sentence; nothing where no day is named. */
export function moreTime({ planToIndictBy, rules }: ChargeLimitations): string[] {
  const extending = rules.filter(({ role }) => role === "couldExtend");
  if (planToIndictBy === null || extending.length === 0) return [];
  return [`more time could come from ${citationLine(extending.map(({ citation }) => citation))}.`];
}

/** A line for each part that rules play: "Governs here: 18 U.S.C. § 3298." */
export function roleLines(rules: readonly LimitationRule[]): string[] {
  return roleWords.flatMap(([role, words]) => {
    const citations = rules.filter((rule) => rule.role === role).map(({ citation }) => citation);
    return citations.length === 0 ? [] : [`${words}: ${citationLine(citations)}.`];
  });
}
