import { z } from "zod";
import { datedKeys, dateSchema } from "./dates.ts";
import { idSchema, textSchema } from "./identifiers.ts";
import type { Provision } from "./provision.ts";
import { reviewSchema } from "./review.ts";
import type { Rule } from "./rule.ts";
import { sourceSchema } from "./source.ts";
import { codeCitationSchema } from "./statute-citation.ts";

/** A rule of a section: `29-usc-206/minimum-wage`. */
const ruleReferenceSchema = z
  .string()
  .regex(/^[0-9a-z-]+\/[a-z0-9-]+$/, 'must be a section and its rule: "29-usc-206/minimum-wage"');

/** A kind of work, by the guarantees that the wage law takes from it. */
const workSchema = z
  .strictObject({
    id: idSchema,
    label: textSchema.describe("As the form offers it."),
    lifts: z
      .enum(["nothing", "overtime", "both"])
      .describe("What the exemption takes away: nothing, overtime alone, or the minimum wage too."),
    rule: ruleReferenceSchema
      .optional()
      .describe("The rule that exempts it; left out for covered work."),
    text: textSchema.describe("Why, in our words."),
  })
  .describe("A kind of work.");

const lossSchema = z
  .strictObject({
    id: idSchema,
    label: textSchema.describe("As the form asks for it."),
    versions: z
      .array(
        z.strictObject({
          ...datedKeys,
          pinpoint: codeCitationSchema.describe("Where that list names it."),
          projected: z
            .boolean()
            .describe("Whether the list takes in costs that are reasonably projected."),
        }),
      )
      .min(1)
      .describe("The lists that name it, by the date of the offense."),
  })
  .describe("A kind of loss.");

/** What a calculator needs of the law of restitution. */
const restitutionPartsSchema = z
  .strictObject({
    order: ruleReferenceSchema.describe("The rule that orders restitution; its versions count."),
    wage: ruleReferenceSchema.describe("The rule whose versions are the hourly rates."),
    overtime: ruleReferenceSchema.describe("The rule of hours past which more is owed."),
    work: z.array(workSchema).min(1).describe("Kinds of work; the first is taken if none is."),
    losses: z.array(lossSchema).min(1).describe("The losses."),
    says: z
      .strictObject({
        beforeSection: textSchema.describe("Where the offense ended before the section was law."),
        begunBefore: textSchema.describe("Where the offense began before the section was law."),
        changedInside: textSchema.describe("Where the text changed inside the offense."),
        projectedNotNamed: textSchema.describe("Where projected costs meet an older list."),
        noCredit: textSchema.describe("On pay received."),
        gain: textSchema.describe("On the first measure."),
        twoRates: textSchema.describe("Where a week has two rates."),
        liquidated: textSchema.describe("On the equal sum that wage law adds."),
        regularRate: textSchema.describe("Where pay above the minimum makes overtime dearer."),
        sameHours: textSchema.describe("Where lost income is claimed beside wages."),
      })
      .describe("What is said of a result, where it applies."),
  })
  .describe("The law of the restitution calculator.");

/** The front matter of a file in content/calculators/. */
export const calculatorSchema = z
  .strictObject({
    title: textSchema.describe("The title of the page."),
    summary: textSchema.describe("What the page works out, in one or two sentences."),
    counting: z.array(textSchema).min(1).describe("How it counts, and what it takes for granted."),
    notDecided: z.array(textSchema).min(1).describe("What it does not decide."),
    restitution: restitutionPartsSchema.optional(),
    lawCheckedTo: z
      .strictObject({ releasePoint: textSchema.describe("119-100."), date: dateSchema })
      .describe("The state of the law that it was checked against."),
    sources: z.array(sourceSchema).min(1).describe("What it rests on."),
    review: reviewSchema,
  })
  .describe("A calculator.");

/** A calculator's texts as the site holds them. */
export type Calculator = z.infer<typeof calculatorSchema> & {
  readonly slug: string;
  readonly file: string;
  readonly bodyHtml: string;
  readonly bodyText: string;
};

/** A rule that a calculator names, where it does, and the number that it is named for. */
interface NamedRule {
  readonly path: readonly (string | number)[];
  readonly reference: string;
  readonly number?: "dollars" | "weeklyHours";
}

/** Every rule that a calculator names. */
export function namedRules({
  restitution,
}: Pick<z.infer<typeof calculatorSchema>, "restitution">): NamedRule[] {
  if (!restitution) return [];
  const { order, wage, overtime, work } = restitution;
  return [
    { path: ["restitution", "order"], reference: order },
    { path: ["restitution", "wage"], reference: wage, number: "dollars" },
    { path: ["restitution", "overtime"], reference: overtime, number: "weeklyHours" },
    ...work.flatMap(({ rule }, index): NamedRule[] =>
      rule === undefined ? [] : [{ path: ["restitution", "work", index, "rule"], reference: rule }],
    ),
  ];
}

/** The rule that a reference names, with its section; undefined where there is none. */
export function findCalculatorRule(
  { provisions }: { readonly provisions: readonly Provision[] },
  reference: string,
): { readonly provision: Provision; readonly rule: Rule } | undefined {
  const [slug, id] = reference.split("/");
  const provision = provisions.find((one) => one.slug === slug);
  const rule = provision?.rules.find((one) => one.id === id);
  return provision && rule ? { provision, rule } : undefined;
}
