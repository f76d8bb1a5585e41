import { z } from "zod";
import { triggerKeys } from "./condition.ts";
import { datedKeys } from "./dates.ts";
import { idSchema, textSchema } from "./identifiers.ts";
import { authoritySchema } from "./source.ts";
import { pinpointSchema } from "./statute-citation.ts";

/** The words by which the text, or a court, asks for a state of mind. */
export const mentalStateKinds = [
  "knowingly",
  "willfully",
  "knowinglyAndWillfully",
  "voluntarily",
  "corruptly",
  "intent",
  "purpose",
  "knowledge",
  "recklessDisregard",
  "shouldHaveKnown",
  "notStated",
  "expresslyNone",
] as const;

/** A state of mind, the words it attaches to, and whether the text or a court says so. */
export const mentalStateSchema = z
  .strictObject({
    ...datedKeys,
    from: datedKeys.from
      .optional()
      .describe("First day, where it is later than the element's own."),
    kind: z
      .enum(mentalStateKinds)
      .describe("notStated: the text is silent. expresslyNone: the text says that none is needed."),
    attachesTo: z
      .array(textSchema)
      .min(1)
      .describe("The alternatives (by id) or the words of the element that it reaches."),
    reach: z
      .enum(["text", "construed", "open"])
      .describe(
        "Whether the text itself, a court, or nobody yet says that it reaches these words.",
      ),
    pinpoint: pinpointSchema.optional(),
    except: z
      .array(
        z.strictObject({
          ...datedKeys,
          from: datedKeys.from.optional(),
          what: textSchema.describe("The words or case excepted."),
          pinpoint: pinpointSchema,
        }),
      )
      .optional()
      .describe("Where the text lifts it, and since when."),
    alternativeTo: idSchema
      .optional()
      .describe("Set where either of two states of mind is enough: the same word on both."),
    text: textSchema.optional().describe("What it asks, in our words."),
    condition: triggerKeys.condition,
    authority: authoritySchema.optional().describe("For a construed or open reach: who says so."),
  })
  .describe("A state of mind and what it attaches to.");

export type MentalState = z.infer<typeof mentalStateSchema>;
