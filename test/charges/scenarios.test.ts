import { describe, expect, test } from "vitest";
import type { ChargeResult, ChargeStatus } from "../../server/model/charge-evaluation.ts";
import type { EvaluationRequest } from "../../server/model/charge-request.ts";
import { buildConduct, engine } from "../support/charge-engine.ts";
import { readScenarios, type Scenario } from "../support/read-scenarios.ts";

const today = "2026-11-22";

/** From the weakest result to the strongest. */
const order: readonly ChargeStatus[] = ["notInForce", "missing", "open", "supported"];

function requestOf(scenario: Scenario): EvaluationRequest {
  return {
    ...(scenario.circuit !== undefined && { circuit: scenario.circuit }),
    conducts: (scenario.conducts ?? [scenario]).map((conduct) => {
      const { present, absent, counts, dates, from, to } = conduct;
      const letters = scenario.conducts?.find((one) => one === conduct);
      return buildConduct(present, absent, {
        from: from ?? null,
        ...(to !== undefined && { to }),
        counts,
        dates: Object.fromEntries(
          Object.entries(dates).map(([fact, day]) => [
            fact,
            { from: day.from ?? null, to: day.to },
          ]),
        ),
        ...(letters?.label !== undefined && { label: letters.label }),
        ...(letters?.accused !== undefined && { accused: letters.accused }),
        ...(letters?.victim !== undefined && { victim: letters.victim }),
      });
    }),
  };
}

/** The strongest result of the unit over the conducts of the accused that the scenario means. */
function strongest<T>(items: readonly T[], status: (item: T) => ChargeStatus): T | undefined {
  return [...items].sort((a, b) => order.indexOf(status(b)) - order.indexOf(status(a)))[0];
}

function explain(charge: ChargeResult | undefined): string {
  return JSON.stringify(
    charge?.elements.map(({ id, status, decidedBy, openFacts }) => ({
      id,
      status,
      decidedBy,
      openFacts,
    })),
    null,
    1,
  );
}

function isMeant(scenario: Scenario, accused: string): boolean {
  return scenario.accused === undefined || scenario.accused === accused;
}

describe.each(readScenarios())("$slug", ({ scenarios }) => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    "%s",
    (_name, scenario) => {
      const request = requestOf(scenario);
      const { expect: wanted } = scenario;
      const result = engine.evaluate(request, today);
      if ("errors" in result) throw new Error(result.errors.join("\n"));
      expect(result.conflicts).toEqual([]);
      const charge = strongest(
        result.charges.filter(
          ({ offense, accused }) => offense === scenario.unit && isMeant(scenario, accused),
        ),
        ({ status }) => status,
      );
      const statuses = engine
        .statuses(request, today)
        .filter((_map, index) => isMeant(scenario, request.conducts[index]?.accused ?? "A"))
        .map((map) => map.get(scenario.unit));
      if (statuses.includes(undefined)) throw new Error(`there is no unit ${scenario.unit}`);
      const status = strongest(statuses, (one) => one ?? "notInForce");
      expect(status, explain(charge)).toBe(wanted.status);
      // A charge of which no element is supported is not listed: nothing answered points at it.
      if (!charge) {
        expect(["missing", "notInForce"]).toContain(wanted.status);
        return;
      }
      const found = Object.fromEntries(
        charge.elements.map((element) => [element.id, element.status]),
      );
      if (wanted.status !== "notInForce") {
        expect(found, explain(charge)).toMatchObject(wanted.elements);
      }
      if (wanted.tier !== undefined) expect(charge.tier).toBe(wanted.tier);
      const tiers = Object.fromEntries(charge.tiers.map((tier) => [tier.id, tier.status]));
      expect(tiers).toMatchObject(wanted.tiers);
      if (wanted.versions !== undefined) {
        expect(charge.versions.slice(1).map(({ from }) => from)).toEqual(wanted.versions);
      }
    },
  );
});
