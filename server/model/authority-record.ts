import { z } from "zod";
import { dateSchema } from "./dates.ts";
import { recordIdSchema, textSchema } from "./identifiers.ts";
import { reviewSchema } from "./review.ts";
import { sourceSchema } from "./source.ts";

/** The front matter of a file in content/authorities/: an act, order, directive or treaty. */
export const authorityRecordSchema = z
  .strictObject({
    kind: z
      .enum(["publicLaw", "act", "order", "directive", "treaty", "constitution"])
      .describe("What kind of authority it is."),
    number: textSchema.describe('As cited: "Pub. L. 106-386", "Act of June 25, 1948, ch. 645".'),
    name: textSchema.optional().describe("Its own short title."),
    popularNames: z.array(textSchema).default([]).describe("Names by which people know it."),
    enacted: dateSchema.describe("The day of enactment or signing."),
    statutesAtLarge: textSchema.optional().describe('"114 Stat. 1464".'),
    summary: textSchema.describe("What it did for this law, in one sentence."),
    touches: z.array(recordIdSchema).default([]).describe("Records whose history names it."),
    sources: z.array(sourceSchema).min(1).describe("What the record rests on."),
    review: reviewSchema,
  })
  .describe("An act, order, directive or treaty.");

export type AuthorityFrontMatter = z.infer<typeof authorityRecordSchema>;

export interface AuthorityRecord extends AuthorityFrontMatter {
  readonly slug: string;
  readonly file: string;
  readonly bodyHtml: string;
  readonly bodyText: string;
}
