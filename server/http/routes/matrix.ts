import { coverageMatrix } from "../../charges/coverage-matrix.ts";
import { dateSchema } from "../../model/dates.ts";
import { renderMatrixPage } from "../../views/matrix-page.tsx";
import type { Routes } from "../app.ts";
import { pageContext } from "../page-context.ts";

/** Which rule covers which offense on a date. */
export const matrixRoutes: Routes = (app, site) => {
  app.get("/matrix", { schema: { hide: true } }, (request, reply) => {
    const date = dateSchema.safeParse((request.query as Record<string, unknown>)["on"]);
    const on = date.success ? date.data : site.today();
    return reply
      .type("text/html; charset=utf-8")
      .send(renderMatrixPage(pageContext(site, request), coverageMatrix(site.law, on)));
  });
};
