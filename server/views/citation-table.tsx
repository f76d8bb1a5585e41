import type { CheckedCitation, CitationStatus } from "../model/citation-check.ts";
import { ScrollTable } from "./scroll-table.tsx";

/** The words of each status: what was found out, never "good". */
export const citationStatusWords: Readonly<Record<CitationStatus, string>> = {
  found: "found",
  nameDiffers: "another name stands there",
  courtDiffers: "another court",
  yearDiffers: "another year",
  supersededByHistory: "later history",
  noSuchSubdivision: "no such place",
  notInCollection: "not in this collection",
  notACitation: "no citation read",
  shortForm: "short form, not checked",
};

/** An address where a decision that is not held here can be looked for; followed only when the user clicks it. */
function lookUpUrl(citation: string): string {
  return `https://www.courtlistener.com/?q=${encodeURIComponent(`"${citation.replace(/^[^\d]*(?=\d)/u, "").replace(/,.*$|\s*\(.*$/u, "")}"`)}`;
}

function isOutsideCase({ status, citation, record }: CheckedCitation): boolean {
  return status === "notInCollection" && record === null && citation === null;
}

/** How many citations there are and of what kind: the first thing a reader sees. */
export function CitationSummary({ checked }: { readonly checked: readonly CheckedCitation[] }) {
  const count = (...statuses: CitationStatus[]): number =>
    checked.filter(({ status }) => statuses.includes(status)).length;
  const lines = count("notACitation");
  const outside = count("notInCollection");
  const short = count("shortForm");
  const held = checked.length - lines - outside - short;
  const problems = held - count("found");
  return (
    <p role="status">
      <strong>
        {checked.length - lines} {checked.length - lines === 1 ? "citation" : "citations"} found:
      </strong>{" "}
      {held} checked here{problems > 0 ? `, ${problems} of them to look at` : ""}; {outside} outside
      this collection; {short} short {short === 1 ? "form" : "forms"} not checked.
      {lines > 0 ? ` ${lines} ${lines === 1 ? "line holds" : "lines hold"} no citation.` : ""} Run
      KeyCite or Shepard's before filing.
    </p>
  );
}

/** The citations with what the collection knows of each, problems first. */
export function CitationTable({ checked }: { readonly checked: readonly CheckedCitation[] }) {
  return (
    <ScrollTable
      caption="Citations, those to look at first"
      head={["As written", "What was found"]}
      compact
    >
      {checked.map((item) => (
        <tr key={`${item.start} ${item.text}`}>
          <th scope="row">{item.text}</th>
          <td>
            <strong>{citationStatusWords[item.status]}.</strong> {item.reason}{" "}
            {item.url === null ? null : <a href={item.url}>{item.citation}</a>}
            {isOutsideCase(item) ? (
              <a href={lookUpUrl(item.text)} rel="noreferrer noopener">
                look it up elsewhere
              </a>
            ) : null}
          </td>
        </tr>
      ))}
    </ScrollTable>
  );
}
