import { z } from "zod";
import { idSchema, textSchema } from "./identifiers.ts";
import { trainingWorksheetSchema } from "./training-exercise.ts";
import { citesSchema } from "./training-slide.ts";

const optionSchema = z
  .strictObject({
    id: idSchema.describe("Short name inside the item."),
    text: textSchema.describe("The answer; like the others in kind, grammar and length."),
    right: z.literal(true).optional().describe("Set on the one best answer."),
    why: textSchema.describe("Why it is right or wrong."),
    cites: citesSchema,
  })
  .describe("An answer to choose.");

/** One quiz item: a dated vignette, one best answer, a reason for every option. */
export const quizItemSchema = z
  .strictObject({
    id: idSchema.describe("Stable name inside the module; kept for good."),
    objective: idSchema.describe("The objective that it tests."),
    kind: z.enum(["apply", "recall"]).describe("apply: a rule used on facts."),
    stem: textSchema.describe("Facts with their date, then the question, which ends it."),
    options: z.array(optionSchema).min(3).max(4).describe("In an order of logic."),
    check: z
      .strictObject({
        worksheet: trainingWorksheetSchema,
        offense: idSchema.describe("An offense unit of statutes/."),
        status: z.enum(["supported", "open", "missing", "notInForce"]).describe("What it answers."),
      })
      .optional()
      .describe("Where the right answer is one that the charge engine gives: a test asks it."),
  })
  .describe("A quiz item.");

export type QuizItem = z.infer<typeof quizItemSchema>;
