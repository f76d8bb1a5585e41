import type { Check } from "./check.ts";

/** A section's file stands at `statutes/<title>/<section in lower case>.md`. */
export const pathMatchesCitation: Check = (corpus, sources) =>
  corpus.provisions.flatMap(({ file, title, section }) => {
    const expected = `statutes/${title}/${section.toLowerCase()}.md`;
    if (file === expected) return [];
    const key = file.startsWith(`statutes/${title}/`) ? "section" : "title";
    const message = `${title} USC ${section} belongs in ${expected}: move the file, or correct the citation`;
    const problem = sources.get(file)?.problemAt([key], "path-matches-citation", message);
    return problem ? [problem] : [];
  });
