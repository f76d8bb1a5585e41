import { z } from "zod";
import { pageTypes, type SearchFacet, searchFacets } from "../../model/part.ts";
import { renderSearchPage } from "../../views/search-page.tsx";
import type { Routes } from "../app.ts";
import { answers } from "../json/api-schemas.ts";
import { searchSchema, suggestSchema } from "../json/search-schemas.ts";
import { pageContext } from "../page-context.ts";

const queryString = z.object({
  q: z.string().max(400).default("").describe("What to look for: a citation, a name, words."),
  literal: z
    .enum(["1"])
    .optional()
    .describe("Every word as typed: nothing is read as a citation, a filter or a synonym."),
  type: z.enum(pageTypes).optional().describe("Only pages of this type."),
  statute: z.string().max(40).optional().describe('Only pages on this section: "18-usc-1591".'),
  court: z.string().max(40).optional().describe('Only decisions of this court: "ca2".'),
  year: z.string().max(10).optional().describe('Only of this decade: "2010s".'),
  form: z.string().max(40).optional().describe('Only cases of this form: "forcedLabor".'),
  issue: z.string().max(40).optional().describe('Only decisions that turn on this: "mensRea".'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
});

/** A page is for people, who did not type these: what cannot be read is left at its default. */
const pageQueryString = z.object({
  literal: queryString.shape.literal.catch(undefined),
  type: queryString.shape.type.catch(undefined),
  statute: queryString.shape.statute.catch(undefined),
  court: queryString.shape.court.catch(undefined),
  year: queryString.shape.year.catch(undefined),
  form: queryString.shape.form.catch(undefined),
  issue: queryString.shape.issue.catch(undefined),
  limit: queryString.shape.limit.catch(20),
  offset: queryString.shape.offset.catch(0),
});

type Given = z.infer<typeof pageQueryString>;

/** What was chosen beside the results. */
function chosenFacets(given: Given): Partial<Record<SearchFacet, string>> {
  return Object.fromEntries(
    searchFacets.flatMap((facet) => {
      const value = given[facet];
      return value === undefined ? [] : [[facet, value] as const];
    }),
  );
}

/** The search page, the search API and suggestions. */
export const searchRoutes: Routes = (app, site) => {
  app.get("/search", { schema: { hide: true } }, (request, reply) => {
    const given = request.query as Record<string, unknown>;
    const text = typeof given["q"] === "string" ? given["q"].slice(0, 400) : "";
    const { literal, limit, offset, ...rest } = pageQueryString.parse(given);
    const asked = {
      literal: literal !== undefined,
      facets: chosenFacets({ ...rest, limit, offset }),
      limit,
      offset,
    };
    const result = text.trim() === "" ? undefined : site.search({ query: text, ...asked });
    return reply
      .type("text/html; charset=utf-8")
      .send(renderSearchPage(pageContext(site, request), { text, ...asked, result }));
  });

  app.get("/search/names.json", { schema: { hide: true } }, () => site.pageNames);

  app.get(
    "/api/v1/search",
    {
      schema: {
        summary: "Search",
        tags: ["search"],
        querystring: queryString,
        response: answers(searchSchema),
      },
    },
    (request) => {
      const { q, literal, limit, offset, ...rest } = request.query;
      const facets = chosenFacets({ ...rest, limit, offset });
      return site.search({ query: q, literal: literal !== undefined, facets, limit, offset });
    },
  );

  app.get(
    "/api/v1/suggest",
    {
      schema: {
        summary: "Pages whose name begins so",
        tags: ["search"],
        querystring: z.object({ q: z.string().max(400).default("") }),
        response: answers(suggestSchema),
      },
    },
    (request) => ({ suggestions: site.suggest(request.query.q, 8) }),
  );
};
