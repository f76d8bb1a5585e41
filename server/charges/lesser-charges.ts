import type { ChargeResult, Evaluation } from "../model/charge-evaluation.ts";
import { answeredActs, answeredFacts } from "./answered-facts.ts";
import type { ChargeDetails } from "./charge-details.ts";
import { createJudge, type JudgeLaw, statusOf } from "./charge-judge.ts";
import { createFactState, type FactIndex } from "./fact-state.ts";
import type { Judges } from "./judge-conducts.ts";
import { doneInPlan } from "./planned-state.ts";
import type { ReadConduct } from "./read-conducts.ts";

type Beside = Evaluation["besideIt"][number];

/** What the lesser charges are worked out from. */
export interface LesserFrom {
  readonly index: FactIndex;
  readonly judgeLaw: JudgeLaw;
  readonly details: ChargeDetails;
  readonly fallback: string;
}

/** A charge that stands where another falls, with the facts of which one alone decides it. */
interface Fallback {
  readonly falls: ChargeResult;
  readonly offense: string;
  readonly stands: ChargeResult | undefined;
  readonly facts: string[];
}

/** The greatest term of the least tier, as a number to compare; life is above any years. */
function greatestTerm({ tiers, tier }: ChargeResult): number {
  const years = tiers.find(({ id }) => id === tier)?.maximumYears ?? 0;
  if (years === "death") return Number.POSITIVE_INFINITY;
  return years === "life" ? Number.MAX_SAFE_INTEGER : years;
}

/** The conduct with one fact answered absent. */
function without(conduct: ReadConduct, fact: string, index: FactIndex): ReadConduct {
  const { answers, counts, dates } = conduct.given;
  const { state } = createFactState(index, { ...answers, [fact]: "absent" }, counts, dates);
  return { ...conduct, state };
}

/** The supported charges of a conduct that rest on an act of `charge` and carry less. */
function smaller(
  charge: ChargeResult,
  own: readonly ChargeResult[],
  conduct: ReadConduct,
  index: FactIndex,
): ChargeResult[] {
  const acts = answeredActs(charge, [conduct], index);
  return own.filter(
    (other) =>
      other !== charge &&
      greatestTerm(other) < greatestTerm(charge) &&
      [...answeredActs(other, [conduct], index)].some((fact) => acts.has(fact)),
  );
}

function fallbacksOf(
  judges: Judges,
  own: readonly ChargeResult[],
  { index, judgeLaw, details, fallback }: LesserFrom,
): Fallback[] {
  const { conduct } = judges;
  const found = new Map<string, Fallback>();
  const add = (falls: ChargeResult, offense: string, fact: string): void => {
    const key = `${falls.offense} ${offense}`;
    const stands = own.find((charge) => charge.offense === offense);
    const known = found.get(key) ?? { falls, offense, stands, facts: [] };
    known.facts.push(fact);
    found.set(key, known);
  };
  const given = Object.entries(conduct.given.answers)
    .filter(([, answer]) => answer === "present")
    .map(([fact]) => fact);
  const restsOn = new Map(
    own.map((charge) => [charge, answeredFacts(charge, [conduct], index)] as const),
  );
  for (const fact of given) {
    const resting = own.filter((charge) => restsOn.get(charge)?.has(fact) === true);
    if (resting.length === 0) continue;
    const judge = createJudge(judgeLaw, without(conduct, fact, index), fallback);
    const stands = (offense: string): boolean => {
      const placed = judgeLaw.law.offenses.get(offense);
      return placed !== undefined && statusOf(judge.judge(placed)) === "supported";
    };
    for (const charge of resting.filter(({ offense }) => !stands(offense))) {
      const attempts = details
        .madeOf(charge.offense)
        .filter(({ inchoate }) => inchoate?.kind === "attempt");
      // Without the act or a real victim there is an attempt at most.
      const isDone = doneInPlan.includes(fact);
      const lesser = [
        ...(isDone ? [] : smaller(charge, own, conduct, index).map(({ offense }) => offense)),
        ...attempts.map(({ id }) => id),
      ];
      for (const offense of lesser.filter(stands)) add(charge, offense, fact);
    }
  }
  return [...found.values()];
}

function describe({ falls, offense, stands, facts }: Fallback, from: LesserFrom): Beside[] {
  const placed = from.judgeLaw.law.offenses.get(offense);
  if (!placed) return [];
  const names = facts.map((fact) => `“${from.index.facts.get(fact)?.text ?? fact}”`);
  const shown = names.slice(0, 3).join(", ");
  const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
  const failing = names.length === 1 ? `Without ${shown}` : `Without any one of ${shown}${more}`;
  const range = stands === undefined ? "" : ` Its range: ${stands.exposure.range}`;
  return [
    {
      offense,
      label: placed.offense.label,
      citation: stands?.citation ?? placed.offense.label,
      accused: falls.accused,
      kind: "lesser",
      of: falls.offense,
      facts,
      text: `${failing}, ${falls.citation} ${falls.label} falls and this stands.${range}`,
    },
  ];
}

/**
 * The lesser charges one fact down: for each supported charge of a conduct, what stands with a smaller
 * maximum, or as its attempt, once a single answered fact is taken as absent. Worked out by judging
 * again without that fact.
 */
export function lesserCharges(
  all: readonly Judges[],
  charges: readonly ChargeResult[],
  from: LesserFrom,
): Beside[] {
  return all.flatMap((judges) => {
    const own = charges.filter(
      ({ accused, conducts, status, liability }) =>
        status === "supported" &&
        liability.kind !== "aiding" &&
        accused === judges.conduct.accused &&
        conducts.length === 1 &&
        conducts[0] === judges.conduct.label,
    );
    return fallbacksOf(judges, own, from).flatMap((found) => describe(found, from));
  });
}
