// What stands once one fact fails, which charges rest on the same acts, and how many counts there are.
import { describe, expect, test } from "vitest";
import type { Conduct } from "../../server/model/charge-request.ts";
import { buildConduct, engine } from "../support/charge-engine.ts";

const today = "2026-11-22";
const gainful = [
  "victim-alien",
  "victim-unlawful-presence",
  "knew-unlawful-presence",
  "alien-concealed",
  "alien-for-gain",
  "act-completed",
  "victim-real",
];
const forcedLabor = ["obtained", "labor-home", "threat-of-force", "means-got-labor"];

function evaluate(conducts: readonly Conduct[]) {
  const result = engine.evaluate({ conducts: [...conducts] }, today);
  if ("errors" in result) throw new Error(result.errors.join("\n"));
  return result;
}

describe("one fact down", () => {
  const conduct = buildConduct([
    ...["victim-real", "act-completed", "victim-16", "commercial-sex", "knew-sex-act"],
    ...["knew-under-18", "transported", "moved-across-state-line", "purpose-prostitution"],
    "commerce-affected",
  ]);
  const result = evaluate([conduct]);
  const lesser = result.besideIt.filter(({ kind }) => kind === "lesser");

  test("transport of a minor falls to transport of a person where the age fails", () => {
    expect(lesser).toContainEqual(
      expect.objectContaining({
        of: "18-usc-2423-transport",
        offense: "18-usc-2421-transport",
        facts: expect.arrayContaining(["victim-16"]),
      }),
    );
  });

  test("judging again without the fact agrees, for each", () => {
    for (const { offense, of, facts = [] } of lesser) {
      for (const fact of facts) {
        const without = evaluate([
          { ...conduct, answers: { ...conduct.answers, [fact]: "absent" } },
        ]);
        const statusOf = (id: string | undefined) =>
          without.charges.find((charge) => charge.offense === id)?.status;
        expect(statusOf(offense), `${offense} without ${fact}`).toBe("supported");
        expect(statusOf(of), `${of} without ${fact}`).not.toBe("supported");
      }
    }
  });

  test("that the victim was real leaves no other offense, as it is in every charge", () => {
    const inchoate = new Set(
      result.charges
        .filter((charge) => charge.inchoate !== undefined)
        .map(({ offense }) => offense),
    );
    const onReal = lesser.filter(({ facts }) => facts?.includes("victim-real"));
    expect(onReal.every(({ offense }) => inchoate.has(offense))).toBe(true);
  });
});

describe("charges on the same acts", () => {
  test("say what each asks that the other does not", () => {
    const { charges } = evaluate([buildConduct([...gainful, ...forcedLabor, "recruited"])]);
    const labor = charges.find(({ offense }) => offense === "18-usc-1589-labor");
    const overlap = labor?.counts.overlaps.find(({ relation }) => relation === "sameFacts");
    expect(overlap?.text).toMatch(
      /^Both rest on: .*Asked only here, on these answers: .*Asked only there: /,
    );
    const other = charges.find(({ offense }) => offense === overlap?.with);
    expect(other?.counts.overlaps.map((pair) => pair.with)).toContain("18-usc-1589-labor");
  });

  test("a charge with an element missing is in none", () => {
    const { charges } = evaluate([buildConduct([...gainful, ...forcedLabor], ["recruited"])]);
    const missing = new Set(
      charges.filter(({ status }) => status === "missing").map(({ offense }) => offense),
    );
    const named = charges.flatMap(({ counts }) =>
      counts.overlaps.filter(({ relation }) => relation === "sameFacts").map((pair) => pair.with),
    );
    expect(named.filter((offense) => missing.has(offense))).toEqual([]);
  });
});

describe("the counts that the text allows", () => {
  const of = (conducts: readonly Conduct[], offense: string) =>
    evaluate(conducts).counts.find((line) => line.offense === offense);
  const per = (offense: string): string =>
    engine.units().some((unit) => unit.offense === offense)
      ? (evaluate([buildConduct([...gainful, ...forcedLabor], [], {})]).charges.find(
          (charge) => charge.offense === offense,
        )?.counts.per ?? "")
      : "";

  test("are one for each alien where the text says so, and unknown without a number", () => {
    expect(per("8-usc-1324-harbor")).toBe("alien");
    expect(of([buildConduct(gainful)], "8-usc-1324-harbor")?.allowed).toBeNull();
    const counted = buildConduct(gainful, [], { counts: { "aliens-count": 3 } });
    expect(of([counted], "8-usc-1324-harbor")?.allowed).toBe(3);
  });

  test("two accused each have a line, and two victims never lower it", () => {
    const one = buildConduct([...forcedLabor, "victim-real", "act-completed"], [], {
      victim: "V1",
    });
    const two = { ...one, victim: "V2" };
    const other = { ...one, accused: "B" };
    const lines = evaluate([one, two, other]).counts.filter(
      ({ offense }) => offense === "18-usc-1589-labor",
    );
    expect(lines.map(({ accused, victims }) => [accused, victims])).toEqual([
      ["A", ["V1", "V2"]],
      ["B", ["V1"]],
    ]);
    expect(lines[0]?.supported).toBe(2);
  });
});

test("an agreement with an officer or informer only is no agreement", () => {
  const result = evaluate([buildConduct(["agreement-agent-only", "overt-act", "victim-real"])]);
  const conspiracy = result.charges.filter(({ offense }) => offense === "18-usc-371-offense");
  expect(conspiracy.every(({ status }) => status === "missing")).toBe(true);
  const both = evaluate([buildConduct(["agreement-agent-only", "agreement"])]);
  expect(both.conflicts).toHaveLength(1);
});
