import { plainProse } from "../model/prose-links.ts";
import type { TrainingModule } from "../model/training-module.ts";
import {
  fitBlocks,
  type PlanStep,
  plannedModules,
  servedObjectives,
  type TrainingPlan,
} from "../model/training-plan.ts";
import {
  formatMark,
  formatMinutes,
  questionNumbers,
  sessionFileBase,
  sessionLaw,
  sessionName,
  sessionQuizBlocks,
  sessionStanding,
  type TrainingSession,
} from "../model/training-session.ts";
import { audienceWords, blockKindWords } from "../model/training-words.ts";
import {
  type Block,
  type ExportDocument,
  heading,
  list,
  paragraph,
  row,
  table,
} from "./document.ts";
import { slideAlt, slideFoot, slideNotes, type TrainingRecords } from "./training-deck.ts";
import {
  citeLine,
  exerciseFacts,
  modelAnswer,
  moduleSources,
  planTables,
  quizAnswer,
} from "./training-parts.ts";

/** What the guide draws on besides the session. */
export type GuideRecords = TrainingRecords & {
  readonly elementLabel: (offense: string, element: string) => string;
};

type Timed = PlanStep & { readonly at: number };

function firstPage(session: TrainingSession): Block[] {
  return [
    heading(1, `${sessionName(session)}: instructor guide`),
    paragraph(
      `${audienceWords[session.audience]}, ${formatMinutes(session.plan.minutes)}. ${sessionStanding(session.plan)}`,
    ),
    heading(2, "The plan on one page"),
    ...planTables(session),
    heading(2, "Room, equipment, copies"),
    ...list([
      "Tables for four, with room to walk between them; a second room to which anybody can go.",
      "A screen, a clock that you can see, paper and pens; the deck also on a stick.",
      "One handout and one quiz without answers for each participant; this guide for instructors only: the answers stand nowhere else.",
    ]),
  ];
}

function care(): Block[] {
  return [
    heading(2, "Care for the people in the room"),
    ...list([
      "Say at the start what the session speaks of: compelled work, violence, sexual abuse, children where the files have them.",
      "Anybody may leave at any time, for as long as they like, without a word. Name a colleague whom they can speak to.",
      "Show no picture or recording of a victim, real or posed. Read out no detail that decides no element.",
      "Nobody plays a victim. Nobody speaks of an open matter by name.",
      "Some of those present may have lived through this. Do not ask, and do not guess.",
    ]),
    heading(2, "To fill in before you teach"),
    ...table(
      [
        ["Local insert", 40],
        ["Yours", 60],
      ],
      [
        "State statute: section, elements, date read",
        "Victim service provider, day and night",
        "Federal agent and prosecutor",
        "Wage office",
        "Immigration counsel",
        "Trained forensic interviewer",
      ].map((text) => row([text], [""])),
    ),
  ];
}

/** Which blocks a shorter or longer session of the same modules keeps. */
function variations(modules: readonly TrainingModule[]): Block[] {
  const titles = new Map<string, string>(
    modules.flatMap((module) =>
      module.blocks.map(
        (block) => [`${module.slug}.${block.id}`, `${block.title} (${block.minutes})`] as const,
      ),
    ),
  );
  return [
    heading(2, "In 60, 90 or 120 minutes"),
    ...table(
      [
        ["Minutes", 14],
        ["Blocks, with their minutes", 86],
      ],
      [60, 90, 120].map((minutes) =>
        row(
          [String(minutes)],
          fitBlocks(modules, minutes).map((token) => titles.get(token) ?? token),
        ),
      ),
    ),
  ];
}

function moduleHead(module: TrainingModule, plan: TrainingPlan, records: GuideRecords): Block[] {
  const plain = (text: string): string => plainProse(text, records.resolve);
  return [
    heading(2, module.title),
    paragraph(plain(module.summary)),
    paragraph("Afterwards participants can:"),
    ...list(servedObjectives(plan, module).map(({ text }) => plain(text))),
    paragraph("They bring:"),
    ...list(module.prerequisites.map(plain)),
    paragraph("Teaching points:"),
    ...list(module.points.map(({ text, cites }) => `${plain(text)} ${citeLine(cites, records)}`)),
    paragraph(`Leave to others: ${plain(module.handOff)}`),
  ];
}

function slideTables(step: Timed & { kind: "block" }, day: number, records: GuideRecords): Block[] {
  const { block } = step;
  const each = step.minutes / block.slides.length;
  return block.slides.flatMap((slide, index) => {
    const notes = slideNotes(slide, records.resolve);
    const left = Math.round(day - step.at - each * (index + 1));
    return table(
      [
        ["Slide", 16],
        [slide.title, 84],
      ],
      [
        row(["Shows"], [slideAlt(slide, records.statistics), slideFoot(slide, records)]),
        row(["Say"], [notes.say]),
        row(["Ask"], [notes.ask]),
        row(["Expect"], [notes.expect]),
        row(["If asked"], [notes.ifAsked]),
        row(["Do not say"], [notes.doNotSay]),
        row(["Minutes left"], [`${left} when this slide goes`]),
      ],
    );
  });
}

function blockParts(
  step: Timed & { kind: "block" },
  { start, plan }: TrainingSession,
  day: number,
  records: GuideRecords,
): Block[] {
  const { module, block } = step;
  const plain = (text: string): string => plainProse(text, records.resolve);
  const exercise = module.exercises.find(({ id }) => id === block.exercise);
  const questions = sessionQuizBlocks(plan).find((quiz) => quiz.block === block)?.entries ?? [];
  return [
    heading(3, `${formatMark(start, step.at)} ${block.title}`),
    paragraph(
      `${blockKindWords[block.kind]}, ${formatMinutes(block.minutes)}${block.core ? "; a short session keeps it" : ""}.`,
    ),
    ...(block.activity === undefined ? [] : [paragraph(`What they do: ${plain(block.activity)}`)]),
    ...(questions.length === 0
      ? []
      : [
          paragraph(`${questionNumbers(questions.map(({ number }) => number))} of the quiz paper.`),
        ]),
    ...slideTables(step, day, records),
    ...module.discussion
      .filter(({ id }) => block.discussion.includes(id))
      .flatMap(({ prompt, good }) => [
        paragraph(`Discussion: ${plain(prompt)}`),
        paragraph(`A good answer mentions: ${plain(good)}`),
      ]),
    ...(exercise
      ? [
          heading(3, `Exercise: ${exercise.title}`),
          ...exerciseFacts(exercise, records),
          ...table(
            [
              ["Question", 36],
              ["A good answer", 64],
            ],
            exercise.questions.map(({ prompt, answer }) => row([plain(prompt)], [plain(answer)])),
          ),
          paragraph("Model answer, element by element, as the charge engine gives it:"),
          ...modelAnswer(exercise, records),
        ]
      : []),
  ];
}

/** The instructor guide of a session: plan, care, every block with its slides, and all the answers. */
export function trainingGuide(session: TrainingSession, records: GuideRecords): ExportDocument {
  const { plan } = session;
  const modules = plannedModules(plan);
  const opened = new Set<TrainingModule>();
  const body = plan.days.flatMap((day) =>
    day.steps.flatMap((step) => {
      if (step.kind === "pause") return [];
      const head = opened.has(step.module) ? [] : moduleHead(step.module, plan, records);
      opened.add(step.module);
      return [...head, ...blockParts(step, session, day.minutes, records)];
    }),
  );
  const quizzes = sessionQuizBlocks(plan);
  return {
    title: `${sessionName(session)}: instructor guide`,
    fileName: `${sessionFileBase(session)}-guide`,
    setting: "booklet",
    madeOn: sessionLaw(plan).date,
    blocks: [
      ...firstPage(session),
      ...care(),
      ...variations(modules),
      ...body,
      ...(quizzes.length === 0 ? [] : [heading(2, "Answers to the quiz")]),
      ...quizzes.flatMap(({ title, entries }) => [
        paragraph(
          `${title}: ${questionNumbers(entries.map(({ number }) => number)).toLowerCase()}.`,
        ),
        ...entries
          .filter(({ isNew }) => isNew)
          .flatMap((entry) => quizAnswer(entry, entry.number, records)),
      ]),
      heading(2, "What this rests on"),
      ...moduleSources(modules, records),
    ],
    foot: [`Chapter 77 training. ${sessionStanding(plan)} Hypotheticals are invented.`],
  };
}
