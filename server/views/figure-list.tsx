import type { Statistic } from "../model/statistic.ts";
import { urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";

/** Every figure with a line on it, for the guide that explains them. */
export function figureList(context: PageContext, statistics: readonly Statistic[]) {
  const sorted = statistics.toSorted((a, b) => a.order - b.order);
  return (
    <section aria-labelledby="all-figures">
      <h2 id="all-figures">All figures</h2>
      <ul class="records">
        {sorted.map(({ slug, title, summary }) => (
          <li key={slug} id={slug}>
            <h3>
              <a href={urls.statistics(slug)}>{title}</a>
            </h3>
            <p>
              <Prose text={summary} context={context} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
