import { urls } from "../model/urls.ts";

/** The formats of server/exports/citation-formats.ts, by id; a test holds them together. */
export const citationFiles = [
  { id: "bluebook", name: "Bluebook" },
  { id: "ris", name: "RIS" },
  { id: "bibtex", name: "BibTeX" },
  { id: "csl", name: "CSL-JSON" },
] as const;

/** Links to files with the citations of these cases, `dann`, in their order. */
export function CitationLinks({ cases }: { readonly cases: readonly string[] }) {
  const ids = cases.map((slug) => `case:${slug}`).join(",");
  return (
    <>
      {citationFiles.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 ? ", " : ""}
          <a href={urls.api.caseSet(id, [["ids", ids]])}>{name}</a>
        </span>
      ))}
    </>
  );
}
