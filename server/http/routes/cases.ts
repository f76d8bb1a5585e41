import { z } from "zod";
import { citationFormats } from "../../exports/citation-formats.ts";
import { citedCase } from "../../exports/cited-case.ts";
import { type CaseFacetKey, caseFacetKeys, caseSorts } from "../../model/case-filter.ts";
import { urls } from "../../model/urls.ts";
import { filterCases } from "../../query/filter-cases.ts";
import { renderCaseListPage } from "../../views/case-list-page.tsx";
import { renderCasePage } from "../../views/case-page.tsx";
import { renderErrorPage } from "../../views/error-page.tsx";
import type { Routes } from "../app.ts";
import { askedCases } from "../asked-cases.ts";
import { answers, caseListSchema, caseSchema, textAnswers } from "../json/api-schemas.ts";
import { caseCsv } from "../json/case-csv.ts";
import { caseJson, caseListJson } from "../json/case-json.ts";
import { plainJson } from "../json/plain-json.ts";
import { pageContext } from "../page-context.ts";
import { sendProblem } from "../problem-details.ts";

const html = "text/html; charset=utf-8";
const params = z.object({ id: z.string().max(100).describe("As in kil-soo-lee.") });

const facetText = z.string().max(60).optional();
const listQuery = z.object({
  ...(Object.fromEntries(
    caseFacetKeys.map((key) => [key, facetText.describe(`Cases with this value of ${key}.`)]),
  ) as Record<CaseFacetKey, typeof facetText>),
  sort: facetText.describe(`One of ${caseSorts.join(", ")}.`),
  order: facetText.describe("asc or desc."),
  view: facetText.describe("Of the page; the API takes no notice of it."),
});
const exportQuery = listQuery.extend({
  format: z.enum(["csv", ...citationFormats.map(({ id }) => id)]).describe("What to write."),
  ids: z.string().max(4_000).optional().describe("Only these: case:dann,case:kozminski."),
});

/** Pages and JSON of the cases. */
export const caseRoutes: Routes = (app, site) => {
  const { cases } = site.law.corpus;
  const bySlug = new Map(cases.map((courtCase) => [courtCase.slug, courtCase]));
  const find = (id: string) => bySlug.get(id.toLowerCase().replace(/^case:/, ""));
  const missing = (id: string): string =>
    `This collection has no case "${id}". That says nothing about whether the case exists; the list is at ${urls.cases}.`;

  app.get("/cases", { schema: { hide: true } }, (request, reply) => {
    const { filter, errors } = askedCases(request.query, cases);
    const found = filterCases(cases, filter);
    return reply
      .code(errors.length === 0 ? 200 : 400)
      .type(html)
      .send(
        renderCaseListPage(pageContext(site, request), {
          ...found,
          filter,
          errors,
          total: cases.length,
          formats: citationFormats,
        }),
      );
  });

  app.get("/cases/:id", { schema: { params, hide: true } }, (request, reply) => {
    const context = pageContext(site, request);
    const courtCase = find(request.params.id);
    if (!courtCase) {
      const detail = missing(request.params.id);
      return reply
        .code(404)
        .type(html)
        .send(renderErrorPage(context, { status: 404, detail }));
    }
    return reply.type(html).send(renderCasePage(context, courtCase));
  });

  app.get(
    "/api/v1/cases",
    {
      schema: {
        summary: "The cases that a filter leaves, with the facets and their counts",
        tags: ["cases"],
        querystring: listQuery,
        response: answers(caseListSchema),
      },
    },
    (request, reply) => {
      const { filter, errors } = askedCases(request.query, cases);
      if (errors.length > 0) return sendProblem(reply, 400, errors.join(" "));
      const found = filterCases(cases, filter);
      return {
        total: found.cases.length,
        cases: found.cases.map(caseListJson),
        facets: found.facets,
      };
    },
  );

  app.get(
    "/api/v1/cases/export",
    {
      schema: {
        summary: "The same set as CSV, or as citations: Bluebook, RIS, BibTeX, CSL-JSON",
        tags: ["cases"],
        querystring: exportQuery,
        response: textAnswers,
      },
    },
    (request, reply) => {
      const { format, ids } = request.query;
      const wanted = ids?.split(",").map((id) => id.trim()) ?? [];
      const unknown = wanted.filter((id) => !find(id));
      const { filter, errors } = askedCases(request.query, cases);
      const wrong = [...errors, ...unknown.map(missing)];
      if (wrong.length > 0) {
        void sendProblem(reply, 400, wrong.join(" "));
        return;
      }
      const set =
        ids === undefined
          ? filterCases(cases, filter).cases
          : wanted.flatMap((id) => find(id) ?? []);
      const chosen = citationFormats.find(({ id }) => id === format);
      const name = `cases.${chosen?.extension ?? "csv"}`;
      void reply
        .type(chosen?.mediaType ?? "text/csv; charset=utf-8")
        .header("content-disposition", `attachment; filename="${name}"`)
        .send(chosen ? chosen.write(set.map(citedCase)) : caseCsv(set));
    },
  );

  app.get(
    "/api/v1/cases/:id",
    { schema: { summary: "A case", tags: ["cases"], params, response: answers(caseSchema) } },
    (request, reply) => {
      const courtCase = find(request.params.id);
      if (!courtCase) return sendProblem(reply, 404, missing(request.params.id));
      return plainJson(caseJson(courtCase), site.resolve);
    },
  );
};
