import type { Corpus } from "../../model/corpus.ts";
import type { Holding } from "../../model/court-case.ts";
import type { Provision } from "../../model/provision.ts";
import {
  citationContains,
  parseCodeCitation,
  parsePinpoint,
  provisionSlug,
  type StatuteCitation,
} from "../../model/statute-citation.ts";
import type { Check } from "./check.ts";

const rule = "holding-element";

/** True where `place` lies in one of these pinpoints of the section. */
function liesIn(place: StatuteCitation, title: string, pinpoints: readonly string[]): boolean {
  return pinpoints.some((pinpoint) => {
    const outer = parsePinpoint(title, pinpoint);
    return outer !== undefined && outer.path.length > 0 && citationContains(outer, place);
  });
}

/** A place that holds a rule or a penalty alone, so that no element can be named for it. */
function hasNoElement(place: StatuteCitation, { title, rules, offenses }: Provision): boolean {
  const elements = offenses.flatMap((offense) => offense.elements.map(({ pinpoint }) => pinpoint));
  const tiers = offenses.flatMap((offense) => offense.tiers.map(({ pinpoint }) => pinpoint));
  const others = [...rules.map(({ pinpoint }) => pinpoint), ...tiers];
  return liesIn(place, title, others) && !liesIn(place, title, elements);
}

/** The units an author may choose from, cut short for a section that makes dozens. */
function listUnits({ offenses }: Provision): string {
  const shown = offenses.slice(0, 4).map((offense) => offense.id);
  return offenses.length > shown.length ? `${shown.join(", ")} …` : shown.join(", ");
}

function explain(holding: Holding, corpus: Corpus): string | undefined {
  if (holding.offense !== undefined && holding.element !== undefined) return undefined;
  if (holding.element !== undefined) {
    return `holding "${holding.id}" names the element "${holding.element}" of no offense: add offense`;
  }
  if (holding.reads !== undefined) return undefined;
  const place = parseCodeCitation(holding.statute ?? "");
  const section = place && corpus.provisions.find(({ slug }) => slug === provisionSlug(place));
  if (!place || !section || section.offenses.length === 0) return undefined;
  if (hasNoElement(place, section)) return undefined;
  return `holding "${holding.id}" reads ${holding.statute}: name the offense (${holding.offense ?? listUnits(section)}) and its element, or say under reads which rule, guideline or doctrine it turns on`;
}

/** A holding on an offense section says which element of which offense it reads. */
export const holdingElement: Check = (corpus, sources) =>
  corpus.cases.flatMap((courtCase) =>
    courtCase.holdings.flatMap((holding, index) => {
      const message = explain(holding, corpus);
      const source = sources.get(courtCase.file);
      if (message === undefined || !source) return [];
      return [source.problemAt(["holdings", index], rule, message)];
    }),
  );
