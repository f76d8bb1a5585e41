import { z } from "zod";
import { provisionOn } from "../../charges/provision-on.ts";
import { versionDifferences } from "../../charges/version-differences.ts";
import { dateSchema } from "../../model/dates.ts";
import type { Provision } from "../../model/provision.ts";
import { urls } from "../../model/urls.ts";
import { renderErrorPage } from "../../views/error-page.tsx";
import { renderStatuteListPage } from "../../views/statute-list-page.tsx";
import { renderStatutePage } from "../../views/statute-page.tsx";
import type { Routes } from "../app.ts";
import { askedDates } from "../asked-dates.ts";
import { answers, statuteListSchema, statuteSchema } from "../json/api-schemas.ts";
import { plainJson } from "../json/plain-json.ts";
import { statuteJson, statuteListJson } from "../json/statute-json.ts";
import { pageContext } from "../page-context.ts";
import { sendProblem } from "../problem-details.ts";

const html = "text/html; charset=utf-8";
const params = z.object({ id: z.string().max(60).describe("As in 18-usc-1591.") });
const query = z.object({
  on: dateSchema.optional().describe("The law on this day, YYYY-MM-DD; today when left out."),
});

/** Pages and JSON of the sections. */
export const statuteRoutes: Routes = (app, site) => {
  const { law } = site;
  const bySlug = new Map(law.corpus.provisions.map((provision) => [provision.slug, provision]));
  const find = (id: string): Provision | undefined =>
    bySlug.get(id.toLowerCase().replace(/^statute:/, ""));
  const missing = (id: string): string =>
    `This collection has no section "${id}". Sections are written as 18-usc-1591; the list is at ${urls.statutes}.`;

  app.get("/statutes", { schema: { hide: true } }, (request, reply) =>
    reply.type(html).send(renderStatuteListPage(pageContext(site, request), law.corpus.provisions)),
  );

  app.get("/statutes/:id", { schema: { params, hide: true } }, (request, reply) => {
    const context = pageContext(site, request);
    const provision = find(request.params.id);
    if (!provision) {
      const detail = missing(request.params.id);
      return reply
        .code(404)
        .type(html)
        .send(renderErrorPage(context, { status: 404, detail }));
    }
    const asked = askedDates(request.query);
    const was = (request.query as Readonly<Record<string, unknown>>)["was"];
    const view = provisionOn(law, provision, asked.on ?? site.today());
    const former =
      asked.against === undefined ? undefined : provisionOn(law, provision, asked.against);
    return reply
      .code(asked.error === undefined ? 200 : 400)
      .type(html)
      .send(
        renderStatutePage({ ...context, on: view.on }, view, {
          dateError: asked.error,
          was: typeof was === "string" ? was : undefined,
          differences: former && {
            from: former.on,
            to: view.on,
            offenses: versionDifferences(former, view),
          },
        }),
      );
  });

  app.get(
    "/api/v1/statutes",
    {
      schema: { summary: "All sections", tags: ["statutes"], response: answers(statuteListSchema) },
    },
    () => ({
      statutes: law.corpus.provisions.map(statuteListJson),
    }),
  );

  app.get(
    "/api/v1/statutes/:id",
    {
      schema: {
        summary: "A section on a date",
        tags: ["statutes"],
        params,
        querystring: query,
        response: answers(statuteSchema),
      },
    },
    (request, reply) => {
      const provision = find(request.params.id);
      if (!provision) return sendProblem(reply, 404, missing(request.params.id));
      const view = provisionOn(law, provision, request.query.on ?? site.today());
      return plainJson(statuteJson(view, law), site.resolve);
    },
  );
};
