import { z } from "zod";
import { dateSchema } from "./dates.ts";
import { idSchema, textSchema } from "./identifiers.ts";
import { codeCitationSchema } from "./statute-citation.ts";

/** The slug of the guide that shows the glossary; its sources are those of the entries. */
export const glossaryGuide = "glossary";

/** One entry of content/glossary.yml. */
const glossaryEntrySchema = z
  .strictObject({
    id: idSchema.describe("The anchor on the page."),
    term: textSchema.describe("The term or acronym, as it is written."),
    kind: z
      .enum(["acronym", "term", "name"])
      .describe("name: of an act, a body, a program or a document, written out."),
    full: textSchema.optional().describe("What an acronym stands for."),
    meaning: textSchema
      .optional()
      .describe(
        "What it means, in our words. May be left out where `definitions` says it all: the section's own words are then shown.",
      ),
    definitions: z
      .array(
        z
          .strictObject({
            section: codeCitationSchema.describe("The section whose page has the definition."),
            definition: idSchema.describe("The id of the definition there."),
          })
          .describe("A definition of this collection; its scope, dates and words come from there."),
      )
      .default([])
      .describe("Where a section of this collection defines it."),
    definedAt: z
      .array(
        z
          .strictObject({
            at: textSchema.describe("A link, or a rule written out: [[18 USC 10]], 28 C.F.R. 9.8."),
            scope: textSchema.describe("For what law the meaning holds: title 18."),
            from: dateSchema.optional().describe("First day of this meaning, where it was read."),
            to: dateSchema.optional().describe("Last day of this meaning."),
            text: textSchema
              .optional()
              .describe("What is defined there, if `meaning` does not say."),
          })
          .describe("A place outside the definitions of this collection that defines it."),
      )
      .default([])
      .describe("Where else the law defines it, or names it."),
    scope: textSchema
      .optional()
      .describe("Where no law defines it, or where its use is narrower than the word."),
    also: z.array(textSchema).default([]).describe("Other forms of the term."),
    see: z
      .array(textSchema)
      .default([])
      .describe("Records as links name them, without brackets: agency:spog, 18 USC 1589."),
    readIn: z
      .array(idSchema)
      .default([])
      .describe("Documents that use it so: ids of the sources of the guide."),
    asOf: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a year, a month or a day: "2007", "2007-06"')
      .optional()
      .describe("The year, month or day that the meaning speaks of, where it may have changed."),
  })
  .describe("A term or an acronym, and where the law defines it.");

export const glossarySchema = z.array(glossaryEntrySchema).describe("Terms and acronyms.");

export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
