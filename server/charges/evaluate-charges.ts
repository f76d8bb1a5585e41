import type {
  ChargeResult,
  ChargeStatus,
  Evaluation,
  EvaluationRequest,
} from "../model/charge-evaluation.ts";
import { formatDate } from "../model/dates.ts";
import type { IntakeQuestion } from "../model/intake.ts";
import type { Offense } from "../model/offense.ts";
import { type ChargeLaw, createChargeDetails } from "./charge-details.ts";
import { createJudge, type Judge, type Judged, type JudgeLaw, statusOf } from "./charge-judge.ts";
import { type Theory, theories } from "./charge-theories.ts";
import { chargesBeside } from "./charges-beside.ts";
import { describeCharge } from "./describe-charge.ts";
import { type FactIndex, indexFacts } from "./fact-state.ts";
import { rankOpenFacts } from "./open-facts.ts";
import { pointingFacts } from "./pointing-facts.ts";
import { type ReadConduct, readConducts } from "./read-conducts.ts";
import { factsOfUnits } from "./served-elements.ts";
import { changeDays, judgedDays } from "./unit-result.ts";

/** A request that cannot be answered, with everything that is wrong with it. */
export interface RefusedRequest {
  readonly errors: readonly string[];
}

/** Evaluates requests over one collection. Pure: no clock, no input or output. */
export interface ChargeEngine {
  readonly facts: FactIndex;
  /** Cases and questions as they are cited, by record. */
  readonly names: ReadonlyMap<string, string>;
  readonly intake: readonly IntakeQuestion[];
  evaluate(request: EvaluationRequest, today: string): Evaluation | RefusedRequest;
  /** The units that it evaluates, in statute order. */
  units(): readonly {
    readonly offense: string;
    readonly statute: string;
    readonly pinpoint: string;
  }[];
  /** Each unit's status over each conduct and nothing else: what a bench times. */
  statuses(request: EvaluationRequest, today: string): ReadonlyMap<string, ChargeStatus>[];
}

/** The judges of a conduct: over its own facts, and with the counts of the accused's other conducts added. */
interface Judges {
  readonly conduct: ReadConduct;
  readonly alone: Judge;
  readonly whole: Judge;
}

interface JudgedBy {
  readonly judge: Judge;
  readonly judged: Judged;
}

/** A conduct with the counts of all conducts of its accused added up, for units of the whole case. */
function withSums(
  index: FactIndex,
  conduct: ReadConduct,
  all: readonly ReadConduct[],
): ReadConduct {
  const own = all.filter(({ accused }) => accused === conduct.accused);
  if (own.length < 2) return conduct;
  const sum = (fact: string): number | null => {
    // What is stored once for an accused or the case is not added to itself.
    if (index.facts.get(fact)?.scope !== "act") return conduct.state.count(fact);
    const known = own.flatMap(({ state }) => state.count(fact) ?? []);
    return known.length === 0 ? null : known.reduce((total, count) => total + count, 0);
  };
  const mayBeMore = (fact: string): boolean =>
    index.facts.get(fact)?.scope === "act" && own.some(({ state }) => state.count(fact) === null);
  return { ...conduct, state: { ...conduct.state, count: sum, mayBeMore } };
}

/** The results of a unit of the whole case come to one: the best over the conducts. */
function bestOf(items: readonly JudgedBy[]): JudgedBy[] {
  const rank = ({ judged }: JudgedBy): number =>
    ["notInForce", "missing", "open", "supported"].indexOf(statusOf(judged));
  const best = items.reduce<JudgedBy | undefined>(
    (found, item) => (found === undefined || rank(item) > rank(found) ? item : found),
    undefined,
  );
  return best ? [best] : [];
}

function orderCharges(charges: readonly ChargeResult[], units: ReadonlyMap<string, unknown>) {
  const position = new Map([...units.keys()].map((id, index) => [id, index]));
  const theory = (charge: ChargeResult): number => theories.indexOf(charge.theory as Theory);
  return [...charges].sort(
    (a, b) =>
      (a.accused < b.accused ? -1 : a.accused > b.accused ? 1 : 0) ||
      theory(a) - theory(b) ||
      (position.get(a.offense) ?? 0) - (position.get(b.offense) ?? 0),
  );
}

function readDates(conducts: readonly ReadConduct[], asOf: string): Evaluation["dates"] {
  return conducts.map(({ label, span }) => ({
    conduct: label,
    from: span?.from ?? null,
    to: span?.to ?? null,
    read: span
      ? `read as ${formatDate(span.from)} to ${formatDate(span.to)}`
      : `not known: read against the law of ${formatDate(asOf)}`,
  }));
}

/** Makes an engine for a collection. */
export function createChargeEngine(
  law: ChargeLaw,
  intake: readonly IntakeQuestion[],
): ChargeEngine {
  const facts = indexFacts(intake);
  const find = (id: string): Offense | undefined => law.offenses.get(id)?.offense;
  const units = [...law.offenses.values()];
  const judgeLaw: JudgeLaw = {
    law,
    days: new Map(units.map(({ offense }) => [offense.id, judgedDays(offense, find)])),
    cache: new Map(),
    unitFacts: factsOfUnits(law.offenses),
    pointing: (state) => pointingFacts(facts, intake, state),
  };
  const details = createChargeDetails(
    law,
    new Map(units.map(({ offense }) => [offense.id, changeDays(offense, find)])),
  );

  const makeJudges = (conducts: readonly ReadConduct[], fallback: string): Judges[] =>
    conducts.map((conduct) => {
      const alone = createJudge(judgeLaw, conduct, fallback);
      const summed = withSums(facts, conduct, conducts);
      const whole = summed === conduct ? alone : createJudge(judgeLaw, summed, fallback);
      return { conduct, alone, whole };
    });

  /** The charges of one accused: one a unit for the whole case, else one a unit and conduct. */
  const chargesOf = (own: readonly Judges[], asOf: string): ChargeResult[] =>
    units.flatMap((placed) => {
      const isCase = placed.offense.scope === "case";
      const all = own.map(({ alone, whole }): JudgedBy => {
        const judge = isCase ? whole : alone;
        return { judge, judged: judge.judge(placed) };
      });
      return (isCase ? bestOf(all) : all)
        .filter(({ judge, judged }) => judge.isTouched(judged))
        .map(({ judge, judged }) => {
          const parts = isCase
            ? all.filter((other) => statusOf(other.judged) === statusOf(judged))
            : [{ judged }];
          return describeCharge({
            law,
            details,
            judge,
            judged,
            asOf,
            conducts: parts.map((part) => part.judged.conduct.label),
            victims: [...new Set(parts.map((part) => part.judged.conduct.victim))],
          });
        });
    });

  return {
    facts,
    names: law.names,
    intake,
    units: () =>
      units.map(({ provision, offense }) => ({
        offense: offense.id,
        statute: provision.slug,
        pinpoint: offense.pinpoint,
      })),
    statuses(request, today) {
      const { conducts } = readConducts(facts, request.conducts);
      return makeJudges(conducts, request.asOf ?? today).map(
        ({ alone, whole }) =>
          new Map(
            units.map((placed) => [
              placed.offense.id,
              statusOf((placed.offense.scope === "case" ? whole : alone).judge(placed)),
            ]),
          ),
      );
    },
    evaluate(request, today) {
      const asOf = request.asOf ?? today;
      const read = readConducts(facts, request.conducts);
      if (read.errors.length > 0) return { errors: read.errors };
      const judges = makeJudges(read.conducts, asOf);
      const letters = [...new Set(read.conducts.map(({ accused }) => accused))];
      const charges = orderCharges(
        letters.flatMap((accused) =>
          chargesOf(
            judges.filter(({ conduct }) => conduct.accused === accused),
            asOf,
          ),
        ),
        law.offenses,
      );
      const touched = new Set(charges.map(({ offense }) => offense));
      const proposed = charges.filter(({ status }) => status === "supported" || status === "open");
      return {
        asOf,
        dates: readDates(read.conducts, asOf),
        charges,
        nextQuestions: rankOpenFacts(charges, facts),
        besideIt: chargesBeside(charges, facts),
        conflicts: read.conflicts,
        coverage: {
          evaluated: units.length,
          untouched: units.map(({ offense }) => offense.id).filter((id) => !touched.has(id)),
          notEncoded: [...new Set(proposed.flatMap(({ notEncoded }) => notEncoded))],
          circuitRules: "Circuit holdings are shown and not applied: no circuit has been chosen.",
        },
      };
    },
  };
}
