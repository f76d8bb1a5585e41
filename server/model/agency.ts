import { z } from "zod";
import { shortMonths } from "./dates.ts";
import { idSchema, textSchema } from "./identifiers.ts";
import { reviewSchema } from "./review.ts";
import { discrepancySchema, sourceSchema } from "./source.ts";
import { codeCitationSchema } from "./statute-citation.ts";

/** What an agency does about trafficking, in the order of the columns of "who does what". */
export const agencyRoles = [
  "investigates",
  "prosecutes",
  "funds",
  "servesVictims",
  "informs",
  "abroad",
  "coordinates",
] as const;

/** The day, month or year that a statement speaks of: agencies change, and pages of theirs too. */
export const asOfSchema = z
  .string("must be a year, a month or a day, put it in quotes")
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a year, a month or a day: "2007", "2007-06"');

const statedKeys = {
  text: textSchema.describe("What it says, in our words."),
  source: idSchema.describe("The source of this record that says so."),
  asOf: asOfSchema
    .optional()
    .describe("What the statement speaks of. Leave out for a page that bears no date."),
};

const statementSchema = z.strictObject(statedKeys).describe("A statement, its source and date.");

/** The front matter of a file in content/agencies/: a department, an office, a program or a body. */
export const agencySchema = z
  .strictObject({
    name: textSchema.describe("Its full name."),
    acronym: textSchema.optional().describe("As documents shorten it: HTPU."),
    otherNames: z
      .array(textSchema)
      .default([])
      .describe("Earlier names, and names that a document uses for it."),
    kind: z
      .enum(["department", "agency", "office", "program", "organization", "body"])
      .describe("body: coordinates others. organization: not part of the government."),
    partOf: idSchema.optional().describe("The agency that it belongs to: an id of this folder."),
    summary: textSchema.describe("What it does about trafficking, in one or two sentences."),
    roles: z
      .array(
        z
          .strictObject({
            role: z.enum(agencyRoles).describe("The column it stands in."),
            brief: textSchema.max(90).describe("The same in a few words, for the table."),
            ...statedKeys,
          })
          .describe("A role."),
      )
      .describe("What it does, newest statement first within a role."),
    works: z
      .array(
        z
          .strictObject({
            does: z.enum(["investigates", "prosecutes"]).describe("What it does with them."),
            reach: z
              .enum(["named", "subject", "general"])
              .describe(
                "named: the source names the sections. subject: it names their subject. general: it speaks of trafficking crimes and no more.",
              ),
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
            ...statedKeys,
          })
          .describe("Sections or chapters that it works."),
      )
      .default([])
      .describe("What it works, where a source says so."),
    statements: z.array(statementSchema).default([]).describe("Then and now, oldest first."),
    body: z
      .strictObject({
        established: statementSchema.describe("When and how it began."),
        ended: statementSchema.optional().describe("When it ended, where a source says so."),
        authority: z.array(statementSchema).min(1).describe("What it rests on."),
        members: z.array(statementSchema).min(1).describe("Who sits on it, list by list."),
        tasks: z.array(statementSchema).min(1).describe("What it is to do."),
        limits: z.array(statementSchema).describe("What it lacks, as the sources say."),
      })
      .optional()
      .describe("For a body only."),
    discrepancies: z
      .array(discrepancySchema)
      .default([])
      .describe("Where a source errs or sources differ."),
    sources: z.array(sourceSchema).min(1).describe("What the record rests on."),
    review: reviewSchema,
  })
  .describe("An agency, an office, a program or a body that coordinates them.");

/** An agency or a body as the site holds it. */
export type Agency = z.infer<typeof agencySchema> & {
  readonly slug: string;
  readonly file: string;
  readonly bodyHtml: string;
  readonly bodyText: string;
};

/** What to call it where room is short: `HTPU`, or its name where it has no acronym. */
export function shortAgencyName(agency: Pick<Agency, "name" | "acronym">): string {
  return agency.acronym ?? agency.name;
}

/** Formats `2007`, `2007-06` and `2007-06-14` as `2007`, `June 2007` and `14 June 2007`. */
export function formatAsOf(asOf: string): string {
  const [year = "", month, day] = asOf.split("-");
  const parts = month === undefined ? [year] : [shortMonths[Number(month) - 1] ?? month, year];
  return (day === undefined ? parts : [String(Number(day)), ...parts]).join(" ");
}
