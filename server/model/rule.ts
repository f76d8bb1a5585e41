import { z } from "zod";
import { triggerKeys } from "./condition.ts";
import { datedKeys } from "./dates.ts";
import { construedSchema } from "./element.ts";
import { idSchema, textSchema } from "./identifiers.ts";
import { appliesToSchema, confirmationSchema, lapseSchema, lawKeys } from "./law-reference.ts";
import { authoritySchema } from "./source.ts";
import { codeCitationSchema, pinpointSchema } from "./statute-citation.ts";

/** What a rule of procedure or consequence is about. */
export const ruleSubjects = [
  "limitations",
  "supervisedRelease",
  "detention",
  "assessment",
  "fine",
  "restitution",
  "forfeiture",
  "extraterritorial",
  "predicate",
  "interception",
  "registration",
  "venue",
  "witnessProtection",
  "injunction",
  "civilAction",
  "accompliceLiability",
  "defense",
  "victimsRights",
  "postConviction",
  "penaltyStep",
] as const;

export type RuleSubject = (typeof ruleSubjects)[number];

/** Which offenses a rule reaches. */
export const selectorSchema = z
  .strictObject({
    everyOffense: z.literal(true).optional().describe("Every federal offense."),
    chapters: z.array(textSchema).optional().describe('"18/77": chapter 77 of title 18.'),
    sections: z.array(codeCitationSchema).optional().describe("Sections or subdivisions it names."),
    except: z.array(codeCitationSchema).optional().describe("What a selector leaves out."),
    includesAttempt: z
      .enum(["yes", "no", "arguable"])
      .optional()
      .describe(
        "Whether an attempt under another section's clause is reached; leave out where none exists.",
      ),
    includesConspiracy: z
      .enum(["yes", "no", "arguable"])
      .optional()
      .describe("Whether a conspiracy under another section's clause is reached."),
    includesConspiracyUnder371: z
      .enum(["yes", "no", "arguable"])
      .optional()
      .describe("Whether a conspiracy under the general conspiracy section is reached."),
    minimumMaximumYears: z
      .union([z.number(), z.literal("life")])
      .optional()
      .describe("Only where the computed maximum is at least this."),
    belowMaximumYears: z
      .union([z.number(), z.literal("life")])
      .optional()
      .describe("Only where the computed maximum is below this."),
    felonyOnly: z.boolean().optional().describe("Only felonies."),
    misdemeanorOnly: z.boolean().optional().describe("Only misdemeanors."),
    capitalOnly: z.boolean().optional().describe("Only offenses punishable by death."),
    nonCapitalOnly: z.boolean().optional().describe("Only offenses not punishable by death."),
    whenFact: textSchema
      .optional()
      .describe("Only where this fact is so: it then reads 'if', not 'yes'."),
    condition: triggerKeys.condition,
    ...datedKeys,
    from: datedKeys.from
      .optional()
      .describe("First day on which this coverage held, if later than the rule's."),
    law: idSchema.optional(),
    pinpoint: pinpointSchema.optional(),
    text: textSchema.optional().describe("The coverage in our words."),
  })
  .describe("Which offenses a rule reaches.");

/** What a rule does, as numbers a machine can compare, and in our words. */
export const effectSchema = z
  .strictObject({
    text: textSchema.describe("What it does, in our words."),
    years: z
      .number()
      .positive()
      .optional()
      .describe("Limitations: years after the offense. Civil action: after the cause arose."),
    minorAge: z
      .number()
      .positive()
      .optional()
      .describe("Civil action: the age from which a minor's own years count."),
    minorYears: z
      .number()
      .positive()
      .optional()
      .describe("Civil action: how many years a minor has from that age."),
    unlimited: z.literal(true).optional().describe("Limitations: at any time."),
    untilVictimAge: z
      .number()
      .positive()
      .optional()
      .describe("Limitations: until the victim reaches this age."),
    victimLife: z.literal(true).optional().describe("Limitations: while the child lives."),
    minimumYears: z.number().nonnegative().optional().describe("The least number of years."),
    maximumYears: z
      .union([z.number().nonnegative(), z.literal("life")])
      .optional()
      .describe("The greatest number of years, or life."),
    dollars: z.number().nonnegative().optional().describe("The sum."),
    weeklyHours: z
      .number()
      .positive()
      .optional()
      .describe("Overtime: the hours of a workweek past which it is owed."),
    rateTimes: z
      .number()
      .positive()
      .optional()
      .describe("Overtime: how many times the regular rate is owed."),
    per: z
      .enum(["count", "offender", "disputed"])
      .optional()
      .describe("What the sum is owed for each of."),
    mandatory: z.boolean().optional().describe("Whether the court must."),
    presumption: z.literal(true).optional().describe("Set where the rule is a presumption."),
  })
  .describe("The effect.");

/** A rule that covers offenses by a selector, on its own clock. */
export const ruleSchema = z
  .strictObject({
    id: idSchema,
    subject: z.enum(ruleSubjects).describe("What the rule is about."),
    label: textSchema.describe("A few words for tables and links."),
    pinpoint: pinpointSchema,
    covers: z
      .array(selectorSchema)
      .min(1)
      .describe("Which offenses it reaches: any of these selectors."),
    versions: z
      .array(
        z.strictObject({
          ...datedKeys,
          ...lawKeys,
          effect: effectSchema,
          clock: z
            .enum([
              "offense",
              "indictment",
              "conviction",
              "sentence",
              "hearing",
              "proceedingCommenced",
              "claim",
              "notStated",
            ])
            .describe("Whose date decides which version governs; notStated where no text says."),
          appliesTo: appliesToSchema.describe("What the act says of its reach in time."),
          confirmed: confirmationSchema,
          note: textSchema.optional().describe("What a reader must know of this version."),
        }),
      )
      .min(1)
      .describe("Its dated texts, oldest first."),
    lapses: z.array(lapseSchema).optional().describe("Declared gaps between versions."),
    construed: z.array(construedSchema).optional().describe("What courts made of the rule."),
    question: idSchema
      .optional()
      .describe("The contested question that treats what is arguable in its coverage."),
    arguable: z
      .array(
        z.strictObject({
          text: textSchema.describe("What it does, in our words."),
          authority: authoritySchema,
        }),
      )
      .optional()
      .describe("Readings that are open."),
    notes: z.array(textSchema).optional().describe("What a reader must know besides."),
  })
  .describe("A rule of procedure or consequence.");

export type Rule = z.infer<typeof ruleSchema>;
export type Selector = z.infer<typeof selectorSchema>;
export type RuleVersion = Rule["versions"][number];
