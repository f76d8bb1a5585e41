import type { Statistic } from "../../model/statistic.ts";
import { urls } from "../../model/urls.ts";

/** A record of figures in the list at /api/v1/statistics. */
export function statisticListJson(statistic: Statistic) {
  return {
    id: `statistic:${statistic.slug}`,
    title: statistic.title,
    summary: statistic.summary,
    countedBy: statistic.countedBy,
    period: statistic.period,
    units: [...new Set(statistic.columns.flatMap(({ unit }) => unit ?? []))],
    url: urls.statistics(statistic.slug),
    json: urls.api.statistic(statistic.slug),
    csv: urls.api.statisticCsv(statistic.slug),
  };
}

/** A record of figures, as /api/v1/statistics/{id} answers. Prose still carries its links. */
export function statisticJson(statistic: Statistic) {
  const { slug: _slug, file: _file, bodyHtml: _html, bodyText, csv: _csv, ...rest } = statistic;
  return { ...rest, ...statisticListJson(statistic), body: bodyText };
}
