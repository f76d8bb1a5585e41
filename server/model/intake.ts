import { z } from "zod";
import { type Condition, conditionSchema } from "./condition.ts";
import { idSchema, textSchema } from "./identifiers.ts";
import { reviewSchema } from "./review.ts";

/** Whom a fact is about; it is stored once there and applies to every conduct that shares the letter. */
export const factScopes = ["accused", "victim", "act", "case"] as const;

export type FactScope = (typeof factScopes)[number];

/** What an answer to a fact is: present, absent or unknown; a number; a span of days. */
export const factKinds = ["yesNo", "count", "date"] as const;

/** One fact that conditions may test. */
export const factSchema = z
  .strictObject({
    id: idSchema.describe("Unique over all questions: victim-12-13, papers-taken."),
    scope: z.enum(factScopes).describe("Whom it is about."),
    kind: z.enum(factKinds).default("yesNo").describe("What an answer is."),
    label: textSchema.describe("A few words for the control."),
    text: textSchema.describe("The fact as a statement for the file, in our words."),
    isAnyOf: z
      .array(idSchema)
      .min(2)
      .optional()
      .describe(
        "Set where the fact holds exactly when one of these does: it follows from them, and may also be answered by itself.",
      ),
    impliedBy: z
      .array(idSchema)
      .min(1)
      .optional()
      .describe("Set where any of these makes the fact present, without being the only ways."),
    excludes: z
      .array(idSchema)
      .min(1)
      .optional()
      .describe("Facts that cannot be so together with this one: present, it makes them absent."),
    derivedOnly: z
      .literal(true)
      .optional()
      .describe("Set where it is never asked by itself: it only follows from others."),
    general: z
      .literal(true)
      .optional()
      .describe(
        "Set where its presence points at no offense in particular: the act was done, the victim was real.",
      ),
    counts: textSchema.optional().describe("What counts as this fact."),
    countsNot: textSchema.optional().describe("What does not."),
  })
  .describe("A fact.");

/** The groups of the worksheet, in their order. */
export const intakeGroups = [
  "people",
  "work-and-sex",
  "means",
  "acts",
  "knowledge",
  "movement",
  "papers",
  "border",
  "agreement",
  "money",
  "threats",
  "inquiry",
  "harm",
  "accused",
  "other",
] as const;

/** The front matter of a file in content/intake/: a question with the facts that answer it. */
export const intakeQuestionSchema = z
  .strictObject({
    order: z.int().positive().describe("Its place on the worksheet."),
    group: z.enum(intakeGroups).describe("The group under which it stands."),
    text: textSchema.describe("The question, put to the file and never to a victim."),
    help: textSchema.describe("Why it is asked and what it decides, in our words."),
    control: z
      .enum(["one", "many", "count", "date", "age"])
      .describe(
        "one and age: the facts exclude each other. many: each is answered by itself. count: a number. date: a span of days.",
      ),
    noneOfThese: z
      .boolean()
      .default(false)
      .describe('Whether "none of these" is offered, which answers every fact of it absent.'),
    asked: z
      .union([
        z.literal("always"),
        z.strictObject({ when: conditionSchema.describe("It opens where this is so.") }),
      ])
      .describe("Always, or only where earlier answers make it matter."),
    facts: z.array(factSchema).min(1).describe("The facts that answer it."),
    review: reviewSchema,
  })
  .describe("An intake question.");

export type Fact = z.infer<typeof factSchema>;

/** An intake question as the site holds it. */
export type IntakeQuestion = z.infer<typeof intakeQuestionSchema> & {
  readonly slug: string;
  readonly file: string;
};

/** Every fact that a condition names, in the order of naming; facts of `unit` are not followed. */
export function factsOf(condition: Condition): string[] {
  if ("fact" in condition) return [condition.fact];
  if ("all" in condition) return condition.all.flatMap(factsOf);
  if ("any" in condition) return condition.any.flatMap(factsOf);
  if ("not" in condition) return factsOf(condition.not);
  if ("count" in condition) return [condition.count.fact];
  if ("date" in condition) return [condition.date.fact];
  return [];
}
