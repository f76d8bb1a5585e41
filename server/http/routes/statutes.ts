import { z } from "zod";
import { provisionOn } from "../../charges/provision-on.ts";
import { dateSchema } from "../../model/dates.ts";
import type { Provision } from "../../model/provision.ts";
import { urls } from "../../model/urls.ts";
import { renderErrorPage } from "../../views/error-page.tsx";
import { renderStatuteListPage } from "../../views/statute-list-page.tsx";
import { renderStatutePage } from "../../views/statute-page.tsx";
import type { Routes } from "../app.ts";
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
    const on = (request.query as { on?: unknown }).on;
    const parsed = dateSchema.optional().safeParse(on === "" ? undefined : on);
    // A date that cannot be read loses nothing: the page shows today's law and says what to write.
    const date = parsed.success ? (parsed.data ?? site.today()) : site.today();
    const dateError = parsed.success
      ? undefined
      : `"${String(on)}" is not a date. Write it as 2016-03-01. This page shows today's law.`;
    return reply
      .code(parsed.success ? 200 : 400)
      .type(html)
      .send(renderStatutePage(context, provisionOn(law, provision, date), { dateError }));
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
