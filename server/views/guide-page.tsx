import type { ComponentChildren } from "preact";
import type { Guide } from "../model/guide.ts";
import { urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose, RenderedBody } from "./prose.tsx";
import { RecordFoot, ReviewLine, SourceList } from "./record-foot.tsx";

/** Renders the list of guides. */
export function renderGuideListPage(context: PageContext, guides: readonly Guide[]): Buffer {
  return renderPage(
    context,
    { title: "Guides", description: "Guides to the law of this collection.", current: "guides" },
    <>
      <h1>Guides</h1>
      {guides.length === 0 ? (
        <p>
          No guide has been written yet. The sections themselves are under{" "}
          <a href={urls.statutes}>Statutes</a>.
        </p>
      ) : null}
      <ul class="records">
        {guides.map((guide) => (
          <li key={guide.slug}>
            <h2>
              <a href={urls.guide(guide.slug)}>{guide.title}</a>
            </h2>
            <p>
              <Prose text={guide.summary} context={context} />
            </p>
          </li>
        ))}
      </ul>
    </>,
  );
}

/** Renders a guide; `records` is what the guide shows besides its own text. */
export function renderGuidePage(
  context: PageContext,
  guide: Guide,
  records?: ComponentChildren,
): Buffer {
  return renderPage(
    context,
    {
      title: guide.title,
      description: guide.summary,
      current: "guides",
      printSheet: urls.printSheet(`guide:${guide.slug}`),
    },
    <article>
      <h1>{guide.title}</h1>
      <p class="lead">
        <Prose text={guide.summary} context={context} />
      </p>
      <ReviewLine
        review={guide.review}
        checked={`Law checked to release point ${guide.lawCheckedTo.releasePoint}`}
      />
      <RenderedBody html={guide.bodyHtml} />
      {records}
      <h2 id="sources">Sources</h2>
      <SourceList sources={guide.sources} context={context} />
      <RecordFoot id={`guide:${guide.slug}`} review={guide.review} context={context} />
    </article>,
  );
}
