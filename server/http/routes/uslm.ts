import { z } from "zod";
import { dateSchema } from "../../model/dates.ts";
import { pathAnchor, provisionSlug } from "../../model/statute-citation.ts";
import { urls } from "../../model/urls.ts";
import { renderErrorPage } from "../../views/error-page.tsx";
import type { Routes } from "../app.ts";
import { pageContext } from "../page-context.ts";

const addressPattern = /^t(\d+)\/s([0-9]+[a-z]?)((?:\/[0-9a-z]+)*)(?:@(.+))?$/iu;

/** Redirects USLM addresses, /us/usc/t18/s1589/a/1@2004-05-01, to the page and its anchor. */
export const uslmRoutes: Routes = (app, site) => {
  app.get(
    "/us/usc/*",
    { schema: { params: z.object({ "*": z.string().max(200) }), hide: true } },
    (request, reply) => {
      const match = addressPattern.exec(request.params["*"]);
      const date = match?.[4];
      const isDate = date === undefined || dateSchema.safeParse(date).success;
      const slug = match
        ? provisionSlug({ title: match[1] ?? "", section: (match[2] ?? "").toUpperCase() })
        : "";
      const provision = site.law.corpus.provisions.find((candidate) => candidate.slug === slug);
      if (!match || !provision || !isDate) {
        const detail =
          "No section of this collection has that address. Addresses are written /us/usc/t18/s1591/a/1, with @2016-03-01 for a date.";
        return reply
          .code(404)
          .type("text/html; charset=utf-8")
          .send(renderErrorPage(pageContext(site, request), { status: 404, detail }));
      }
      const anchor = pathAnchor((match[3] ?? "").split("/").filter((part) => part !== ""));
      return reply.redirect(
        date === undefined ? urls.statute(slug, anchor) : urls.statuteOn(slug, date, anchor),
      );
    },
  );
};
