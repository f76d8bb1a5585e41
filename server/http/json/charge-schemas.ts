import { z } from "zod";

// The shapes of the charge routes, as the OpenAPI document shows them. More fields may be added.

const text = z.string();
const date = z.iso.date();

/** The answer of /api/v1/intake. */
export const intakeSchema = z.object({
  questions: z.array(
    z.looseObject({
      id: text,
      group: text,
      text,
      help: text,
      control: z.enum(["one", "many", "count", "date", "age"]),
      facts: z.array(text),
      exclusive: z.boolean(),
    }),
  ),
  facts: z.array(
    z.looseObject({
      id: text,
      scope: z.enum(["accused", "victim", "act", "case"]),
      text,
      serves: z.array(text),
    }),
  ),
});

/** The answer of /api/v1/charges/evaluate. */
export const evaluationSchema = z.looseObject({
  dates: z.array(
    z.looseObject({ conduct: text, from: text.nullable(), to: text.nullable(), read: text }),
  ),
  charges: z.array(
    z.looseObject({
      offense: text,
      statute: text,
      citation: text,
      label: text,
      accused: text,
      conducts: z.array(text),
      status: z.enum(["supported", "open", "missing", "notInForce"]),
      versions: z.array(z.looseObject({ from: date, law: text })),
      elements: z.array(
        z.looseObject({
          id: text,
          status: z.enum(["supported", "missing", "unknown"]),
          decidedBy: z.array(text),
          openFacts: z.array(text),
          authority: text,
          cases: z.array(text),
        }),
      ),
      tier: text.nullable(),
      tiers: z.array(z.looseObject({ id: text, status: text, needs: z.array(text) })),
      exposure: z.looseObject({ range: text.describe("Statutory range per count; never summed.") }),
      limitations: z.looseObject({
        planToIndictBy: text.nullable(),
        assumptions: z.array(text),
        rules: z.array(z.looseObject({ citation: text, role: text })),
      }),
      defenses: z.array(z.looseObject({ id: text, status: text })),
      counts: z.looseObject({ per: text, text }),
      notEncoded: z.array(text),
      notices: z.array(
        z.looseObject({ id: text, kind: text, title: text, text, url: text, status: text }),
      ),
    }),
  ),
  nextQuestions: z.array(z.looseObject({ fact: text, why: text, settles: z.array(text) })),
  coverage: z.looseObject({ evaluated: z.int(), notEncoded: z.array(text) }),
});
