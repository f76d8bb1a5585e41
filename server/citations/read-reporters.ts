import { reporters } from "../model/court.ts";
import type { Found, IsSection } from "./read-statutes.ts";

/** A place in a reporter: `{ volume: 487, reporter: "U.S.", page: 931 }`. */
export interface ReporterCitation {
  readonly volume: number;
  readonly reporter: string;
  readonly page: number;
}

/** Without stops, spaces and apostrophes, as which people type a reporter. */
function simplify(text: string): string {
  return text.toLowerCase().replace(/[.\s'\u2019]/gu, "");
}

const byForm = new Map(
  Object.entries(reporters).flatMap(([name, forms]) =>
    [name, ...forms].map((form) => [simplify(form), name] as const),
  ),
);

const pattern =
  /(?<![\w.])(\d{1,4})\s+([a-z][\da-z.'\u2019]*(?:\s+[\da-z.'\u2019]+){0,3}?)\s+(\d{1,5})(?!\w)/giu;
/** Written as one word: `487us931`, `472f3d638`. */
const gluedPattern = /(?<![\w.])(\d{1,4})([a-z]+(?:[23]d|4th)?)(\d{1,5})(?!\w)/giu;
/** What follows a citation and is part of it: the pages cited, the court and the year. */
const tailPattern = /^(?:\s*,\s*\d{1,5}(?:\s*[-\u2013]\s*\d{1,5})?)*(?:\s*\([^()]*\d{4}\))?/u;

/** Reads every place in a reporter: `487 us 931`, `848 F3d 928`, `652 F. 3d 1160, 1170 (9th Cir. 2011)`. */
export function readReporters(text: string, isSection: IsSection): Found<ReporterCitation>[] {
  return [...text.matchAll(pattern), ...text.matchAll(gluedPattern)].flatMap((match) => {
    const reporter = byForm.get(simplify(match[2] ?? ""));
    const [volume, page] = [match[1] ?? "", match[3] ?? ""];
    // "18 us 1591" is more likely a section than a page of the Supreme Court's volume 18.
    if (reporter === undefined || (reporter === "U.S." && isSection(volume, page))) return [];
    const end = match.index + match[0].length;
    const tail = tailPattern.exec(text.slice(end))?.[0] ?? "";
    const citation = { volume: Number(volume), reporter, page: Number(page) };
    return [{ citation, start: match.index, end: end + tail.length }];
  });
}

/** The key of a place in a reporter: `487 U.S. 931`. */
export function reporterKey(citation: ReporterCitation): string {
  return `${citation.volume} ${citation.reporter} ${citation.page}`;
}
