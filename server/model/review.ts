import { z } from "zod";
import { dateSchema } from "./dates.ts";
import { idSchema, textSchema } from "./identifiers.ts";

const readingSchema = z
  .strictObject({
    by: idSchema.describe("Who did it: an id of content/readers/."),
    on: dateSchema.describe("When it was finished."),
  })
  .describe("Who and when.");

/** Who wrote a record, who else held it against its sources, and whether an attorney did. */
export const reviewSchema = z
  .strictObject({
    drafted: readingSchema.describe("Who drafted the record, and when."),
    secondReader: z
      .strictObject({
        ...readingSchema.shape,
        compared: textSchema.describe("What was held against what."),
        found: textSchema.optional().describe("What was wrong and has been mended."),
      })
      .optional()
      .describe("A reader who is not the drafter and saw only the sources. Leave out until done."),
    attorney: z
      .strictObject({
        ...readingSchema.shape,
        compared: textSchema.describe("What was held against what."),
      })
      .optional()
      .describe(
        "Leave out until an attorney has reviewed the record. Never filled by anyone else.",
      ),
  })
  .describe("Review as it really happened.");

export type Review = z.infer<typeof reviewSchema>;

/** One who drafts or reads: a person, or software, said plainly. */
export const readerSchema = z.strictObject({
  name: textSchema.describe("As shown on pages."),
  kind: z.enum(["person", "software"]).describe("Whether a human being did the reading."),
  description: textSchema.describe("What it is and how it worked, in a sentence or two."),
});

export type Reader = z.infer<typeof readerSchema> & { readonly id: string };
