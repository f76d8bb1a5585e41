import { z } from "zod";
import { lineKinds, lineOfAuthorities } from "../../model/authority-line.ts";
import { renderTimelinePage } from "../../views/timeline-page.tsx";
import type { Routes } from "../app.ts";
import { answers } from "../json/api-schemas.ts";
import { authorityJson } from "../json/authority-json.ts";
import { authoritiesSchema } from "../json/authority-schemas.ts";
import { plainJson } from "../json/plain-json.ts";
import { pageContext } from "../page-context.ts";

const querystring = z.object({
  kind: z
    .enum(lineKinds)
    .optional()
    .describe("Those of one kind only; act holds Public Laws and older acts."),
});

/** The line of authorities: acts, orders, directives, treaties, rules, plans; page and JSON. */
export const authorityRoutes: Routes = (app, site) => {
  const { authorities, provisions } = site.law.corpus;
  const line = lineOfAuthorities(authorities, provisions);

  app.get("/timeline", { schema: { querystring, hide: true } }, (request, reply) =>
    reply
      .type("text/html; charset=utf-8")
      .send(renderTimelinePage(pageContext(site, request), { line, kind: request.query.kind })),
  );

  app.get(
    "/api/v1/authorities",
    {
      schema: {
        summary: "Acts, orders, directives, treaties, rules and plans, oldest first",
        tags: ["authorities"],
        querystring,
        response: answers(authoritiesSchema),
      },
    },
    (request) => {
      const { kind } = request.query;
      const shown = line.filter((entry) => kind === undefined || entry.kind === kind);
      return plainJson({ authorities: shown.map(authorityJson) }, site.resolve);
    },
  );
};
