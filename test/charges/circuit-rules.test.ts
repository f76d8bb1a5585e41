// A chosen circuit: its holdings are applied where they have a test, and only there.
import { describe, expect, test } from "vitest";
import { changeDays } from "../../server/charges/unit-result.ts";
import type { Evaluation } from "../../server/model/charge-evaluation.ts";
import { buildConduct, engine, law } from "../support/charge-engine.ts";

const today = "2026-11-22";
const harboring = buildConduct(
  [
    "victim-alien",
    "victim-unlawful-presence",
    "knew-unlawful-presence",
    "alien-concealed",
    "act-completed",
  ],
  ["harbored-to-prevent-detection"],
);

function evaluate(circuit?: string): Evaluation {
  const result = engine.evaluate(
    { conducts: [harboring], ...(circuit !== undefined && { circuit }) },
    today,
  );
  if ("errors" in result) throw new Error(result.errors.join("\n"));
  return result;
}

function harborOf({ charges }: Evaluation) {
  const charge = charges.find(({ offense }) => offense === "8-usc-1324-harbor");
  const element = charge?.elements.find(({ id }) => id === "harbor");
  if (!charge || !element) throw new Error("harboring is not listed");
  return { charge, element };
}

describe("without a circuit", () => {
  test("a circuit's holding is shown, not applied, and the page says so", () => {
    const result = evaluate();
    const { charge, element } = harborOf(result);
    expect(charge.status).toBe("supported");
    expect(element.construed.map(({ case: id }) => id)).toContain("vargas-cordon");
    expect(element.construed.filter(({ isApplied }) => isApplied)).toEqual([]);
    expect(result.coverage.circuitRules).toContain("no circuit has been chosen");
  });
});

describe("with a circuit", () => {
  test("its own holding decides the element and is marked as applied", () => {
    const result = evaluate("ca2");
    const { charge, element } = harborOf(result);
    expect(charge.status).toBe("missing");
    expect(element.decidedBy).toContain("harbored-to-prevent-detection");
    const applied = element.construed.filter(({ isApplied }) => isApplied);
    expect(applied.map(({ case: id }) => id)).toEqual(["vargas-cordon"]);
    expect(result.coverage.circuitRules).toMatch(/^Holdings of the 2d Cir\. are applied/);
  });

  test("another circuit's holding stays out, and the count of applied ones says none", () => {
    const result = evaluate("ca9");
    expect(harborOf(result).charge.status).toBe("supported");
    expect(result.coverage.circuitRules).toContain("here, to 0 elements");
  });

  test("evaluating for one circuit leaves the next evaluation as it was", () => {
    const before = JSON.stringify(evaluate());
    evaluate("ca2");
    expect(JSON.stringify(evaluate())).toBe(before);
  });
});

test("every circuit holding with a test is of a case whose circuit is known", () => {
  const lost = [...law.offenses.values()].flatMap(({ offense }) =>
    offense.elements.flatMap(({ construed = [] }) =>
      construed
        .filter(({ scope, condition }) => scope === "circuit" && condition !== undefined)
        .filter(({ case: id }) => law.circuitOf.get(id) === undefined)
        .map(({ case: id }) => `${offense.id}: ${id}`),
    ),
  );
  expect(lost).toEqual([]);
});

test("the days of a reading are no change of the text", () => {
  const dated = [...law.offenses.values()].flatMap(({ offense }) =>
    offense.elements.flatMap(({ construed = [] }) =>
      construed.flatMap(({ from }) => (from === undefined ? [] : [{ offense, from }])),
    ),
  );
  expect(dated.length).toBeGreaterThan(0);
  for (const { offense, from } of dated) {
    const texts = changeDays(offense, (id) => law.offenses.get(id)?.offense);
    const without = changeDays(
      { ...offense, elements: offense.elements.map((one) => ({ ...one, construed: [] })) },
      (id) => law.offenses.get(id)?.offense,
    );
    expect(texts, `${offense.id} ${from}`).toEqual(without);
  }
});
