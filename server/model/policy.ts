import { z } from "zod";
import { conditionSchema } from "./condition.ts";
import { idSchema, textSchema } from "./identifiers.ts";
import { reviewSchema } from "./review.ts";
import { sourceSchema } from "./source.ts";
import { codeCitationSchema } from "./statute-citation.ts";

/** What a point of practice is about, in the order of the page. */
export const policyKinds = [
  "approval",
  "consultation",
  "notice",
  "evidence",
  "joinder",
  "forfeiture",
  "victimRights",
] as const;

/** The kinds that stand on the pages of the sections and beside charges. */
export const noticeKinds: readonly Policy["kind"][] = ["approval", "consultation", "notice"];

const policyStepSchema = z
  .strictObject({
    id: idSchema,
    when: textSchema.describe("The time or the deadline."),
    who: textSchema.describe("Who must do it, or may."),
    text: textSchema.describe("What is to be done, in our words."),
    authority: textSchema.describe("Where it stands: links, and rules by their numbers."),
  })
  .describe("A step, with its time and its authority.");

/** The front matter of a file in content/policy/: a point of practice that a text itself names. */
export const policySchema = z
  .strictObject({
    title: textSchema.describe("A few words for lists and links."),
    kind: z.enum(policyKinds).describe("The part of the page it stands in."),
    order: z.int().describe("Its place among those of its kind."),
    summary: textSchema.describe("The rule in one or two sentences, in our words."),
    flag: textSchema
      .max(160)
      .optional()
      .describe("The same beside a charge. Approvals, consultations and notices have one."),
    applies: z
      .strictObject({
        text: textSchema.describe("Which cases it is for, in our words."),
        statutes: z.array(codeCitationSchema).default([]).describe("The sections."),
        chapters: z
          .array(
            z.strictObject({
              title: textSchema.describe("The title of the Code."),
              chapter: textSchema.describe("The chapter."),
            }),
          )
          .default([])
          .describe("Whole chapters."),
        inchoate: z
          .boolean()
          .default(true)
          .describe("Whether it follows an attempt at one of them, or a conspiracy."),
        condition: conditionSchema
          .optional()
          .describe("The answers of the worksheet that raise it; left out where none is needed."),
      })
      .describe("What it is for."),
    authority: textSchema.describe("Where it stands: links, and rules and manuals by number."),
    steps: z.array(policyStepSchema).default([]).describe("In the order of a case."),
    points: z.array(textSchema).default([]).describe("What else to know, in our words."),
    check: textSchema.describe("What to check before relying on it: check the current Manual."),
    sources: z.array(sourceSchema).min(1).describe("What it rests on."),
    review: reviewSchema,
  })
  .describe("A point of practice: an approval, a notice, evidence, joinder, forfeiture, rights.");

/** A point of practice as the site holds it. */
export type Policy = z.infer<typeof policySchema> & {
  readonly slug: string;
  readonly file: string;
  readonly bodyHtml: string;
  readonly bodyText: string;
};
