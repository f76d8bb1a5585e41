import { z } from "zod";
import { circuits, courts } from "./court.ts";
import { dateSchema } from "./dates.ts";
import { idSchema } from "./identifiers.ts";

/** What the file says of a fact. Left out is unknown. */
export const answerValues = ["present", "absent", "unknown"] as const;

export type Answer = (typeof answerValues)[number];

const partialDateSchema = z
  .string()
  .max(10)
  .nullable()
  .describe("2014, 2014-06 or 2014-06-03; widened to the days it may mean. null: not known.");

/** Letters only: the tool never asks for a name. */
const letterSchema = z
  .string()
  .regex(
    /^[A-Z][0-9]{0,2}$/,
    'must be a letter, with a number if need be: "A", "V1"; never a name',
  );

const datedSchema = z.strictObject({
  from: partialDateSchema,
  to: partialDateSchema.optional(),
});

const districtSchema = z
  .string()
  .refine(
    (id) => courts.some((court) => court.id === id && court.level === "district"),
    'must be a district court: its abbreviation in lower case without spaces and stops, as "edny"',
  );

/** Where things happened, by judicial district: what venue turns on. */
export const conductDistrictsSchema = z
  .strictObject({
    acts: z
      .array(districtSchema)
      .max(20)
      .optional()
      .describe("Districts in which acts of the conduct were done."),
    through: z
      .array(districtSchema)
      .max(20)
      .optional()
      .describe("Districts that a person, thing, mail or commerce moved from, through or into."),
    arrested: districtSchema
      .optional()
      .describe("The district in which the accused was arrested or first brought."),
  })
  .describe("Judicial districts.");

/** One accused toward one victim or like group in one act or course of acts. */
export const conductSchema = z
  .strictObject({
    label: z.string().max(60).optional().describe("A short name for the row; no names of people."),
    accused: letterSchema.optional().describe('"A" where left out.'),
    victim: letterSchema.optional().describe('"V1" where left out.'),
    from: partialDateSchema.optional(),
    to: partialDateSchema.optional(),
    answers: z
      .record(idSchema, z.enum(answerValues))
      .default({})
      .describe("What the file says of each fact, by its id."),
    counts: z
      .record(idSchema, z.int().nonnegative().nullable())
      .optional()
      .describe("Numbers, by the fact that asks for one; null: not known."),
    dates: z
      .record(idSchema, datedSchema)
      .optional()
      .describe("Spans of days, by the fact that asks for one."),
    districts: conductDistrictsSchema.optional(),
  })
  .describe("A conduct.");

/** The body of POST /api/v1/charges/evaluate. */
export const evaluationRequestSchema = z.strictObject({
  asOf: dateSchema.optional().describe("The day on which it is looked at; today where left out."),
  circuit: z
    .string()
    .refine(
      (id) => circuits.some((circuit) => circuit.id === id),
      `must be one of ${circuits.map(({ id }) => id).join(", ")}`,
    )
    .optional()
    .describe("The circuit whose holdings are applied; left out, they are shown only."),
  conducts: z.array(conductSchema).min(1).max(50).describe("What is to be judged."),
});

export type ConductDistricts = z.infer<typeof conductDistrictsSchema>;
export type Conduct = z.infer<typeof conductSchema>;
export type EvaluationRequest = z.infer<typeof evaluationRequestSchema>;
