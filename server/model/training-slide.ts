import { z } from "zod";
import { idSchema, textSchema } from "./identifiers.ts";

/**
 * What stands between the brackets of a link: "18 USC 1589(a)", "case:kozminski|at 952",
 * "question:coercion". Its words come from the record that it names.
 */
export const citeSchema = z
  .string("must be text, put it in quotes")
  .regex(/^\S[^[\]\n]*\S$/, 'must be what stands inside the brackets of a link: "18 USC 1589(a)"')
  .describe('A link without its brackets: "18 USC 1589(a)", "case:kozminski|at 952".');

/** The links that a statement rests on. */
export const citesSchema = z.array(citeSchema).min(1).describe("The records that carry it.");

const lineSchema = textSchema.describe("One line of plain words; links stand in cites.");

const notesSchema = z
  .strictObject({
    say: textSchema.describe("What the instructor says, 80 to 150 words, in our own words."),
    ask: textSchema.describe("The question that is put to the group."),
    expect: textSchema.describe("What answers to expect, and what a good one mentions."),
    ifAsked: textSchema.describe("A question that comes up, and what to answer."),
    doNotSay: textSchema.describe("What not to say, and why."),
  })
  .describe("The instructor's notes.");

/** One slide. */
export const slideSchema = z
  .strictObject({
    title: textSchema.describe("A full statement of at most 12 words, unlike any other slide's."),
    body: z.array(lineSchema).default([]).describe("At most 4 lines and 35 words, one idea."),
    table: z
      .strictObject({
        columns: z.array(lineSchema).min(2).max(3).describe("The heads."),
        rows: z.array(z.array(lineSchema)).min(1).max(5).describe("A cell for each column."),
      })
      .optional()
      .describe("A table in place of the body, of at most 60 words."),
    figure: z
      .strictObject({
        statistic: idSchema.describe("The name of a file in content/statistics/."),
        chart: idSchema.describe("The id of one of its charts."),
        cannotCompare: textSchema.describe("What it cannot be compared with, in a few words."),
      })
      .optional()
      .describe("A chart in place of the body."),
    case: z
      .strictObject({
        record: idSchema.describe("The name of a file in cases/."),
        holding: idSchema.describe("The id of the holding that the slide states."),
      })
      .optional()
      .describe("Set on a case slide: its name, court, year and page are printed from the record."),
    cites: z.array(citeSchema).default([]).describe("The pinpoints of the foot."),
    notes: notesSchema,
  })
  .describe("A slide.");

export type TrainingSlide = z.infer<typeof slideSchema>;

/** The words of a text, as a reader counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
