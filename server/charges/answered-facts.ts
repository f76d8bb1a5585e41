import type { ChargeResult } from "../model/charge-evaluation.ts";
import type { FactIndex } from "./fact-state.ts";
import type { ReadConduct } from "./read-conducts.ts";

/** The answered facts from which a fact follows: itself where it was answered, else the parts that make it so. */
function answeredFrom(
  fact: string,
  answers: ReadConduct["given"]["answers"],
  index: FactIndex,
  seen: Set<string>,
): string[] {
  if (seen.has(fact)) return [];
  seen.add(fact);
  if (answers[fact] === "present") return [fact];
  const known = index.facts.get(fact);
  return [...(known?.isAnyOf ?? []), ...(known?.impliedBy ?? [])].flatMap((part) =>
    answeredFrom(part, answers, index, seen),
  );
}

/** The answered facts on which a charge's supported elements rest. */
export function answeredFacts(
  charge: ChargeResult,
  conducts: readonly ReadConduct[],
  index: FactIndex,
): Set<string> {
  const answers = Object.assign(
    {},
    ...conducts
      .filter(({ accused, label }) => accused === charge.accused && charge.conducts.includes(label))
      .map(({ given }) => given.answers),
  ) as ReadConduct["given"]["answers"];
  const decided = charge.elements.flatMap(({ status, decidedBy }) =>
    status === "supported" ? decidedBy : [],
  );
  return new Set(decided.flatMap((fact) => answeredFrom(fact, answers, index, new Set())));
}

/**
 * Of these the acts. What is in every charge is left out: that the act was done, that the victim was
 * real.
 */
export function answeredActs(
  charge: ChargeResult,
  conducts: readonly ReadConduct[],
  index: FactIndex,
): Set<string> {
  const acts = [...answeredFacts(charge, conducts, index)].filter((fact) => {
    const known = index.facts.get(fact);
    return known?.scope === "act" && known.general !== true;
  });
  return new Set(acts);
}
