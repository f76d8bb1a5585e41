import { z } from "zod";
import { dateSchema } from "./dates.ts";
import { idSchema, recordIdSchema, textSchema } from "./identifiers.ts";
import { reviewSchema } from "./review.ts";
import { sourceSchema } from "./source.ts";
import { codeCitationSchema } from "./statute-citation.ts";

/** A case on one side of a question, with what it says of it. */
const sideCaseSchema = z
  .strictObject({
    case: idSchema.describe("An id of cases/."),
    holding: idSchema.optional().describe("The holding of that record that takes this side."),
    text: textSchema.describe("What it says on the question, in our words."),
  })
  .describe("A case on this side.");

/** One answer to the question, the text it reads and the cases that give it. */
const sideSchema = z
  .strictObject({
    id: idSchema,
    label: textSchema.describe("The answer in a few words."),
    text: textSchema.describe("The answer and its reasons, in our words."),
    textRead: z
      .strictObject({
        pinpoints: z.array(codeCitationSchema).min(1).describe("The places it reads."),
        from: dateSchema.describe("First day of the version it reads."),
        to: dateSchema.optional().describe("Last day of that version; left out where it is law."),
        text: textSchema.optional().describe("Which words of it carry this answer, in ours."),
      })
      .describe("The version of the text that this side reads."),
    cases: z
      .array(sideCaseSchema)
      .describe("Empty where no case of this collection takes this side, which proves nothing."),
  })
  .describe("A side.");

/** The front matter of a file in content/questions/: something that the text leaves open. */
export const questionSchema = z
  .strictObject({
    title: textSchema.describe("A few words for lists and links."),
    question: textSchema.describe("The question in one sentence that ends with a question mark."),
    summary: textSchema.describe("Where it stands, in one or two sentences."),
    status: z
      .enum(["courtsDiffer", "notDecidedHere", "settled", "settledInPart"])
      .describe("notDecidedHere: no case in this collection decides it, which proves nothing."),
    touches: z.array(recordIdSchema).min(1).describe("The sections it bears on."),
    sides: z.array(sideSchema).min(2).describe("The answers."),
    settledSince: textSchema
      .optional()
      .describe("What a later law or decision has settled, and for conduct from when."),
    charging: z.array(textSchema).min(1).describe("What it means for a charging decision."),
    instructions: z.array(textSchema).min(1).describe("What it means for jury instructions."),
    searched: z
      .strictObject({
        on: dateSchema.describe("When decisions were last looked for."),
        text: textSchema.describe("Where they were looked for and what was not found."),
      })
      .describe("What was looked for."),
    related: z
      .array(z.strictObject({ record: recordIdSchema, text: textSchema.describe("In our words.") }))
      .default([])
      .describe("Records to read with it."),
    lawCheckedTo: z
      .strictObject({ releasePoint: textSchema.describe("119-100."), date: dateSchema })
      .describe("The state of the law that it was checked against."),
    sources: z.array(sourceSchema).min(1).describe("What it rests on."),
    review: reviewSchema,
  })
  .describe("A contested question.");

/** A contested question as the site holds it. */
export type Question = z.infer<typeof questionSchema> & {
  readonly slug: string;
  readonly file: string;
  readonly bodyHtml: string;
  readonly bodyText: string;
};
