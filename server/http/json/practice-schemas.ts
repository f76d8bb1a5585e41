import { z } from "zod";

// The shapes that the OpenAPI document shows. Objects are loose: more fields may be added.

const text = z.string();
const date = z.iso.date();

/** A row of a circuit's pattern instructions. */
export const instructionSchema = z.looseObject({
  circuit: text.describe("ca9"),
  circuitName: text,
  status: z.enum(["found", "noneFound", "notRead"]),
  number: text.nullable(),
  title: text.nullable(),
  edition: text.nullable().describe("As the copy shows it."),
  url: text.nullable(),
  offenses: z.array(text),
  statutes: z.array(text),
  note: text.describe("What it leaves open, or what was looked at."),
  read: text,
  readOn: date,
});

/** The answer of /api/v1/instructions. */
export const instructionsSchema = z.object({
  instructions: z.array(
    z.looseObject({
      id: text.describe("instructions:ca9"),
      circuit: text,
      title: text,
      standing: text.describe("official, unofficial or none."),
      summary: text,
      url: text,
      rows: z.array(instructionSchema),
      review: z.looseObject({}),
    }),
  ),
});

/** An approval, a consultation or a notice, in the answer of /api/v1/statutes/{id}. */
export const noticeSchema = z.looseObject({
  id: text.describe("policy:foreign-prosecution"),
  kind: text,
  title: text,
  summary: text,
  flag: text.nullable(),
  authority: text,
  readOn: date,
  check: text,
  url: text,
});

/** The answer of /api/v1/policy. */
export const policiesSchema = z.object({
  policy: z.array(
    noticeSchema.extend({
      applies: z.looseObject({ text, statutes: z.array(text) }),
      steps: z.array(z.looseObject({ id: text, when: text, who: text, text, authority: text })),
      points: z.array(text),
      sources: z.array(z.looseObject({ id: text, title: text, read: text, readOn: date })),
      review: z.looseObject({}),
    }),
  ),
});
