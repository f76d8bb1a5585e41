import {
  parseCodeCitation,
  provisionSlug,
  type StatuteCitation,
} from "../model/statute-citation.ts";
import type { ContentFile } from "./load-corpus.ts";

/** A content file that names a section, and the lines on which it does. */
export interface Mention {
  readonly file: string;
  readonly lines: readonly number[];
}

/** What names a section in a file: `18 USC 1591`, `18-usc-1591`, and `"1591(a)"` inside its title. */
function mentionPattern(citation: StatuteCitation, file: string): RegExp {
  const { title, section } = citation;
  const forms = [
    `\\b${title} USC ${section}(?![0-9A-Za-z])`,
    `\\b${provisionSlug(citation)}(?![0-9a-z])`,
  ];
  // A pinpoint leaves its own title out.
  if (file.startsWith(`statutes/${title}/`)) forms.push(`"${section}[("]`);
  return new RegExp(forms.join("|"));
}

/** Every content file that names one of the sections, with line numbers: what a new law may touch. */
export function findMentions(
  files: readonly ContentFile[],
  citations: readonly string[],
): Mention[] {
  const sections = citations.flatMap((citation) => parseCodeCitation(citation) ?? []);
  return files.flatMap(({ file, contents }) => {
    const patterns = sections.map((section) => mentionPattern(section, file));
    const lines = contents
      .split("\n")
      .flatMap((line, index) =>
        patterns.some((pattern) => pattern.test(line)) ? [index + 1] : [],
      );
    return lines.length === 0 ? [] : [{ file, lines }];
  });
}
