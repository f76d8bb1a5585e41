import { z } from "zod";
import { lineKinds } from "../../model/authority-line.ts";

// The shape that the OpenAPI document shows. Objects are loose: more fields may be added.

const text = z.string();

const change = z.looseObject({
  statute: text.describe("statute:18-usc-1591"),
  url: text,
  history: z
    .array(z.looseObject({ effective: z.iso.date(), pinpoints: z.array(text), change: text }))
    .describe("What the section's history says of it; empty where it is older than the history."),
});

const authority = z.looseObject({
  id: text.describe("authority:pl-106-386"),
  kind: z.enum(lineKinds),
  isPublicLaw: z.boolean(),
  number: text.describe("As cited."),
  name: text.optional(),
  enacted: z.iso.date().describe("Enactment, signing, adoption or publication."),
  precision: z.literal("month").optional().describe("Where the day is not known."),
  inForce: z.iso.date().optional().describe("Where it is not the day of enactment."),
  era: text.describe("The span of years under which the page has it."),
  milestone: text.optional(),
  summary: text,
  unitedStates: text.optional().describe("Of a treaty: whether the United States is bound."),
  changes: z.array(change),
  sources: z.array(z.looseObject({ id: text, kind: text, title: text, read: text })),
  review: z.looseObject({}),
  url: text,
});

/** The answer of /api/v1/authorities. */
export const authoritiesSchema = z.object({ authorities: z.array(authority) });
