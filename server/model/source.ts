import { z } from "zod";
import { dateSchema } from "./dates.ts";
import { idSchema, textSchema } from "./identifiers.ts";

/** What kind of document a source is. */
export const sourceKinds = [
  "officialText",
  "publicLaw",
  "opinion",
  "otherOpinion",
  "courtRecord",
  "pressRelease",
  "governmentReport",
  "manual",
  "news",
  "secondary",
] as const;

/** How much of a source was read; `excerpt` is parts of it, whatever their length. */
export const readExtents = ["whole", "excerpt", "syllabus", "notRead"] as const;

/** One document that a record rests on, and what was read of it. */
export const sourceSchema = z
  .strictObject({
    id: idSchema.describe("Short name of this source inside the record."),
    kind: z
      .enum(sourceKinds)
      .describe("What kind of document it is. otherOpinion: an opinion of another case."),
    title: textSchema.describe("Its own title, or what it is."),
    publisher: textSchema.optional().describe("Who publishes it."),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("Where it is published."),
    dated: dateSchema.optional().describe("The document's own date."),
    edition: textSchema.optional().describe("Edition or release point of a text that changes."),
    read: z.enum(readExtents).describe("How much of it was read for this record."),
    readOn: dateSchema.describe("When it was read."),
    copy: textSchema
      .optional()
      .describe("Which copy was read, where it was not the publisher's own."),
    note: textSchema.optional().describe("Anything a reader should know of this source."),
  })
  .describe("A document that this record rests on.");

export type Source = z.infer<typeof sourceSchema>;

/** Sources that disagree, which one the page follows, and why. */
export const discrepancySchema = z
  .strictObject({
    id: idSchema.describe("Short name inside the record."),
    about: textSchema.describe("The fact on which they differ."),
    says: z
      .array(
        z.strictObject({
          source: idSchema.describe("A source of this record."),
          text: textSchema.describe("What it says, in our words."),
        }),
      )
      .min(2)
      .describe("What each source says."),
    followed: textSchema.describe("What this page says, and why."),
  })
  .describe("A disagreement between sources.");

/** An authority for a statement: the text itself, decided cases, our reading, or none found. */
export const authoritySchema = z
  .strictObject({
    basis: z
      .enum(["text", "cases", "reading", "notSettled", "notConfirmed"])
      .describe(
        "text: the words say so. cases: the cases listed hold so. reading: our own reading, marked as ours. notSettled: courts differ or have not said. notConfirmed: nobody here has checked.",
      ),
    pinpoint: textSchema.optional().describe('Where the text says so: "1591(e)(4)".'),
    cases: z.array(idSchema).optional().describe("Ids of cases in this collection."),
    question: idSchema.optional().describe("The contested question that treats it."),
    note: textSchema.optional().describe("What the reader should know of it."),
  })
  .describe("What a statement rests on.");

export type Authority = z.infer<typeof authoritySchema>;
