import { z } from "zod";

// The shapes that the OpenAPI document shows. Objects are loose: more fields may be added.

const text = z.string();
const date = z.iso.date();

const guideEntry = z.looseObject({
  id: text.describe("guide:restitution"),
  title: text,
  summary: text,
  audience: z.array(text),
  lawCheckedTo: z.looseObject({ releasePoint: text, date }),
  url: text,
});

/** The answer of /api/v1/guides. */
export const guideListSchema = z.object({ guides: z.array(guideEntry) });

/** The answer of /api/v1/guides/{id}. */
export const guideSchema = guideEntry.extend({
  body: text.describe("The text of the guide, links replaced by their labels."),
  sources: z.array(z.looseObject({ id: text, kind: text, title: text, read: text, readOn: date })),
  review: z.looseObject({}),
});

const glossaryTerm = z.looseObject({
  id: text.describe("The anchor on the page: spog."),
  term: text,
  kind: z.enum(["acronym", "term", "name"]),
  full: text.nullable().describe("What an acronym stands for."),
  meaning: text,
  definitions: z
    .array(
      z.looseObject({
        citation: text,
        url: text,
        term: text,
        meaning: text,
        scope: text.describe("For what law the meaning holds."),
        from: date,
        to: date.nullable(),
      }),
    )
    .describe("Where a section of the collection defines it, in that section's words."),
  definedAt: z
    .array(
      z.looseObject({
        at: text,
        scope: text,
        from: date.nullable(),
        to: date.nullable(),
        text: text.nullable(),
      }),
    )
    .describe("Where else the law defines or names it."),
  scope: text.nullable(),
  also: z.array(text),
  see: z.array(z.looseObject({ record: text, text, url: text })),
  readIn: z.array(text).describe("Ids of sources of guide:glossary that use it so."),
  asOf: text.nullable(),
  url: text,
});

/** The answer of /api/v1/glossary. */
export const glossarySchema = z.object({ terms: z.array(glossaryTerm) });
