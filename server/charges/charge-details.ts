import type {
  ChargeLimitations,
  ChargeNotice,
  ChargeVersion,
  ConsequenceLine,
} from "../model/charge-evaluation.ts";
import type { PlacedOffense } from "../model/corpus.ts";
import type { DateSpan } from "../model/date-span.ts";
import { formatDate } from "../model/dates.ts";
import type { Offense } from "../model/offense.ts";
import type {
  CaseReading,
  ConsequencesOn,
  PenaltyOn,
  Reach,
  RuleReach,
} from "../model/provision-on.ts";
import { chargeLimitations } from "./charge-limitations.ts";
import { consequencesOn, type PlacedRule } from "./consequences-on.ts";
import { elementOn } from "./element-on.ts";
import type { Truth } from "./fact-state.ts";
import { penaltyOn } from "./penalty-on.ts";
import { reachSubject } from "./reach-since.ts";
import { reachOf } from "./rule-reach.ts";
import { type ConditionContext, testCondition } from "./test-condition.ts";
import { chargeStatus, dayBefore, type Segment } from "./unit-result.ts";
import { compareWording, type WordingDifference } from "./version-differences.ts";

/** What the engine reads of the collection: small enough to be sent to a browser. */
export interface ChargeLaw {
  readonly offenses: ReadonlyMap<string, PlacedOffense>;
  readonly rules: readonly PlacedRule[];
  /** Holdings by `offense/element`. */
  readonly readings: ReadonlyMap<string, readonly CaseReading[]>;
  readonly lawNumbers: ReadonlyMap<string, string>;
  /** Cases and questions as they are cited, by record: `case:dann`. */
  readonly names: ReadonlyMap<string, string>;
  /** By case: the court of appeals of its circuit. */
  readonly circuitOf: ReadonlyMap<string, string>;
  /** What is to be asked for or told before a charge. */
  readonly notices: readonly ChargeNotice[];
}

/** What follows from a unit on a day, kept because answers do not change it. */
export interface UnitDay {
  readonly penalty: PenaltyOn | null;
  readonly consequences: ConsequencesOn;
}

/** Works out what follows from each unit on a day, each once. */
export interface ChargeDetails {
  on(placed: PlacedOffense, date: string): UnitDay;
  differences(placed: PlacedOffense, day: string): readonly WordingDifference[];
  lawOf(offense: Offense, day: string): string;
  /** How a rule reaches a unit whose penalty is that of one tier: where the maximum decides. */
  reachOnTier(placed: PlacedOffense, date: string, rule: RuleReach, tier: string): Reach;
  /** The attempt and conspiracy units that have a unit as their object. */
  madeOf(id: string): readonly Offense[];
  /** True on the first day of a text: that text and the one before may both be argued. */
  isChangeDay(placed: PlacedOffense, day: string): boolean;
}

/** The act that began a text of the unit on a day: that of the first dated entry which begins then. */
function lawBeganOn(offense: Offense, day: string): string | undefined {
  const dated = [
    ...offense.elements.flatMap((element) => [element, ...(element.alternatives ?? [])]),
    ...offense.elements.flatMap((element) => element.formerTexts ?? []),
    ...offense.tiers.flatMap((tier) => tier.versions),
    ...offense.inForce,
  ];
  return dated.find((entry) => entry.from === day && entry.law !== undefined)?.law;
}

/** Makes the store of what follows, one for each collection. */
export function createChargeDetails(
  law: ChargeLaw,
  changeDays: ReadonlyMap<string, readonly string[]>,
): ChargeDetails {
  const find = (id: string): Offense | undefined => law.offenses.get(id)?.offense;
  const days = new Map<string, UnitDay>();
  const made = new Map<string, Offense[]>();
  for (const { offense } of law.offenses.values()) {
    for (const id of offense.inchoate?.objects ?? []) {
      made.set(id, [...(made.get(id) ?? []), offense]);
    }
  }
  const differences = new Map<string, readonly WordingDifference[]>();
  const reaches = new Map<string, Reach>();
  const kept = <T>(store: Map<string, T>, key: string, make: () => T): T => {
    const known = store.get(key);
    if (known !== undefined) return known;
    const made = make();
    store.set(key, made);
    return made;
  };
  const wording = ({ offense }: PlacedOffense, date: string) => ({
    elements: offense.elements.map((element) => elementOn(element, date, [])),
    penalty: penaltyOn(offense, date, find),
  });
  return {
    on: (placed, date) =>
      kept(days, `${placed.offense.id} ${date}`, () => {
        const penalty = penaltyOn(placed.offense, date, find);
        const objects = (placed.offense.inchoate?.objects ?? []).flatMap(
          (id) => law.offenses.get(id) ?? [],
        );
        return { penalty, consequences: consequencesOn(placed, objects, law.rules, penalty, date) };
      }),
    differences: (placed, day) =>
      kept(differences, `${placed.offense.id} ${day}`, () =>
        compareWording(wording(placed, dayBefore(day)), wording(placed, day)),
      ),
    isChangeDay: ({ offense }, day) => (changeDays.get(offense.id) ?? []).includes(day),
    reachOnTier: (placed, date, { provision, rule }, tier) =>
      kept(reaches, `${placed.offense.id} ${date} ${provision}/${rule} ${tier}`, () => {
        const found = law.rules.find(
          (candidate) => candidate.provision.slug === provision && candidate.rule.id === rule,
        );
        const subject = reachSubject(placed, (id) => law.offenses.get(id));
        const penalty = subject.penalty(date);
        const own = penalty && {
          ...penalty,
          tiers: penalty.tiers.filter(({ id }) => id === tier),
        };
        return found ? reachOf(found.rule, placed, subject.objects, own, date).reach : "notNamed";
      }),
    madeOf: (id) => made.get(id) ?? [],
    lawOf: (offense, day) => {
      const id = lawBeganOn(offense, day);
      return id === undefined ? "" : (law.lawNumbers.get(id) ?? id);
    },
  };
}

/** True for a later text that goes by a day still to come: sentence, conviction or hearing. */
function goesByLaterDay({ clock, from }: RuleReach, asOf: string): boolean {
  return ["sentence", "conviction", "hearing"].includes(clock) && from <= asOf;
}

/** A consequence as one line; the fact on which it hangs is answered where the file has it. */
export function consequenceLines(
  reaches: readonly RuleReach[],
  context: ConditionContext,
  asOf: string,
): ConsequenceLine[] {
  const shown = reaches.filter((reach) => !reach.laterThanDate || goesByLaterDay(reach, asOf));
  // Where a day still to come decides, the later text of a rule takes the place of the earlier one.
  const isReplaced = (reach: RuleReach): boolean =>
    shown.some(
      (other) =>
        other.laterThanDate &&
        !reach.laterThanDate &&
        other.provision === reach.provision &&
        other.rule === reach.rule,
    );
  return shown
    .filter((reach) => !isReplaced(reach))
    .filter(({ factCondition }) => !factCondition || testCondition(factCondition, context) !== -1)
    .map(({ citation, label, reach, condition, text, laterThanDate, clock, from }) => ({
      citation,
      label,
      reach,
      condition,
      text: laterThanDate ? `Since ${formatDate(from)}, by the date of ${clock}: ${text}` : text,
    }));
}

/** What limitations are asked for: the unit, its day, the answers, the tier that they leave open. */
export interface LimitationsAsked {
  readonly placed: PlacedOffense;
  readonly details: ChargeDetails;
  readonly context: ConditionContext;
  readonly tier: string | null;
  /** The other tiers that the answers do not rule out. */
  readonly openTiers: readonly string[];
  readonly span: DateSpan | null;
  readonly asOf: string;
}

/** Whether the fact or the maximum on which a rule's reach hangs is so. */
function reachTruth(reach: RuleReach, asked: LimitationsAsked): Truth {
  const { placed, details, context, tier, openTiers } = asked;
  if (reach.reach === "ifFact") {
    return reach.factCondition ? testCondition(reach.factCondition, context) : 0;
  }
  if (reach.reach !== "ifMaximum") return 1;
  if (tier === null) return 0;
  const isReached = (one: string): boolean =>
    details.reachOnTier(placed, context.on, reach, one) !== "notNamed";
  if (isReached(tier)) return 1;
  return openTiers.some(isReached) ? 0 : -1;
}

/** The limitations of a charge from the rules that reach its unit. */
export function limitationsOf(asked: LimitationsAsked): ChargeLimitations {
  const { placed, details, context, span, asOf } = asked;
  const { offense } = placed;
  const isConspiracy = offense.unitOfProsecution.per === "agreement";
  return chargeLimitations({
    items: details.on(placed, context.on).consequences.limitations.map((reach) => ({
      reach,
      truth: reachTruth(reach, asked),
      // A child who has died leaves the years that the rule gives besides, where it gives any.
      isForLife:
        reach.untilVictimAge !== undefined ||
        (reach.victimLife && context.state.truth("child-alive") !== -1),
    })),
    span,
    lastAct: isConspiracy ? context.state.date("last-overt-act-on") : null,
    continuing: offense.continuing.value,
    isConspiracy,
    asOf,
  });
}

/** The text of the unit on each stretch of the span, where its words or penalties changed inside it. */
export function chargeVersions(
  placed: PlacedOffense,
  segments: readonly (Segment & { readonly truth: -1 | 0 | 1 })[],
  details: ChargeDetails,
): ChargeVersion[] {
  const shown = segments.filter(
    ({ from, isInForce }, index) =>
      index === 0 || !isInForce || details.differences(placed, from).length > 0,
  );
  if (shown.length < 2) return [];
  return shown.map((segment, index) => {
    const next = shown[index + 1];
    const isFirst = index === 0;
    const changes = isFirst ? [] : details.differences(placed, segment.from);
    return {
      from: segment.from,
      to: next === undefined ? undefined : dayBefore(next.from),
      law: isFirst ? "" : details.lawOf(placed.offense, segment.from),
      status: segment.isInForce ? chargeStatus(segment.truth) : "notInForce",
      whatDiffers: changes,
      mustShow: mustShow(segment, next?.from),
    };
  });
}

function mustShow(segment: Segment, next: string | undefined): string {
  if (!segment.isInForce) return "The offense was not law in this stretch.";
  const until = next === undefined ? "" : ` and before ${formatDate(next)}`;
  return `Conduct on or after ${formatDate(segment.from)}${until} must be shown for this text, and the jury told the day.`;
}
