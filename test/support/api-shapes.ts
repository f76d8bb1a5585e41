// The answers that design.md section 3 fixes for other people's tools. Written from the design and
// not from the server, which may answer with more fields but never with fewer.
import { z } from "zod";

const text = z.string();
const filled = z.string().min(1);
const date = z.iso.date();
const statuteId = z.string().regex(/^statute:\d+-usc-\d+[a-z]?$/);
const caseId = z.string().regex(/^case:[a-z0-9-]+$/);
const recordId = z
  .string()
  .regex(/^(?:statute|case|guide|training|agency|authority|page|question):[a-z0-9-]+$/);
const localUrl = z.string().startsWith("/");
const pageType = z.enum([
  "statute",
  "case",
  "question",
  "guide",
  "training",
  "agency",
  "authority",
  "page",
]);

export const problemShape = z.strictObject({
  type: z.literal("about:blank"),
  title: filled,
  status: z.int().min(400).max(599),
  detail: filled,
});

const suggestion = z.object({
  id: recordId,
  title: filled,
  citation: text,
  url: localUrl,
  kind: pageType,
});

export const suggestShape = z.strictObject({ suggestions: z.array(suggestion) });

export const searchShape = z.object({
  query: text,
  understood: z.array(z.object({ kind: filled, text: filled, url: localUrl.optional() })),
  total: z.int().min(0),
  noMatch: z.boolean(),
  didYouMean: text.nullable(),
  hits: z.array(
    z.object({
      id: recordId,
      type: pageType,
      title: filled,
      citation: text,
      url: localUrl,
      excerpt: text,
      part: z.object({ kind: filled, heading: text, anchor: text }),
    }),
  ),
  suggestions: z.array(suggestion),
  facets: z.looseObject({ type: z.array(z.object({ value: pageType, count: z.int().min(1) })) }),
});

const statuteEntry = z.object({
  id: statuteId,
  citation: z.string().regex(/^\d+ U\.S\.C\. §\u00a0\d+[A-Za-z]?$/),
  heading: filled,
  kind: z.enum([
    "offense",
    "inchoate",
    "remedy",
    "civilRemedy",
    "procedure",
    "sentencing",
    "definition",
  ]),
  chapter: filled,
  offenses: z.array(z.object({ id: filled, label: filled })),
});

export const statuteListShape = z.strictObject({ statutes: z.array(statuteEntry) });

const tier = z.object({
  id: filled,
  when: text.nullable(),
  minimumYears: z.number().nullable(),
  minimumLife: z.boolean(),
  maximumYears: z.union([z.number(), z.literal("life"), z.literal("death")]).nullable(),
  fine: filled,
  steps: z.array(text),
  foundBy: filled,
  derivation: filled,
});

const reaches = z.array(z.object({ rule: filled, citation: filled, reach: filled, text: filled }));
const links = z.array(z.object({ offense: filled, label: filled, inForce: z.boolean() }));

const offense = z.object({
  id: filled,
  label: filled,
  pinpoint: filled,
  inForce: z.boolean(),
  unitOfProsecution: z.object({
    per: filled,
    text: filled,
    authority: z.object({ basis: filled }),
  }),
  continuing: z.object({ value: filled, text: filled }),
  elements: z.array(
    z.object({
      id: filled,
      text: filled,
      mentalState: z.array(z.object({ kind: filled, attachesTo: z.array(filled), reach: filled })),
      pinpoint: filled,
      alternatives: z.array(z.object({ id: filled, text: filled, inForce: z.boolean() })),
      construed: z.array(z.object({ case: filled, effect: filled, scope: filled, text: filled })),
      cases: z.array(caseId),
    }),
  ),
  penalty: z
    .object({ from: date, to: date.nullable(), law: filled, tiers: z.array(tier).min(1) })
    .nullable(),
  defenses: z.array(z.object({ id: filled, kind: filled, pinpoint: filled, burden: filled })),
  attempt: links,
  conspiracy: links,
  limitations: reaches,
  supervisedRelease: reaches,
  detention: reaches,
  assessment: reaches,
  restitution: reaches,
  forfeiture: reaches,
  extraterritorial: reaches,
  venue: z.object({ text: filled }).nullable(),
  guideline: z.object({ sections: z.array(filled), edition: filled }).nullable(),
});

export const statuteShape = z.object({
  id: statuteId,
  citation: filled,
  heading: filled,
  status: z.enum(["inForce", "notInForce"]),
  on: date,
  history: z
    .array(z.object({ law: filled, enacted: date, effective: date, change: filled }))
    .min(1),
  notices: z.array(z.object({ id: filled, title: filled, summary: filled })),
  checkedAgainst: z.object({ releasePoint: filled, date }),
  offenses: z.array(offense),
});

const caseEntry = z.object({
  id: caseId,
  name: filled,
  citation: filled,
  court: filled,
  year: z.int().min(1860).max(2100),
});

export const caseListShape = z.object({ cases: z.array(caseEntry) });

export const caseShape = z.object({
  id: caseId,
  name: filled,
  opinions: z
    .array(z.object({ id: filled, citation: filled, court: filled, decided: date }))
    .min(1),
  brief: z.strictObject({
    Facts: filled,
    Procedure: filled,
    Issue: filled,
    Holding: filled,
    Reasoning: filled,
    "Why it matters": filled,
  }),
  charges: z.array(z.object({ defendant: filled, label: filled, result: filled })),
  holdings: z
    .array(
      z.object({
        offense: filled.optional(),
        element: filled.optional(),
        textRead: z.object({ label: filled }),
        standardOfReview: filled,
        text: filled,
        pinpoint: z.object({ basis: filled }),
        source: filled,
      }),
    )
    .min(1),
  treatment: z.object({ status: filled }),
  sources: z.array(z.object({ id: filled, kind: filled, title: filled, read: filled })).min(1),
  review: z.object({ drafted: z.object({ by: filled, on: date }) }),
});

export const healthShape = z.object({
  status: z.enum(["ok", "degraded"]),
  content: z.object({
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    builtAt: z.iso.datetime(),
    counts: z.record(z.string(), z.int().min(0)),
  }),
});

/** What there must be of an OpenAPI 3.1 document for a client to be made from it. */
const operation = z.object({
  summary: filled,
  tags: z.array(filled).min(1),
  parameters: z
    .array(z.object({ name: filled, in: z.enum(["path", "query"]), schema: z.looseObject({}) }))
    .optional(),
  responses: z.record(
    z.string().regex(/^\d{3}$/),
    z.object({
      content: z.record(z.string(), z.object({ schema: z.looseObject({}) })).optional(),
    }),
  ),
});

export const openApiShape = z.object({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.object({ title: filled, version: filled, description: filled }),
  // The site only reads: what is posted is evaluated and forgotten.
  paths: z.record(
    z.string().startsWith("/"),
    z
      .strictObject({ get: operation.optional(), post: operation.optional() })
      .transform(({ get, post }) => [get, post].filter((one) => one !== undefined)),
  ),
});
