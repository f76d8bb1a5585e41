import { z } from "zod";
import { dateSchema } from "./dates.ts";
import { textSchema } from "./identifiers.ts";
import { reviewSchema } from "./review.ts";
import { sourceSchema } from "./source.ts";
import { codeCitationSchema } from "./statute-citation.ts";

/** The front matter of a file in content/guides/. */
export const guideSchema = z
  .strictObject({
    title: textSchema.describe("The title of the page."),
    summary: textSchema.describe("What the guide answers, in one sentence."),
    audience: z
      .array(z.enum(["prosecutor", "trainer", "student", "victimSupport"]))
      .min(1)
      .describe("Whom it is written for."),
    lawCheckedTo: z
      .strictObject({
        releasePoint: textSchema.describe("OLRC release point: 119-100."),
        date: dateSchema,
      })
      .describe("The state of the law that it was checked against."),
    sources: z.array(sourceSchema).min(1).describe("What it rests on."),
    review: reviewSchema,
  })
  .describe("A guide.");

/** The front matter of a file in content/pages/: the pages about the site itself. */
export const pageSchema = z
  .strictObject({
    title: textSchema.describe("The title of the page."),
    summary: textSchema.describe("What the page says, in one sentence."),
    path: z
      .string()
      .regex(/^\/[a-z/-]+$/)
      .describe("Its address on the site."),
    updated: dateSchema,
  })
  .describe("A page about the site.");

/** The front matter of a file in content/notices/: new law, before the pages are redone. */
export const noticeSchema = z
  .strictObject({
    title: textSchema.describe("The title of the page."),
    law: textSchema.describe("The new law, as cited."),
    dated: dateSchema,
    provisions: z.array(codeCitationSchema).min(1).describe("The sections it touches."),
    summary: textSchema.describe("What is known, in one or two sentences."),
    resolved: dateSchema
      .optional()
      .describe("Set when the pages have been redone; the notice then rests."),
    sources: z.array(sourceSchema).min(1).describe("What it rests on."),
  })
  .describe("A notice of new law.");

/** A correction that the site made, kept for good: a file in content/corrections/. */
export const correctionSchema = z
  .strictObject({
    title: textSchema.describe("The title of the page."),
    corrected: dateSchema,
    record: textSchema.describe("The page or record that was wrong."),
    severity: z
      .enum(["wrongLaw", "wrongCitation", "stale", "style"])
      .describe("How bad the error was."),
    was: textSchema.describe("What it said."),
    is: textSchema.describe("What it says now, and on what authority."),
  })
  .describe("A correction.");

interface Body {
  readonly slug: string;
  readonly file: string;
  readonly bodyHtml: string;
  readonly bodyText: string;
}

export type Guide = z.infer<typeof guideSchema> & Body;
export type SitePage = z.infer<typeof pageSchema> & Body;
export type Notice = z.infer<typeof noticeSchema> & Body;
export type Correction = z.infer<typeof correctionSchema> & Body;
