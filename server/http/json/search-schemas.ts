import { z } from "zod";
import { pageTypes, partKinds } from "../../model/part.ts";

const text = z.string();
const facet = z.array(z.object({ value: text, count: z.int() }));

const suggestion = z.object({
  id: text,
  title: text,
  citation: text,
  url: text,
  kind: z.enum(pageTypes),
});

/** The answer of /api/v1/suggest. */
export const suggestSchema = z.object({ suggestions: z.array(suggestion) });

/** The answer of /api/v1/search. */
export const searchSchema = z.object({
  query: text,
  understood: z.array(z.object({ kind: text, text, url: text.optional(), undo: text.optional() })),
  total: z.int(),
  noMatch: z.boolean(),
  didYouMean: text.nullable(),
  explanation: text.nullable(),
  hits: z.array(
    z.object({
      id: text,
      type: z.enum(pageTypes),
      title: text,
      citation: text,
      url: text,
      excerpt: text,
      marks: z.array(z.array(z.int())),
      part: z.object({ kind: z.enum(partKinds), heading: text, anchor: text }),
    }),
  ),
  suggestions: z.array(suggestion),
  facets: z.object({
    type: z.array(z.object({ value: z.enum(pageTypes), count: z.int() })),
    statute: facet,
    court: facet,
    year: facet,
    form: facet,
    issue: facet,
  }),
});
