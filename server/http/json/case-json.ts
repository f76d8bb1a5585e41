import { formatCase, formatReporterCitation, formatShortCase } from "../../model/case-citation.ts";
import { courtLabel } from "../../model/court.ts";
import { type CourtCase, principalOpinion } from "../../model/court-case.ts";
import { urls } from "../../model/urls.ts";

/** A case in the list at /api/v1/cases. */
export function caseListJson(courtCase: CourtCase) {
  const opinion = principalOpinion(courtCase);
  return {
    id: `case:${courtCase.slug}`,
    name: courtCase.name,
    citation: formatReporterCitation(opinion),
    court: courtLabel(opinion.court),
    year: Number(opinion.decided.slice(0, 4)),
    decided: opinion.decided,
    statutes: courtCase.statutes,
    facets: courtCase.facets,
    treatment: courtCase.treatment,
    url: urls.courtCase(courtCase.slug),
  };
}

/** A case, as /api/v1/cases/{id} answers. Prose still carries its links. */
export function caseJson(courtCase: CourtCase) {
  const opinion = principalOpinion(courtCase);
  const { slug: _slug, file: _file, brief, protectedNames: _protected, ...rest } = courtCase;
  return {
    ...caseListJson(courtCase),
    ...rest,
    citations: {
      full: formatCase(courtCase.name, opinion),
      short: formatShortCase(courtCase.shortName, opinion),
    },
    opinions: courtCase.opinions.map((item) => ({
      ...item,
      citation: formatReporterCitation(item),
      courtLabel: courtLabel(item.court),
    })),
    brief: Object.fromEntries(brief.map((part) => [part.part, part.text])),
    charges: courtCase.defendants.flatMap(({ name, charges }) =>
      charges.map((charge) => ({ defendant: name, ...charge })),
    ),
    holdings: courtCase.holdings.map((holding) => ({ ...holding, source: holding.sources[0] })),
  };
}
