import { plainProse } from "../model/prose-links.ts";
import type { TrainingExercise } from "../model/training-exercise.ts";
import { plannedModules, servedObjectives } from "../model/training-plan.ts";
import {
  formatMinutes,
  questionNumbers,
  sessionFileBase,
  sessionLaw,
  sessionName,
  sessionQuizBlocks,
  sessionStanding,
  type TrainingSession,
} from "../model/training-session.ts";
import { audienceWords } from "../model/training-words.ts";
import {
  type Block,
  type ExportDocument,
  heading,
  list,
  paragraph,
  row,
  table,
} from "./document.ts";
import type { GuideRecords } from "./training-guide.ts";
import {
  citeLine,
  exerciseFacts,
  quizAnswer,
  quizQuestion,
  sessionExercises,
} from "./training-parts.ts";

function paper(
  session: TrainingSession,
  {
    name,
    file,
    blocks,
  }: { readonly name: string; readonly file: string; readonly blocks: Block[] },
): ExportDocument {
  const { plan } = session;
  return {
    title: `${sessionName(session)}: ${name}`,
    fileName: `${sessionFileBase(session)}-${file}`,
    setting: "booklet",
    madeOn: sessionLaw(plan).date,
    blocks: [heading(1, `${sessionName(session)}: ${name}`), ...blocks],
    foot: [`Chapter 77 training. ${sessionStanding(plan)} Hypotheticals are invented.`],
  };
}

/** A sheet to fill in for each offense of the model answer, once however many are accused of it. */
function elementSheets({ modelAnswer }: TrainingExercise, records: GuideRecords): Block[] {
  const offenses = [...new Set(modelAnswer.map(({ offense }) => offense))];
  return offenses.flatMap((offense) => {
    const charges = modelAnswer.filter((charge) => charge.offense === offense);
    const elements = new Set(
      charges.flatMap((charge) => charge.elements.map(({ element }) => element)),
    );
    const name = plainProse(`[[offense:${offense}]]`, records.resolve);
    const copies = charges.length > 1 ? " (use a copy for each person accused)" : "";
    return [
      paragraph(`Element sheet: ${name}${copies}`),
      ...table(
        [
          ["Element", 26],
          ["Fact and who shows it", 44],
          ["What is missing", 30],
        ],
        [...elements].map((element) =>
          row([records.elementLabel(offense, element), ""], [""], [""]),
        ),
      ),
    ];
  });
}

/** The handout: objectives, points with their places, and the exercises with room to write. */
export function trainingHandout(session: TrainingSession, records: GuideRecords): ExportDocument {
  const { plan } = session;
  const plain = (text: string): string => plainProse(text, records.resolve);
  const modules = plannedModules(plan);
  return paper(session, {
    name: "handout",
    file: "handout",
    blocks: [
      paragraph(`${audienceWords[session.audience]}, ${formatMinutes(plan.minutes)}.`),
      ...modules.flatMap((module) => [
        heading(2, module.title),
        paragraph("After this you can:"),
        ...list(servedObjectives(plan, module).map(({ text }) => plain(text))),
        ...table(
          [
            ["To keep", 66],
            ["Where it stands", 34],
          ],
          module.points.map(({ text, cites }) => row([plain(text)], [citeLine(cites, records)])),
        ),
        paragraph(`Leave to others: ${plain(module.handOff)}`),
      ]),
      ...sessionExercises(plan).flatMap(({ exercise }) => [
        heading(2, `Exercise: ${exercise.title}`),
        ...exerciseFacts(exercise, records),
        ...exercise.questions.flatMap(({ prompt }): Block[] => [
          paragraph(plain(prompt)),
          { kind: "lines", count: 2 },
        ]),
        ...elementSheets(exercise, records),
      ]),
    ],
  });
}

/**
 * The quiz of a session: without answers for participants, or with all of them and their reasons.
 * Each quiz block has a page of its own; the questions are numbered through the whole session.
 */
export function trainingQuizPaper(
  session: TrainingSession,
  records: GuideRecords,
  withAnswers: boolean,
): ExportDocument {
  const quizzes = sessionQuizBlocks(session.plan);
  return paper(session, {
    name: withAnswers ? "quiz with answers" : "quiz",
    file: withAnswers ? "quiz-answers" : "quiz",
    blocks: [
      paragraph("One best answer to each question. All facts are invented. The dates matter."),
      ...(quizzes.length === 0 ? [paragraph("The blocks of this session put no quiz.")] : []),
      ...quizzes.flatMap(({ title, entries }, index): Block[] => {
        const again = entries.filter(({ isNew }) => !isNew).map(({ number }) => number);
        return [
          { ...heading(2, title), ...(index > 0 && { newPage: true as const }) },
          ...(again.length === 0
            ? []
            : [paragraph(`${questionNumbers(again)} again: take a second copy of their pages.`)]),
          ...entries
            .filter(({ isNew }) => isNew)
            .flatMap((entry) => [
              ...quizQuestion(entry, entry.number, records),
              ...(withAnswers ? quizAnswer(entry, entry.number, records) : []),
            ]),
        ];
      }),
    ],
  });
}
