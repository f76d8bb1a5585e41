import { coverageMatrix } from "../../charges/coverage-matrix.ts";
import { renderMatrixPage } from "../../views/matrix-page.tsx";
import type { Routes } from "../app.ts";
import { askedDates } from "../asked-dates.ts";
import { pageContext } from "../page-context.ts";

/** Which rule covers which offense on a date. */
export const matrixRoutes: Routes = (app, site) => {
  app.get("/matrix", { schema: { hide: true } }, (request, reply) => {
    const asked = askedDates(request.query);
    const matrix = coverageMatrix(site.law, asked.on ?? site.today());
    return reply
      .code(asked.error === undefined ? 200 : 400)
      .type("text/html; charset=utf-8")
      .send(renderMatrixPage(pageContext(site, request), matrix, asked.error));
  });
};
