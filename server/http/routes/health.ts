import type { Routes } from "../app.ts";
import { answers, healthSchema } from "../json/api-schemas.ts";

/** The health of the server, and the description of its API. */
export const healthRoutes: Routes = (app, site) => {
  const { hash, builtAt, counts } = site.content;
  app.get(
    "/healthz",
    { schema: { summary: "Health", tags: ["site"], response: answers(healthSchema) } },
    (_request, reply) =>
      reply.header("cache-control", "no-store").send({
        status: counts.provisions > 0 && (site.problems?.length ?? 0) === 0 ? "ok" : "degraded",
        content: { hash, builtAt, counts },
      }),
  );
  app.get("/api/v1/openapi.json", { schema: { hide: true } }, () => app.swagger());
};
