import { pauseMinutes } from "./training-plan.ts";
import type { TrainingPreset } from "./training-preset.ts";
import type { TrainingSession } from "./training-session.ts";

/** Names and values of an address's query. */
export type Choices = readonly (readonly [string, string])[];

/** What of a session an address holds; `target` is how many minutes it should teach, without breaks. */
export type ChosenSession = Omit<TrainingSession, "plan"> & { readonly target: number | undefined };

/** The choices of a session as its address carries them, with other steps where they are given. */
export function sessionChoices(session: ChosenSession, steps: readonly string[]): Choices {
  const { audience, target, preset, start } = session;
  const pairs: (readonly [string, string] | undefined)[] = [
    ["audience", audience],
    target === undefined ? undefined : ["minutes", String(target)],
    steps.length === 0 ? undefined : ["steps", steps.join(",")],
    preset ? ["preset", preset.slug] : undefined,
    start === undefined ? undefined : ["start", start],
  ];
  return pairs.filter((pair) => pair !== undefined);
}

/** The choices of a preset as it is given; its minutes count breaks and meals, the address does not. */
export function presetChoices(preset: TrainingPreset): Choices {
  const { audience, minutes, start, steps } = preset;
  const target = minutes - pauseMinutes(steps);
  return sessionChoices({ audience, target, preset, start }, steps);
}

/** The files that a session is exported as, by the name in the address. */
export const trainingFiles = [
  { name: "slides.pptx", label: "Slides (PPTX)", text: "Notes in the notes pane" },
  { name: "guide.docx", label: "Instructor guide (DOCX)", text: "With every answer" },
  { name: "handout.docx", label: "Handout (DOCX)", text: "Points, exercises, lines to write on" },
  { name: "quiz.docx", label: "Quiz (DOCX)", text: "Without answers" },
  {
    name: "quiz-answers.docx",
    label: "Quiz with answers (DOCX)",
    text: "A reason for every option",
  },
  { name: "quiz-qti.zip", label: "Quiz (QTI 2.1)", text: "For a learning system" },
  { name: "session.md", label: "Everything (Markdown)", text: "Guide, handout and quiz as text" },
] as const;

export type TrainingFileName = (typeof trainingFiles)[number]["name"];
