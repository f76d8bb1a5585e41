import { z } from "zod";
import { triggerKeys } from "./condition.ts";
import { datedKeys } from "./dates.ts";
import { elementSchema } from "./element.ts";
import { idSchema, textSchema } from "./identifiers.ts";
import { inForceSchema } from "./law-reference.ts";
import { authoritySchema } from "./source.ts";
import { pinpointSchema } from "./statute-citation.ts";
import { type Tier, tierSchema } from "./tier.ts";

/** A defense, exception, mitigation or presumption: it flags a charge and never changes an element. */
export const defenseSchema = z
  .strictObject({
    id: idSchema,
    kind: z
      .enum(["exception", "affirmative", "mitigationOnly", "evidentiaryPresumption", "proofRelief"])
      .describe("What kind of defense it is."),
    label: textSchema.describe("A few words for tables and links."),
    text: textSchema.describe("What it says, in our words."),
    pinpoint: pinpointSchema,
    ...datedKeys,
    burden: z
      .enum(["government", "defendantPreponderance", "defendantClearAndConvincing", "notStated"])
      .describe("Who must show it; notStated where the text is silent."),
    condition: triggerKeys.condition,
    authority: authoritySchema.optional(),
    formerTexts: z
      .array(z.strictObject({ ...datedKeys, text: textSchema.describe("In our words.") }))
      .optional()
      .describe("What it said before, by date."),
  })
  .describe("A defense or exception.");

export const unitOfProsecutionSchema = z
  .strictObject({
    per: z
      .enum([
        "victim",
        "trip",
        "alien",
        "agreement",
        "transaction",
        "proceeding",
        "document",
        "act",
        "notSettled",
      ])
      .describe("What one count covers."),
    text: textSchema.describe("In our words."),
    authority: authoritySchema,
  })
  .describe("What counts as one offense.");

export const continuingSchema = z
  .strictObject({
    value: z
      .enum(["yes", "no", "disputed", "notConfirmed"])
      .describe("Whether it goes on until it ends; notConfirmed where nobody here checked."),
    text: textSchema.describe("In our words."),
    authority: authoritySchema,
  })
  .describe(
    "Whether the offense goes on until it ends, so that one count may span a change of law.",
  );

/** Keys shared by offenses written out and by attempt and conspiracy made from a record. */
export const offenseKeys = {
  scope: z
    .enum(["conduct", "case"])
    .describe("Whether it is judged on one conduct or on the whole case."),
  unitOfProsecution: unitOfProsecutionSchema,
  continuing: continuingSchema,
  elements: z.array(elementSchema).min(1).describe("Everything that must be proved."),
  defenses: z
    .array(defenseSchema)
    .optional()
    .describe("What flags a charge without changing its elements."),
  venue: z
    .strictObject({ text: textSchema.describe("In our words."), authority: authoritySchema })
    .optional()
    .describe("Where it may be tried, where the text says something of its own."),
  notEncoded: z.array(textSchema).min(1).describe("What this site does not test for this offense."),
};

/** What a grand jury could charge as one offense, with its alternative theories inside. */
export const offenseSchema = z
  .strictObject({
    id: idSchema.describe("title-usc-section-word: 18-usc-1591-act. Never changes once published."),
    label: textSchema.describe("A few words for tables and links."),
    summary: textSchema.describe("The offense in one plain sentence."),
    pinpoint: pinpointSchema,
    inForce: z.array(inForceSchema).min(1).describe("The spans in which it was law."),
    ...offenseKeys,
    tiers: z
      .union([
        z.array(tierSchema).min(1),
        z
          .strictObject({ sameAs: idSchema, pinpoint: pinpointSchema })
          .describe("Another unit's penalties, and the place that says so."),
      ])
      .describe("Its penalties, or the unit whose penalties they are."),
    confusedWith: z
      .array(
        z.strictObject({
          with: idSchema.describe("An offense unit."),
          text: textSchema.describe("In our words."),
        }),
      )
      .optional()
      .describe("Units easily taken for it."),
  })
  .describe("An offense unit.");

/** A clause that makes attempt or conspiracy an offense; a unit is generated for every object. */
export const inchoateSchema = z
  .strictObject({
    id: idSchema.describe("attempt, conspiracy, conspiracy-1591."),
    kind: z.enum(["attempt", "conspiracy"]).describe("Attempt or conspiracy."),
    label: textSchema.describe("As in “Attempt under § 1594(a)”, without the object."),
    pinpoint: pinpointSchema,
    formerPinpoints: z
      .array(z.strictObject({ ...datedKeys, pinpoint: pinpointSchema }))
      .optional()
      .describe("Where the clause stood before, by date."),
    inForce: z.array(inForceSchema).min(1).describe("The spans in which it was law."),
    objects: z
      .array(
        z.strictObject({
          section: pinpointSchema.describe("The section the clause names."),
          offenses: z.array(idSchema).min(1).describe("The units of it that are the object."),
        }),
      )
      .min(1)
      .describe("Every section that the clause names, and no other."),
    generate: z
      .enum(["perOffense", "perSection"])
      .describe("One unit for each object offense, or one a section."),
    overtAct: z
      .enum(["stated", "notStated", "construed"])
      .describe("Whether the text asks for an act in furtherance."),
    ...offenseKeys,
    tiers: z
      .union([z.literal("sameAsObject"), z.array(tierSchema).min(1)])
      .describe("Its penalties, or the unit whose penalties they are."),
    penaltyPinpoint: pinpointSchema,
  })
  .describe("A record from which attempt or conspiracy units are generated.");

export type OffenseFrontMatter = z.infer<typeof offenseSchema>;

/** An offense unit as the site holds it: its penalties are its own or have been borrowed. */
export type Offense = Omit<OffenseFrontMatter, "tiers"> & {
  readonly tiers: readonly Tier[];
  /** The unit whose penalties these are, and the place that says so. */
  readonly penaltyOf?: { readonly offense: string; readonly pinpoint: string };
  /** Set on a unit that was generated from an attempt or conspiracy clause. */
  readonly inchoate?: {
    readonly kind: "attempt" | "conspiracy";
    readonly clause: string;
    readonly overtAct: "stated" | "notStated" | "construed";
    /** The offense units that are its object. */
    readonly objects: readonly string[];
    readonly section: string;
  };
};
export type Inchoate = z.infer<typeof inchoateSchema>;
export type Defense = z.infer<typeof defenseSchema>;
