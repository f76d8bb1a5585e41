import { dateSchema } from "../model/dates.ts";

/** The day that an address asks for with `?on=`. */
export interface AskedDate {
  /** YYYY-MM-DD; undefined when none was given or it could not be read. */
  readonly on: string | undefined;
  /** What could not be read and what to write instead. */
  readonly error: string | undefined;
}

/** Reads one value of a query; an empty one counts as left out. Never throws. */
export function askedDate(value: unknown): AskedDate {
  if (value === undefined || value === "") return { on: undefined, error: undefined };
  const parsed = dateSchema.safeParse(value);
  return parsed.success
    ? { on: parsed.data, error: undefined }
    : {
        on: undefined,
        error: `"${String(value)}" is not a date. Write it as 2016-03-01. This page shows today's law.`,
      };
}
