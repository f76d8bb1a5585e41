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
import type { Rule } from "../model/rule.ts";
import { parsePinpoint } from "../model/statute-citation.ts";
import { describeReach, reachOf } from "./rule-reach.ts";

/** A rule with the section that holds it. */
export interface PlacedRule {
  readonly provision: Provision;
  readonly rule: Rule;
}

function reachOn(
  { provision, rule }: PlacedRule,
  placed: PlacedOffense,
  objects: readonly PlacedOffense[],
  penalty: PenaltyOn | null,
  date: string,
): RuleReach[] {
  const objectCitations = objects.flatMap((object) => {
    const citation = parsePinpoint(object.provision.title, object.offense.pinpoint);
    return citation ? [citation] : [];
  });
  const current = inForceOn(rule.versions, date)[0];
  // A limitations rule made later may reach an offense still open on its first day: show it, marked.
  const later = rule.versions.find((version) => version.from > date);
  const version = current ?? (rule.subject === "limitations" ? later : undefined);
  if (!version) return [];
  const testDate = current ? date : version.from;
  const match = reachOf(rule, placed, objectCitations, penalty, testDate);
  if (match.reach === "notNamed") return [];
  return [describeReach(provision, rule, version, match, date)];
}

/** Which rules of each subject reach a unit on a date. Rules that do not reach it are left out. */
export function consequencesOn(
  placed: PlacedOffense,
  objects: readonly PlacedOffense[],
  rules: readonly PlacedRule[],
  penalty: PenaltyOn | null,
  date: string,
): ConsequencesOn {
  const entries = consequenceSubjects.map((subject): [ConsequenceSubject, RuleReach[]] => [
    subject,
    rules
      .filter(({ rule }) => rule.subject === subject)
      .flatMap((rule) => reachOn(rule, placed, objects, penalty, date)),
  ]);
  return Object.fromEntries(entries) as unknown as ConsequencesOn;
}
