import { offenseOn } from "../../charges/provision-on.ts";
import { renderComparePage } from "../../views/compare-page.tsx";
import type { Routes } from "../app.ts";
import { askedDates } from "../asked-dates.ts";
import { pageContext } from "../page-context.ts";

/** Reads `ids=a,b` and `ids=a&ids=b` alike; five at most, none twice. */
function readIds(given: unknown): string[] {
  const values = Array.isArray(given) ? given : [given];
  const ids = values
    .flatMap((value) => (typeof value === "string" ? value.split(",") : []))
    .map((id) => id.trim())
    .filter((id) => id !== "" && id.length <= 80);
  return [...new Set(ids)].slice(0, 5);
}

/** Two to five offenses side by side. */
export const compareRoutes: Routes = (app, site) => {
  const { law } = site;
  const choices = [...law.offenses.values()].map(({ offense, provision }) => ({
    id: offense.id,
    label: `${provision.title} U.S.C. ${offense.pinpoint}: ${offense.label}`,
  }));
  app.get("/compare", { schema: { hide: true } }, (request, reply) => {
    const ids = readIds((request.query as Record<string, unknown>)["ids"]);
    const asked = askedDates(request.query);
    const on = asked.on ?? site.today();
    const found = ids.flatMap((id) => law.offenses.get(id) ?? []);
    return reply
      .code(asked.error === undefined ? 200 : 400)
      .type("text/html; charset=utf-8")
      .send(
        renderComparePage(pageContext(site, request), {
          on,
          dateError: asked.error,
          offenses: found.map((placed) => ({
            provision: placed.provision.slug,
            offense: offenseOn(law, placed, on),
          })),
          choices,
          unknown: ids.filter((id) => !law.offenses.has(id)),
        }),
      );
  });
};
