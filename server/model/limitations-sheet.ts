import { z } from "zod";
import { type Answer, answerValues } from "./charge-request.ts";
import type { FormFields } from "./worksheet-form.ts";

/** The longest text of a date field: more than a date has, so that an error can show what was typed. */
export const limitationsDateLength = 40;

const dateText = z.string().max(limitationsDateLength).default("");

/** The limitations worksheet as typed, so that nothing typed is lost. */
export const limitationsSheetSchema = z.object({
  offense: z.string().max(100).default(""),
  from: dateText,
  to: dateText,
  lastAct: dateText,
  asOf: dateText,
  /** For the victim's suit: when the cause of action arose, and the birthday that ended minority. */
  arose: dateText,
  birthday: dateText,
  tier: z.string().max(60).default(""),
  answers: z.record(z.string().max(60), z.enum(answerValues)).default({}),
});

export type LimitationsSheet = z.infer<typeof limitationsSheetSchema>;

/** What the files of the worksheet say that they are. */
export const limitationsFileFormat = "chapter77-limitations";

/** An empty worksheet. */
export function emptyLimitationsSheet(): LimitationsSheet {
  return limitationsSheetSchema.parse({});
}

/** The name of the field of a fact. */
export function limitationsFactField(id: string): string {
  return `f.${id}`;
}

/** Reads the form; answers to facts that it did not show are left as not known. */
export function readLimitationsForm(fields: FormFields): LimitationsSheet {
  const text = (name: string, most: number): string =>
    (fields.get(name)?.[0] ?? "").trim().slice(0, most);
  const answers = [...fields].flatMap(([name, [value]]): [string, Answer][] => {
    const answer = answerValues.find((one) => one === value);
    return name.startsWith("f.") && answer !== undefined && answer !== "unknown"
      ? [[name.slice(2, 62), answer]]
      : [];
  });
  return {
    offense: text("offense", 100),
    from: text("from", limitationsDateLength),
    to: text("to", limitationsDateLength),
    lastAct: text("lastAct", limitationsDateLength),
    asOf: text("asOf", limitationsDateLength),
    arose: text("arose", limitationsDateLength),
    birthday: text("birthday", limitationsDateLength),
    tier: text("tier", 60),
    answers: Object.fromEntries(answers),
  };
}

/** An invented file: forced labor from 2014 to 2019. */
export function limitationsExample(): LimitationsSheet {
  return limitationsSheetSchema.parse({
    offense: "18-usc-1589-labor",
    from: "2014-03-01",
    to: "2019-08-31",
    answers: { "victim-under-18": "absent" },
  });
}
