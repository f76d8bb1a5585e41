import type { Corpus } from "../../model/corpus.ts";
import { glossaryGuide } from "../../model/glossary.ts";
import { glossaryTerms } from "../../model/glossary-terms.ts";
import type { Guide } from "../../model/guide.ts";
import { practiceGuide } from "../../model/practice.ts";
import { urls } from "../../model/urls.ts";
import { renderCorrectionsPage } from "../../views/corrections-page.tsx";
import { renderErrorPage } from "../../views/error-page.tsx";
import { figureList } from "../../views/figure-list.tsx";
import { glossaryEntries } from "../../views/glossary-entries.tsx";
import { renderGuideListPage, renderGuidePage } from "../../views/guide-page.tsx";
import { guidelineRecords } from "../../views/guideline-records.tsx";
import { renderHomePage } from "../../views/home-page.tsx";
import type { PageContext } from "../../views/page-context.ts";
import { practiceRecords } from "../../views/practice-records.tsx";
import { renderProblemsPage } from "../../views/problems-page.tsx";
import { renderSitePage } from "../../views/site-page.tsx";
import type { Routes } from "../app.ts";
import { describeRanges } from "../describe-ranges.ts";
import { pageContext } from "../page-context.ts";

const html = "text/html; charset=utf-8";

/** What a guide shows besides its own text. */
function recordsOf(corpus: Corpus, context: PageContext, guide: Guide) {
  switch (guide.slug) {
    case "sentencing-guidelines":
      return guidelineRecords(context, corpus.guidelines);
    case glossaryGuide:
      return glossaryEntries(context, guide, glossaryTerms(corpus));
    case practiceGuide:
      return practiceRecords(context, corpus);
    case "gao-statistics":
      return figureList(context, corpus.statistics);
    default:
      return undefined;
  }
}

/** Home, the pages about the site, guides, and problems under `npm run dev`. */
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

  // The page of figures is in statistics.ts, with their JSON and CSV.
  for (const page of corpus.pages.filter(({ path }) => path !== urls.statistics())) {
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

  app.get("/guides", { schema: { hide: true } }, (request, reply) =>
    reply.type(html).send(renderGuideListPage(pageContext(site, request), corpus.guides)),
  );

  app.get<{ Params: { id: string } }>(
    "/guides/:id",
    { schema: { hide: true } },
    (request, reply) => {
      const context = pageContext(site, request);
      const guide = corpus.guides.find((candidate) => candidate.slug === request.params.id);
      if (guide) {
        const records = recordsOf(corpus, context, guide);
        return reply.type(html).send(renderGuidePage(context, guide, records));
      }
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
