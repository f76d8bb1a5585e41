import { type Condition, unitsIn } from "../model/condition.ts";
import type { PlacedOffense } from "../model/corpus.ts";
import type { Element } from "../model/element.ts";
import { factsOf } from "../model/intake.ts";

interface Conditioned {
  readonly condition?: Condition | undefined;
}

/** Everything of an element that may test a fact. */
function partsOf(element: Element): Conditioned[] {
  return [
    element,
    ...(element.alternatives ?? []),
    ...(element.formerTexts ?? []),
    ...element.mentalStates,
    ...(element.construed ?? []),
    ...(element.occursOn === undefined ? [] : [{ condition: { fact: element.occursOn } }]),
  ];
}

/** By unit: every fact that its elements test, directly or through a unit that they name. */
export function factsOfUnits(
  offenses: ReadonlyMap<string, PlacedOffense>,
): Map<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const step = (id: string): Set<string> => {
    const known = found.get(id);
    if (known) return known;
    const facts = new Set<string>();
    found.set(id, facts);
    const conditions = (offenses.get(id)?.offense.elements ?? [])
      .flatMap(partsOf)
      .flatMap(({ condition }) => condition ?? []);
    const named = conditions.flatMap(unitsIn).flatMap((unit) => [...step(unit)]);
    for (const fact of [...conditions.flatMap(factsOf), ...named]) facts.add(fact);
    return facts;
  };
  return new Map([...offenses.keys()].map((id) => [id, [...step(id)]]));
}

/** By fact: the elements, tiers and defenses whose conditions test it, as `18-usc-1591-act/means`. */
export function factsIn(law: {
  readonly offenses: ReadonlyMap<string, PlacedOffense>;
}): Map<string, Set<string>> {
  const tested = [...law.offenses.values()].flatMap(({ offense }) =>
    [
      ...offense.elements.map((element) => ({ id: element.id, parts: partsOf(element) })),
      ...offense.tiers.map((tier) => ({ id: tier.id, parts: [tier, ...tier.versions] })),
      ...(offense.defenses ?? []).map((defense) => ({ id: defense.id, parts: [defense] })),
    ].map(({ id, parts }) => ({ place: `${offense.id}/${id}`, parts })),
  );
  const found = new Map<string, Set<string>>();
  for (const { place, parts } of tested) {
    const facts = parts.flatMap(({ condition }: Conditioned) =>
      condition ? factsOf(condition) : [],
    );
    for (const fact of facts) found.set(fact, (found.get(fact) ?? new Set()).add(place));
  }
  return found;
}
