import type { ChargeLimitations } from "../model/charge-evaluation.ts";
import type { PlacedOffense } from "../model/corpus.ts";
import { type DateSpan, readDateSpan } from "../model/date-span.ts";
import { dateSchema, dayAfter, formatDate, inForceOn } from "../model/dates.ts";
import { factsOf, type IntakeQuestion } from "../model/intake.ts";
import type {
  LimitationsChoice,
  LimitationsFact,
  LimitationsResult,
  LimitationsView,
} from "../model/limitations.ts";
import { limitationsErrors } from "../model/limitations-errors.ts";
import type { LimitationsSheet } from "../model/limitations-sheet.ts";
import type { RuleReach } from "../model/provision-on.ts";
import { formatStatute, parsePinpoint } from "../model/statute-citation.ts";
import {
  type ChargeDetails,
  type ChargeLaw,
  createChargeDetails,
  limitationsOf,
} from "./charge-details.ts";
import { addYears } from "./charge-limitations.ts";
import { chargeTiers } from "./charge-tiers.ts";
import { civilClock } from "./civil-clock.ts";
import { createFactState, type FactIndex, indexFacts } from "./fact-state.ts";
import { ruleDays } from "./rule-days.ts";
import type { ConditionContext } from "./test-condition.ts";
import { testTiers } from "./unit-result.ts";

/** Works out the limitations of one offense at a time over one collection. Pure. */
export interface LimitationsWorksheet {
  view(sheet: LimitationsSheet, today: string): LimitationsView;
}

/** What the dates of a sheet say, with what could not be read. */
interface ReadDates {
  readonly span: DateSpan | null;
  readonly lastAct: DateSpan | null;
  readonly asOf: string;
  readonly arose: string | null;
  readonly birthday: string | null;
  readonly read: string;
}

function readDates(sheet: LimitationsSheet, today: string): ReadDates {
  const spanOf = (from: string, to: string): DateSpan | null => {
    const reading = readDateSpan(from, to);
    return reading.kind === "span" ? reading.span : null;
  };
  const span = spanOf(sheet.from, sheet.to);
  const lastAct = spanOf(sheet.lastAct, "");
  const dayOf = (text: string): string | null => (dateSchema.safeParse(text).success ? text : null);
  return {
    span,
    lastAct,
    asOf: dayOf(sheet.asOf) ?? today,
    arose: dayOf(sheet.arose),
    birthday: dayOf(sheet.birthday),
    read: span ? `read as ${formatDate(span.from)} to ${formatDate(span.to)}` : "",
  };
}

/** The facts to ask for a fact of a rule: its kinds, where each is asked by itself. */
function askedFacts(id: string, { facts }: FactIndex): string[] {
  const fact = facts.get(id);
  if (!fact) return [];
  return fact.isAnyOf && fact.general !== true ? [...fact.isAnyOf] : [id];
}

function factsToAsk(reaches: readonly RuleReach[], index: FactIndex): LimitationsFact[] {
  const tested = reaches.flatMap(({ factCondition }) =>
    factCondition ? factsOf(factCondition) : [],
  );
  const ids = [
    ...tested.flatMap((id) => askedFacts(id, index)),
    ...(reaches.some(({ victimLife }) => victimLife) ? ["child-alive"] : []),
  ];
  return [...new Set(ids)].flatMap((id) => {
    const fact = index.facts.get(id);
    return fact ? [{ id, text: fact.text, countsNot: fact.countsNot }] : [];
  });
}

function choiceOf({ provision, offense }: PlacedOffense): LimitationsChoice {
  const citation = parsePinpoint(provision.title, offense.pinpoint);
  return {
    id: offense.id,
    label: offense.label,
    citation: citation ? formatStatute(citation) : offense.pinpoint,
    section: formatStatute({ title: provision.title, section: provision.section, path: [] }),
  };
}

/** A conspiracy is charged by its agreement: time runs from the last act to further it. */
function isAgreement({ offense }: PlacedOffense): boolean {
  return offense.unitOfProsecution.per === "agreement";
}

interface Asked {
  readonly placed: PlacedOffense;
  readonly details: ChargeDetails;
  readonly index: FactIndex;
  readonly sheet: LimitationsSheet;
  readonly dates: ReadDates;
  readonly lawOn: string;
  readonly reaches: readonly RuleReach[];
}

/** The limitations of the offense on the answers, by the code of the charge worksheet. */
function limitationsFor({ placed, details, index, sheet, dates, lawOn }: Asked): ChargeLimitations {
  const { offense } = placed;
  const { lastAct, span, asOf } = dates;
  const days = lastAct ? { "last-overt-act-on": lastAct } : {};
  const { state } = createFactState(index, sheet.answers, {}, days);
  const context: ConditionContext = { state, unit: () => 0, on: lawOn };
  const { penalty } = details.on(placed, lawOn);
  const { tiers, least } = chargeTiers(testTiers(offense, context), penalty, context);
  const open = tiers.flatMap(({ id, status }) => (status === "unknown" ? [id] : []));
  const chosen = tiers.find(({ id }) => id === sheet.tier)?.id;
  return limitationsOf({
    placed,
    details,
    context,
    tier: chosen ?? least?.id ?? null,
    openTiers: chosen === undefined ? open : [],
    span,
    asOf,
  });
}

/** The first day on which a bar can be argued for an act that was complete on the first day. */
function firstActBar(
  { rules, planToIndictBy }: ChargeLimitations,
  span: DateSpan | null,
): string | null {
  const years = rules.find(({ role }) => role === "governs")?.years;
  if (planToIndictBy === null || span === null || years === undefined) return null;
  return span.from === span.to ? null : addYears(span.from, years);
}

const notYetLaw =
  "On the first day entered the offense was not law; acts of that time are no such offense.";

function resultOf(asked: Asked): LimitationsResult {
  const { placed, dates, lawOn, reaches } = asked;
  const { offense } = placed;
  const { span, asOf } = dates;
  const isConspiracy = isAgreement(placed);
  const isLaw = (day: string): boolean => inForceOn(offense.inForce, day).length > 0;
  const clockFrom = ((isConspiracy ? dates.lastAct : null) ?? span)?.to ?? null;
  const common = { offense: choiceOf(placed), span, clockFrom, lawOn, asOf };
  if (!isLaw(lawOn)) {
    return {
      ...common,
      isInForce: false,
      summary: "",
      planToIndictBy: null,
      barFrom: null,
      firstActBarFrom: null,
      hasRun: false,
      arguable: "",
      assumptions: [],
      rules: [],
    };
  }
  const limitations = limitationsFor(asked);
  const { planToIndictBy } = limitations;
  return {
    ...common,
    isInForce: true,
    summary: limitations.summary,
    planToIndictBy,
    barFrom: planToIndictBy === null ? null : dayAfter(planToIndictBy),
    firstActBarFrom: isConspiracy ? null : firstActBar(limitations, span),
    hasRun: limitations.hasRun,
    arguable: limitations.arguable,
    assumptions: [
      ...(span && !isLaw(span.from) ? [notYetLaw] : []),
      ...new Set(limitations.assumptions),
    ],
    rules: ruleDays(limitations, reaches, clockFrom),
  };
}

/** Makes the worksheet of a collection; it judges limitations with the code of the charge worksheet. */
export function createLimitationsWorksheet(
  law: ChargeLaw,
  intake: readonly IntakeQuestion[],
): LimitationsWorksheet {
  const index = indexFacts(intake);
  const details = createChargeDetails(law, new Map());
  const choices = [...law.offenses.values()].map(choiceOf);
  return {
    view(sheet, today) {
      const dates = readDates(sheet, today);
      const placed = law.offenses.get(sheet.offense);
      const nothing = { choices, read: dates.read, facts: [], tiers: [], isConspiracy: false };
      if (!placed) {
        const unknown =
          sheet.offense === "" ? [] : [`The collection has no offense "${sheet.offense}".`];
        return {
          ...nothing,
          errors: [...unknown, ...limitationsErrors(sheet, undefined)],
          result: undefined,
          civil: undefined,
        };
      }
      const civil = civilClock(law, placed, {
        asOf: dates.asOf,
        arose: dates.arose ?? dates.span?.to ?? null,
        birthday: dates.birthday,
        firstDay: dates.span?.from ?? null,
        lastDay: dates.span?.to ?? null,
      });
      const errors = limitationsErrors(sheet, civil?.minorAge);
      const lawOn = dates.span?.to ?? dates.asOf;
      const { penalty, consequences } = details.on(placed, lawOn);
      const reaches = consequences.limitations;
      const goesByMaximum = reaches.some(({ reach }) => reach === "ifMaximum");
      return {
        choices,
        read: dates.read,
        facts: factsToAsk(reaches, index),
        tiers: goesByMaximum ? (penalty?.tiers ?? []).map(({ id, label }) => ({ id, label })) : [],
        isConspiracy: isAgreement(placed),
        errors,
        civil,
        result:
          errors.length > 0
            ? undefined
            : resultOf({ placed, details, index, sheet, dates, lawOn, reaches }),
      };
    },
  };
}
