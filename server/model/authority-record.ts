import { z } from "zod";
import { dateSchema } from "./dates.ts";
import { recordIdSchema, textSchema } from "./identifiers.ts";
import { reviewSchema } from "./review.ts";
import { sourceSchema } from "./source.ts";

/** The front matter of a file in content/authorities/: an act, order, directive, treaty, rule or plan. */
export const authorityRecordSchema = z
  .strictObject({
    kind: z
      .enum([
        "constitution",
        "publicLaw",
        "act",
        "order",
        "directive",
        "treaty",
        "regulation",
        "plan",
      ])
      .describe("What kind of authority it is."),
    number: textSchema.describe('As cited: "Pub. L. 106-386", "Act of June 25, 1948, ch. 645".'),
    name: textSchema.optional().describe("Its own short title."),
    popularNames: z.array(textSchema).default([]).describe("Names by which people know it."),
    enacted: dateSchema.describe("The day of enactment, signing, adoption or publication."),
    precision: z
      .enum(["month"])
      .optional()
      .describe("Where the sources give the month only; `enacted` is then its first day."),
    inForce: dateSchema
      .optional()
      .describe("The first day in force, where it is not that of enactment."),
    statutesAtLarge: textSchema
      .optional()
      .describe('Where it is printed: "114 Stat. 1464"; of a treaty, its series.'),
    summary: textSchema.describe("What it did for this law, in one sentence."),
    milestone: textSchema
      .max(48)
      .optional()
      .describe("A few words for the strip of milestones; leave out for any other law."),
    unitedStates: textSchema
      .optional()
      .describe("Of a treaty: whether the United States is bound, since when, how far."),
    touches: z
      .array(recordIdSchema)
      .default([])
      .describe("Records whose history names it, or whose text comes from it."),
    sources: z.array(sourceSchema).min(1).describe("What the record rests on."),
    review: reviewSchema,
  })
  .describe("An act, order, directive, treaty, rule or plan.");

export type AuthorityFrontMatter = z.infer<typeof authorityRecordSchema>;

export interface AuthorityRecord extends AuthorityFrontMatter {
  readonly slug: string;
  readonly file: string;
  readonly bodyHtml: string;
  readonly bodyText: string;
}
