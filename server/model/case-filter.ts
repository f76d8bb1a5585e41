import { facetVocabulary } from "./case-facets.ts";
import { courts, findCourt } from "./court.ts";
import { type CourtCase, principalOpinion } from "./court-case.ts";
import { formatStatute, parseCodeCitation } from "./statute-citation.ts";

/** How the list of cases may be shown, and by what it may be ordered. */
export const caseViews = ["list", "table", "timeline"] as const;
export const caseSorts = ["decided", "name", "court"] as const;

type Vocabulary = keyof typeof facetVocabulary;

/** What cases are filtered by: the facets of each record, and what follows from its fields. */
export const caseFacetKeys = [
  "statute",
  "court",
  "decade",
  "kind",
  ...(Object.keys(facetVocabulary) as Vocabulary[]),
  "read",
  "treatment",
] as const;

export type CaseFacetKey = (typeof caseFacetKeys)[number];

/** What is asked of the list: one value a facet at most, and how to show what is left. */
export interface CaseFilter {
  readonly chosen: Readonly<Partial<Record<CaseFacetKey, string>>>;
  readonly view: (typeof caseViews)[number];
  readonly sort: (typeof caseSorts)[number];
  readonly order: "asc" | "desc";
}

/** How much of the opinions of a case was read: whole, in part, a syllabus, or only what others say. */
export const readExtentsOfCase = ["whole", "excerpt", "syllabus", "secondary"] as const;

/** The most that was read of a case's own opinions. */
export function opinionRead(courtCase: CourtCase): (typeof readExtentsOfCase)[number] {
  const extents = courtCase.sources
    .filter(({ kind }) => kind === "opinion")
    .map(({ read }) => read as string);
  return readExtentsOfCase.find((extent) => extents.includes(extent)) ?? "secondary";
}

/** The sections of a case without their subdivisions, as `18 U.S.C. § 1591`, each once. */
function sectionsOf({ statutes }: CourtCase): string[] {
  const sections = statutes.flatMap((text) => {
    const citation = parseCodeCitation(text);
    return citation ? [formatStatute({ ...citation, path: [] })] : [];
  });
  return [...new Set(sections)];
}

/** The values of a case under a facet. */
export function caseFacetValues(courtCase: CourtCase, key: CaseFacetKey): readonly string[] {
  const { court, decided } = principalOpinion(courtCase);
  switch (key) {
    case "statute":
      return sectionsOf(courtCase);
    case "court":
      return [court];
    case "decade":
      return [`${decided.slice(0, 3)}0s`];
    case "kind":
      return [courtCase.kind];
    case "read":
      return [opinionRead(courtCase)];
    case "treatment":
      return [courtCase.treatment.status];
    default:
      return courtCase.facets[key];
  }
}

const courtOrder = new Map(courts.map(({ id }, index) => [id, index]));

/** Orders cases; equal ones by name, so that the same request gives the same list. */
export function sortCases(
  cases: readonly CourtCase[],
  { sort, order }: Pick<CaseFilter, "sort" | "order">,
): CourtCase[] {
  const key = (courtCase: CourtCase): string => {
    const { court, decided } = principalOpinion(courtCase);
    if (sort === "decided") return decided;
    if (sort === "name") return courtCase.shortName.toLowerCase();
    return String(courtOrder.get(findCourt(court)?.id ?? "") ?? 999).padStart(4, "0");
  };
  const sign = order === "asc" ? 1 : -1;
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...cases].sort(
    (a, b) => sign * compare(key(a), key(b)) || compare(a.shortName, b.shortName),
  );
}
