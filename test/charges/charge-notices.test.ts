import { expect, test } from "vitest";
import { buildConduct, engine, forcedLaborFacts } from "../support/charge-engine.ts";

/** The notices of a charge over these answers: id and status. */
function noticesOf(present: readonly string[], absent: readonly string[] = []): string[][] {
  const evaluation = engine.evaluate({ conducts: [buildConduct(present, absent)] }, "2026-11-21");
  if ("errors" in evaluation) throw new Error(evaluation.errors.join());
  const charge = evaluation.charges.find(({ offense }) => offense === "18-usc-1589-labor");
  return (charge?.notices ?? []).map(({ id, status }) => [id, status]);
}

test("a foreign prosecution of acts abroad raises the approval of § 1596(b)", () => {
  const raised = noticesOf([...forcedLaborFacts, "offense-abroad", "foreign-prosecution"]);
  expect(raised).toContainEqual(["foreign-prosecution", "supported"]);
});

test("while nobody knows, it hangs on the answer; once ruled out, it is gone", () => {
  expect(noticesOf([...forcedLaborFacts, "offense-abroad"])).toContainEqual([
    "foreign-prosecution",
    "unknown",
  ]);
  const ruledOut = noticesOf([...forcedLaborFacts, "offense-abroad"], ["foreign-prosecution"]);
  expect(ruledOut.map(([id]) => id)).not.toContain("foreign-prosecution");
});

test("a notice without a condition is always there", () => {
  expect(noticesOf(forcedLaborFacts)).toContainEqual(["civil-rights-division", "supported"]);
});

test("a charge of another section has none of it", () => {
  const evaluation = engine.evaluate(
    { conducts: [buildConduct([...forcedLaborFacts, "offense-abroad", "foreign-prosecution"])] },
    "2026-11-21",
  );
  if ("errors" in evaluation) throw new Error(evaluation.errors.join());
  const others = evaluation.charges.filter(({ statute }) => statute === "18-usc-1592");
  for (const charge of others) {
    expect(charge.notices.map(({ id }) => id)).not.toContain("foreign-prosecution");
  }
});
