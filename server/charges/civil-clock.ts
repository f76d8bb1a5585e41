import type { PlacedOffense } from "../model/corpus.ts";
import { formatDate, inForceOn } from "../model/dates.ts";
import type { CivilClock } from "../model/limitations.ts";
import { formatStatute, parsePinpoint } from "../model/statute-citation.ts";
import type { ChargeLaw } from "./charge-details.ts";
import { addYears } from "./charge-limitations.ts";
import { reachSubject } from "./reach-since.ts";
import { reachOf } from "./rule-reach.ts";
import { dayBefore } from "./unit-result.ts";

/** The days that the time for a suit turns on; null where one is not known. */
export interface CivilDays {
  readonly asOf: string;
  readonly arose: string | null;
  /** The day on which a victim who was a minor came of age. */
  readonly birthday: string | null;
  /** The first day of the conduct. */
  readonly firstDay: string | null;
}

/**
 * The time for the victim's suit that follows from an offense, by the text of `asOf`: so many years
 * after the cause arose, or for a minor after coming of age where that is later. The day to plan by
 * is the one before the anniversary. Undefined where no rule of the collection gives such a time.
 * Source: the civil rules of the collection that state years, 18 U.S.C. § 1595(c).
 */
export function civilClock(
  law: ChargeLaw,
  placed: PlacedOffense,
  { asOf, arose, birthday, firstDay }: CivilDays,
): CivilClock | undefined {
  const subject = reachSubject(placed, (id) => law.offenses.get(id));
  const found = law.rules.flatMap(({ provision, rule }) => {
    if (rule.subject !== "civilAction") return [];
    const [version] = inForceOn(rule.versions, asOf);
    if (version?.effect.years === undefined) return [];
    const { reach } = reachOf(rule, placed, subject.objects, subject.penalty(asOf), asOf);
    return reach === "notNamed" ? [] : [{ provision, rule, effect: version.effect }];
  })[0];
  if (!found) return undefined;
  const { years = 0, minorAge, minorYears, text } = found.effect;
  const citation = parsePinpoint(found.provision.title, found.rule.pinpoint);
  const general = arose === null ? null : dayBefore(addYears(arose, years));
  const wasMinor = birthday !== null && (firstDay === null || firstDay < birthday);
  const own =
    wasMinor && minorYears !== undefined ? dayBefore(addYears(birthday, minorYears)) : null;
  const common = {
    citation: citation ? formatStatute(citation) : found.rule.pinpoint,
    text,
    minorAge,
  };
  if (own !== null && birthday !== null && (general === null || own > general)) {
    return {
      ...common,
      from: birthday,
      lastDay: own,
      why: `${minorYears} years from the birthday, ${formatDate(birthday)}, which is the later end.`,
    };
  }
  const late =
    birthday !== null && !wasMinor ? " On the first day of the acts the victim was of age." : "";
  return {
    ...common,
    from: arose,
    lastDay: general,
    why:
      arose === null
        ? "No day is known from which the years could be counted."
        : `${years} years from ${formatDate(arose)}, taken to be the day on which the cause arose.${late}`,
  };
}
