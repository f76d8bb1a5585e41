import { z } from "zod";

// The shapes that the OpenAPI document shows. Objects are loose: more fields may be added.

const text = z.string();
const statement = z.looseObject({ text, source: text });
const source = z.looseObject({
  id: text,
  kind: text,
  title: text,
  read: text,
  readOn: z.iso.date(),
});

const agency = z.looseObject({
  id: text.describe("agency:htpu"),
  name: text,
  kind: text,
  department: text.describe("What stands at the top of it."),
  summary: text,
  url: text,
  roles: z.array(z.looseObject({ role: text, brief: text, text, source: text })),
  works: z.array(
    z.looseObject({
      does: text.describe("investigates or prosecutes."),
      reach: text.describe("named, subject or general: how closely the source says it."),
      statutes: z.array(text),
      text,
    }),
  ),
  statements: z.array(statement),
  sources: z.array(source),
  review: z.looseObject({}),
});

const body = agency.extend({
  coordination: z.looseObject({
    established: statement,
    authority: z.array(statement),
    members: z.array(statement),
    tasks: z.array(statement),
    limits: z.array(statement),
  }),
});

const recommendation = z.looseObject({
  id: text.describe("recommendation:2009-10"),
  report: text,
  order: z.int(),
  title: text,
  text,
  answers: z.array(z.looseObject({ agency: text, text })),
  since: z.array(z.looseObject({ date: text.describe("Year, month or day."), text })),
  notFound: text,
  servedBy: z.array(z.looseObject({ record: text, text })),
  url: text,
});

/** The answer of /api/v1/agencies. */
export const agenciesSchema = z.object({
  agencies: z.array(agency),
  bodies: z.array(body),
  recommendations: z.array(recommendation),
});

/** Who works a section, in the answer of /api/v1/statutes/{id}. */
export const agencyWorkSchema = z.looseObject({
  agency: text.describe("agency:hsi"),
  name: text,
  reach: text.describe("named, subject or general: how closely the source says it."),
  pinpoints: z.array(text),
  text,
  asOf: text.nullable().describe("Year, month or day; null for a page that bears no date."),
  url: text,
});
