import type { Condition } from "../model/condition.ts";
import type { PlacedOffense } from "../model/corpus.ts";
import { inForceOn } from "../model/dates.ts";
import { formatYears } from "../model/format-term.ts";
import type { Provision } from "../model/provision.ts";
import type { PenaltyOn, Reach, RuleReach, TierOn } from "../model/provision-on.ts";
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
  /** The test over intake facts behind an "if", where the selector has one. */
  readonly factCondition?: Condition | undefined;
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

type Maximum = NonNullable<TierOn["maximumYears"]>;

/** A bound on the maximum: which tiers lie inside it, and what a page says of it. */
interface Bound {
  readonly words: string;
  /** True where a match inside the bound is shown with its words too. */
  readonly isShown: boolean;
  /** True where an offense whose text names no number at all is taken to lie inside. */
  readonly holdsUnnamed: boolean;
  readonly includes: (maximum: Maximum) => boolean;
}

function toYears(maximum: Maximum): number {
  return typeof maximum === "number" ? maximum : Number.POSITIVE_INFINITY;
}

function yearsBound(selector: Selector): Bound | undefined {
  const { minimumMaximumYears: from, belowMaximumYears: below } = selector;
  if (from === undefined && below === undefined) return undefined;
  const words = [
    ...(from === undefined
      ? []
      : [from === "life" ? "life or death" : `${formatYears(from)} or more`]),
    ...(below === undefined
      ? []
      : [below === "life" ? "under life" : `under ${formatYears(below)}`]),
  ];
  return {
    words: `the maximum is ${words.join(" and ")}`,
    isShown: true,
    holdsUnnamed: false,
    includes: (maximum) =>
      (from === undefined || toYears(maximum) >= toYears(from)) &&
      (below === undefined || toYears(maximum) < toYears(below)),
  };
}

/** What a selector asks of the maximum. 18 U.S.C. § 3559(a): a felony has one of more than a year. */
function boundsOf(selector: Selector): Bound[] {
  const years = yearsBound(selector);
  const isFelony = (maximum: Maximum): boolean => toYears(maximum) > 1;
  const kinds: (Bound | false | undefined)[] = [
    years,
    selector.felonyOnly && {
      words: "the offense is a felony",
      isShown: false,
      holdsUnnamed: false,
      includes: isFelony,
    },
    selector.misdemeanorOnly && {
      words: "the offense is a misdemeanor",
      isShown: false,
      holdsUnnamed: false,
      includes: (maximum) => !isFelony(maximum),
    },
    selector.capitalOnly && {
      words: "death is a possible sentence",
      isShown: false,
      holdsUnnamed: false,
      includes: (maximum) => maximum === "death",
    },
    selector.nonCapitalOnly && {
      words: "death is no possible sentence",
      isShown: false,
      holdsUnnamed: true,
      includes: (maximum) => maximum !== "death",
    },
  ];
  return kinds.filter((bound) => bound !== undefined && bound !== false);
}

/** What the bounds make of a match: some tiers may lie inside and others not, or no number be named. */
function withinBounds(match: Match, selector: Selector, penalty: PenaltyOn | null): Match {
  const bounds = boundsOf(selector);
  // A borrowed maximum may be that of any candidate.
  const maximums = (penalty?.tiers ?? []).flatMap(({ maximumYears, candidates }) =>
    [maximumYears, ...candidates.map((candidate) => candidate.maximumYears)].flatMap(
      (maximum) => maximum ?? [],
    ),
  );
  const inside = maximums.filter((maximum) => bounds.every((bound) => bound.includes(maximum)));
  if (maximums.length > 0 && inside.length === 0) return notNamed;
  const open = bounds.filter((bound) =>
    maximums.length === 0 ? !bound.holdsUnnamed : !maximums.every(bound.includes),
  );
  if (open.length > 0) {
    return {
      reach: "ifMaximum",
      condition: `where ${open.map(({ words }) => words).join(" and ")}`,
    };
  }
  const shown = bounds.find((bound) => bound.isShown);
  return { ...match, condition: match.condition ?? shown?.words };
}

function withLimits(match: Match, selector: Selector, penalty: PenaltyOn | null): Match {
  if (match.reach === "notNamed") return match;
  const bounded = withinBounds(match, selector, penalty);
  if (bounded.reach === "notNamed") return notNamed;
  const asked = [
    ...(selector.whenFact === undefined ? [] : [selector.whenFact]),
    ...(bounded.reach === "ifMaximum" && bounded.condition !== undefined
      ? [bounded.condition]
      : []),
  ].join("; ");
  // What only may reach the offense at all is not made surer by a fact.
  if (match.reach === "arguable") {
    return asked === ""
      ? match
      : {
          reach: "arguable",
          condition: `${match.condition ?? ""} Asked besides: ${asked}.`.trim(),
        };
  }
  if (selector.whenFact === undefined) return bounded;
  return { reach: "ifFact", condition: asked, factCondition: selector.condition };
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
  match: Match,
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
    factCondition: match.factCondition,
    untilVictimAge: version.effect.untilVictimAge,
    victimLife: version.effect.victimLife ?? false,
    question: match.reach === "arguable" ? rule.question : undefined,
    notes: rule.notes ?? [],
  };
}
