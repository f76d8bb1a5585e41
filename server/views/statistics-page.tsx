import type { SitePage } from "../model/guide.ts";
import type { Statistic } from "../model/statistic.ts";
import { CountFinder } from "./count-finder.tsx";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose, RenderedBody } from "./prose.tsx";
import { StatisticFigure } from "./statistic-figure.tsx";

/** Renders the page of figures: which count, why counts do not compare, then each figure. */
export function renderStatisticsPage(
  context: PageContext,
  page: SitePage,
  statistics: readonly Statistic[],
): Buffer {
  const sorted = statistics.toSorted((a, b) => a.order - b.order);
  return renderPage(
    context,
    { title: page.title, description: page.summary, current: "statistics" },
    <article>
      <h1>{page.title}</h1>
      <p class="lead">
        <Prose text={page.summary} context={context} />
      </p>
      <CountFinder statistics={sorted} />
      <RenderedBody html={page.bodyHtml} />
      {sorted.map((statistic) => (
        <StatisticFigure key={statistic.slug} statistic={statistic} context={context} />
      ))}
    </article>,
  );
}
