import { z } from "zod";
import { coverageMatrix } from "../../charges/coverage-matrix.ts";
import { dateSchema } from "../../model/dates.ts";
import { matrixScopes } from "../../model/matrix-view.ts";
import { plainProse } from "../../model/prose-links.ts";
import { renderMatrixPage } from "../../views/matrix-page.tsx";
import type { Routes } from "../app.ts";
import { askedDates } from "../asked-dates.ts";
import { answers, csvAnswers, matrixSchema } from "../json/api-schemas.ts";
import { matrixCsv, matrixJson } from "../json/matrix-json.ts";
import { plainJson } from "../json/plain-json.ts";
import { pageContext } from "../page-context.ts";

const scopeSchema = z.enum(matrixScopes).default("main");

const querystring = z.object({
  on: dateSchema.optional().describe("The law of this day; today's where left out."),
  columns: scopeSchema.describe("main: the rules most often mistaken. all: every rule."),
});

/** Which rule covers which offense on a date: a page, JSON and CSV. */
export const matrixRoutes: Routes = (app, site) => {
  app.get("/matrix", { schema: { hide: true } }, (request, reply) => {
    const asked = askedDates(request.query);
    const { columns } = request.query as { readonly columns?: unknown };
    const scope = scopeSchema.catch("main").parse(columns);
    const matrix = coverageMatrix(site.law, asked.on ?? site.today(), scope);
    return reply
      .code(asked.error === undefined ? 200 : 400)
      .type("text/html; charset=utf-8")
      .send(renderMatrixPage(pageContext(site, request), matrix, asked.error));
  });

  app.get(
    "/api/v1/matrix",
    {
      schema: {
        summary: "Which rule covers which offense on a date",
        tags: ["statutes"],
        querystring,
        response: answers(matrixSchema),
      },
    },
    ({ query }) => {
      const matrix = coverageMatrix(site.law, query.on ?? site.today(), query.columns);
      return plainJson(matrixJson(matrix, site.law), site.resolve);
    },
  );

  app.get(
    "/api/v1/matrix.csv",
    {
      schema: {
        summary: "The same as CSV, a line for each cell",
        tags: ["statutes"],
        querystring,
        response: csvAnswers,
      },
    },
    ({ query }, reply) => {
      const matrix = coverageMatrix(site.law, query.on ?? site.today(), query.columns);
      void reply
        .type("text/csv; charset=utf-8")
        .header("content-disposition", `attachment; filename="matrix-${matrix.on}.csv"`);
      return matrixCsv(matrix, site.law, (text) => plainProse(text, site.resolve));
    },
  );
};
