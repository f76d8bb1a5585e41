import { z } from "zod";
import { urls } from "../../model/urls.ts";
import { renderCaseListPage } from "../../views/case-list-page.tsx";
import { renderCasePage } from "../../views/case-page.tsx";
import { renderErrorPage } from "../../views/error-page.tsx";
import type { Routes } from "../app.ts";
import { answers, caseListSchema, caseSchema } from "../json/api-schemas.ts";
import { caseJson, caseListJson } from "../json/case-json.ts";
import { plainJson } from "../json/plain-json.ts";
import { pageContext } from "../page-context.ts";
import { sendProblem } from "../problem-details.ts";

const html = "text/html; charset=utf-8";
const params = z.object({ id: z.string().max(100).describe("As in kil-soo-lee.") });

/** Pages and JSON of the cases. */
export const caseRoutes: Routes = (app, site) => {
  const { cases } = site.law.corpus;
  const bySlug = new Map(cases.map((courtCase) => [courtCase.slug, courtCase]));
  const find = (id: string) => bySlug.get(id.toLowerCase().replace(/^case:/, ""));
  const missing = (id: string): string =>
    `This collection has no case "${id}". That says nothing about whether the case exists; the list is at ${urls.cases}.`;

  app.get("/cases", { schema: { hide: true } }, (request, reply) =>
    reply.type(html).send(renderCaseListPage(pageContext(site, request), cases)),
  );

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
    { schema: { summary: "All cases", tags: ["cases"], response: answers(caseListSchema) } },
    () => ({
      cases: cases.map(caseListJson),
    }),
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
