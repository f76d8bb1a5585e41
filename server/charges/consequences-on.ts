import type { PlacedOffense } from "../model/corpus.ts";
import { inForceOn } from "../model/dates.ts";
import type { Provision } from "../model/provision.ts";
import {
  type ConsequenceSubject,
  type ConsequencesOn,
  consequenceSubjects,
  type PenaltyOn,
  type RuleReach,
} from "../model/provision-on.ts";
import type { Rule, RuleVersion } from "../model/rule.ts";
import { parsePinpoint, type StatuteCitation } from "../model/statute-citation.ts";
import { describeReach, reachOf } from "./rule-reach.ts";

/** A rule with the section that holds it. */
export interface PlacedRule {
  readonly provision: Provision;
  readonly rule: Rule;
}

/**
 * The versions of a rule that bear on an offense of a date: the one in force then, and later ones
 * that may bear on it too. A later limitations rule may reach an offense still open on its first
 * day; a rule that goes by the day of hearing, conviction or sentence goes by a later day anyway.
 */
function versionsFor(rule: Rule, date: string): RuleVersion[] {
  const current = inForceOn(rule.versions, date);
  const later = rule.versions.filter((version) => version.from > date);
  if (rule.subject === "limitations") return [...current, ...later];
  return [...current, ...later.filter((version) => version.clock !== "offense").slice(-1)];
}

function reachOn(
  { provision, rule }: PlacedRule,
  placed: PlacedOffense,
  objects: readonly StatuteCitation[],
  penalty: PenaltyOn | null,
  date: string,
): RuleReach[] {
  return versionsFor(rule, date).flatMap((version) => {
    const testDate = version.from > date ? version.from : date;
    const match = reachOf(rule, placed, objects, penalty, testDate);
    return match.reach === "notNamed" ? [] : [describeReach(provision, rule, version, match, date)];
  });
}

/**
 * Which rules of each subject reach a unit on a date. Rules that do not reach it are left out; a
 * unit that was not in force on the date has none.
 */
export function consequencesOn(
  placed: PlacedOffense,
  objects: readonly PlacedOffense[],
  rules: readonly PlacedRule[],
  penalty: PenaltyOn | null,
  date: string,
): ConsequencesOn {
  const isInForce = inForceOn(placed.offense.inForce, date).length > 0;
  const objectCitations = objects.flatMap(
    ({ provision, offense }) => parsePinpoint(provision.title, offense.pinpoint) ?? [],
  );
  const entries = consequenceSubjects.map((subject): [ConsequenceSubject, RuleReach[]] => [
    subject,
    (isInForce ? rules : [])
      .filter(({ rule }) => rule.subject === subject)
      .flatMap((rule) => reachOn(rule, placed, objectCitations, penalty, date)),
  ]);
  return Object.fromEntries(entries) as unknown as ConsequencesOn;
}
