import { dateSchema } from "../model/dates.ts";

/** The days that an address asks for with `?on=` and `?against=`, each YYYY-MM-DD. */
export interface AskedDates {
  /** Undefined when none was given or it could not be read. */
  readonly on: string | undefined;
  readonly against: string | undefined;
  /** What could not be read, what to write instead and what the page shows; undefined when all was well. */
  readonly error: string | undefined;
}

/** Reads the days of a query; an empty value counts as left out. Never throws. */
export function askedDates(query: unknown): AskedDates {
  const given = query as Readonly<Record<string, unknown>>;
  const unread: string[] = [];
  const read = (value: unknown): string | undefined => {
    if (value === undefined || value === "") return undefined;
    const parsed = dateSchema.safeParse(value);
    if (!parsed.success) unread.push(`"${String(value)}"`);
    return parsed.data;
  };
  const [on, against] = [read(given["on"]), read(given["against"])];
  return {
    on,
    against,
    error:
      unread.length === 0
        ? undefined
        : `${unread.join(" and ")} is not a date. Write it as 2016-03-01. This page shows ${on === undefined ? "today's law" : "the other date"}.`,
  };
}
