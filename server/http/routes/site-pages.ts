import { renderCorrectionsPage } from "../../views/corrections-page.tsx";
import { renderErrorPage } from "../../views/error-page.tsx";
import { renderGuideListPage, renderGuidePage } from "../../views/guide-page.tsx";
import { guidelineRecords } from "../../views/guideline-records.tsx";
import { renderHomePage } from "../../views/home-page.tsx";
import { renderProblemsPage } from "../../views/problems-page.tsx";
import { renderSitePage } from "../../views/site-page.tsx";
import { renderTimelinePage } from "../../views/timeline-page.tsx";
import type { Routes } from "../app.ts";
import { describeRanges } from "../describe-ranges.ts";
import { pageContext } from "../page-context.ts";

const html = "text/html; charset=utf-8";

/** Home, the pages about the site, guides, the line of laws, and problems under `npm run dev`. */
export const siteRoutes: Routes = (app, site) => {
  const { corpus } = site.law;

  app.get("/", { schema: { hide: true } }, (request, reply) =>
    reply.type(html).send(
      renderHomePage(pageContext(site, request), {
        provisions: corpus.provisions,
        ranges: describeRanges(site.law, site.today()),
        counts: site.content.counts,
        cases: corpus.cases,
        corrections: corpus.corrections,
      }),
    ),
  );

  for (const page of corpus.pages) {
    app.get(page.path, { schema: { hide: true } }, (request, reply) =>
      reply
        .type(html)
        .send(
          page.slug === "corrections"
            ? renderCorrectionsPage(pageContext(site, request), page, corpus.corrections)
            : renderSitePage(pageContext(site, request), page),
        ),
    );
  }

  app.get("/timeline", { schema: { hide: true } }, (request, reply) =>
    reply.type(html).send(renderTimelinePage(pageContext(site, request), corpus.authorities)),
  );

  app.get("/guides", { schema: { hide: true } }, (request, reply) =>
    reply.type(html).send(renderGuideListPage(pageContext(site, request), corpus.guides)),
  );

  app.get<{ Params: { id: string } }>(
    "/guides/:id",
    { schema: { hide: true } },
    (request, reply) => {
      const context = pageContext(site, request);
      const guide = corpus.guides.find((candidate) => candidate.slug === request.params.id);
      const records =
        guide?.slug === "sentencing-guidelines"
          ? guidelineRecords(context, corpus.guidelines)
          : undefined;
      if (guide) return reply.type(html).send(renderGuidePage(context, guide, records));
      const detail = `This collection has no guide "${request.params.id}".`;
      return reply
        .code(404)
        .type(html)
        .send(renderErrorPage(context, { status: 404, detail }));
    },
  );

  if (site.problems !== undefined) {
    const problems = site.problems;
    app.get("/problems", { schema: { hide: true } }, (request, reply) =>
      reply.type(html).send(renderProblemsPage(pageContext(site, request), problems)),
    );
  }
};
