import { z } from "zod";
import { triggerKeys } from "./condition.ts";
import { datedKeys } from "./dates.ts";
import { construedSchema } from "./element.ts";
import { idSchema, textSchema } from "./identifiers.ts";
import { appliesToSchema, confirmationSchema, lapseSchema, lawKeys } from "./law-reference.ts";
import { pinpointSchema } from "./statute-citation.ts";

/** Facts that raise a maximum. Each section lists its own: siblings differ by a word. */
export const aggravators = [
  "deathResults",
  "deathOfTheVictim",
  "deathOfAnyPerson",
  "kidnapping",
  "attemptToKidnap",
  "aggravatedSexualAbuse",
  "attemptOfAggravatedSexualAbuse",
  "attemptToKill",
] as const;

const maximumSchema = z
  .union([z.number().positive(), z.literal("life"), z.literal("death")])
  .describe('Years as a number, "life" or "death".');

/** The term of imprisonment: a number, or whose number it borrows. */
export const termSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("fixed").describe("The text's own numbers."),
      minimumYears: z
        .number()
        .nonnegative()
        .nullable()
        .describe("null where the text names no least term."),
      minimumLife: z.boolean().optional().describe("True where the least sentence is life."),
      maximumYears: maximumSchema,
    }),
    z.strictObject({
      kind: z.literal("sameAs").describe("The numbers of another unit."),
      offense: idSchema.describe("The offense unit whose penalties these are."),
      tier: idSchema.optional().describe("One tier of it; leave out where all of them carry over."),
    }),
    z.strictObject({
      kind: z.literal("atMost").describe("At most another unit's numbers."),
      offense: idSchema,
    }),
    z.strictObject({
      kind: z.literal("atMostAnyChargedCount").describe("At most those of any count of the case."),
    }),
    z.strictObject({
      kind: z.literal("borrowed").describe("Borrowed, and the text does not point at one unit."),
      text: textSchema.describe("Whose number it is, where the text does not point at one unit."),
      candidates: z.array(idSchema).min(1).describe("Every unit whose number it may be."),
    }),
    z.strictObject({
      kind: z.literal("fineOnly").describe("The text names a fine and no prison."),
    }),
    z.strictObject({
      kind: z.literal("noneNamed").describe("The text names no penalty."),
      text: textSchema.describe("The combination for which the text names no penalty."),
      question: idSchema.optional().describe("The contested question that treats it."),
    }),
  ])
  .describe("The term, as the text gives it.");

/** A change to a term: multiply the maximum, add to it, or run after another. */
export const stepSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(["multiply", "add", "consecutive"]).describe("What the step does."),
  factor: z.number().positive().optional().describe("By how much the maximum is multiplied."),
  years: z.number().positive().optional().describe("How many years are added, or run after."),
  pinpoint: textSchema.describe("Where the text says so."),
  ...datedKeys,
  ...lawKeys,
  ...triggerKeys,
  foundBy: z
    .enum(["jury", "court", "courtPriorConviction", "disputed", "notConfirmed"])
    .describe("Who must find what triggers the step; notConfirmed where nobody here looked."),
});

/** A penalty tier: what triggers it, who must find that, and the dated terms. */
export const tierSchema = z
  .strictObject({
    id: idSchema,
    label: textSchema.describe("A few words: base, aggravated, child under 14."),
    pinpoint: pinpointSchema.describe("Where the text names this penalty today."),
    ...triggerKeys,
    aggravators: z
      .array(
        z.enum(aggravators),
        "list each aggravator that this section names; no shared 'standard aggravators': siblings differ by a word",
      )
      .min(1)
      .optional()
      .describe("Each aggravating fact that this section's own text names today."),
    foundBy: z
      .enum(["jury", "court", "courtPriorConviction", "disputed", "notConfirmed", "notNeeded"])
      .describe("Who must find the trigger; notNeeded for a base tier."),
    mustBeAlleged: z.boolean().describe("Whether the indictment must allege the trigger."),
    versions: z
      .array(
        z.strictObject({
          ...datedKeys,
          ...lawKeys,
          term: termSchema,
          fine: z
            .enum(["title18", "dollars", "none", "sameAsTerm"])
            .describe(
              "title18: a fine under title 18, that is § 3571. dollars: the section's own sum. sameAsTerm: borrowed with the term.",
            ),
          fineDollars: z.int().positive().optional().describe("The section's own greatest fine."),
          fineText: textSchema
            .optional()
            .describe("The fine in our words, where a sum alone would misstate it."),
          join: z
            .enum(["or", "orOnly", "and", "prisonOnly", "sameAsTerm"])
            .describe(
              "or: fine, prison or both. orOnly: the text says 'or' and not 'or both'. and: a fine and prison, so that prison is not optional. prisonOnly: the text names no fine.",
            ),
          when: textSchema.optional().describe("The trigger's words then, where they differed."),
          condition: triggerKeys.condition,
          aggravators: z
            .array(z.enum(aggravators))
            .optional()
            .describe("The list then, where it differed."),
          steps: z
            .array(stepSchema)
            .optional()
            .describe("Changes to the term: multiplied, added, run after."),
          clock: z
            .enum([
              "offense",
              "indictment",
              "conviction",
              "sentence",
              "proceedingCommenced",
              "claim",
            ])
            .default("offense")
            .describe("Whose date decides which version governs."),
          appliesTo: appliesToSchema
            .default("notStated")
            .describe("What the act says of its reach in time; notStated where it is silent."),
          confirmed: confirmationSchema,
          source: idSchema.optional(),
          note: textSchema.optional().describe("What a reader must know of this version."),
        }),
      )
      .min(1)
      .describe("The dated terms, oldest first."),
    lapses: z.array(lapseSchema).optional().describe("Declared gaps between versions."),
    construed: z.array(construedSchema).optional().describe("What courts made of the tier."),
    notes: z.array(textSchema).optional().describe("What a reader must know besides."),
  })
  .describe("A penalty tier.");

export type Tier = z.infer<typeof tierSchema>;
export type TierVersion = Tier["versions"][number];
export type Term = z.infer<typeof termSchema>;
