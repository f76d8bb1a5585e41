import type { AuthorityRecord } from "../model/authority-record.ts";
import { type CourtCase, principalOpinion } from "../model/court-case.ts";
import type { PageFacets } from "../model/part.ts";
import type { Provision } from "../model/provision.ts";
import type { Question } from "../model/question.ts";
import { parseCodeCitation, provisionSlug } from "../model/statute-citation.ts";

const none: PageFacets = { statute: [], court: [], year: [], form: [], issue: [] };

/** Slugs of the sections among record ids: `statute:18-usc-1591`. */
function sectionSlugs(records: readonly string[]): string[] {
  return records
    .filter((record) => record.startsWith("statute:"))
    .map((record) => record.slice("statute:".length));
}

/** What a section can be filtered by: itself. */
export function statuteFacets({ slug }: Provision): PageFacets {
  return { ...none, statute: [slug] };
}

/** What a case can be filtered by. Its year is that of its principal decision. */
export function caseFacetsOf(courtCase: CourtCase): PageFacets {
  const { court, decided } = principalOpinion(courtCase);
  const sections = courtCase.statutes.flatMap((text) => {
    const citation = parseCodeCitation(text);
    return citation ? [provisionSlug(citation)] : [];
  });
  return {
    statute: [...new Set(sections)],
    court: [court],
    year: [decided.slice(0, 4)],
    form: [courtCase.kind, ...courtCase.facets.form],
    issue: courtCase.facets.issues,
  };
}

/** What a contested question can be filtered by: the sections it bears on. */
export function questionFacets({ touches }: Question): PageFacets {
  return { ...none, statute: sectionSlugs(touches) };
}

/** What an act can be filtered by: the sections whose history names it, and its year. */
export function authorityFacets({ touches, enacted }: AuthorityRecord): PageFacets {
  return { ...none, statute: sectionSlugs(touches), year: [enacted.slice(0, 4)] };
}

/** Words for a facet's value where its own say less than what a case of it is about. */
const valueWords: Readonly<Record<string, string>> = {
  domesticWork: "domestic work, domestic worker, household worker",
  agriculture: "agriculture, farm, farm worker",
  garment: "garment, clothing factory",
  documents: "documents, passport or papers withheld",
  withheldPay: "withheld pay, unpaid wages",
  debt: "debt, debt bondage",
  legalThreats: "threats of law, police or deportation",
  laborCamp: "labor camp",
  detention: "detention, prison",
};

/** The words of a case's facets, for full text: `domesticWork` is found by "domestic work". */
export function facetWords({ facets }: CourtCase): string[] {
  const { form, sector, means, recruitment, control, venue, evidence, issues } = facets;
  return [form, sector, means, recruitment, control, venue, evidence, issues]
    .flat()
    .filter((value) => value !== "notStated" && value !== "notAtIssue" && value !== "other")
    .map((value) => valueWords[value] ?? value.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase());
}
