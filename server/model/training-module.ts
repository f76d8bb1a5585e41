import { z } from "zod";
import { dateSchema } from "./dates.ts";
import { idSchema, textSchema } from "./identifiers.ts";
import { reviewSchema } from "./review.ts";
import { sourceSchema } from "./source.ts";
import { exerciseSchema } from "./training-exercise.ts";
import { quizItemSchema } from "./training-quiz.ts";
import { citesSchema, slideSchema } from "./training-slide.ts";

/** Whom a session is for. A mixed group is one with no audience chosen. */
export const trainingAudiences = ["prosecutor", "agent", "localPolice", "victimServices"] as const;

export type TrainingAudience = (typeof trainingAudiences)[number];

/** The seven topics of the train-the-trainer curriculum, in its order, and what task forces added. */
export const trainingTopics = [
  "introduction",
  "legalOverview",
  "investigation",
  "victimServices",
  "immigration",
  "interagency",
  "community",
  "advanced",
] as const;

/** What happens in a block. */
export const blockKinds = ["talk", "case", "exercise", "discussion", "quiz"] as const;

const blockSchema = z
  .strictObject({
    id: idSchema.describe("Short name inside the module."),
    title: textSchema.describe("What it is about, in a few words."),
    minutes: z.int().min(3).max(75).describe("How long it takes."),
    core: z.boolean().describe("Whether a short session keeps it."),
    kind: z.enum(blockKinds).describe("What happens in it."),
    working: z
      .int()
      .min(0)
      .optional()
      .describe(
        "Minutes in which participants work; left out, all of an exercise, discussion or quiz, and none of the others.",
      ),
    objectives: z.array(idSchema).default([]).describe("The objectives that it serves."),
    activity: textSchema.optional().describe("What participants do, step by step."),
    exercise: idSchema.optional().describe("The exercise that is done in it."),
    discussion: z.array(idSchema).default([]).describe("The discussion questions put in it."),
    quiz: z.array(idSchema).default([]).describe("The quiz items put in it."),
    slides: z.array(slideSchema).min(1).describe("In order."),
  })
  .describe("A timed block.");

/** The front matter of a file in content/training/: a module for teaching. */
export const trainingModuleSchema = z
  .strictObject({
    title: textSchema.describe("What the module teaches, in a few words."),
    summary: textSchema.describe("What it covers and for whom, in one or two sentences."),
    topic: z.enum(trainingTopics).describe("Its topic of the curriculum."),
    order: z.int().min(1).describe("Its place among all modules."),
    audience: z.array(z.enum(trainingAudiences)).min(1).describe("Whom it is for."),
    level: z.enum(["introductory", "intermediate", "advanced"]).describe("What it presumes."),
    minutes: z.int().positive().describe("The sum of its blocks."),
    objectives: z
      .array(
        z.strictObject({
          id: idSchema.describe("Short name inside the module."),
          text: textSchema.describe("Begins with a verb whose doing can be seen: separate, name."),
        }),
      )
      .min(3)
      .max(5)
      .describe("What participants can do afterwards."),
    prerequisites: z.array(textSchema).default([]).describe("What participants bring."),
    blocks: z.array(blockSchema).min(3).describe("In order."),
    points: z
      .array(
        z.strictObject({
          text: textSchema.describe("The point, in our words."),
          cites: citesSchema,
        }),
      )
      .min(3)
      .describe("The teaching points, each tied to a record."),
    exercises: z.array(exerciseSchema).min(1).describe("Exercises on invented facts."),
    discussion: z
      .array(
        z.strictObject({
          id: idSchema.describe("Short name inside the module."),
          prompt: textSchema.describe("An open question."),
          good: textSchema.describe("What a good answer mentions."),
        }),
      )
      .min(2)
      .describe("Discussion questions."),
    quiz: z.array(quizItemSchema).min(8).max(10).describe("8 to 10 items."),
    handOff: textSchema.describe("What participants must leave to others, and to whom."),
    lawCheckedTo: z
      .strictObject({ releasePoint: textSchema.describe("119-100."), date: dateSchema })
      .describe("The state of the law that it was checked against."),
    sources: z.array(sourceSchema).min(1).describe("What it rests on."),
    review: reviewSchema,
  })
  .describe("A training module.");

/** A training module as the site holds it. */
export type TrainingModule = z.infer<typeof trainingModuleSchema> & {
  readonly slug: string;
  readonly file: string;
  readonly bodyHtml: string;
  readonly bodyText: string;
};

export type TrainingBlock = TrainingModule["blocks"][number];

/** Minutes of a block in which participants work. */
export function workingMinutes(block: Pick<TrainingBlock, "kind" | "minutes" | "working">): number {
  const isWork = ["exercise", "discussion", "quiz"].includes(block.kind);
  return block.working ?? (isWork ? block.minutes : 0);
}
