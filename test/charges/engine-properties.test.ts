// What must hold for any answers at all, over the real collection.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsOfUnits } from "../../server/charges/served-elements.ts";
import type { ChargeStatus } from "../../server/model/charge-evaluation.ts";
import type { Answer, Conduct } from "../../server/model/charge-request.ts";
import { engine, law, yesNoFacts } from "../support/charge-engine.ts";

const today = "2026-11-22";
const ids = yesNoFacts.map(({ id }) => id);
const exclusive = new Set([...engine.facts.exclusives.keys()]);

/** Answers to a handful of facts; of a question that allows one answer, none, so that none conflict. */
const answersArbitrary: fc.Arbitrary<Record<string, Answer>> = fc.dictionary(
  fc.constantFrom(
    ...ids.filter((id) => !exclusive.has(id) && !engine.facts.facts.get(id)?.isAnyOf),
  ),
  fc.constantFrom<Answer>("present", "absent", "unknown"),
  { maxKeys: 25 },
);

const yearArbitrary = fc.integer({ min: 1997, max: 2026 }).map(String);

function conduct(
  answers: Record<string, Answer>,
  from: string,
  over: Partial<Conduct> = {},
): Conduct {
  return { from, answers, ...over };
}

function statuses(conducts: readonly Conduct[]): ReadonlyMap<string, ChargeStatus>[] {
  return engine.statuses({ conducts: [...conducts] }, today);
}

function elementsOf(answers: Record<string, Answer>, from: string): Map<string, string> {
  const result = engine.evaluate({ conducts: [conduct(answers, from)] }, today);
  if ("errors" in result) throw new Error(result.errors.join("\n"));
  return new Map(
    result.charges.flatMap((charge) =>
      charge.elements.map((element) => [`${charge.offense}/${element.id}`, element.status]),
    ),
  );
}

/** Facts that say something of each other directly: a whole and its parts, what implies, what excludes. */
function neighborsOf(id: string): string[] {
  const linked = [...engine.facts.facts.values()].flatMap((fact) => {
    const near = [fact.id, ...(fact.isAnyOf ?? []), ...(fact.impliedBy ?? [])];
    return near.length > 1 && near.includes(id) ? near : [];
  });
  return [...linked, ...(engine.facts.exclusives.get(id) ?? [])];
}

/** The facts that say the same as another, directly or through a third. */
function relatedTo(id: string): Set<string> {
  const related = new Set([id]);
  for (const one of related) for (const other of neighborsOf(one)) related.add(other);
  return related;
}

const unitFacts = factsOfUnits(law.offenses);

describe("for any answers", () => {
  test("their order never matters", () => {
    fc.assert(
      fc.property(answersArbitrary, yearArbitrary, (answers, year) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(statuses([conduct(reversed, year)])).toEqual(statuses([conduct(answers, year)]));
      }),
      { numRuns: 60 },
    );
  });

  test("answering an unknown fact changes no charge whose conditions do not rest on it", () => {
    fc.assert(
      fc.property(
        answersArbitrary,
        yearArbitrary,
        fc.constantFrom(...ids),
        fc.constantFrom<Answer>("present", "absent"),
        (answers, year, fact, answer) => {
          const related = relatedTo(fact);
          const without = Object.fromEntries(
            Object.entries(answers).filter(([id]) => !related.has(id)),
          );
          const [before] = statuses([conduct(without, year)]);
          const [after] = statuses([conduct({ ...without, [fact]: answer }, year)]);
          const changed = [...(after ?? [])].filter(
            ([unit, status]) => before?.get(unit) !== status,
          );
          for (const [unit] of changed) {
            expect(
              unitFacts.get(unit)?.some((one) => related.has(one)),
              `${unit} changed with ${fact}`,
            ).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test("an element that has a fact is not lost by an answer to a fact of another", () => {
    fc.assert(
      fc.property(
        answersArbitrary,
        yearArbitrary,
        fc.constantFrom(...ids),
        (answers, year, fact) => {
          const related = relatedTo(fact);
          const without = Object.fromEntries(
            Object.entries(answers).filter(([id]) => !related.has(id)),
          );
          const before = elementsOf(without, year);
          const after = elementsOf({ ...without, [fact]: "absent" }, year);
          const lost = [...before].filter(
            ([element, status]) => status === "supported" && after.get(element) === "missing",
          );
          for (const [element] of lost) {
            const unit = element.split("/")[0] ?? "";
            expect(
              unitFacts.get(unit)?.some((one) => related.has(one)),
              `${element} by ${fact}`,
            ).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test("units of one conduct come out alike together and apart", () => {
    fc.assert(
      fc.property(answersArbitrary, answersArbitrary, yearArbitrary, (one, other, year) => {
        const onlyAct = (answers: Record<string, Answer>) =>
          Object.fromEntries(
            Object.entries(answers).filter(([id]) => engine.facts.facts.get(id)?.scope === "act"),
          );
        const first = conduct(onlyAct(one), year, { victim: "V1" });
        const second = conduct(onlyAct(other), year, { victim: "V2" });
        const together = statuses([first, second]);
        const apart = [...statuses([first]), ...statuses([second])];
        for (const [unit, { offense }] of law.offenses) {
          if (offense.scope === "case") continue;
          expect(together.map((map) => map.get(unit))).toEqual(apart.map((map) => map.get(unit)));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a further conduct never lowers a count, nor takes an aggregate away", () => {
    const hiring = (count: number): Conduct =>
      conduct(
        { "alien-hired-brought-in": "present", "alien-hired-unauthorized": "present" },
        "2016",
        {
          counts: { "aliens-hired-count": count },
        },
      );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), answersArbitrary, (count, answers) => {
        const one = hiring(count);
        const order = ["notInForce", "missing", "open", "supported"];
        const best = (conducts: readonly Conduct[]) =>
          Math.max(
            ...statuses(conducts).map((map) =>
              order.indexOf(map.get("8-usc-1324-hire") ?? "notInForce"),
            ),
          );
        const acts = Object.fromEntries(
          Object.entries(answers).filter(([id]) => engine.facts.facts.get(id)?.scope === "act"),
        );
        const further = conduct(acts, "2016", { victim: "V2" });
        expect(best([one, further])).toBeGreaterThanOrEqual(best([one]));
      }),
      { numRuns: 40 },
    );
  });

  test("the same request gives the same answer, and the request is not changed", () => {
    fc.assert(
      fc.property(answersArbitrary, yearArbitrary, (answers, year) => {
        const request = { conducts: [conduct(answers, year)] };
        const copy = structuredClone(request);
        const first = JSON.stringify(engine.evaluate(request, today));
        expect(JSON.stringify(engine.evaluate(request, today))).toBe(first);
        expect(request).toEqual(copy);
      }),
      { numRuns: 15 },
    );
  });
});
