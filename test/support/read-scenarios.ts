import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const dateKeys = { from: z.string().nullable().optional(), to: z.string().nullable().optional() };

const factKeys = {
  ...dateKeys,
  present: z.array(z.string()).default([]),
  absent: z.array(z.string()).default([]),
  counts: z.record(z.string(), z.number()).default({}),
  dates: z.record(z.string(), z.strictObject(dateKeys)).default({}),
};

const conductSchema = z.strictObject({
  label: z.string().optional(),
  accused: z.string().optional(),
  victim: z.string().optional(),
  ...factKeys,
});

const elementStatus = z.enum(["supported", "missing", "unknown"]);

const scenarioSchema = z.strictObject({
  name: z.string(),
  law: z.string().describe("A sentence of law, in our words, that a lawyer can check."),
  unit: z.string(),
  accused: z.string().optional().describe("Whose charge is meant, where there are several."),
  circuit: z.string().optional().describe("The circuit chosen, where one is."),
  ...factKeys,
  conducts: z.array(conductSchema).optional(),
  expect: z.strictObject({
    status: z.enum(["supported", "open", "missing", "notInForce"]),
    elements: z.record(z.string(), elementStatus).default({}),
    tier: z.string().nullable().optional(),
    tiers: z.record(z.string(), elementStatus).default({}),
    versions: z.array(z.string()).optional(),
  }),
});

export type Scenario = z.infer<typeof scenarioSchema>;

const folder = "test/scenarios";

/** The scenario files, by the slug of their section; SCENARIOS picks some: "18-usc-1589,18-usc-1591". */
export function readScenarios(): {
  readonly slug: string;
  readonly scenarios: readonly Scenario[];
}[] {
  if (!existsSync(folder)) return [];
  const chosen = process.env["SCENARIOS"]?.split(",");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.replace(/\.yaml$/, ""))
    .filter((slug) => chosen === undefined || chosen.includes(slug))
    .sort()
    .map((slug) => ({
      slug,
      scenarios: z
        .array(scenarioSchema)
        .parse(parse(readFileSync(`${folder}/${slug}.yaml`, "utf8"), { version: "1.2" })),
    }));
}
