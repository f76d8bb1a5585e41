import type { ProvisionOn } from "../model/provision-on.ts";
import { formatStatute } from "../model/statute-citation.ts";
import { urls } from "../model/urls.ts";
import type { AskedOfPage } from "./date-strip.tsx";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { PageTools } from "./page-tools.tsx";
import { StatuteArticle } from "./statute-article.tsx";

/** Renders the page of a section on a date. */
export function renderStatutePage(
  context: PageContext,
  view: ProvisionOn,
  asked: AskedOfPage = {},
): Buffer {
  const { provision } = view;
  const record = `statute:${provision.slug}`;
  return renderPage(
    context,
    {
      title: `${formatStatute({ ...provision, path: [] })} ${provision.catchline}`,
      description: provision.summary,
      current: "statutes",
      printSheet: urls.printSheet(record, view.on),
    },
    <>
      <PageTools record={record} on={view.on} context={context} />
      <nav class="crumbs" aria-label="Breadcrumb">
        <a href={urls.statutes}>Statutes</a> › Title {provision.title} › Chapter {provision.chapter}
      </nav>
      <StatuteArticle view={view} context={context} asked={asked} />
    </>,
  );
}
