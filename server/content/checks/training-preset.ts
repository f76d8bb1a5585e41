import { readPlan } from "../../model/training-plan.ts";
import type { Check } from "./check.ts";

const rule = "training-preset";

/** A preset names blocks that exist, and takes as long as it says. */
export const trainingPreset: Check = (corpus, sources) =>
  corpus.presets.flatMap((preset) => {
    const source = sources.get(preset.file);
    if (!source) return [];
    const plan = readPlan(preset.steps, corpus.training);
    const problems = plan.unknown.map((token) =>
      source.problemAt(
        ["steps", preset.steps.indexOf(token)],
        rule,
        `no module has the block "${token}": write module.block, break.10, lunch.60, or day`,
      ),
    );
    if (plan.unknown.length === 0 && plan.minutes !== preset.minutes) {
      const message = `the steps take ${plan.minutes} minutes together: write that, or change a step`;
      problems.push(source.problemAt(["minutes"], rule, message));
    }
    return problems;
  });
