import { z } from "zod";
import { evaluationRequestSchema } from "./charge-request.ts";
import { idSchema, textSchema } from "./identifiers.ts";
import { citesSchema } from "./training-slide.ts";

/** The answers of the charge worksheet that invented facts give. */
export const trainingWorksheetSchema = evaluationRequestSchema.describe(
  "The body of a request to evaluate charges: asOf, circuit, conducts with dates and answers.",
);

const findingSchema = z
  .enum(["supported", "missing", "unknown"])
  .describe("What the facts do to it, as the charge engine says.");

const elementAnswerSchema = z
  .strictObject({
    element: idSchema.describe("The id of an element of the offense."),
    finding: findingSchema,
    text: textSchema.describe("Why, on these facts."),
    cites: citesSchema,
  })
  .describe("The answer on one element.");

/** The answer on one offense, element by element. */
const chargeAnswerSchema = z
  .strictObject({
    offense: idSchema.describe("An offense unit of statutes/."),
    accused: z
      .string()
      .regex(/^[A-Z][0-9]{0,2}$/, "must be a letter of the worksheet")
      .default("A")
      .describe("Whose charge it is."),
    status: z
      .enum(["supported", "open", "missing", "notInForce"])
      .describe("Where the charge stands, as the charge engine says."),
    tier: idSchema.optional().describe("The penalty tier that the facts reach."),
    text: textSchema.describe("The answer in a sentence or two."),
    elements: z.array(elementAnswerSchema).min(1).describe("Every element of the offense."),
  })
  .describe("The model answer on a charge.");

/** An exercise on invented facts. */
export const exerciseSchema = z
  .strictObject({
    id: idSchema.describe("Short name inside the module."),
    title: textSchema.describe("What it is about."),
    invented: z.literal(true).describe("Always true: the facts are invented and marked so."),
    facts: z.array(textSchema).min(2).describe("The invented facts, a paragraph each."),
    questions: z
      .array(
        z.strictObject({
          prompt: textSchema.describe("What participants are asked."),
          answer: textSchema.describe("What a good answer says."),
        }),
      )
      .min(2)
      .describe("The questions, with answers for the instructor."),
    worksheet: trainingWorksheetSchema,
    modelAnswer: z
      .array(chargeAnswerSchema)
      .min(1)
      .describe("Charge by charge; a test asks the charge engine for each of them."),
  })
  .describe("An exercise.");

export type TrainingExercise = z.infer<typeof exerciseSchema>;
