import { z } from "zod";
import { agencyWorkSchema } from "./agency-schemas.ts";
import { instructionSchema, noticeSchema } from "./practice-schemas.ts";

// The shapes that the OpenAPI document shows. Objects are loose: more fields may be added.

const text = z.string();
const date = z.iso.date();
const offenseName = z.looseObject({ id: text, label: text });

/** RFC 9457 problem details: every error of the API. */
const problemSchema = z.object({
  type: text,
  title: text,
  status: z.int(),
  detail: text,
});

const problem = {
  description: "RFC 9457 problem details",
  content: { "application/problem+json": { schema: problemSchema } },
};

/** The answers of a route as its description shows them: its own, and problem details. */
export function answers(schema: z.ZodType<unknown>) {
  return { 200: schema, 400: problem, 404: problem };
}

/** The answers of a route that gives CSV. */
export const csvAnswers = {
  200: { description: "CSV, RFC 4180", content: { "text/csv": { schema: z.string() } } },
  400: problem,
  404: problem,
};

/** Answers that are a file in a text format of its own. */
export const textAnswers = {
  200: { description: "The file", content: { "text/plain": { schema: z.string() } } },
  400: problem,
  404: problem,
};

const statuteEntry = z.looseObject({
  id: text.describe("statute:18-usc-1591"),
  citation: text,
  heading: text,
  kind: text,
  chapter: text,
  offenses: z.array(offenseName),
});

/** The answer of /api/v1/statutes. */
export const statuteListSchema = z.object({ statutes: z.array(statuteEntry) });

const tier = z.looseObject({
  id: text,
  when: text.nullable(),
  minimumYears: z.number().nullable(),
  minimumLife: z.boolean(),
  maximumYears: z
    .union([z.number(), z.literal("life"), z.literal("death")])
    .nullable()
    .describe("null where the text names no number, or borrows one that it does not point at."),
  fine: text,
  steps: z.array(text),
  foundBy: text,
  derivation: text,
  law: text,
});

const reach = z.looseObject({
  rule: text,
  citation: text,
  reach: text.describe("named, byChapter, everyOffense, ifFact, ifMaximum or arguable."),
  text,
});

const offense = z.looseObject({
  id: text,
  label: text,
  pinpoint: text,
  inForce: z.boolean(),
  unitOfProsecution: z.looseObject({ per: text, text }),
  continuing: z.looseObject({ value: text, text }),
  elements: z.array(
    z.looseObject({
      id: text,
      text,
      mentalState: z.array(z.looseObject({ kind: text, attachesTo: z.array(text) })),
      pinpoint: text,
      alternatives: z.array(
        z.looseObject({ id: text, text, pinpoint: text, inForce: z.boolean() }),
      ),
      construed: z.array(z.looseObject({ case: text, effect: text, text })),
      cases: z.array(text),
    }),
  ),
  penalty: z
    .object({ from: date, to: date.nullable(), law: text, tiers: z.array(tier) })
    .nullable()
    .describe("null where the offense was not in force on the date."),
  defenses: z.array(z.looseObject({ id: text, kind: text, text, burden: text })),
  attempt: z.array(offenseLink()),
  conspiracy: z.array(offenseLink()),
  limitations: z.array(reach),
  supervisedRelease: z.array(reach),
  detention: z.array(reach),
  assessment: z.array(reach),
  restitution: z.array(reach),
  forfeiture: z.array(reach),
  extraterritorial: z.array(reach),
});

function offenseLink() {
  return z.looseObject({ offense: text, label: text, pinpoint: text, inForce: z.boolean() });
}

/** The answer of /api/v1/statutes/{id}. */
export const statuteSchema = statuteEntry.extend({
  status: z.enum(["inForce", "notInForce"]),
  on: date,
  history: z.array(z.looseObject({ law: text, enacted: date, effective: date, change: text })),
  notices: z.array(z.looseObject({ id: text, title: text, summary: text })),
  checkedAgainst: z.object({ releasePoint: text, date }),
  offenses: z.array(offense),
  investigatedBy: z.array(agencyWorkSchema),
  prosecutedBy: z.array(agencyWorkSchema),
  instructions: z.array(instructionSchema),
  policy: z.array(noticeSchema),
});

const caseEntry = z.looseObject({
  id: text.describe("case:kil-soo-lee"),
  name: text,
  citation: text,
  court: text,
  year: z.int(),
});

/** The answer of /api/v1/cases. */
export const caseListSchema = z.object({
  cases: z.array(caseEntry),
  total: z.int(),
  facets: z.array(
    z.object({ key: text, values: z.array(z.object({ value: text, count: z.int() })) }),
  ),
});

/** The answer of /api/v1/cases/{id}. */
export const caseSchema = caseEntry.extend({
  opinions: z.array(z.looseObject({ citation: text, decided: date })),
  brief: z.record(text, text),
  charges: z.array(z.looseObject({ defendant: text, label: text, result: text })),
  holdings: z.array(
    z.looseObject({ id: text, text, standardOfReview: text, source: text.describe("The first.") }),
  ),
  treatment: z.looseObject({ status: text }),
  sources: z.array(z.looseObject({ id: text, kind: text, title: text, read: text })),
  review: z.looseObject({}),
});

/** The answer of /api/v1/matrix. */
export const matrixSchema = z.object({
  on: date,
  scope: text,
  columns: z.array(
    z.looseObject({ rule: text, subject: text, label: text, citation: text, provision: text }),
  ),
  rows: z.array(
    z.looseObject({
      offense: text,
      citation: text,
      cells: z
        .array(
          z
            .looseObject({
              reach: text.describe("named, byChapter, everyOffense, ifFact, ifMaximum, arguable."),
              condition: text.nullable(),
              since: date,
              clock: text,
              law: text,
              question: text.nullable(),
            })
            .nullable(),
        )
        .describe("In the order of the columns; null where the text does not name the unit."),
    }),
  ),
});

const questionEntry = z.looseObject({
  id: text.describe("question:venture"),
  title: text,
  question: text,
  status: text,
  url: text,
});

/** The answer of /api/v1/questions. */
export const questionListSchema = z.object({ questions: z.array(questionEntry) });

const statisticEntry = z.looseObject({
  id: text.describe("statistic:gao-table-3"),
  title: text,
  summary: text,
  countedBy: text,
  period: z.looseObject({ kind: text, text }),
  units: z.array(text),
  url: text,
  json: text,
  csv: text,
});

/** The answer of /api/v1/statistics. */
export const statisticListSchema = z.object({ statistics: z.array(statisticEntry) });

/** The answer of /api/v1/statistics/{id}. */
export const statisticSchema = statisticEntry.extend({
  counted: text,
  lawCounted: text,
  cutOff: z.looseObject({ text }),
  columns: z.array(z.looseObject({ key: text, label: text, kind: text })),
  rows: z
    .array(z.record(text, z.union([text, z.number(), z.null()])))
    .describe("A cell by its column's key; null where the source states none."),
  spans: z.array(z.looseObject({ row: text, kind: text, text })),
  totals: z.array(z.looseObject({ id: text, text, place: text })),
  notes: z.array(z.looseObject({ mark: text, text })),
  caveats: z.array(text),
  sources: z.array(z.looseObject({ id: text, title: text })),
  review: z.looseObject({}),
});

/** The answer of /api/v1/questions/{id}. */
export const questionSchema = questionEntry.extend({
  summary: text,
  sides: z.array(
    z.looseObject({
      id: text,
      label: text,
      text,
      textRead: z.looseObject({ pinpoints: z.array(text), from: date }),
      cases: z.array(z.looseObject({ case: text, text })),
    }),
  ),
  charging: z.array(text),
  instructions: z.array(text),
  review: z.looseObject({}),
});

/** The answer of /healthz. */
export const healthSchema = z.object({
  status: z.enum(["ok", "degraded"]),
  content: z.object({ hash: text, builtAt: text, counts: z.record(text, z.int()) }),
});
