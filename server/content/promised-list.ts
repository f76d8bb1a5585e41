import { z } from "zod";
import { codeCitationSchema } from "../model/statute-citation.ts";

/** The file that lists what this collection promises to hold. */
export const promisedListFile = "content/promised.yml";

/** Why a section is promised. */
const promiseGroups = [
  "chapter-77",
  "mann-act",
  "alien-smuggling",
  "gao-tables",
  "charged-beside",
  "procedure",
] as const;

/** What a section's file can hold at a place; a civil action is a rule of that subject. */
const promisedKinds = ["offense", "penalty", "rule", "civilAction", "definition"] as const;

export type PromisedKind = (typeof promisedKinds)[number];

const placeSchema = z.strictObject({
  citation: codeCitationSchema,
  group: z.enum(promiseGroups).describe("Why it is promised."),
  holds: z
    .array(z.enum(promisedKinds))
    .min(1)
    .describe("What must stand at or under the place: one of each."),
});

const guidelineSchema = z.strictObject({
  guideline: z
    .string()
    .regex(/^\d[A-Z]\d+\.\d+$/, 'must be written "2G1.3"')
    .describe('A guideline as printed, without the sign: "2G1.3".'),
  group: z.literal("guidelines"),
});

export type PromisedPlace = z.infer<typeof placeSchema>;
export type PromisedGuideline = z.infer<typeof guidelineSchema>;

/** Places of the Code and guidelines, each with what a reader is promised to find of it here. */
export const promisedListSchema = z
  .array(z.union([placeSchema, guidelineSchema]))
  .describe("Everything that this collection promises to hold.");
