import type { Corpus } from "../model/corpus.ts";
import type { Part } from "../model/part.ts";
import { numberColumns } from "../model/statistic.ts";

/** The guide that explains the figures: search finds each figure in its list. */
const guide = "gao-statistics";

/** The figures as search finds them, each at its place in the guide; `plain` takes the links out of prose. */
export function statisticParts(
  { statistics, guides }: Pick<Corpus, "statistics" | "guides">,
  plain: (text: string) => string,
): Part[] {
  const title = guides.find(({ slug }) => slug === guide)?.title;
  // Without the guide there is no page for a hit to land on.
  if (title === undefined) return [];
  return statistics.map((statistic) => ({
    record: `guide:${guide}`,
    kind: "section",
    anchor: statistic.slug,
    title,
    citation: "",
    heading: statistic.title,
    names: `${statistic.short} chart statistics ${statistic.period.kind === "mixed" ? "" : "per year by year annual"}`,
    body: plain(
      [
        statistic.summary,
        statistic.countedBy,
        ...numberColumns(statistic).map(({ label }) => label),
        ...statistic.caveats,
      ].join(" "),
    ),
  }));
}
