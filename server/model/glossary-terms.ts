import type { Corpus } from "./corpus.ts";
import type { GlossaryEntry } from "./glossary.ts";
import {
  formatStatute,
  parseCodeCitation,
  parsePinpoint,
  provisionSlug,
} from "./statute-citation.ts";
import { anchors, urls } from "./urls.ts";

/** A definition of a section, as the glossary shows it. Prose still carries its links. */
export interface ShownDefinition {
  /** The place: `18 U.S.C. § 1591(e)(5)`. */
  readonly citation: string;
  readonly url: string;
  readonly term: string;
  readonly meaning: string;
  readonly scope: string;
  readonly from: string;
  readonly to: string | undefined;
}

/** An entry with the definitions that it names; `meaning` is never empty where the checks pass. */
export interface GlossaryTerm extends Omit<GlossaryEntry, "definitions" | "meaning"> {
  readonly meaning: string;
  /** False where the meaning is the section's own, and stands under `definitions` too. */
  readonly hasOwnMeaning: boolean;
  readonly definitions: readonly ShownDefinition[];
}

function showDefinitions(
  { section, definition }: GlossaryEntry["definitions"][number],
  provisions: Corpus["provisions"],
): ShownDefinition[] {
  const citation = parseCodeCitation(section);
  const slug = citation && provisionSlug(citation);
  const provision = provisions.find((one) => one.slug === slug);
  if (!provision) return [];
  return provision.definitions
    .filter(({ id }) => id === definition)
    .map((one) => ({
      citation: formatStatute(
        parsePinpoint(provision.title, one.pinpoint) ?? { ...provision, path: [] },
      ),
      url: urls.statute(provision.slug, anchors.definition(one.id)),
      term: one.term,
      meaning: one.meaning,
      scope: one.scope,
      from: one.from,
      to: one.to,
    }));
}

/** The letter that an entry stands under: `A`; what begins with no letter stands under `0–9`. */
export function letterOf(term: string): string {
  const first = /[a-z0-9]/i.exec(term)?.[0]?.toUpperCase() ?? "";
  return /[A-Z]/.test(first) ? first : "0–9";
}

/** The id of a letter's heading on the page. */
export function letterAnchor(letter: string): string {
  return letter === "0–9" ? "letter-digits" : `letter-${letter.toLowerCase()}`;
}

/** All entries by term, each with the definitions that it names, those in force first. */
export function glossaryTerms({
  glossary,
  provisions,
}: Pick<Corpus, "glossary" | "provisions">): GlossaryTerm[] {
  return glossary
    .map(({ definitions, meaning, ...entry }): GlossaryTerm => {
      const shown = definitions
        .flatMap((one) => showDefinitions(one, provisions))
        .sort((a, b) => Number(a.to !== undefined) - Number(b.to !== undefined));
      return {
        ...entry,
        meaning: meaning ?? shown[0]?.meaning ?? "",
        hasOwnMeaning: meaning !== undefined,
        definitions: shown,
      };
    })
    .sort((a, b) => a.term.localeCompare(b.term, "en", { sensitivity: "base" }));
}
