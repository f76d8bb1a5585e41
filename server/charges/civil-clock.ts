import type { PlacedOffense } from "../model/corpus.ts";
import { edgeDays, formatDate, inForceOn } from "../model/dates.ts";
import type { CivilClock } from "../model/limitations.ts";
import type { Reach } from "../model/provision-on.ts";
import type { Rule, RuleVersion } from "../model/rule.ts";
import { formatStatute, parsePinpoint } from "../model/statute-citation.ts";
import type { ChargeLaw } from "./charge-details.ts";
import { addYears } from "./charge-limitations.ts";
import type { PlacedRule } from "./consequences-on.ts";
import { reachSubject } from "./reach-since.ts";
import { reachOf } from "./rule-reach.ts";
import { dayBefore } from "./unit-result.ts";

/** The days that the time for a suit turns on; null where one is not known. */
export interface CivilDays {
  readonly asOf: string;
  /** The day on which the cause arose: the one entered, else the last day of the acts. */
  readonly arose: string | null;
  /** The day on which a victim who was a minor came of age. */
  readonly birthday: string | null;
  /** The first and the last day of the conduct. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** How a rule reaches the offense on a day. */
type ReachOn = (rule: Rule, date: string) => Reach;

/** The first day on which a rule was law and reached the offense. */
function firstReached(rule: Rule, asOf: string, reachOn: ReachOn): string {
  const days = [...rule.versions.flatMap(edgeDays), ...rule.covers.flatMap((one) => edgeDays(one))];
  const reached = [...new Set(days)]
    .sort()
    .find((day) => inForceOn(rule.versions, day).length > 0 && reachOn(rule, day) !== "notNamed");
  return reached ?? asOf;
}

/** Of two days the later one: no suit follows from an offense that was not law. */
function later(one: string, other: string): string {
  return one > other ? one : other;
}

function cite({ provision, rule }: PlacedRule): string {
  const citation = parsePinpoint(provision.title, rule.pinpoint);
  return citation ? formatStatute(citation) : rule.pinpoint;
}

/** The first day of the texts of a rule that give what is asked for. */
function lawSince(rule: Rule, gives: (effect: RuleVersion["effect"]) => boolean): string {
  return rule.versions.find(({ effect }) => gives(effect))?.from ?? "";
}

/** What the records say that courts made of a rule's time for a claim of that day. */
function readingsOf({ rule }: PlacedRule, law: ChargeLaw, arose: string): string {
  return inForceOn(rule.construed ?? [], arose)
    .map((reading) => `${law.names.get(`case:${reading.case}`) ?? reading.case}: ${reading.text}`)
    .join(" ");
}

/**
 * The time for the suit, held against the day of the acts: without a day to plan by where the suit
 * did not reach the offense on that day. A null day changes nothing.
 */
function whereReached(civil: CivilClock, actsOn: string | null): CivilClock {
  const { citation, from } = civil.action;
  if (actsOn === null || from <= actsOn) return civil;
  return {
    ...civil,
    from: null,
    lastDay: null,
    noDay: `since this suit did not reach the offense on ${formatDate(actsOn)}`,
    why: `${citation} has reached the offense only since ${formatDate(from)}. Whether it reaches acts before that day is not worked out here.`,
  };
}

/**
 * The time for the victim's suit that follows from an offense, by the text of `asOf`: so many years
 * after the cause arose, or for a minor after coming of age where that is later. The day to plan by
 * is the one before the anniversary. No day where the suit did not reach the offense when the cause
 * arose, or where the cause arose before the years were law; a clause for minors that came after the
 * cause arose gives none either. Undefined where no rule of the collection gives such a time.
 * Source: the civil rules of the collection that state years, 18 U.S.C. § 1595(a) and (c).
 */
export function civilClock(
  law: ChargeLaw,
  placed: PlacedOffense,
  days: CivilDays,
): CivilClock | undefined {
  const clock = clockOf(law, placed, days);
  return clock && whereReached(whereReached(clock, days.arose), days.lastDay);
}

function clockOf(
  law: ChargeLaw,
  placed: PlacedOffense,
  { asOf, arose, birthday, firstDay }: CivilDays,
): CivilClock | undefined {
  const subject = reachSubject(placed, (id) => law.offenses.get(id));
  const reachOn: ReachOn = (rule, date) =>
    reachOf(rule, placed, subject.objects, subject.penalty(date), date).reach;
  const suits = law.rules.filter(({ rule }) => rule.subject === "civilAction");
  const found = suits.flatMap((suit) => {
    const [version] = inForceOn(suit.rule.versions, asOf);
    if (version?.effect.years === undefined) return [];
    return reachOn(suit.rule, asOf) === "notNamed" ? [] : [{ suit, effect: version.effect }];
  })[0];
  if (!found) return undefined;
  const { suit, effect } = found;
  const { years = 0, minorAge, minorYears, text } = effect;
  // The rule that opens the suit stands first in its section.
  const action = suits.find(({ provision }) => provision.slug === suit.provision.slug) ?? suit;
  const reached = firstReached(action.rule, asOf, reachOn);
  const general = arose === null ? null : dayBefore(addYears(arose, years));
  const common = {
    citation: cite(suit),
    text,
    minorAge,
    from: arose,
    lastDay: general,
    noDay: "",
    action: { citation: cite(action), from: later(reached, placed.offense.inForce[0]?.from ?? "") },
  };
  if (arose === null) {
    return {
      ...common,
      noDay: "since the day on which the cause arose is not known",
      why: "No day is known from which the years could be counted, or on which the suit had to be law.",
    };
  }
  const yearsSince = lawSince(suit.rule, (one) => one.years !== undefined);
  if (arose < yearsSince) {
    const none: CivilClock = {
      ...common,
      from: null,
      lastDay: null,
      noDay: `since the cause arose before the ${years} years were law`,
      why: `The cause is taken to have arisen on ${formatDate(arose)}; the ${years} years came on ${formatDate(yearsSince)}. Whether the claim was still open on that day is not worked out here. ${readingsOf(suit, law, arose)}`.trim(),
    };
    return none;
  }
  const early =
    firstDay !== null && firstDay < common.action.from
      ? ` On the first day of the acts this suit did not reach the offense; it has since ${formatDate(common.action.from)}.`
      : "";
  const why = `${years} years from ${formatDate(arose)}, taken to be the day on which the cause arose.${early}`;
  if (birthday === null || minorYears === undefined) {
    return { ...common, why };
  }
  if (firstDay !== null && firstDay >= birthday) {
    const late = "On the first day of the acts the victim was of age.";
    return whereReached({ ...common, why: `${why} ${late}` }, arose);
  }
  const own = dayBefore(addYears(birthday, minorYears));
  if (general !== null && own <= general) return { ...common, why };
  const minorSince = lawSince(suit.rule, (one) => one.minorYears !== undefined);
  if (arose < minorSince) {
    const newer = `The years from the birthday would end later, on ${formatDate(own)}, but that clause came on ${formatDate(minorSince)}, after the cause arose. Whether it extends an older claim is not worked out here.`;
    return whereReached({ ...common, why: `${why} ${newer}` }, arose);
  }
  return {
    ...common,
    from: birthday,
    lastDay: own,
    why: `${minorYears} years from the birthday, ${formatDate(birthday)}, which is the later end.${early}`,
  };
}
