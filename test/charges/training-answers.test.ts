// The model answers of the training modules and the answers of quiz items, as the engine gives them.
import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../server/content/load-corpus.ts";
import type { ChargeResult, ChargeStatus } from "../../server/model/charge-evaluation.ts";
import type { EvaluationRequest } from "../../server/model/charge-request.ts";
import { engine } from "../support/charge-engine.ts";

const { training } = loadCorpus(".").corpus;
const today = "2026-11-22";
const order: readonly ChargeStatus[] = ["notInForce", "missing", "open", "supported"];

/** The strongest status of a unit over the conducts of an accused, and its charge where it is listed. */
function ask(request: EvaluationRequest, offense: string, accused?: string) {
  const isMeant = (letter: string) => accused === undefined || letter === accused;
  const result = engine.evaluate(request, today);
  if ("errors" in result) throw new Error(result.errors.join("\n"));
  expect(result.conflicts).toEqual([]);
  const statuses = engine
    .statuses(request, today)
    .filter((_map, index) => isMeant(request.conducts[index]?.accused ?? "A"))
    .map((map) => map.get(offense));
  if (statuses.includes(undefined)) throw new Error(`there is no unit ${offense}`);
  const byStrength = (a: ChargeStatus, b: ChargeStatus) => order.indexOf(b) - order.indexOf(a);
  const status = statuses.flatMap((one) => one ?? []).sort(byStrength)[0];
  const charge: ChargeResult | undefined = result.charges
    .filter((one) => one.offense === offense && isMeant(one.accused))
    .sort((a, b) => byStrength(a.status, b.status))[0];
  return { status, charge };
}

test("there are modules with model answers to confirm", () => {
  expect(training.flatMap(({ exercises }) => exercises).length).toBeGreaterThan(0);
});

describe.each(training.map((module) => [module.slug, module] as const))("%s", (_slug, module) => {
  const answers = module.exercises.flatMap((exercise) =>
    exercise.modelAnswer.map(
      (answer) => [`${exercise.id}: ${answer.offense}`, exercise.worksheet, answer] as const,
    ),
  );
  test.each(answers)("%s is as its model answer says", (_name, worksheet, answer) => {
    const { status, charge } = ask(worksheet, answer.offense, answer.accused);
    expect(status).toBe(answer.status);
    // A charge at which no answer points is not listed; every element of it is then without a fact.
    if (!charge) {
      expect(["missing", "notInForce"]).toContain(answer.status);
      return;
    }
    const found = charge.elements.map(({ id, status: finding }) => [id, finding]);
    expect(found).toEqual(answer.elements.map(({ element, finding }) => [element, finding]));
    if (answer.tier !== undefined) expect(charge.tier).toBe(answer.tier);
  });

  const checked = module.quiz.flatMap((item) =>
    item.check === undefined ? [] : [[item.id, item.check] as const],
  );
  if (checked.length > 0) {
    test.each(checked)("the engine answers quiz item %s as it says", (_id, check) => {
      expect(ask(check.worksheet, check.offense).status).toBe(check.status);
    });
  }
});
