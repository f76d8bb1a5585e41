import { formatCase } from "../model/case-citation.ts";
import { courtLabel } from "../model/court.ts";
import { type CourtCase, principalOpinion } from "../model/court-case.ts";
import { urls } from "../model/urls.ts";
import { CaseArticle } from "./case-article.tsx";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { PageTools } from "./page-tools.tsx";

/** Renders the page of a case. */
export function renderCasePage(context: PageContext, courtCase: CourtCase): Buffer {
  const opinion = principalOpinion(courtCase);
  const record = `case:${courtCase.slug}`;
  return renderPage(
    context,
    {
      title: formatCase(courtCase.name, opinion),
      description: courtCase.summary,
      current: "cases",
      printSheet: urls.printSheet(record),
    },
    <>
      <PageTools record={record} context={context} />
      <nav class="crumbs" aria-label="Breadcrumb">
        <a href={urls.cases}>Cases</a> › {courtLabel(opinion.court)}
      </nav>
      <CaseArticle courtCase={courtCase} context={context} />
    </>,
  );
}
