import type { TrainingAudience, TrainingBlock, TrainingModule } from "./training-module.ts";

/** Whom a session is for, as printed. */
export const audienceWords: Readonly<Record<TrainingAudience | "mixed", string>> = {
  prosecutor: "Prosecutors",
  agent: "Federal agents",
  localPolice: "Local police",
  victimServices: "Victim services",
  mixed: "Mixed group",
};

/** The topics, as printed; the first seven are those of the train-the-trainer curriculum. */
export const topicWords: Readonly<Record<TrainingModule["topic"], string>> = {
  introduction: "1 Introduction",
  legalOverview: "2 Legal overview",
  investigation: "3 Investigative considerations",
  victimServices: "4 Victim service providers",
  immigration: "5 Immigration issues",
  interagency: "6 Interagency cooperation",
  community: "7 Engaging the community",
  advanced: "Advanced topics that task forces asked for",
};

export const blockKindWords: Readonly<Record<TrainingBlock["kind"], string>> = {
  talk: "Talk",
  case: "Cases",
  exercise: "Exercise",
  discussion: "Discussion",
  quiz: "Quiz",
};

export const levelWords: Readonly<Record<TrainingModule["level"], string>> = {
  introductory: "introductory",
  intermediate: "intermediate",
  advanced: "advanced",
};

/** What facts do to an element, and where a charge stands, as printed. */
export const findingWords: Readonly<
  Record<"supported" | "missing" | "unknown" | "open" | "notInForce", string>
> = {
  supported: "supported: the facts show it",
  missing: "missing: the facts rule it out",
  unknown: "open: not known yet",
  open: "open: an element is not known yet",
  notInForce: "not law on these dates",
};

/** The letter of an option: A for the first. */
export function optionLetter(index: number): string {
  return String.fromCharCode(65 + index);
}
