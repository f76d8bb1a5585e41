import { z } from "zod";

/** A calendar date, `2000-10-28`; compared as text, never as an instant. */
export const dateSchema = z.iso
  .date("must be a calendar date written as 2000-10-28")
  .describe("A calendar date, YYYY-MM-DD. No times, no zones.");

/** An inclusive span of days; no `to` means that it has not ended. */
export interface DateRange {
  readonly from: string;
  readonly to?: string | undefined;
}

/** Keys that any dated entry carries: its first day, its last day and the law that began it. */
export const datedKeys = {
  from: dateSchema.describe("First day on which this held."),
  to: dateSchema.optional().describe("Last day on which this held; leave out while it still does."),
};

/** The entries in force on `date`; an entry without `from` always held. */
export function inForceOn<T extends { from?: string | undefined; to?: string | undefined }>(
  entries: readonly T[],
  date: string,
): T[] {
  return entries.filter(
    (entry) =>
      (entry.from === undefined || entry.from <= date) &&
      (entry.to === undefined || date <= entry.to),
  );
}

/** The day after `date` in the Gregorian calendar. */
export function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** The first day of a dated entry, and the day after its last: the days on which something changed. */
export function edgeDays(dated: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): string[] {
  return [
    ...(dated.from === undefined ? [] : [dated.from]),
    ...(dated.to === undefined ? [] : [dayAfter(dated.to)]),
  ];
}

/** Months as citations and tables abbreviate them. */
export const shortMonths = [
  "Jan.",
  "Feb.",
  "Mar.",
  "Apr.",
  "May",
  "June",
  "July",
  "Aug.",
  "Sept.",
  "Oct.",
  "Nov.",
  "Dec.",
];

/** Formats `2000-10-28` as `28 Oct. 2000`. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split("-");
  return `${Number(day)} ${shortMonths[Number(month) - 1] ?? month} ${year}`;
}

/** Formats a span: `28 Oct. 2000 to 29 Apr. 2003`, or `since 29 May 2015`. */
export function formatRange(range: DateRange): string {
  return range.to === undefined
    ? `since ${formatDate(range.from)}`
    : `${formatDate(range.from)} to ${formatDate(range.to)}`;
}
