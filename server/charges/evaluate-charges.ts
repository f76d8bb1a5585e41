import type { ChargeResult, ChargeStatus, Evaluation } from "../model/charge-evaluation.ts";
import type { EvaluationRequest } from "../model/charge-request.ts";
import { formatDate } from "../model/dates.ts";
import type { IntakeQuestion } from "../model/intake.ts";
import type { Offense } from "../model/offense.ts";
import { type ChargeLaw, createChargeDetails } from "./charge-details.ts";
import { type JudgeLaw, statusOf } from "./charge-judge.ts";
import { withOverlaps } from "./charge-overlaps.ts";
import { type Theory, theories } from "./charge-theories.ts";
import { aidedCharges, chargesOfAccused, type ListedFrom } from "./charges-of-accused.ts";
import { chargesOneFactAway } from "./charges-one-fact-away.ts";
import { circuitRules } from "./circuit-rules.ts";
import { countTable } from "./count-table.ts";
import type { Binding } from "./element-truth.ts";
import { evaluationHints } from "./evaluation-hints.ts";
import { type FactIndex, indexFacts } from "./fact-state.ts";
import { judgeConducts, judgeUnit } from "./judge-conducts.ts";
import { type LesserFrom, lesserCharges } from "./lesser-charges.ts";
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
  const common: Omit<JudgeLaw, "cache" | "words"> = {
    law,
    days: new Map(units.map(({ offense }) => [offense.id, judgedDays(offense, find)])),
    unitFacts: factsOfUnits(law.offenses),
    pointing: (state) => pointingFacts(facts, intake, state),
  };
  const judgeLaws = new Map<string, JudgeLaw>();
  /** The law as a circuit reads it; without one, only what binds everywhere is applied. */
  const judgeLawOf = (circuit = ""): JudgeLaw => {
    const known = judgeLaws.get(circuit);
    if (known) return known;
    const binds: Binding = ({ scope, case: id }) =>
      scope === "nationwide" || (circuit !== "" && law.circuitOf.get(id) === circuit);
    const made: JudgeLaw = { ...common, cache: { binds, kept: new Map() }, words: new Map() };
    judgeLaws.set(circuit, made);
    return made;
  };
  const details = createChargeDetails(
    law,
    new Map(units.map(({ offense }) => [offense.id, changeDays(offense, find)])),
  );

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
      const judgeLaw = judgeLawOf(request.circuit);
      return judgeConducts(facts, judgeLaw, conducts, request.asOf ?? today).map(
        (judges) =>
          new Map(
            units.map((placed) => [placed.offense.id, statusOf(judgeUnit(placed, judges).judged)]),
          ),
      );
    },
    evaluate(request, today) {
      const asOf = request.asOf ?? today;
      const read = readConducts(facts, request.conducts);
      if (read.errors.length > 0) return { errors: read.errors };
      const judges = judgeConducts(facts, judgeLawOf(request.circuit), read.conducts, asOf);
      const from: ListedFrom = { law, details, units, asOf };
      const letters = [...new Set(read.conducts.map(({ accused }) => accused))];
      const listed = orderCharges(
        letters.flatMap((accused) => {
          const own = judges.filter(({ conduct }) => conduct.accused === accused);
          const others = judges.filter(({ conduct }) => conduct.accused !== accused);
          return [...chargesOfAccused(from, own), ...aidedCharges(from, own, others)];
        }),
        law.offenses,
      );
      const charges = withOverlaps(listed, read.conducts, facts);
      const lesser: LesserFrom = {
        index: facts,
        judgeLaw: judgeLawOf(request.circuit),
        details,
        fallback: asOf,
      };
      const touched = new Set(charges.map(({ offense }) => offense));
      const proposed = charges.filter(({ status }) => status === "supported" || status === "open");
      return {
        asOf,
        dates: readDates(read.conducts, asOf),
        charges,
        nextQuestions: rankOpenFacts(charges, facts),
        besideIt: [
          ...chargesOneFactAway(charges, facts),
          ...lesserCharges(judges, charges, lesser),
        ],
        counts: countTable(charges),
        conflicts: read.conflicts,
        hints: evaluationHints(read.conducts),
        coverage: {
          evaluated: units.length,
          untouched: units.map(({ offense }) => offense.id).filter((id) => !touched.has(id)),
          notEncoded: [...new Set(proposed.flatMap(({ notEncoded }) => notEncoded))],
          circuitRules: circuitRules(request.circuit, charges),
        },
      };
    },
  };
}
