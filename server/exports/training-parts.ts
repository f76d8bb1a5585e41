import { plainProse } from "../model/prose-links.ts";
import type { TrainingExercise } from "../model/training-exercise.ts";
import type { TrainingModule } from "../model/training-module.ts";
import { plannedBlocks, type TrainingPlan } from "../model/training-plan.ts";
import {
  formatMark,
  formatMinutes,
  type sessionQuiz,
  type TrainingSession,
} from "../model/training-session.ts";
import { blockKindWords, findingWords, optionLetter } from "../model/training-words.ts";
import { type Block, heading, list, paragraph, row, table } from "./document.ts";
import { citeLabels, type TrainingRecords } from "./training-deck.ts";

type Records = Pick<TrainingRecords, "resolve">;
type QuizEntry = ReturnType<typeof sessionQuiz>[number];

/** The labels of links on one line. */
export function citeLine(cites: readonly string[], { resolve }: Records): string {
  return citeLabels(cites, resolve).join("; ");
}

/** The plan of a session as a table for each day. */
export function planTables({ plan, start }: TrainingSession): Block[] {
  return plan.days.flatMap((day, index) => [
    ...(plan.days.length > 1
      ? [heading(3, `Day ${index + 1}, ${formatMinutes(day.minutes)}`)]
      : []),
    ...table(
      [
        ["Begins", 12],
        ["Minutes", 12],
        ["What", 56],
        ["How", 20],
      ],
      day.steps.map((step) =>
        row(
          [formatMark(start, step.at)],
          [String(step.minutes)],
          [step.title],
          [step.kind === "block" ? blockKindWords[step.block.kind] : ""],
        ),
      ),
    ),
  ]);
}

/** The exercises of a session's blocks, each once, with their modules. */
export function sessionExercises(plan: TrainingPlan) {
  return plannedBlocks(plan).flatMap(({ module, block }) => {
    const exercise = module.exercises.find(({ id }) => id === block.exercise);
    return exercise ? [{ module, exercise }] : [];
  });
}

/** The facts of an exercise, marked as invented. */
export function exerciseFacts(exercise: TrainingExercise, { resolve }: Records): Block[] {
  return [
    paragraph("Invented for training: no person, place or employer in it is real."),
    ...exercise.facts.map((text) =>
      paragraph(plainProse(text.replace(/^Invented for training\.\s*/, ""), resolve)),
    ),
  ];
}

/** The model answer of an exercise, a table for each charge. */
export function modelAnswer(
  exercise: TrainingExercise,
  records: Records & { readonly elementLabel: (offense: string, element: string) => string },
): Block[] {
  return exercise.modelAnswer.flatMap((charge) => [
    paragraph(
      `${plainProse(`[[offense:${charge.offense}]]`, records.resolve)}: ${findingWords[charge.status]}. ${plainProse(charge.text, records.resolve)}`,
    ),
    ...table(
      [
        ["Element", 22],
        ["Finding", 18],
        ["Why", 36],
        ["Place", 24],
      ],
      charge.elements.map(({ element, finding, text, cites }) =>
        row(
          [records.elementLabel(charge.offense, element)],
          [findingWords[finding]],
          [plainProse(text, records.resolve)],
          citeLabels(cites, records.resolve),
        ),
      ),
    ),
  ]);
}

/** A quiz item without its answer. */
export function quizQuestion({ item }: QuizEntry, number: number, { resolve }: Records): Block[] {
  return [
    heading(3, `Question ${number}`),
    paragraph(plainProse(item.stem, resolve)),
    { kind: "choices", items: item.options.map(({ text }) => plainProse(text, resolve)) },
  ];
}

/** The answer to a quiz item, with the reason for every option. */
export function quizAnswer(entry: QuizEntry, number: number, records: Records): Block[] {
  const { item, module } = entry;
  const right = item.options.findIndex((option) => option.right);
  const objective = module.objectives.find(({ id }) => id === item.objective);
  return [
    heading(3, `Answer ${number}: ${optionLetter(right)}`),
    paragraph(`Objective: ${objective?.text ?? item.objective}.`),
    ...table(
      [
        ["Option", 38],
        ["Why", 38],
        ["Place", 24],
      ],
      item.options.map((option, index) =>
        row(
          [
            `${optionLetter(index)}. ${plainProse(option.text, records.resolve)}`,
            ...(option.right ? ["Right"] : []),
          ],
          [plainProse(option.why, records.resolve)],
          citeLabels(option.cites, records.resolve),
        ),
      ),
    ),
  ];
}

/** What each file says once of the modules that it is made from. */
export function moduleSources(modules: readonly TrainingModule[], records: Records): Block[] {
  return modules.flatMap((module) => [
    heading(3, `Sources: ${module.title}`),
    ...list(
      module.sources.map(
        ({ title, publisher, edition, url }) =>
          `${[plainProse(title, records.resolve), publisher, edition].filter(Boolean).join(", ")}.${url ? ` ${url}` : ""}`,
      ),
    ),
  ]);
}
