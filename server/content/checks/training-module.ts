import { createLinkResolver } from "../../model/prose-links.ts";
import { type TrainingModule, workingMinutes } from "../../model/training-module.ts";
import type { Path, SourceFile } from "../source-file.ts";
import { asText, type Check, walkFrontMatter } from "./check.ts";

const rule = "training-module";
/** Participants work for at least this part of the time. */
const leastWork = 0.4;
/** One case slide for each of so many minutes, at most. */
const minutesPerCase = 20;
/** Verbs whose doing nobody can see. */
const unseen =
  /^(understand|know|learn|appreciate|be aware|become|realize|grasp|see|think|feel)\b/i;

type Report = (path: Path, message: string) => void;

function checkTimes(module: TrainingModule, report: Report): void {
  const total = module.blocks.reduce((sum, { minutes }) => sum + minutes, 0);
  if (total !== module.minutes) {
    report(["minutes"], `the blocks take ${total} minutes together: write that, or change a block`);
  }
  const work = module.blocks.reduce((sum, block) => sum + workingMinutes(block), 0);
  if (work < total * leastWork) {
    report(
      ["blocks"],
      `participants work for ${work} of ${total} minutes: give them at least ${Math.ceil(total * leastWork)}`,
    );
  }
  module.blocks.forEach((block, index) => {
    if (workingMinutes(block) > block.minutes) {
      report(["blocks", index, "working"], `is more than the block's ${block.minutes} minutes`);
    }
  });
  const cases = module.blocks.flatMap(({ slides }) => slides.filter((slide) => slide.case));
  const most = Math.ceil(total / minutesPerCase);
  if (cases.length > most) {
    report(["blocks"], `${cases.length} case slides in ${total} minutes: at most ${most}`);
  }
  if (!module.blocks.some(({ core }) => core)) {
    report(["blocks"], "no block is core: a short session would keep none");
  }
}

/** What blocks and quiz items name stands in the module, and nothing in it stands unused. */
function checkNames(module: TrainingModule, report: Report): void {
  const lists = {
    objectives: new Set(module.objectives.map(({ id }) => id)),
    exercise: new Set(module.exercises.map(({ id }) => id)),
    discussion: new Set(module.discussion.map(({ id }) => id)),
    quiz: new Set(module.quiz.map(({ id }) => id)),
  };
  const used = new Set<string>();
  const look = (path: Path, list: keyof typeof lists, id: string): void => {
    used.add(`${list}:${id}`);
    if (lists[list].has(id)) return;
    const known = [...lists[list]].join(", ");
    report(path, `there is no "${id}" in this module: write one of ${known}`);
  };
  module.blocks.forEach((block, index) => {
    for (const list of ["objectives", "discussion", "quiz"] as const) {
      block[list].forEach((id, position) => {
        look(["blocks", index, list, position], list, id);
      });
    }
    if (block.exercise !== undefined) {
      look(["blocks", index, "exercise"], "exercise", block.exercise);
    }
    if ((block.kind === "exercise") !== (block.exercise !== undefined)) {
      report(["blocks", index], "a block of the kind exercise, and no other, names its exercise");
    }
    if (block.kind === "quiz" && block.quiz.length === 0) {
      report(["blocks", index], "a block of the kind quiz names its items under quiz");
    }
    if (block.kind === "discussion" && block.discussion.length === 0 && !block.activity) {
      report(["blocks", index], "a discussion names its questions, or says what participants do");
    }
  });
  module.quiz.forEach((item, index) => {
    if (!lists.objectives.has(item.objective)) {
      look(["quiz", index, "objective"], "objectives", item.objective);
    }
  });
  module.objectives.forEach(({ id, text }, index) => {
    if (!used.has(`objectives:${id}`)) {
      report(["objectives", index], `no block serves the objective "${id}"`);
    }
    if (!module.quiz.some((item) => item.objective === id)) {
      report(["objectives", index], `no quiz item tests the objective "${id}"`);
    }
    if (unseen.test(text)) {
      report(
        ["objectives", index, "text"],
        "begin with a verb whose doing can be seen: separate, name, list",
      );
    }
  });
  for (const list of ["exercise", "discussion", "quiz"] as const) {
    for (const id of lists[list]) {
      if (!used.has(`${list}:${id}`)) report([], `no block uses "${id}" (${list})`);
    }
  }
}

function checkCites(
  source: SourceFile,
  resolve: ReturnType<typeof createLinkResolver>,
  report: Report,
): void {
  walkFrontMatter(source, ({ path, value }) => {
    const text = asText(value);
    if (text === undefined || path.at(-2) !== "cites") return;
    const [target = "", modifier] = text.split("|");
    if (!resolve(target.trim(), modifier?.trim())) {
      report(path, `nothing is named "${text}": write what a link to it has inside its brackets`);
    }
  });
}

/** A module can be taught as it stands: its times add up, and every objective is taught and tested. */
export const trainingModule: Check = (corpus, sources) => {
  const resolve = createLinkResolver(corpus);
  return corpus.training.flatMap((module) => {
    const source = sources.get(module.file);
    if (!source) return [];
    const problems: ReturnType<Check> = [];
    const report: Report = (path, message) => problems.push(source.problemAt(path, rule, message));
    checkTimes(module, report);
    checkNames(module, report);
    checkCites(source, resolve, report);
    return problems;
  });
};
