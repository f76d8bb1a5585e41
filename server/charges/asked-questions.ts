import type { Conduct } from "../model/charge-request.ts";
import type { IntakeQuestion } from "../model/intake.ts";
import { createFactState, type FactIndex } from "./fact-state.ts";
import { testCondition } from "./test-condition.ts";

/** The questions to show for a conduct: those always asked, those that its answers open, those answered. */
export function askedQuestions(
  index: FactIndex,
  intake: readonly IntakeQuestion[],
  conduct: Conduct,
  answered: ReadonlySet<string>,
): IntakeQuestion[] {
  const { state } = createFactState(index, conduct.answers, conduct.counts ?? {}, {});
  const context = { state, unit: () => 0 as const, on: "" };
  return intake.filter(
    ({ slug, asked }) =>
      asked === "always" || answered.has(slug) || testCondition(asked.when, context) === 1,
  );
}
