import type { StatuteCitation } from "../model/statute-citation.ts";
import { type Found, readPath } from "./read-statutes.ts";

/** The Code's section for a section of an act by the act's name; undefined where the collection has none. */
export type SectionOfAct = (
  act: string,
  number: string,
) => Omit<StatuteCitation, "path"> | undefined;

/** A section of an act; the citation is left out where the collection does not have it. */
export type FoundActSection = Omit<Found<StatuteCitation>, "citation"> & {
  readonly citation: StatuteCitation | undefined;
};

/** Acts that are cited by their own sections, with how people write them. */
const acts = [
  ["Immigration and Nationality Act", "ina|immigration\\s+(?:and|&)\\s+nationality\\s+act"],
  ["Fair Labor Standards Act", "flsa|fair\\s+labor\\s+standards\\s+act"],
  [
    "Trafficking Victims Protection Act",
    "tvpa|trafficking\\s+victims\\s+protection\\s+act(?:\\s+of\\s+2000)?",
  ],
  [
    "Migrant and Seasonal Agricultural Worker Protection Act",
    "mspa|awpa|migrant\\s+and\\s+seasonal\\s+agricultural\\s+worker\\s+protection\\s+act",
  ],
] as const;

const sign = "(?:§+|sections?|secs?\\.?|ss?\\.)";
const number = "(?<number>\\d{1,3}[a-z]?)(?![\\da-z])(?<path>(?:\\s*\\([\\da-z]{1,4}\\))*)";
const patterns = acts.map(
  ([act, name]) =>
    [
      act,
      [
        new RegExp(`(?<![\\p{L}\\d])(?:${name})\\s*,?\\s*${sign}?\\s*${number}`, "giu"),
        new RegExp(`${sign}\\s*${number}\\s+(?:of\\s+)?(?:the\\s+)?(?:${name})(?!\\p{L})`, "giu"),
      ],
    ] as const,
);

/** Reads sections of acts as people cite them: `INA § 274(a)(1)`, `section 103 of the TVPA`. */
export function readActSections(text: string, sectionOfAct: SectionOfAct): FoundActSection[] {
  return patterns
    .flatMap(([act, forms]) =>
      forms.flatMap((form) =>
        [...text.matchAll(form)].map((match): FoundActSection => {
          const found = sectionOfAct(act, (match.groups?.["number"] ?? "").toUpperCase());
          return {
            citation: found && { ...found, path: readPath(match.groups?.["path"] ?? "") },
            start: match.index,
            end: match.index + match[0].length,
          };
        }),
      ),
    )
    .sort((a, b) => a.start - b.start);
}
