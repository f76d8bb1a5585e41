import { z } from "zod";
import { triggerKeys } from "./condition.ts";
import { datedKeys } from "./dates.ts";
import { idSchema, textSchema } from "./identifiers.ts";
import { confirmationSchema, lawKeys } from "./law-reference.ts";
import { mentalStateSchema } from "./mental-state.ts";
import { authoritySchema } from "./source.ts";
import { pinpointSchema } from "./statute-citation.ts";

/** What a court made of the text: the text alone would mislead without it. */
export const construedSchema = z
  .strictObject({
    case: idSchema.describe("The deciding case, an id of cases/."),
    effect: z
      .enum(["narrows", "readsIn", "readsInMentalState", "invalidAsApplied", "applies", "widens"])
      .describe("What the decision does to the words."),
    scope: z
      .enum(["nationwide", "circuit"])
      .describe(
        "nationwide holdings bind; a circuit's are shown, and tested only where that circuit is chosen.",
      ),
    text: textSchema.describe("What it says of these words, in ours."),
    knownFrom: z
      .enum(["opinion", "excerpt", "secondary"])
      .optional()
      .describe(
        "What the reading rests on: the opinion, a part of it, or only what others say of it.",
      ),
    condition: triggerKeys.condition.describe(
      "What the reading asks, as a test: added to the element's own test where it narrows, one more way to meet it where it widens.",
    ),
    from: datedKeys.from.optional().describe("First day of offenses under the text that it reads."),
    to: datedKeys.to,
    superseded: textSchema.optional().describe("What later law did to it, where that is known."),
  })
  .describe("A decision that narrows, widens or fills in the text.");

/** One of several ways to meet an element. */
export const alternativeSchema = z
  .strictObject({
    id: idSchema,
    text: textSchema.describe("In our words; a short term of art may stand in quotation marks."),
    pinpoint: pinpointSchema.describe("Where it stands today, or stood (with asOf)."),
    asOf: datedKeys.from.optional().describe("Set where the pinpoint is one of the past."),
    from: datedKeys.from.optional().describe("First day, where later than the element's own."),
    to: datedKeys.to,
    law: lawKeys.law.optional(),
    lawSection: lawKeys.lawSection,
    confirmed: confirmationSchema.optional(),
    condition: triggerKeys.condition,
    occursOn: idSchema
      .optional()
      .describe("A date fact: where it is answered, this way must lie in the offense's force."),
    cases: z.array(idSchema).optional().describe("Cases that read this alternative."),
  })
  .describe("One way to meet the element.");

/** Something that the government must prove, in our words, with the place where the text says so. */
export const elementSchema = z
  .strictObject({
    id: idSchema.describe("A noun: act, means, victim-age."),
    label: textSchema.describe("Two to five words for a table."),
    text: textSchema.describe("The element in our words, as it stands today."),
    pinpoint: pinpointSchema.describe("Where the text says so today."),
    from: datedKeys.from.optional().describe("First day, where later than the offense's own."),
    to: datedKeys.to,
    law: lawKeys.law.optional(),
    formerTexts: z
      .array(
        z.strictObject({
          ...datedKeys,
          ...lawKeys,
          text: textSchema.describe("In our words."),
          pinpoint: pinpointSchema.describe("Where it stood then."),
          condition: triggerKeys.condition,
          confirmed: confirmationSchema,
          source: idSchema.optional().describe("The source of this record in which it was read."),
        }),
      )
      .optional()
      .describe("What the element was before, where its words changed."),
    combine: z.enum(["any", "all"]).optional().describe("Whether one alternative is enough."),
    unanimity: z
      .strictObject({
        value: z
          .enum(["means", "element", "disputed", "notConfirmed"])
          .describe("Whether the alternatives are means or elements."),
        authority: authoritySchema,
      })
      .optional()
      .describe("Whether the jury must agree on one alternative (element) or need not (means)."),
    alternatives: z
      .array(alternativeSchema)
      .min(2)
      .optional()
      .describe("The ways to meet the element."),
    mentalStates: z
      .array(mentalStateSchema)
      .min(1)
      .describe("Each state of mind of this element; notStated where the text is silent."),
    authority: authoritySchema.optional().describe("Where the element is not in the text itself."),
    construed: z.array(construedSchema).optional().describe("What courts made of the words."),
    proof: z
      .array(textSchema)
      .optional()
      .describe("What typically shows it; never a recommendation."),
    condition: triggerKeys.condition,
    occursOn: idSchema
      .optional()
      .describe(
        "A date fact: where it is answered, its day governs this element, not the conduct's.",
      ),
    notes: z.array(textSchema).optional().describe("What a reader must know besides."),
  })
  .describe("An element.");

export type Element = z.infer<typeof elementSchema>;
export type Construed = z.infer<typeof construedSchema>;
