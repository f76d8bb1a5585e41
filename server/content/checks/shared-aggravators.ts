import type { Problem } from "../../model/problem.ts";
import { type Check, walkFrontMatter } from "./check.ts";

const sharedPattern = /\b(?:same|standard|usual|common)\s+(?:list\s+of\s+)?aggravat\w*/i;

/** A tier lists its section's own aggravating facts: siblings differ by a word. */
export const sharedAggravators: Check = (_corpus, sources) => {
  const problems: Problem[] = [];
  for (const source of sources.values()) {
    walkFrontMatter(source, ({ path, key, value }) => {
      const match = key === "when" && typeof value === "string" && sharedPattern.exec(value);
      if (!match) return;
      const message = `"${match[0]}": list each fact that this section's own text names; siblings differ by a word`;
      problems.push(source.problemAt(path, "shared-aggravators", message));
    });
  }
  return problems;
};
