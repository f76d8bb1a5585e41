// 18 U.S.C. § 2: help to what another did, and an act done through another.
import { describe, expect, test } from "vitest";
import type { ChargeResult } from "../../server/model/charge-evaluation.ts";
import type { Conduct } from "../../server/model/charge-request.ts";
import { buildConduct, engine, forcedLaborFacts } from "../support/charge-engine.ts";

const today = "2026-11-22";

function evaluate(conducts: readonly Conduct[]) {
  const result = engine.evaluate({ conducts: [...conducts] }, today);
  if ("errors" in result) throw new Error(result.errors.join("\n"));
  return result;
}

function chargesOf(
  conducts: readonly Conduct[],
  accused: string,
  offense = "18-usc-1589-labor",
): ChargeResult[] {
  return evaluate(conducts).charges.filter(
    (charge) => charge.accused === accused && charge.offense === offense,
  );
}

const principal = buildConduct(forcedLaborFacts, [], {
  accused: "A",
  victim: "V1",
  label: "The labor",
});
const helper = (victim = "V1", answers: readonly string[] = ["aided"]): Conduct =>
  buildConduct(answers, [], { accused: "B", victim, label: "The help" });

describe("§ 2(a), helping", () => {
  test("the helper is charged with what the other did, on the other's facts and the help", () => {
    const [charge, ...more] = chargesOf([principal, helper()], "B");
    expect(more).toEqual([]);
    expect(charge).toMatchObject({
      status: "supported",
      liability: { kind: "aiding", principal: "A", conduct: "The labor" },
      conducts: ["The help"],
      victims: ["V1"],
    });
    expect(charge?.elements.map(({ id, status }) => [id, status])).toEqual([
      ["act", "supported"],
      ["labor", "supported"],
      ["means", "supported"],
      ["aiding", "supported"],
    ]);
  });

  test("an open offense of the principal leaves the help open", () => {
    const open = buildConduct(
      forcedLaborFacts.filter((fact) => fact !== "means-got-labor"),
      [],
      { accused: "A", victim: "V1" },
    );
    expect(chargesOf([open, helper()], "B").map(({ status }) => status)).toEqual(["open"]);
  });

  test("help toward another victim reaches nothing", () => {
    expect(chargesOf([principal, helper("V2")], "B")).toEqual([]);
  });

  test("without an answer on help the other's offense is not the accused's", () => {
    expect(chargesOf([principal, helper("V1", ["victim-real"])], "B")).toEqual([]);
  });

  test("what the accused's own acts support is listed once, as the own act", () => {
    const both = buildConduct([...forcedLaborFacts, "aided"], [], { accused: "B", victim: "V1" });
    expect(chargesOf([principal, both], "B").map(({ liability }) => liability.kind)).toEqual([
      "principal",
    ]);
  });

  test("help with nobody entered whom it helped is told to the user", () => {
    expect(evaluate([helper()]).hints.join(" ")).toContain("as a conduct of another letter");
    expect(evaluate([principal, helper()]).hints).toEqual([]);
  });
});

describe("§ 2(b), causing", () => {
  test("the act stands as the accused's own, with the causing as an element more", () => {
    const conduct = buildConduct([...forcedLaborFacts, "caused-another"], [], { accused: "A" });
    const [charge] = chargesOf([conduct], "A");
    expect(charge?.status).toBe("supported");
    expect(charge?.liability.kind).toBe("causing");
    expect(charge?.elements.at(-1)).toMatchObject({
      id: "causing",
      decidedBy: ["caused-another"],
      mentalState: ["willfully"],
    });
  });
});
