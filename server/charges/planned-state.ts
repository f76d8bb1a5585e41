import type { FactState, Truth } from "./fact-state.ts";

/** What a plan takes as done: the act, a real person, and the journey that it needs. */
export const doneInPlan: readonly string[] = [
  "act-completed",
  "victim-real",
  "accused-travel-made",
];

/** Results that a plan only means to bring about, with the fact that says so. */
const meantInPlan: Readonly<Record<string, string>> = {
  "means-got-labor": "means-meant-for-labor",
  "papers-taken": "papers-planned",
};

/** In a sting, or with an adult taken for a minor, what the accused believed stands for the age. */
function plannedAge(actual: Truth, believed: Truth): Truth {
  if (actual === 1 || believed === 1) return 1;
  return believed === 0 && actual === -1 ? 0 : actual;
}

/**
 * The facts of a plan: what its object offense would be if the act had been done, against a real
 * person of the age that the accused believed. For attempts and conspiracies, which need no result.
 */
export function plannedState(state: FactState): FactState {
  return {
    ...state,
    truth: (fact) => {
      if (doneInPlan.includes(fact)) return 1;
      const truth = state.truth(fact);
      if (fact === "victim-under-18") return plannedAge(truth, state.truth("believed-under-18"));
      const meant = meantInPlan[fact];
      return meant !== undefined && truth !== 1 && state.truth(meant) === 1 ? 1 : truth;
    },
  };
}
