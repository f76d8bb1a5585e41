import type { Agency } from "../../model/agency.ts";
import { type AgencyWork, findDepartment } from "../../model/agency-work.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import { urls } from "../../model/urls.ts";

/** An agency or body, as /api/v1/agencies answers. Prose still carries its links. */
export function agencyJson(agency: Agency, agencies: readonly Agency[]) {
  const { slug, file: _file, bodyHtml: _html, bodyText: _text, body, ...rest } = agency;
  return {
    id: `agency:${slug}`,
    url: urls.agencies(slug),
    ...rest,
    department: findDepartment(agency, agencies).name,
    coordination: body ?? null,
  };
}

/** A recommendation, as /api/v1/agencies answers. */
export function recommendationJson(recommendation: Recommendation) {
  const { slug, file: _file, bodyHtml: _html, bodyText: _text, ...rest } = recommendation;
  return {
    id: `recommendation:${slug}`,
    url: urls.agencies(`recommendation-${slug}`),
    ...rest,
  };
}

/** That an agency works a section, as the section's own answer gives it. */
export function agencyWorkJson({ agency, work, pinpoints }: AgencyWork) {
  const source = agency.sources.find(({ id }) => id === work.source);
  return {
    agency: `agency:${agency.slug}`,
    name: agency.name,
    url: urls.agencies(agency.slug),
    reach: work.reach,
    pinpoints,
    text: work.text,
    asOf: work.asOf ?? null,
    source: source === undefined ? null : { title: source.title, readOn: source.readOn },
  };
}
