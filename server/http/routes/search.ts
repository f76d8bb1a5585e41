import { z } from "zod";
import { pageTypes } from "../../model/part.ts";
import { renderSearchPage } from "../../views/search-page.tsx";
import type { Routes } from "../app.ts";
import { answers, searchSchema, suggestSchema } from "../json/api-schemas.ts";
import { pageContext } from "../page-context.ts";

const queryString = z.object({
  q: z.string().max(400).default("").describe("What to look for: a citation, a name, words."),
  type: z.enum(pageTypes).optional().describe("Only pages of this type."),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
});

/** A page is for people, who did not type these: what cannot be read is left at its default. */
const pageQueryString = z.object({
  type: queryString.shape.type.catch(undefined),
  limit: queryString.shape.limit.catch(20),
  offset: queryString.shape.offset.catch(0),
});

/** The search page, the search API and suggestions. */
export const searchRoutes: Routes = (app, site) => {
  app.get("/search", { schema: { hide: true } }, (request, reply) => {
    const given = request.query as Record<string, unknown>;
    const text = typeof given["q"] === "string" ? given["q"].slice(0, 400) : "";
    const { type, limit, offset } = pageQueryString.parse(given);
    const result =
      text.trim() === "" ? undefined : site.search({ query: text, type, limit, offset });
    return reply
      .type("text/html; charset=utf-8")
      .send(renderSearchPage(pageContext(site, request), { text, type, limit, offset, result }));
  });

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
      const { q, type, limit, offset } = request.query;
      return site.search({ query: q, type, limit, offset });
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
