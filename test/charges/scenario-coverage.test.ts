import { expect, test } from "vitest";
import { changeDays, segmentsOf } from "../../server/charges/unit-result.ts";
import { readDateSpan } from "../../server/model/date-span.ts";
import { engine, law } from "../support/charge-engine.ts";
import { readScenarios, type Scenario } from "../support/read-scenarios.ts";

const scenarios = readScenarios().flatMap(({ scenarios: all }) => all);
const byUnit = new Map<string, Scenario[]>();
for (const scenario of scenarios) {
  byUnit.set(scenario.unit, [...(byUnit.get(scenario.unit) ?? []), scenario]);
}
const units = engine.units().map(({ offense }) => offense);

test.each(["supported", "missing", "open"])(
  "every offense unit has a scenario that is %s",
  (status) => {
    const without = units.filter(
      (unit) => !byUnit.get(unit)?.some((scenario) => scenario.expect.status === status),
    );
    expect(without).toEqual([]);
  },
);

/** The first day of the text under which a scenario's first conduct falls. */
function textOf(scenario: Scenario, days: readonly string[]): string | undefined {
  const reading = readDateSpan(scenario.conducts?.[0]?.from ?? scenario.from, null);
  if (reading.kind !== "span") return undefined;
  return days.filter((day) => day <= reading.span.to).at(-1) ?? "before all";
}

test("every unit whose text changed has scenarios under more than one text, or across a change", () => {
  const find = (id: string) => law.offenses.get(id)?.offense;
  const without = units.filter((unit) => {
    const offense = find(unit);
    if (!offense) return true;
    const days = changeDays(offense, find);
    const texts = new Set(byUnit.get(unit)?.map((scenario) => textOf(scenario, days)));
    const isAcross = byUnit.get(unit)?.some((scenario) => {
      const one = scenario.conducts?.[0] ?? scenario;
      const reading = readDateSpan(one.from, one.to);
      return reading.kind === "span" && segmentsOf(offense, reading.span, days).length > 1;
    });
    return texts.size < 2 && !isAcross;
  });
  expect(without).toEqual([]);
});

test("every scenario names a unit and facts that exist, and says a sentence of law", () => {
  const facts = engine.facts.facts;
  const wrong = scenarios.flatMap(({ name, unit, law: sentence, present, absent }) => [
    ...(law.offenses.has(unit) ? [] : [`${name}: ${unit}`]),
    ...[...present, ...absent].filter((fact) => !facts.has(fact)).map((fact) => `${name}: ${fact}`),
    ...(sentence.length < 12 ? [`${name}: ${sentence}`] : []),
  ]);
  expect(wrong).toEqual([]);
});
