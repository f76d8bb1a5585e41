import { z } from "zod";
import { dateSchema } from "./dates.ts";
import { idSchema, textSchema } from "./identifiers.ts";

/** A test over the answers to intake facts, with three possible results: true, false, unknown. */
export type Condition =
  | { readonly fact: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | {
      readonly count: {
        readonly fact: string;
        readonly atLeast?: number;
        readonly atMost?: number;
      };
    }
  | {
      readonly date: {
        readonly fact: string;
        readonly onOrAfter?: string;
        readonly before?: string;
        readonly ifKnown?: boolean;
      };
    }
  | {
      readonly unit: {
        readonly offenses: readonly string[];
        readonly self?: boolean;
        readonly planned?: boolean;
      };
    };

/** Every unit that a condition names. */
export function unitsIn(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(unitsIn);
  if ("any" in condition) return condition.any.flatMap(unitsIn);
  if ("not" in condition) return unitsIn(condition.not);
  return "unit" in condition ? condition.unit.offenses : [];
}

const branches = {
  fact: z.strictObject({ fact: idSchema.describe("An intake fact that must be present.") }),
  all: z.strictObject({ all: z.array(z.lazy(() => conditionSchema)).min(1) }),
  any: z.strictObject({ any: z.array(z.lazy(() => conditionSchema)).min(1) }),
  not: z.strictObject({ not: z.lazy(() => conditionSchema) }),
  count: z.strictObject({
    count: z.strictObject({
      fact: idSchema,
      atLeast: z.int().optional(),
      atMost: z.int().optional(),
    }),
  }),
  date: z.strictObject({
    date: z.strictObject({
      fact: idSchema,
      onOrAfter: dateSchema.optional(),
      before: dateSchema.optional(),
      ifKnown: z.boolean().optional().describe("A date that nobody knows counts as inside."),
    }),
  }),
  unit: z.strictObject({
    unit: z.strictObject({
      offenses: z.array(idSchema).min(1),
      self: z
        .boolean()
        .optional()
        .describe("Declares that a unit may refer to itself; it is cut there."),
      planned: z
        .boolean()
        .optional()
        .describe("The unit as planned: tested as if its act had been completed."),
    }),
  }),
} as const;

/**
 * A condition: exactly one of fact, all, any, not, count, date, unit.
 * The branch is chosen by its key first, so that an author is told what is wrong inside it.
 */
export const conditionSchema: z.ZodType<Condition> = z
  .custom<Condition>()
  .superRefine((value, context) => {
    const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
    const key = keys[0];
    if (keys.length !== 1 || key === undefined || !(key in branches)) {
      context.addIssue({
        code: "custom",
        message: `must have exactly one of ${Object.keys(branches).join(", ")}`,
      });
      return;
    }
    const parsed = branches[key as keyof typeof branches].safeParse(value);
    for (const issue of parsed.error?.issues ?? []) {
      context.addIssue({ code: "custom", message: issue.message, path: [...issue.path] });
    }
  })
  .describe("A test over intake facts: one of fact, all, any, not, count, date, unit.");

/** What sets something off: our words for it, and the facts it tests once intake names them. */
export const triggerKeys = {
  when: textSchema.optional().describe("What must be so, in our words."),
  condition: conditionSchema.optional().describe("The same as a test over intake facts."),
};
