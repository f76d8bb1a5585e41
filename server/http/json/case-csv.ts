import { formatReporterCitation } from "../../model/case-citation.ts";
import { caseFacetKeys, caseFacetValues, opinionRead } from "../../model/case-filter.ts";
import { courtLabel } from "../../model/court.ts";
import { type CourtCase, principalOpinion } from "../../model/court-case.ts";
import { toCsv } from "../../model/csv.ts";

const own = ["statute", "court", "decade", "kind", "read", "treatment"];
const facets = caseFacetKeys.filter((key) => !own.includes(key));

/** Cases as CSV, a row each: identity, sections, facets (values parted by "; "), what was read. */
export function caseCsv(cases: readonly CourtCase[]): string {
  return toCsv([
    [
      ...["id", "name", "citation", "court", "decided", "kind", "statutes"],
      ...facets,
      ...["opinion read", "later history", "summary"],
    ],
    ...cases.map((courtCase) => {
      const opinion = principalOpinion(courtCase);
      return [
        `case:${courtCase.slug}`,
        courtCase.name,
        formatReporterCitation(opinion),
        courtLabel(opinion.court),
        opinion.decided,
        courtCase.kind,
        courtCase.statutes.join("; "),
        ...facets.map((key) => caseFacetValues(courtCase, key).join("; ")),
        opinionRead(courtCase),
        courtCase.treatment.status,
        courtCase.summary,
      ];
    }),
  ]);
}
