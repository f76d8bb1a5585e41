import { z } from "zod";
import { asOfSchema } from "./agency.ts";
import { idSchema, recordIdSchema, textSchema } from "./identifiers.ts";
import { reviewSchema } from "./review.ts";
import { discrepancySchema, sourceSchema } from "./source.ts";

/** The reports whose recommendations are kept, with the anchor of each on the page. */
export const recommendationReports = ["strategic-framework", "2009-recommendations"] as const;

export type RecommendationReport = (typeof recommendationReports)[number];

/** The front matter of a file in content/recommendations/: what a report asked of the agencies. */
export const recommendationSchema = z
  .strictObject({
    report: z
      .enum(recommendationReports)
      .describe(
        "strategic-framework: GAO-07-915 of 2007. 2009-recommendations: the Attorney General's, of June 2009.",
      ),
    order: z.int().min(1).describe("Its place in the report, counted from 1."),
    title: textSchema.describe("A few words for lists."),
    dated: asOfSchema.describe("The report's date, as far as it is known."),
    addressedTo: textSchema.describe("Whom it asks."),
    text: textSchema.describe("What it asks, in our words."),
    parts: z
      .array(textSchema)
      .default([])
      .describe("Its parts, in our words, in the order of the report."),
    why: textSchema.optional().describe("The finding it rests on, in our words."),
    topic: z
      .enum([
        "coordination",
        "taskForces",
        "immigrationRelief",
        "services",
        "research",
        "immunity",
        "outreach",
        "laborRecruitment",
        "stateLaw",
        "restitution",
        "training",
        "international",
      ])
      .describe("What law or practice it concerns."),
    answers: z
      .array(
        z
          .strictObject({
            agency: idSchema.describe("Who answered: an id of content/agencies/."),
            text: textSchema.describe("What it answered, in our words."),
            source: idSchema.describe("The source of this record that says so."),
          })
          .describe("An answer."),
      )
      .default([])
      .describe("What those asked answered."),
    since: z
      .array(
        z
          .strictObject({
            date: asOfSchema.describe("When, as far as it is known."),
            text: textSchema.describe("What happened, in our words."),
            source: idSchema.describe("The source of this record that says so."),
          })
          .describe("Something that happened since."),
      )
      .default([])
      .describe("What became of it, where a source says so, oldest first."),
    notFound: textSchema.describe("What was looked for and not found on what became of it."),
    servedBy: z
      .array(
        z
          .strictObject({
            record: recordIdSchema.describe("A record of this site."),
            text: textSchema.describe("What it adds."),
          })
          .describe("A page here."),
      )
      .min(1)
      .describe("The pages here that serve it."),
    discrepancies: z.array(discrepancySchema).default([]).describe("Slips of the report."),
    sources: z.array(sourceSchema).min(1).describe("What the record rests on."),
    review: reviewSchema,
  })
  .describe("A recommendation to the agencies.");

/** A recommendation as the site holds it. */
export type Recommendation = z.infer<typeof recommendationSchema> & {
  readonly slug: string;
  readonly file: string;
  readonly bodyHtml: string;
  readonly bodyText: string;
};
