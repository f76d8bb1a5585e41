import type { CitedCase } from "./cited-case.ts";
import { writeBibtex } from "./write-bibtex.ts";
import { writeCslJson } from "./write-csl-json.ts";
import { writeRis } from "./write-ris.ts";

/** A format in which a set of cases can be taken along. */
export interface CitationFormat {
  readonly id: string;
  readonly label: string;
  readonly mediaType: string;
  readonly extension: string;
  write(cases: readonly CitedCase[]): string;
}

/** Every format. To add one: a file that writes it and a line here. */
export const citationFormats: readonly CitationFormat[] = [
  {
    id: "bluebook",
    label: "Bluebook, a line each",
    mediaType: "text/plain; charset=utf-8",
    extension: "txt",
    write: (cases) => cases.map(({ citation }) => `${citation}.\n`).join(""),
  },
  {
    id: "ris",
    label: "RIS",
    mediaType: "application/x-research-info-systems; charset=utf-8",
    extension: "ris",
    write: writeRis,
  },
  {
    id: "bibtex",
    label: "BibTeX",
    mediaType: "application/x-bibtex; charset=utf-8",
    extension: "bib",
    write: writeBibtex,
  },
  {
    id: "csl",
    label: "CSL-JSON",
    mediaType: "application/vnd.citationstyles.csl+json; charset=utf-8",
    extension: "json",
    write: writeCslJson,
  },
];
