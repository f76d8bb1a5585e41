import { listOffenses } from "../../model/corpus.ts";
import type { TrainingModule } from "../../model/training-module.ts";
import type { Path } from "../source-file.ts";
import type { Check } from "./check.ts";

const rule = "training-answer";

type Report = (path: Path, message: string) => void;
type Request = TrainingModule["exercises"][number]["worksheet"];

/** The facts that a worksheet answers are facts of the intake. */
function checkFacts(
  worksheet: Request,
  known: ReadonlySet<string>,
  at: Path,
  report: Report,
): void {
  worksheet.conducts.forEach(({ answers, counts = {}, dates = {} }, index) => {
    for (const [list, ids] of Object.entries({ answers, counts, dates })) {
      for (const id of Object.keys(ids)) {
        if (known.has(id)) continue;
        const path = [...at, "worksheet", "conducts", index, list, id];
        report(
          path,
          `no question asks the fact "${id}": write the id of a fact in content/intake/`,
        );
      }
    }
  });
}

/** A model answer goes through every element of its offense, and a worksheet answers known facts. */
export const trainingAnswer: Check = (corpus, sources) => {
  const offenses = new Map(listOffenses(corpus).map(({ offense }) => [offense.id, offense]));
  const facts = new Set(corpus.intake.flatMap((question) => question.facts.map(({ id }) => id)));
  return corpus.training.flatMap((module) => {
    const source = sources.get(module.file);
    if (!source) return [];
    const problems: ReturnType<Check> = [];
    const report: Report = (path, message) => problems.push(source.problemAt(path, rule, message));
    module.exercises.forEach((exercise, index) => {
      const at = ["exercises", index];
      checkFacts(exercise.worksheet, facts, at, report);
      exercise.modelAnswer.forEach(({ offense, elements }, position) => {
        const path = [...at, "modelAnswer", position, "elements"];
        // An unknown offense is reported as a reference.
        const known = offenses.get(offense)?.elements.map(({ id }) => id);
        const given = elements.map(({ element }) => element);
        if (known && known.join() !== given.join()) {
          report(path, `must be the elements of ${offense} in their order: ${known.join(", ")}`);
        }
      });
    });
    module.quiz.forEach(({ check }, index) => {
      if (check) checkFacts(check.worksheet, facts, ["quiz", index, "check"], report);
    });
    return problems;
  });
};
