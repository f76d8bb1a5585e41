import type { Provision } from "../../model/provision.ts";
import {
  citationContains,
  parseCodeCitation,
  parsePinpoint,
  provisionSlug,
  type StatuteCitation,
} from "../../model/statute-citation.ts";
import { construedListFile, construedListSchema } from "../construed-list.ts";
import type { Check } from "./check.ts";

/** What of a section can be construed, each with the place it stands in. */
function listConstruable(provision: Provision) {
  return [
    ...provision.offenses.flatMap((offense) => [...offense.elements, ...offense.tiers]),
    ...provision.rules,
  ];
}

/** True when the section's page says what a court made of the words at `place`. */
function isConstrued(provision: Provision, place: StatuteCitation): boolean {
  if (provision.construed.length > 0) return true;
  return listConstruable(provision).some(({ pinpoint, construed }) => {
    const inner = parsePinpoint(provision.title, pinpoint);
    if (construed === undefined || construed.length === 0 || !inner) return false;
    return citationContains(place, inner) || citationContains(inner, place);
  });
}

/** A section on the list `content/construed.yml` says what a court made of its text. */
export const construedRequired: Check = (corpus, sources) => {
  const list = construedListSchema.safeParse(sources.get(construedListFile)?.frontMatter);
  return (list.data ?? []).flatMap(({ citation, why }) => {
    const place = parseCodeCitation(citation);
    const provision = place && corpus.provisions.find(({ slug }) => slug === provisionSlug(place));
    const source = provision && sources.get(provision.file);
    if (!place || !source || isConstrued(provision, place)) return [];
    const message = `${citation} is on the list in ${construedListFile} and has no construed entry. ${why}`;
    return [source.problemAt(["section"], "construed-required", message)];
  });
};
