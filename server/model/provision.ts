import { z } from "zod";
import { datedKeys, dateSchema } from "./dates.ts";
import { construedSchema } from "./element.ts";
import { idSchema, recordIdSchema, textSchema } from "./identifiers.ts";
import { inForceSchema, lapseSchema, lawKeys } from "./law-reference.ts";
import { inchoateSchema, type Offense, offenseSchema } from "./offense.ts";
import { reviewSchema } from "./review.ts";
import { ruleSchema } from "./rule.ts";
import { discrepancySchema, sourceSchema } from "./source.ts";
import { codeCitationSchema, pinpointSchema } from "./statute-citation.ts";

/** What a section is for. A section may hold several kinds; this names the main one. */
export const provisionKinds = [
  "offense",
  "inchoate",
  "remedy",
  "civilRemedy",
  "procedure",
  "sentencing",
  "definition",
] as const;

/** One change of a section: the act, when it took effect, and what it did, in our words. */
export const historyEntrySchema = z
  .strictObject({
    ...lawKeys,
    enacted: dateSchema.describe("The day of enactment."),
    effective: dateSchema.describe("The first day on which the change was law."),
    effectiveBasis: textSchema.describe(
      "Where the date comes from: an effective-date note, or that the act names none and so begins on the day of enactment.",
    ),
    execution: z
      .enum(["asDirected", "probableIntent", "couldNotBeExecuted", "retroactive"])
      .describe("How the Code's editors carried the change out."),
    pinpoints: z
      .array(pinpointSchema)
      .min(1)
      .describe("The places that it touched, as they stand today."),
    change: textSchema.describe("What changed, in our words."),
    crossReferenceDefect: textSchema
      .optional()
      .describe("A reference in the text that misses, in our words."),
  })
  .describe("One change of the section.");

/** A term that the section defines for itself. */
export const definitionSchema = z
  .strictObject({
    id: idSchema,
    term: textSchema.describe("The term, as printed."),
    meaning: textSchema.describe("In our words."),
    pinpoint: pinpointSchema,
    scope: textSchema.describe("Where the definition holds."),
    ...datedKeys,
    law: idSchema,
    formerPinpoints: z
      .array(z.strictObject({ ...datedKeys, pinpoint: pinpointSchema }))
      .optional()
      .describe("Where the definition stood before, by date."),
    note: textSchema.optional().describe("What a reader must know besides."),
  })
  .describe("A definition.");

/** The front matter of a file in statutes/. */
export const provisionSchema = z
  .strictObject({
    title: z
      .string("must be text, put it in quotes")
      .regex(/^\d+$/)
      .describe('Title of the Code, in quotes: "18".'),
    section: z
      .string('must be text, put it in quotes ("1591")')
      .regex(/^\d+[A-Za-z]?$/, "must be a section number as printed, as 1593A")
      .describe('Section as printed, in quotes: "1593A".'),
    catchline: textSchema.describe("The section's official heading."),
    plainName: textSchema.describe("What people call it, in two to six words."),
    chapter: textSchema.describe('Chapter of the title: "77".'),
    kind: z.enum(provisionKinds).describe("What the section is mainly for."),
    coverage: z
      .enum(["whole", "part", "rulesOnly"])
      .describe(
        "whole: the section is encoded. part: some of its subdivisions are not, and notEncoded names them. rulesOnly: only the rules that other pages need.",
      ),
    summary: textSchema.describe("The section in one plain sentence."),
    aliases: z.array(textSchema).optional().describe("Popular names that people search by."),
    inForce: z.array(inForceSchema).min(1).describe("The spans in which the section was law."),
    lapses: z.array(lapseSchema).optional().describe("Declared gaps between those spans."),
    succeeds: z
      .strictObject({
        provision: idSchema,
        law: idSchema,
        text: textSchema.describe("What a reader should know of it, in our words."),
      })
      .optional()
      .describe("A repealed and re-enacted section that this one continues."),
    offenses: z
      .array(offenseSchema)
      .default([])
      .describe("The offense units that the section makes."),
    inchoate: z
      .array(inchoateSchema)
      .default([])
      .describe("Clauses that make attempt or conspiracy an offense."),
    rules: z
      .array(ruleSchema)
      .default([])
      .describe("Rules of procedure or consequence that the section holds."),
    definitions: z
      .array(definitionSchema)
      .default([])
      .describe("Terms that the section defines for itself."),
    construed: z
      .array(
        construedSchema.extend({
          words: textSchema.describe("The words of the section that it reads."),
        }),
      )
      .default([])
      .describe("What courts made of words of the section that belong to no one element."),
    oldLetters: z
      .array(
        z.strictObject({
          pinpoint: pinpointSchema.describe("The old place."),
          ...datedKeys,
          today: pinpointSchema
            .nullable()
            .describe("The same rule's place today; null where it is gone."),
          text: textSchema.describe("What a reader should know of it, in our words."),
        }),
      )
      .default([])
      .describe("Places that were lettered differently, so that an old indictment can be read."),
    history: z.array(historyEntrySchema).min(1).describe("Every change, oldest first."),
    confusedWith: z
      .array(
        z.strictObject({
          with: codeCitationSchema,
          text: textSchema.describe("What a reader should know of it, in our words."),
        }),
      )
      .default([])
      .describe("Other sections that are easily taken for it, and what separates them."),
    related: z
      .array(
        z.strictObject({
          record: recordIdSchema,
          text: textSchema.describe("What a reader should know of it, in our words."),
        }),
      )
      .default([])
      .describe("Procedure and remedies that a reader of this page needs next."),
    notEncoded: z.array(textSchema).min(1).describe("What this page leaves out."),
    sources: z.array(sourceSchema).min(1).describe("What the record rests on."),
    discrepancies: z.array(discrepancySchema).default([]).describe("Where those sources disagree."),
    checkedAgainst: z
      .strictObject({
        releasePoint: textSchema.describe(
          "OLRC release point of the text it was read against: 119-100.",
        ),
        date: dateSchema,
      })
      .describe("The official text that it was read against, and when."),
    review: reviewSchema,
  })
  .describe("A section of the United States Code.");

export type ProvisionFrontMatter = z.infer<typeof provisionSchema>;
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
export type Definition = z.infer<typeof definitionSchema>;

/** A provision as the site holds it: its front matter, its id and its body as HTML. */
export interface Provision extends Omit<ProvisionFrontMatter, "offenses"> {
  /** Without its kind: `18-usc-1591`. */
  readonly slug: string;
  readonly file: string;
  /** Written out and, on a section with an attempt or conspiracy clause, generated. */
  readonly offenses: readonly Offense[];
  readonly bodyHtml: string;
  readonly bodyText: string;
}
