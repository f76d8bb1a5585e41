import { z } from "zod";
import { facetVocabulary } from "./case-facets.ts";
import { idSchema, recordIdSchema, textSchema } from "./identifiers.ts";

const why = {
  basis: z
    .enum(["law", "usage"])
    .describe("law: a text or decision says so. usage: that is how people speak."),
  why: textSchema.describe("What of the law or of usage justifies it, in one sentence."),
} as const;

const typedSchema = textSchema
  .refine((text) => text === text.toLowerCase(), "must be in lower case")
  .describe("A word or a few, as people type it; any form of a word stands for all.");

/** Words that people type, and the words that this collection uses for the same thing. */
export const synonymSchema = z
  .strictObject({
    id: idSchema,
    said: z.array(typedSchema).min(1).describe("What is typed."),
    means: z.array(typedSchema).min(1).describe("What is looked for as well."),
    ...why,
  })
  .describe("A pair of words for one thing.");

/** A subject of the law as in the index of a book: the ways to speak of it, and the pages on it. */
export const subjectSchema = z
  .strictObject({
    id: idSchema,
    label: textSchema.describe("The subject in a few words, as shown to the reader."),
    when: z
      .array(z.array(typedSchema).min(1))
      .min(1)
      .describe("Lists of words; a query is on the subject when it has one of each list."),
    pages: z
      .array(
        z.strictObject({
          id: recordIdSchema.describe("statute:18-usc-1592, case:dann, guide:restitution."),
          weight: z.int().min(1).max(3).describe("3: the page on it. 2: treats it. 1: touches it."),
        }),
      )
      .describe("The pages on it."),
    cases: z
      .array(
        z.strictObject({
          facet: z.enum(Object.keys(facetVocabulary) as [keyof typeof facetVocabulary]),
          value: textSchema,
        }),
      )
      .default([])
      .describe("Cases with all of these facet values treat it too."),
    ...why,
  })
  .describe("A subject, with its pages.");

/** A field of law that the collection leaves out, with words that only that field uses. */
export const outsideFieldSchema = z
  .strictObject({
    id: idSchema,
    field: textSchema.describe("The field, as a sentence begins with it: Bankruptcy law."),
    words: z.array(typedSchema).min(1).describe("Words that are about this field."),
  })
  .describe("A field of law outside the collection.");

export const outsideListSchema = z.array(outsideFieldSchema).describe("Fields left out.");
export const synonymListSchema = z.array(synonymSchema).describe("Pairs of words.");
export const subjectListSchema = z.array(subjectSchema).describe("Subjects.");

export type Synonym = z.infer<typeof synonymSchema>;
export type OutsideField = z.infer<typeof outsideFieldSchema>;
export type Subject = z.infer<typeof subjectSchema>;
