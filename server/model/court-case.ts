import { z } from "zod";
import { caseFacets } from "./case-facets.ts";
import { courts, reporters } from "./court.ts";
import { dateSchema } from "./dates.ts";
import { idSchema, textSchema } from "./identifiers.ts";
import { reviewSchema } from "./review.ts";
import { discrepancySchema, sourceSchema } from "./source.ts";
import { codeCitationSchema } from "./statute-citation.ts";

const courtSchema = z
  .string()
  .refine(
    (id) => courts.some((court) => court.id === id),
    "must be the id of a court in server/model/court.ts",
  )
  .describe("Id of the court: scotus, ca9, edny.");

/** One decision of the case. */
export const opinionSchema = z
  .strictObject({
    id: idSchema.describe("Short name inside the record: ca9-2006."),
    volume: z.int().positive().optional().describe("Volume of the reporter."),
    reporter: z
      .string()
      .refine((name) => name in reporters, "must be a reporter of server/model/court.ts, as F.3d")
      .optional()
      .describe("Reporter, as abbreviated: F.3d."),
    page: z.int().positive().optional().describe("First page in the reporter."),
    court: courtSchema,
    decided: dateSchema.describe("The day of decision."),
    decidedBasis: idSchema.optional().describe("The source of this record that gives the date."),
    docket: z.array(textSchema).optional().describe("Docket numbers, the main one first."),
    author: textSchema.optional().describe("Who wrote it."),
    kind: z
      .enum(["opinion", "perCuriam", "memorandum", "enBanc", "order"])
      .describe("What kind of decision it is."),
    place: z
      .enum(["principal", "earlier", "later"])
      .describe("principal: the decision that the brief is of. Exactly one."),
    disposition: textSchema.optional().describe("What it did: affirmed, vacated in part."),
  })
  .describe("A decision.");

/** A holding, tied to the element of the offense that it reads. */
export const holdingSchema = z
  .strictObject({
    id: idSchema,
    offense: idSchema.optional().describe("The offense unit it reads."),
    element: idSchema.optional().describe("The element of that unit."),
    statute: codeCitationSchema
      .optional()
      .describe("The text it reads, by today's place or, with textRead, that of the time."),
    reads: textSchema
      .optional()
      .describe(
        "Instead of statute: the rule, guideline or doctrine it reads, where that is no section of the Code.",
      ),
    topic: textSchema.describe("Two to six words."),
    verb: z
      .enum([
        "held",
        "affirmedTheRuling",
        "affirmedTheInstruction",
        "foundTheEvidenceEnough",
        "foundTheEvidenceNotEnough",
        "rejectedAsPlainError",
        "assumed",
        "saidInPassing",
        "reversed",
        "vacated",
        "remanded",
      ])
      .describe("How strongly the court decided the point."),
    text: textSchema.describe(
      "The holding in our words, at most 35 words where it can be so short.",
    ),
    onFacts: textSchema.optional().describe("The facts that mattered to it."),
    opinion: idSchema.describe("The opinion of this record in which it stands."),
    textRead: z
      .strictObject({
        from: dateSchema.optional().describe("First date, or as much of it as is known."),
        to: dateSchema.optional().describe("Last date, or as much of it as is known."),
        label: textSchema.describe("The version: § 1589 as enacted in 2000."),
      })
      .describe("The version of the statute that the court read."),
    standardOfReview: z
      .enum([
        "deNovo",
        "sufficiency",
        "plainError",
        "abuseOfDiscretion",
        "clearError",
        "harmlessError",
        "mixed",
        "notStated",
        "notRead",
      ])
      .describe(
        "notStated: the opinion names none. notRead: the part that would say was not read.",
      ),
    pinpoint: z
      .strictObject({
        page: textSchema.optional().describe("Reporter page or pages: 1170-71."),
        basis: z
          .enum(["reporterPage", "paragraphOfCopy", "asCitedElsewhere", "none"])
          .describe("Whether the copy read had page marks, or another source gives the page."),
      })
      .describe("Where it stands, and how that is known."),
    sources: z.array(idSchema).min(1).describe("The sources of this record in which it was read."),
    later: textSchema.optional().describe("What later law or a later decision did to it."),
  })
  .describe("A holding.");

/** One defendant: roles as the record gives them, charges, results. */
export const defendantSchema = z
  .strictObject({
    name: textSchema.describe("A defendant's name, as in the opinion."),
    role: textSchema.describe("Who the defendant was in the events."),
    charges: z
      .array(
        z.strictObject({
          statute: codeCitationSchema
            .optional()
            .describe("Leave out where no source prints the section."),
          offense: idSchema.optional(),
          label: textSchema.describe("The charge as the source names it."),
          counts: z.int().positive().nullable().describe("null where no source says."),
          result: z
            .enum([
              "convicted",
              "acquitted",
              "pleadedGuilty",
              "dismissed",
              "mixed",
              "pending",
              "vacated",
              "notStated",
            ])
            .describe("What came of the charge."),
          convictedCounts: z.int().nonnegative().optional().describe("Counts of conviction."),
          acquittedCounts: z.int().nonnegative().optional().describe("Counts of acquittal."),
          note: textSchema.optional().describe("What a reader must know of it."),
          sources: z.array(idSchema).min(1).describe("Sources of this record that say so."),
        }),
      )
      .describe("What the defendant was charged with."),
    outcome: textSchema.describe("What came of it, in one or two sentences."),
    verdictOn: dateSchema.optional(),
    pleaOn: dateSchema.optional(),
    sentencedOn: dateSchema.optional(),
    sentenceMonths: z
      .union([z.number().nonnegative(), z.literal("life")])
      .optional()
      .describe("Prison in months, or life."),
    restitutionCents: z.int().nonnegative().optional().describe("Restitution in cents."),
    forfeitureText: textSchema.optional().describe("What was forfeited."),
    sources: z.array(idSchema).min(1).describe("Sources of this record that say so."),
  })
  .describe("A defendant.");

/** What later courts did with it, as far as anyone looked. */
export const treatmentSchema = z
  .strictObject({
    status: z
      .enum([
        "notChecked",
        "affirmed",
        "reversed",
        "vacated",
        "overruled",
        "abrogated",
        "supersededByStatute",
        "limited",
        "split",
      ])
      .describe("notChecked unless somebody checked; there is no 'good law' value."),
    by: textSchema.optional().describe("The citing authority, in words."),
    on: dateSchema.optional().describe("When it was checked."),
    text: textSchema.optional().describe("In our words."),
  })
  .describe("Treatment.");

/** The front matter of a file in cases/. */
export const caseSchema = z
  .strictObject({
    name: textSchema.describe("As the Bluebook writes it: United States v. Kil Soo Lee."),
    shortName: textSchema.describe("For a later mention: Kil Soo Lee."),
    aliases: z.array(textSchema).default([]).describe("Nicknames and other spellings."),
    kind: z.enum(["criminal", "civil"]).describe("A prosecution or a civil action."),
    summary: textSchema.describe("The case in one plain sentence."),
    opinions: z.array(opinionSchema).min(1).describe("The decisions of the case."),
    history: z
      .array(
        z.strictObject({
          on: textSchema.describe("A date, or as much of one as is known."),
          text: textSchema.describe("In our words."),
          sources: z.array(idSchema).min(1).describe("Sources of this record that say so."),
        }),
      )
      .default([])
      .describe("Other steps before and after, each with its source."),
    statutes: z.array(codeCitationSchema).min(1).describe("The sections charged or read."),
    conduct: z
      .strictObject({
        from: textSchema.describe("First date, or as much of it as is known."),
        to: textSchema.describe("Last date, or as much of it as is known."),
        sources: z.array(idSchema).min(1).describe("Sources of this record that say so."),
      })
      .optional()
      .describe("When the conduct was, as far as sources say."),
    holdings: z.array(holdingSchema).min(1).describe("What the decisions hold, point by point."),
    defendants: z
      .array(defendantSchema)
      .default([])
      .describe("Those charged, and what came of it."),
    figures: z
      .array(
        z.strictObject({
          id: idSchema,
          label: textSchema.describe("What the number counts."),
          values: z
            .array(
              z.strictObject({
                value: textSchema.describe("The number, as the source gives it."),
                source: idSchema,
              }),
            )
            .min(1)
            .describe("The number as each source gives it."),
        }),
      )
      .default([])
      .describe(
        "Numbers that sources give, each with its source; differing numbers stand side by side.",
      ),
    facets: caseFacets,
    related: z
      .array(z.strictObject({ case: idSchema, text: textSchema.describe("In our words.") }))
      .default([])
      .describe("Other cases to read with it."),
    sources: z.array(sourceSchema).min(1).describe("What the record rests on."),
    discrepancies: z.array(discrepancySchema).default([]).describe("Where sources disagree."),
    notConfirmed: z
      .array(textSchema)
      .default([])
      .describe("What was looked for and not confirmed."),
    treatment: treatmentSchema.default({ status: "notChecked" }),
    protectedNames: z
      .array(z.string().regex(/^[0-9a-f]{64}$/))
      .default([])
      .describe("SHA-256 of each victim's name in lower case: a check refuses it in the text."),
    review: reviewSchema,
  })
  .describe("A case.");

export type CaseFrontMatter = z.infer<typeof caseSchema>;
export type Opinion = z.infer<typeof opinionSchema>;
export type Holding = z.infer<typeof holdingSchema>;
export type Defendant = z.infer<typeof defendantSchema>;

/** The fixed parts of a brief, in their order: the second-level headings of a case file's body. */
export const briefParts = [
  "Facts",
  "Procedure",
  "Issue",
  "Holding",
  "Reasoning",
  "Why it matters",
] as const;

/** A case as the site holds it. */
export interface CourtCase extends CaseFrontMatter {
  /** Without its kind: `kil-soo-lee`. */
  readonly slug: string;
  readonly file: string;
  readonly brief: readonly {
    readonly part: string;
    readonly html: string;
    readonly text: string;
  }[];
}

/** The decision that the brief is of. */
export function principalOpinion(courtCase: Pick<CaseFrontMatter, "opinions">): Opinion {
  const found = courtCase.opinions.find((opinion) => opinion.place === "principal");
  const opinion = found ?? courtCase.opinions[0];
  if (!opinion) throw new Error("a case has no opinion; the schema asks for one");
  return opinion;
}
