import type { PlacedOffense } from "../model/corpus.ts";
import { inForceOn } from "../model/dates.ts";
import type { Provision } from "../model/provision.ts";
import type { PenaltyOn, Reach, RuleReach } from "../model/provision-on.ts";
import type { Rule, RuleVersion, Selector } from "../model/rule.ts";
import {
  citationContains,
  formatStatute,
  parseCodeCitation,
  parsePinpoint,
  type StatuteCitation,
} from "../model/statute-citation.ts";

interface Match {
  readonly reach: Reach;
  readonly condition: string | undefined;
}

const notNamed: Match = { reach: "notNamed", condition: undefined };

function contains(list: readonly string[] | undefined, citation: StatuteCitation): boolean {
  return (list ?? []).some((text) => {
    const outer = parseCodeCitation(text);
    // A rule that names 1581 reaches 1581(a); one that names 1591(a) does not reach 1591(d).
    return outer !== undefined && citationContains(outer, citation);
  });
}

/** The highest and the least maximum among a unit's tiers, in years; life and death count as endless. */
function maximums(penalty: PenaltyOn | null): { least: number; highest: number } {
  const years = (penalty?.tiers ?? []).flatMap((tier) => {
    if (tier.maximumYears === null) return [];
    return [typeof tier.maximumYears === "number" ? tier.maximumYears : Number.POSITIVE_INFINITY];
  });
  return { least: Math.min(...years), highest: Math.max(...years) };
}

/** Whether an attempt or conspiracy unit is reached through the offense that is its object. */
function throughObject(
  selector: Selector,
  placed: PlacedOffense,
  objects: readonly StatuteCitation[],
): Match {
  const inchoate = placed.offense.inchoate;
  if (!inchoate) return notNamed;
  const isObjectNamed =
    objects.length > 0 &&
    objects.some(
      (object) => contains(selector.sections, object) && !contains(selector.except, object),
    );
  if (!isObjectNamed) return notNamed;
  const said = inchoate.kind === "attempt" ? selector.includesAttempt : selector.includesConspiracy;
  switch (said) {
    case "yes":
      return { reach: "named", condition: undefined };
    case "no":
      return notNamed;
    case "arguable":
    case undefined:
      return {
        reach: "arguable",
        condition: `The rule names the object section, not the ${inchoate.kind} clause.`,
      };
  }
}

function directly(selector: Selector, placed: PlacedOffense, citation: StatuteCitation): Match {
  if (contains(selector.except, citation)) return notNamed;
  if (selector.everyOffense) return { reach: "everyOffense", condition: undefined };
  if (contains(selector.sections, citation)) return { reach: "named", condition: undefined };
  const chapter = `${placed.provision.title}/${placed.provision.chapter}`;
  if (selector.chapters?.includes(chapter)) return { reach: "byChapter", condition: undefined };
  return notNamed;
}

function toYears(limit: number | "life" | undefined): number | undefined {
  return limit === "life" ? Number.POSITIVE_INFINITY : limit;
}

/** What a rule's bounds on the maximum make of a match: some tiers may lie inside and others not. */
function withinBounds(match: Match, selector: Selector, penalty: PenaltyOn | null): Match {
  const { least, highest } = maximums(penalty);
  const from = toYears(selector.minimumMaximumYears) ?? 0;
  const below = toYears(selector.belowMaximumYears);
  const isInside = (years: number): boolean =>
    years >= from && (below === undefined || years < below);
  if (from === 0 && below === undefined) return match;
  if (!isInside(least) && !isInside(highest)) return notNamed;
  const words = [
    selector.minimumMaximumYears === undefined
      ? undefined
      : `${formatLimit(selector.minimumMaximumYears)} or more`,
    selector.belowMaximumYears === undefined
      ? undefined
      : `under ${formatLimit(selector.belowMaximumYears)}`,
  ];
  const bounds = `the maximum is ${words.filter((word) => word !== undefined).join(" and ")}`;
  if (isInside(least) && isInside(highest)) {
    return { ...match, condition: match.condition ?? bounds };
  }
  return { reach: "ifMaximum", condition: `where ${bounds}` };
}

function formatLimit(limit: number | "life"): string {
  return limit === "life" ? "life" : `${limit} years`;
}

function withLimits(match: Match, selector: Selector, penalty: PenaltyOn | null): Match {
  if (match.reach === "notNamed") return match;
  const isFelony = maximums(penalty).highest > 1;
  if (selector.felonyOnly && !isFelony) return notNamed;
  if (selector.misdemeanorOnly && isFelony) return notNamed;
  const bounded = withinBounds(match, selector, penalty);
  if (bounded.reach === "notNamed" || selector.whenFact === undefined) return bounded;
  return { reach: "ifFact", condition: selector.whenFact };
}

const order: readonly Reach[] = [
  "named",
  "byChapter",
  "everyOffense",
  "ifMaximum",
  "ifFact",
  "arguable",
  "notNamed",
];

/** How a rule reaches a unit on a date: the strongest of its selectors. */
export function reachOf(
  rule: Rule,
  placed: PlacedOffense,
  objects: readonly StatuteCitation[],
  penalty: PenaltyOn | null,
  date: string,
): Match {
  const citation = parsePinpoint(placed.provision.title, placed.offense.pinpoint);
  if (!citation) return notNamed;
  const matches = inForceOn(rule.covers, date).map((selector) => {
    const direct = directly(selector, placed, citation);
    const match = direct.reach === "notNamed" ? throughObject(selector, placed, objects) : direct;
    return withLimits(match, selector, penalty);
  });
  return matches.reduce<Match>(
    (best, match) => (order.indexOf(match.reach) < order.indexOf(best.reach) ? match : best),
    notNamed,
  );
}

/** A rule's reach with the rule's own text on the date; undefined where the rule reaches nothing. */
export function describeReach(
  home: Provision,
  rule: Rule,
  version: RuleVersion,
  match: { readonly reach: Reach; readonly condition: string | undefined },
  date: string,
): RuleReach {
  const citation = parsePinpoint(home.title, rule.pinpoint);
  return {
    rule: rule.id,
    subject: rule.subject,
    label: rule.label,
    provision: home.slug,
    pinpoint: rule.pinpoint,
    citation: citation ? formatStatute(citation) : rule.pinpoint,
    reach: match.reach,
    condition: match.condition,
    text: version.effect.text,
    from: version.from,
    to: version.to,
    law: version.law,
    clock: version.clock,
    appliesTo: version.appliesTo,
    years: version.effect.years,
    unlimited: version.effect.unlimited ?? false,
    confirmed: version.confirmed,
    laterThanDate: version.from > date,
    notes: rule.notes ?? [],
  };
}
