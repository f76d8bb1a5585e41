import type { ChargeLimitations, LimitationRule } from "../model/charge-evaluation.ts";
import type { DateSpan } from "../model/date-span.ts";
import { formatDate } from "../model/dates.ts";
import type { RuleReach } from "../model/provision-on.ts";
import type { Truth } from "./fact-state.ts";
import { dayBefore } from "./unit-result.ts";

/** A rule that reaches the unit, with the test of the fact on which its reach hangs. */
export interface LimitationReach {
  readonly reach: RuleReach;
  /** Whether the fact is present, absent or unknown; 1 where the reach hangs on none. */
  readonly truth: Truth;
  /** Set where the rule runs for the life of the victim, or until an age of the victim. */
  readonly isForLife: boolean;
}

/** The same day so many years later; 29 February becomes 1 March where the year has none. */
export function addYears(date: string, years: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
}

function isSure({ reach, truth }: LimitationReach): boolean {
  const hangs = reach.reach === "ifFact" || reach.reach === "ifMaximum";
  const named = ["named", "byChapter", "everyOffense"].includes(reach.reach);
  return (named || (hangs && truth === 1)) && !reach.laterThanDate;
}

function hasLength({ reach, isForLife }: LimitationReach): boolean {
  return reach.unlimited || isForLife || reach.years !== undefined;
}

/** Whether a rule came after the offense and before the time under the general rule had run. */
function mayReachBack({ reach }: LimitationReach, generalEnd: string): boolean {
  return reach.laterThanDate && reach.from <= generalEnd;
}

function roleOf(
  item: LimitationReach,
  governing: LimitationReach | undefined,
  generalEnd: string,
): LimitationRule["role"] {
  if (item === governing) return "governs";
  if (item.truth === -1) return "notMet";
  // A rule for a life that is over, and that gives no years besides, gives no time at all.
  if (item.reach.victimLife && !hasLength(item)) return "notMet";
  if (!hasLength(item)) return "tolling";
  if (item.reach.laterThanDate && !mayReachBack(item, generalEnd)) return "notMet";
  return couldExceed(item, governing) ? "couldExtend" : "general";
}

/** Orders kinds of time: years, until an age of the victim, the victim's life, no limit. */
function kindOf({ reach, isForLife }: LimitationReach): number {
  if (reach.unlimited) return 3;
  if (!isForLife) return 0;
  return reach.untilVictimAge === undefined ? 2 : 1;
}

/** The victim of a rule that runs until an age was under 18, and so has at least the years from then. */
const ageOfMajority = 18;

/**
 * Whether a rule could give more time than the one that governs. A time until the victim's 25th
 * birthday is no number of years: a rule of ten is longer where the victim was past 15.
 */
function couldExceed(item: LimitationReach, governing: LimitationReach | undefined): boolean {
  if (!governing) return true;
  const [kind, own] = [kindOf(item), kindOf(governing)];
  const years = item.reach.years ?? 0;
  if (own === 1 && kind === 0) {
    return years > (governing.reach.untilVictimAge ?? 0) - ageOfMajority;
  }
  if (own === 0 && kind === 0) return years > (governing.reach.years ?? 0);
  if (own === 1 && kind === 1) {
    return (item.reach.untilVictimAge ?? 0) > (governing.reach.untilVictimAge ?? 0);
  }
  return kind > own;
}

/**
 * The last day on which the time under the rule that governs can end, for acts that ended on
 * `lastDay`: a victim's birthday is taken at its latest, and a life has no such day.
 */
export function latestEnd(lastDay: string, governing: RuleReach | undefined): string {
  if (governing?.untilVictimAge !== undefined) return addYears(lastDay, governing.untilVictimAge);
  if (governing?.unlimited || governing?.victimLife) return "9999-12-31";
  return addYears(lastDay, governing?.years ?? 5);
}

function isSameButLonger(item: LimitationReach, best: LimitationReach): boolean {
  return kindOf(item) === kindOf(best) && couldExceed(item, best);
}

/** The longest of the rules that surely reach the offense: none at all, a life, or the most years. */
function governingRule(items: readonly LimitationReach[]): LimitationReach | undefined {
  return items
    .filter((item) => isSure(item) && hasLength(item))
    .reduce<LimitationReach | undefined>(
      (best, item) =>
        best === undefined || kindOf(item) > kindOf(best) || isSameButLonger(item, best)
          ? item
          : best,
      undefined,
    );
}

interface Asked {
  readonly items: readonly LimitationReach[];
  /** The days of the conduct; null where nobody knows them. */
  readonly span: DateSpan | null;
  /** The day from which time runs where the file knows one of its own, as of the last overt act. */
  readonly lastAct: DateSpan | null;
  readonly continuing: string;
  readonly isConspiracy: boolean;
  readonly asOf: string;
}

/** One rule that may give more time than the one that governs, and why it only may. */
function openWords({ reach }: LimitationReach): string {
  const years = reach.victimLife ? "the child's life" : `${reach.years} years`;
  const length = reach.unlimited ? "no limit" : years;
  return reach.laterThanDate
    ? `${length} possible under ${reach.citation}, law from ${formatDate(reach.from)} while time was left`
    : `${length} arguable under ${reach.citation}`;
}

/**
 * What may give more time than the rule that governs, in words: a reach that is only arguable, and a
 * law that came while the older time was still running. Empty where nothing does.
 */
function arguableWords(
  items: readonly LimitationReach[],
  governing: LimitationReach | undefined,
  generalEnd: string,
): string {
  return items
    .filter((item) => item.truth !== -1 && hasLength(item))
    .filter((item) =>
      item.reach.laterThanDate
        ? mayReachBack(item, generalEnd) && ["named", "byChapter"].includes(item.reach.reach)
        : item.reach.reach === "arguable",
    )
    .filter((item) => couldExceed(item, governing))
    .map(openWords)
    .join("; ");
}

function summaryOf(governing: LimitationReach | undefined): string {
  if (!governing) return "no rule of this collection gives a time";
  const { reach, isForLife } = governing;
  if (reach.unlimited) return `no limit (${reach.citation})`;
  if (reach.untilVictimAge !== undefined) {
    return `until the victim is ${reach.untilVictimAge} (${reach.citation})`;
  }
  if (isForLife) return `while the child lives, or longer (${reach.citation})`;
  return `${reach.years} years (${reach.citation})`;
}

function assumptionsOf(asked: Asked, lastDay: string | undefined): string[] {
  const { continuing, isConspiracy, lastAct, span } = asked;
  const lines: string[] = [];
  if (lastDay === undefined)
    lines.push("The date of the conduct is not known, so no day is worked out.");
  else if (lastAct)
    lines.push(`Time is taken to run from the last overt act, ${formatDate(lastDay)}.`);
  else lines.push(`Time is taken to run from the last day answered, ${formatDate(lastDay)}.`);
  if (!lastAct && span && span.from !== span.to) {
    lines.push("An act that was complete earlier in the span has its own, earlier day.");
  }
  if (isConspiracy && !lastAct) {
    lines.push(
      "For a conspiracy the last act to further it decides; answer that date to narrow it.",
    );
  }
  if (continuing !== "no" && continuing !== "yes") {
    lines.push("Whether the offense continues until it ends is not settled here.");
  }
  lines.push("A complaint does not stop the time; an indictment or information does.");
  return lines;
}

/** The day before which acts complete in themselves are out of time on `asOf`; null where none in the span is. */
function earlierBar({ span, asOf }: Asked, years: number | undefined): string | null {
  if (years === undefined || !span) return null;
  const day = addYears(asOf, -years);
  return span.from < day && day <= span.to ? day : null;
}

/**
 * Which rules of limitations reach a charge, and the plan-to-indict date: the day before the first
 * on which a bar can be argued. No date where there is no limit or where it hangs on a life.
 * Sources: the rules of 18 U.S.C. ch. 213 in the collection; the counting of years is ours: the time
 * is taken to end the day before the anniversary of the last day.
 */
export function chargeLimitations(asked: Asked): ChargeLimitations {
  const { items, span, lastAct, asOf } = asked;
  const lastDay = (lastAct ?? span)?.to;
  const governing = governingRule(items);
  const generalEnd = lastDay === undefined ? "" : latestEnd(lastDay, governing?.reach);
  const isOpenLife = items.some(
    (item) => item.isForLife && item.truth === 1 && !item.reach.laterThanDate,
  );
  const years = governing?.reach.unlimited || isOpenLife ? undefined : governing?.reach.years;
  const planToIndictBy =
    years === undefined || lastDay === undefined ? null : dayBefore(addYears(lastDay, years));
  const rules = items.map((item): LimitationRule => {
    const { reach } = item;
    return {
      citation: reach.citation,
      label: reach.label,
      reach: reach.reach,
      condition: reach.condition,
      text: reach.text,
      years: reach.years,
      unlimited: reach.unlimited,
      question: reach.question,
      role: roleOf(item, governing, generalEnd),
    };
  });
  const extending = rules.filter(({ role }) => role === "couldExtend");
  return {
    rules,
    planToIndictBy,
    summary: summaryOf(governing),
    arguable: arguableWords(items, governing, generalEnd),
    earlierActsRunBefore: earlierBar(asked, years),
    hasRun: planToIndictBy !== null && planToIndictBy < asOf,
    assumptions: [
      ...(governing?.reach.unlimited ? [] : assumptionsOf(asked, lastDay)),
      ...extending.map(
        ({ citation, condition }) =>
          `More time could come from ${citation}${condition === undefined ? "" : `: ${condition}`}.`,
      ),
    ],
  };
}
