import { z } from "zod";

// The shapes of the training answers, as the OpenAPI document shows them. Objects are loose.

const text = z.string();
const named = z.looseObject({ id: text });

/** The answer of /api/v1/training. */
export const trainingListSchema = z.object({
  modules: z.array(
    z.looseObject({
      id: text.describe("training:forced-labor"),
      title: text,
      summary: text,
      topic: text,
      audience: z.array(text),
      level: text,
      minutes: z.int(),
      blocks: z.array(
        z.looseObject({
          step: text.describe("As in the steps of the builder's address."),
          title: text,
          minutes: z.int(),
          core: z.boolean(),
          kind: text,
        }),
      ),
      url: text,
      json: text,
    }),
  ),
  presets: z.array(
    z.looseObject({
      id: text,
      title: text,
      summary: text,
      audience: text,
      minutes: z.int(),
      steps: z.array(text),
      url: text,
    }),
  ),
});

/** The answer of /api/v1/training/{id}. */
export const trainingModuleSchema = z.looseObject({
  id: text,
  title: text,
  summary: text,
  topic: text,
  minutes: z.int(),
  objectives: z.array(z.looseObject({ id: text, text })),
  blocks: z.array(named),
  exercises: z.array(named),
  quiz: z.array(named),
  review: z.looseObject({}),
});
