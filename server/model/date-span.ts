import { dateSchema } from "./dates.ts";

/** A span of calendar days as it was read: both ends are days, and both belong to it. */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
}

/** A date as people know it: a year, a month or a day. */
const partialPattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The last day of a month written `2014-06`. */
function lastDayOf(month: string): string {
  const [year, number] = month.split("-").map(Number);
  const day = new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate();
  return `${month}-${String(day).padStart(2, "0")}`;
}

/**
 * Reads `2014`, `2014-06` or `2014-06-03` as the days it may mean: 1 Jan. to 31 Dec. 2014, and so on.
 * Undefined where it is none of these, or no day of the calendar.
 */
export function readPartialDate(text: string): DateSpan | undefined {
  if (!partialPattern.test(text)) return undefined;
  const padded = `${text}-01-01`.slice(0, 10);
  if (!dateSchema.safeParse(padded).success) return undefined;
  if (text.length === 4) return { from: padded, to: `${text}-12-31` };
  if (text.length === 7) return { from: padded, to: lastDayOf(text) };
  return { from: text, to: text };
}

/** What came of reading two ends of a span: the span, an unknown one, or what is wrong. */
export type SpanReading =
  | { readonly kind: "span"; readonly span: DateSpan }
  | { readonly kind: "unknown" }
  | { readonly kind: "error"; readonly field: "from" | "to"; readonly message: string };

/**
 * Reads the ends of a conduct: `from` widened to its first day, `to` to its last; without `to` the
 * end of `from`. A missing or null `from` is an unknown date, whatever `to` says.
 */
export function readDateSpan(
  from: string | null | undefined,
  to: string | null | undefined,
): SpanReading {
  const wrong = (field: "from" | "to", value: string): SpanReading => ({
    kind: "error",
    field,
    message: `"${value}" is no date. Write a year, a month or a day, as 2014, 2014-06 or 2014-06-03.`,
  });
  if (from === null || from === undefined || from === "") {
    return to
      ? {
          kind: "error",
          field: "from",
          message: `there is an end (${to}) and no beginning. Write the year in which it began, as 2014, or leave both out.`,
        }
      : { kind: "unknown" };
  }
  const begun = readPartialDate(from);
  if (!begun) return wrong("from", from);
  if (to === null || to === undefined || to === "") return { kind: "span", span: begun };
  const ended = readPartialDate(to);
  if (!ended) return wrong("to", to);
  if (ended.to < begun.from) {
    return {
      kind: "error",
      field: "to",
      message: `${to} lies before ${from}. Write an end on or after the beginning, as from 2014 to 2019.`,
    };
  }
  return { kind: "span", span: { from: begun.from, to: ended.to } };
}
