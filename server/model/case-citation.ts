import { findCourt } from "./court.ts";
import type { Opinion } from "./court-case.ts";
import { shortMonths } from "./dates.ts";

/** The parts of an opinion that a citation is rendered from. */
type Cited = Pick<Opinion, "volume" | "reporter" | "page" | "court" | "decided"> & {
  readonly docket?: readonly string[] | undefined;
};

/** `Dec. 28, 2006`, as a slip opinion's parenthesis has it. */
function slipDate(date: string): string {
  const [year, month, day] = date.split("-");
  return `${shortMonths[Number(month) - 1] ?? ""} ${Number(day)}, ${year}`;
}

/**
 * Volume, reporter, page, pinpoint, court and year in Bluebook form:
 * `652 F.3d 1160, 1170 (9th Cir. 2011)`; without a reporter, docket number and full date:
 * `No. 05-10422, slip op. at 5 (9th Cir. Dec. 28, 2006)`.
 */
export function formatReporterCitation(opinion: Cited, page?: string): string {
  const court = findCourt(opinion.court)?.abbreviation ?? opinion.court;
  const year = opinion.decided.slice(0, 4);
  if (
    opinion.volume !== undefined &&
    opinion.reporter !== undefined &&
    opinion.page !== undefined
  ) {
    const pin = page === undefined ? "" : `, ${page}`;
    const parenthesis = court === "" ? year : `${court} ${year}`;
    return `${opinion.volume} ${opinion.reporter} ${opinion.page}${pin} (${parenthesis})`;
  }
  const number = opinion.docket?.[0] === undefined ? [] : [`No. ${opinion.docket[0]}`];
  const place = [...number, ...(page === undefined ? [] : [`slip op. at ${page}`])].join(", ");
  // A reporter of its own names the Supreme Court; a docket number does not.
  const parenthesis = `(${court === "" ? "U.S." : court} ${slipDate(opinion.decided)})`;
  return place === "" ? parenthesis : `${place} ${parenthesis}`;
}

/** A citation as it follows a name: after a comma, unless it is nothing but a court and a day. */
export function citationAfterName(citation: string): string {
  return citation.startsWith("(") ? ` ${citation}` : `, ${citation}`;
}

/** Name and citation in full: `United States v. Dann, 652 F.3d 1160 (9th Cir. 2011)`. */
export function formatCase(name: string, opinion: Cited, page?: string): string {
  return `${name}${citationAfterName(formatReporterCitation(opinion, page))}`;
}

/** The short form for a later mention: `Dann, 652 F.3d at 1170`. */
export function formatShortCase(shortName: string, opinion: Cited, page?: string): string {
  if (opinion.volume === undefined || opinion.reporter === undefined) {
    return page === undefined ? shortName : `${shortName}, slip op. at ${page}`;
  }
  return `${shortName}, ${opinion.volume} ${opinion.reporter} at ${page ?? opinion.page ?? ""}`;
}
