import type { CheckedCitation } from "../model/citation-check.ts";
import { toCsv } from "../model/csv.ts";
import { formatDate } from "../model/dates.ts";
import { type ExportDocument, heading, paragraph, row, table } from "./document.ts";

/** What the report of a citation check says beside the citations. */
export interface CitationReportFacts {
  readonly releasePoint: string;
  readonly contentHash: string;
  /** The day of making, YYYY-MM-DD; passed in, so that the same input gives the same bytes. */
  readonly madeOn: string;
  /** The words of each status, as the page prints them. */
  readonly words: Readonly<Record<CheckedCitation["status"], string>>;
}

/** The checked citations as CSV by RFC 4180: as written, status, reason, record, how it is cited. */
export function citationCsv(
  checked: readonly CheckedCitation[],
  { words }: Pick<CitationReportFacts, "words">,
): string {
  return toCsv([
    ["as written", "status", "in words", "reason", "record", "citation"],
    ...checked.map(({ text, status, reason, record, citation }) => [
      text,
      status,
      words[status],
      reason,
      record ?? "",
      citation ?? "",
    ]),
  ]);
}

/** The same as a document for Word. */
export function citationReport(
  checked: readonly CheckedCitation[],
  { releasePoint, contentHash, madeOn, words }: CitationReportFacts,
): ExportDocument {
  const title = `Citation check of ${formatDate(madeOn)}`;
  return {
    title,
    fileName: `citation-check-${madeOn}`,
    setting: "manyPages",
    madeOn,
    blocks: [
      heading(1, title),
      paragraph(
        "Held against one collection. What is not in it is said to be not in it, which proves nothing. Run KeyCite or Shepard's before filing.",
      ),
      ...table(
        [
          ["As written", 34],
          ["What was found", 40],
          ["Record", 26],
        ],
        checked.map(({ text, status, reason, citation }) =>
          row([text], [`${words[status]}. ${reason}`], [citation ?? ""]),
        ),
      ),
    ],
    foot: [
      `Chapter 77 · content ${contentHash.slice(0, 12)} · law checked to release point ${releasePoint}`,
      "Not legal advice. Not reviewed by an attorney.",
    ],
  };
}
