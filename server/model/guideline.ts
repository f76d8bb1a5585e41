import { z } from "zod";
import { idSchema, textSchema } from "./identifiers.ts";
import { reviewSchema } from "./review.ts";
import { sourceSchema } from "./source.ts";
import { codeCitationSchema } from "./statute-citation.ts";

/** The front matter of a file in content/guidelines/: a guideline as one year's manual has it. */
export const guidelineSchema = z
  .strictObject({
    section: z
      .string()
      .regex(/^\d[A-Z]\d+\.\d+$/, 'must be written "2G1.3"')
      .describe('The guideline as printed, without the sign: "2G1.3".'),
    title: textSchema.describe("What it covers, in our words."),
    manualYear: z
      .string("must be text, put it in quotes")
      .regex(/^\d{4}$/)
      .describe("The year of the manual in which it was read, in quotes."),
    statutes: z
      .array(codeCitationSchema)
      .describe("The sections that the manual's index of statutes sends to it."),
    baseLevels: z
      .array(
        z.strictObject({
          id: idSchema.describe("Short name inside the record."),
          level: z.int().describe("The base offense level."),
          when: textSchema.describe("When it applies, in our words."),
          pinpoint: textSchema.describe('Where it stands: "(a)(1)".'),
        }),
      )
      .min(1)
      .describe("Base offense levels, in the manual's order."),
    characteristics: z
      .array(
        z.strictObject({
          id: idSchema.describe("Short name inside the record."),
          change: textSchema.describe('What it does to the level: "+2", "to at least 25".'),
          when: textSchema.describe("When it applies, in our words."),
          pinpoint: textSchema.describe('Where it stands: "(b)(1)".'),
        }),
      )
      .describe("Specific offense characteristics that matter here."),
    crossReferences: z
      .array(
        z.strictObject({
          to: textSchema.describe("The guideline it sends to."),
          when: textSchema.describe("When, in our words."),
          pinpoint: textSchema.describe('Where it stands: "(c)(1)".'),
        }),
      )
      .describe("Where it sends to another guideline."),
    instructions: z.array(textSchema).default([]).describe("Special instructions, in our words."),
    traps: z.array(textSchema).default([]).describe("What is easily misread."),
    notEncoded: z.array(textSchema).min(1).describe("What the record leaves out."),
    sources: z.array(sourceSchema).min(1).describe("What the record rests on."),
    review: reviewSchema,
  })
  .describe("A sentencing guideline.");

/** A guideline as the site holds it. */
export type Guideline = z.infer<typeof guidelineSchema> & {
  readonly slug: string;
  readonly file: string;
  readonly bodyHtml: string;
  readonly bodyText: string;
};

/** As the Bluebook writes it: `USSG §2G1.3`. */
export function formatGuideline(section: string): string {
  return `USSG §${section}`;
}
