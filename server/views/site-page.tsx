import type { ComponentChildren } from "preact";
import { formatDate } from "../model/dates.ts";
import type { SitePage } from "../model/guide.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose, RenderedBody } from "./prose.tsx";

/** Renders a page about the site, and the records that it lists after its text. */
export function renderSitePage(
  context: PageContext,
  page: SitePage,
  records?: ComponentChildren,
): Buffer {
  return renderPage(
    context,
    { title: page.title, description: page.summary },
    <article>
      <h1>{page.title}</h1>
      <p class="lead">
        <Prose text={page.summary} context={context} />
      </p>
      <RenderedBody html={page.bodyHtml} />
      {records}
      <p class="note">Last changed {formatDate(page.updated)}.</p>
    </article>,
  );
}
