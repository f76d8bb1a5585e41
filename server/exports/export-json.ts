import type { Evaluation } from "../model/charge-evaluation.ts";
import { type ExportFacts, footLines } from "./export-facts.ts";
import { plainEvaluation } from "./plain-evaluation.ts";

/**
 * The evaluation with the answers that led to it, as a JSON text. `version` changes when a field
 * does; texts have their links replaced by labels. It cannot be loaded back into the worksheet.
 */
export function exportJson(evaluation: Evaluation, facts: ExportFacts): string {
  const { request, contentHash, releasePoint, madeOn } = facts;
  const file = {
    format: "chapter77-evaluation",
    version: 1,
    madeOn,
    content: { hash: contentHash, releasePoint },
    notice: footLines(facts, evaluation.asOf).at(-1),
    answers: request,
    evaluation: plainEvaluation(evaluation, facts.resolve),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
