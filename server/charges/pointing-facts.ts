import type { IntakeQuestion } from "../model/intake.ts";
import type { FactIndex, FactState } from "./fact-state.ts";
import { testCondition } from "./test-condition.ts";

/**
 * The facts that the answers point at: those present that are not general, the kinds of those that
 * are only known as a whole, and the facts of questions that the answers have opened. A charge that
 * tests none of them is not listed: nothing in the file speaks of it.
 */
export function pointingFacts(
  index: FactIndex,
  intake: readonly IntakeQuestion[],
  state: FactState,
): Set<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const part of index.facts.get(id)?.isAnyOf ?? []) if (state.truth(part) !== -1) add(part);
  };
  for (const [id, fact] of index.facts) {
    if (!fact.general && (state.truth(id) === 1 || (state.count(id) ?? 0) > 0)) add(id);
  }
  const context = { state, unit: () => 0 as const, on: "" };
  const opened = intake.filter(
    ({ asked }) => asked !== "always" && testCondition(asked.when, context) === 1,
  );
  for (const { id, general } of opened.flatMap(({ facts }) => facts)) {
    if (!general && state.truth(id) !== -1) add(id);
  }
  return found;
}
