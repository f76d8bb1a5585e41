import { z } from "zod";
import { textSchema } from "./identifiers.ts";
import { trainingAudiences } from "./training-module.ts";

/** A step of a session: a block, `forced-labor.means`; `break.10`; `lunch.60`; `day`. */
export const stepSchema = z
  .string()
  .regex(
    /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*|day)$/,
    "must be module.block, break.10, lunch.60, or day",
  )
  .describe("module.block, break.minutes, lunch.minutes, or day for the start of the next day.");

/** The front matter of a file in content/presets/: a session that is ready to give. */
export const trainingPresetSchema = z
  .strictObject({
    title: textSchema.describe("As on the list: length, subject, audience."),
    name: textSchema.describe("The subject alone, for slides and the names of files."),
    summary: textSchema.describe("Whom it serves and what it leaves out."),
    order: z.int().min(1).describe("Its place on the list."),
    audience: z
      .enum([...trainingAudiences, "mixed"])
      .describe("Whom it is for; mixed: several of them in one room."),
    minutes: z.int().positive().describe("The sum of its steps, breaks and meals among them."),
    start: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day: "08:30"')
      .optional()
      .describe("When each day begins, where the plan is to show clock times."),
    steps: z.array(stepSchema).min(2).describe("In order."),
  })
  .describe("A session that is ready to give.");

/** A preset as the site holds it. */
export type TrainingPreset = z.infer<typeof trainingPresetSchema> & {
  readonly slug: string;
  readonly file: string;
  readonly bodyHtml: string;
  readonly bodyText: string;
};
