import { type DateRange, dayAfter } from "../model/dates.ts";
import { asMapping, asText } from "./checks/check.ts";

/** A span of days read from unchecked front matter; no `from` means that it always held. */
export interface Span {
  readonly from: string;
  readonly to?: string | undefined;
}

/** A full calendar date; some records also carry years or months as text. */
export function asDate(value: unknown): string | undefined {
  const text = asText(value);
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

/** The span of an entry that has dates. */
export function readSpan(entry: unknown): Span {
  const mapping = asMapping(entry);
  return { from: asDate(mapping?.["from"]) ?? "", to: asDate(mapping?.["to"]) };
}

/** True when two spans share a day. */
export function spansOverlap(a: Span, b: Span): boolean {
  return (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to);
}

/** The day before `date` in the Gregorian calendar. */
export function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** The parts of `span` that none of `covers` reaches, in order of time. */
export function findUncovered(span: DateRange, covers: readonly Span[]): Span[] {
  const uncovered: Span[] = [];
  let cursor = span.from;
  const sorted = [...covers].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const cover of sorted) {
    if (cover.to !== undefined && cover.to < cursor) continue;
    if (span.to !== undefined && cover.from > span.to) break;
    if (cover.from > cursor) uncovered.push({ from: cursor, to: dayBefore(cover.from) });
    if (cover.to === undefined) return uncovered;
    cursor = dayAfter(cover.to);
  }
  if (span.to === undefined || cursor <= span.to) {
    uncovered.push({ from: cursor, to: span.to });
  }
  return uncovered;
}

/** The days between the first and the last of a list of spans on which none of them holds. */
export function findGaps(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : 1));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return [];
  const isOpen = sorted.some((span) => span.to === undefined);
  return findUncovered({ from: first.from, to: isOpen ? last.from : last.to }, sorted);
}

/** How a message names a span: `2003-04-30 to 2006-07-26`, `2006-07-27 on`. */
export function describeSpan(span: Span): string {
  const from = span.from === "" ? "the beginning" : span.from;
  return span.to === undefined ? `${from} on` : `${from} to ${span.to}`;
}
