import type { PlacedOffense } from "../model/corpus.ts";
import { edgeDays, inForceOn } from "../model/dates.ts";
import type { Offense } from "../model/offense.ts";
import type { PenaltyOn, Reach } from "../model/provision-on.ts";
import { parsePinpoint, type StatuteCitation } from "../model/statute-citation.ts";
import type { Tier } from "../model/tier.ts";
import type { PlacedRule } from "./consequences-on.ts";
import { penaltyOn } from "./penalty-on.ts";
import { reachOf } from "./rule-reach.ts";

/** The unit, the units that are its object, and its penalty on any day: asked for often, so kept. */
export interface ReachSubject {
  readonly placed: PlacedOffense;
  readonly objects: readonly StatuteCitation[];
  /** Every day on which the unit or one of its penalties began or ended, earliest first. */
  readonly days: readonly string[];
  penalty(date: string): PenaltyOn | null;
}

/** The tiers whose numbers a tier borrows. */
function lendingTiers(tier: Tier, find: (id: string) => Offense | undefined): readonly Tier[] {
  return tier.versions.flatMap(({ term }) => {
    const lenders =
      term.kind === "borrowed" ? term.candidates : term.kind === "sameAs" ? [term.offense] : [];
    return lenders.flatMap((id) => find(id)?.tiers ?? []);
  });
}

/** Prepares a unit for many questions about the rules that reach it. */
export function reachSubject(
  placed: PlacedOffense,
  find: (id: string) => PlacedOffense | undefined,
): ReachSubject {
  const kept = new Map<string, PenaltyOn | null>();
  const findOffense = (id: string) => find(id)?.offense;
  const objects = (placed.offense.inchoate?.objects ?? []).flatMap((id) => find(id) ?? []);
  const own = [placed, ...objects].flatMap(({ offense }) => offense.tiers);
  const tiers = [...own, ...own.flatMap((tier) => lendingTiers(tier, findOffense))];
  const days = [
    ...placed.offense.inForce.flatMap(edgeDays),
    ...tiers.flatMap((tier) => tier.versions.flatMap(edgeDays)),
  ];
  return {
    placed,
    objects: objects.flatMap(
      ({ provision, offense }) => parsePinpoint(provision.title, offense.pinpoint) ?? [],
    ),
    days: [...new Set(days)].sort(),
    penalty(date) {
      const known = kept.get(date);
      if (known !== undefined || kept.has(date)) return known ?? null;
      const found = penaltyOn(placed.offense, date, findOffense);
      kept.set(date, found);
      return found;
    },
  };
}

/** How a rule reaches the unit on a day; notNamed where rule or unit was not law. */
function reachOn(subject: ReachSubject, { rule }: PlacedRule, date: string): Reach {
  const isLaw =
    inForceOn(rule.versions, date).length > 0 &&
    inForceOn(subject.placed.offense.inForce, date).length > 0;
  if (!isLaw) return "notNamed";
  return reachOf(rule, subject.placed, subject.objects, subject.penalty(date), date).reach;
}

/**
 * Since when a rule has reached a unit, without a break, in the way it does on `on`: the first day
 * of that stretch, as far back as this collection goes.
 */
export function reachSince(subject: ReachSubject, placedRule: PlacedRule, on: string): string {
  const { rule } = placedRule;
  const now = reachOn(subject, placedRule, on);
  const days = [
    ...subject.days,
    ...rule.versions.flatMap(edgeDays),
    ...rule.covers.flatMap((selector) => edgeDays(selector)),
  ].filter((day) => day <= on);
  let since = on;
  for (const day of [...new Set(days)].sort().reverse()) {
    if (reachOn(subject, placedRule, day) !== now) break;
    since = day;
  }
  return since;
}
