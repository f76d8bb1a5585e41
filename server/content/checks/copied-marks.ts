import { listProse } from "../list-prose.ts";
import type { Check } from "./check.ts";

interface Mark {
  readonly pattern: RegExp;
  readonly what: string;
}

/** What a publisher's copy carries and a page in our own words never does. */
const marks: readonly Mark[] = [
  { pattern: /\[\d{1,3}\](?!\()/g, what: "a headnote or footnote mark" },
  { pattern: /(?<![\w*])\*\d{2,4}\b(?!\*)/g, what: "a star page" },
];

/** Names of a publisher's apparatus: out of place in a record's body; fields may say what was read. */
const apparatus: Mark = {
  pattern: /\b(Westlaw|LexisNexis|Lexis|KeyCite|Headnotes?)\b/gi,
  what: "a publisher's own matter",
};

/** No text carries the marks of the copy that it was read in. */
export const copiedMarks: Check = (_corpus, sources) =>
  [...sources.values()].flatMap((source) => {
    const isRecord = /^(statutes|cases)\//.test(source.file);
    return listProse(source, (keys) => keys.startsWith("sources.")).flatMap((prose) =>
      [...marks, ...(isRecord && prose.path === undefined ? [apparatus] : [])].flatMap(
        ({ pattern, what }) =>
          [...prose.text.matchAll(pattern)].map((match) => {
            const message = `"${match[0]}" looks like ${what}, copied: write the point in our own words`;
            return prose.problemAt(match.index, "copied-marks", message);
          }),
      ),
    );
  });
