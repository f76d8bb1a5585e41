import { renderAgenciesPage } from "../../views/agencies-page.tsx";
import type { Routes } from "../app.ts";
import { agencyJson, recommendationJson } from "../json/agency-json.ts";
import { agenciesSchema } from "../json/agency-schemas.ts";
import { answers } from "../json/api-schemas.ts";
import { plainJson } from "../json/plain-json.ts";
import { pageContext } from "../page-context.ts";

/** The page of agencies, bodies and recommendations, and the same as JSON. */
export const agencyRoutes: Routes = (app, site) => {
  const { agencies, recommendations } = site.law.corpus;

  app.get("/agencies", { schema: { hide: true } }, (request, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .send(renderAgenciesPage(pageContext(site, request), { agencies, recommendations })),
  );

  app.get(
    "/api/v1/agencies",
    {
      schema: {
        summary: "Agencies, coordination bodies and what was recommended to them",
        tags: ["agencies"],
        response: answers(agenciesSchema),
      },
    },
    () => {
      const json = (kind: "body" | "agency") =>
        agencies
          .filter((agency) => (agency.kind === "body") === (kind === "body"))
          .map((agency) => agencyJson(agency, agencies));
      return plainJson(
        {
          agencies: json("agency"),
          bodies: json("body"),
          recommendations: recommendations.map(recommendationJson),
        },
        site.resolve,
      );
    },
  );
};
