import { type ReporterCitation, reporterKey } from "../citations/read-reporters.ts";
import { formatPath, provisionSlug, type StatuteCitation } from "../model/statute-citation.ts";
import type { FullText, PartRow } from "./full-text.ts";

/** Finds what a query cites: places of sections, decisions by reporter or docket. */
export interface CitedPages {
  /** The part of a section's page whose place is the one cited, or the top of the page. */
  statuteAt(citation: StatuteCitation): PartRow | undefined;
  caseAt(citation: ReporterCitation): PartRow | undefined;
  docketAt(docket: string): PartRow | undefined;
}

/** Decisions of the collection by how they are cited: record ids. */
export interface CaseKeys {
  /** By `volume reporter page` of every opinion. */
  readonly reporters: ReadonlyMap<string, string>;
  /** By docket number, in lower case without spaces. */
  readonly dockets: ReadonlyMap<string, string>;
}

/** Makes the finder of cited pages. */
export function createCitedPages(text: FullText, keys: CaseKeys): CitedPages {
  const topOf = (record: string | undefined): PartRow | undefined =>
    record === undefined ? undefined : text.partsOf(record)[0];
  return {
    statuteAt: (citation) => {
      const rows = text.partsOf(`statute:${provisionSlug(citation)}`);
      // The first thing on the page that is that place or lies in it, else the nearest around it.
      for (let depth = citation.path.length; depth > 0; depth -= 1) {
        const path = formatPath(citation.path.slice(0, depth));
        const place = `${citation.section}${path}`.toLowerCase();
        const found = rows.find(({ names }) => `${names.toLowerCase()}(`.startsWith(`${place}(`));
        if (found) return found;
      }
      return rows[0];
    },
    caseAt: (citation) => topOf(keys.reporters.get(reporterKey(citation))),
    docketAt: (docket) => topOf(keys.dockets.get(docket)),
  };
}
