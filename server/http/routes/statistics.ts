import { z } from "zod";
import { urls } from "../../model/urls.ts";
import { renderStatisticsPage } from "../../views/statistics-page.tsx";
import type { Routes } from "../app.ts";
import { answers, csvAnswers, statisticListSchema, statisticSchema } from "../json/api-schemas.ts";
import { plainJson } from "../json/plain-json.ts";
import { statisticJson, statisticListJson } from "../json/statistic-json.ts";
import { pageContext } from "../page-context.ts";
import { sendProblem } from "../problem-details.ts";

const params = z.object({ id: z.string().max(100).describe("As in gao-table-3.") });

/** The page of figures, and each record of figures as JSON and as the CSV file of the collection. */
export const statisticRoutes: Routes = (app, site) => {
  const { statistics, pages } = site.law.corpus;
  const bySlug = new Map(statistics.map((statistic) => [statistic.slug, statistic]));
  const find = (id: string) => bySlug.get(id.toLowerCase().replace(/^statistic:/, ""));
  const missing = (id: string): string =>
    `This collection has no figures "${id}". The list is at ${urls.api.statistics}.`;
  const page = pages.find(({ path }) => path === urls.statistics());

  if (page) {
    app.get(page.path, { schema: { hide: true } }, (request, reply) =>
      reply
        .type("text/html; charset=utf-8")
        .send(renderStatisticsPage(pageContext(site, request), page, statistics)),
    );
  }

  app.get(
    "/api/v1/statistics",
    {
      schema: {
        summary: "All records of enforcement figures",
        tags: ["statistics"],
        response: answers(statisticListSchema),
      },
    },
    () => plainJson({ statistics: statistics.map(statisticListJson) }, site.resolve),
  );

  app.get(
    "/api/v1/statistics/:id",
    {
      schema: {
        summary: "Enforcement figures with what they count, notes and stated sums",
        tags: ["statistics"],
        params,
        response: answers(statisticSchema),
      },
    },
    (request, reply) => {
      const statistic = find(request.params.id);
      if (!statistic) return sendProblem(reply, 404, missing(request.params.id));
      return plainJson(statisticJson(statistic), site.resolve);
    },
  );

  app.get(
    "/api/v1/statistics/:id.csv",
    {
      schema: {
        summary: "The same numbers as CSV: the file of the collection, byte for byte",
        tags: ["statistics"],
        params,
        response: csvAnswers,
      },
    },
    (request, reply) => {
      const statistic = find(request.params.id);
      if (!statistic) {
        void sendProblem(reply, 404, missing(request.params.id));
        return;
      }
      void reply
        .type("text/csv; charset=utf-8")
        .header("content-disposition", `attachment; filename="${statistic.slug}.csv"`)
        .send(statistic.csv);
    },
  );
};
