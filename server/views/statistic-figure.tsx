import { formatDate } from "../model/dates.ts";
import type { Statistic } from "../model/statistic.ts";
import { unitWords } from "../model/statistic-units.ts";
import { urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Prose, RenderedBody } from "./prose.tsx";
import { ReviewLine, SourceList } from "./record-foot.tsx";
import { StatisticChart } from "./statistic-chart.tsx";
import { StatisticTable } from "./statistic-table.tsx";

interface Props {
  readonly statistic: Statistic;
  readonly context: PageContext;
}

/** What the columns count, each unit once. */
function listUnits({ columns }: Statistic): string {
  return [...new Set(columns.flatMap(({ unit }) => (unit ? [unitWords[unit]] : [])))].join(", ");
}

function Facts({ statistic, context }: Props) {
  const [source] = statistic.sources;
  const facts: readonly (readonly [string, string])[] = [
    ["Units", listUnits(statistic)],
    ["One unit is", statistic.counted],
    ["Whose count", statistic.countedBy],
    ["Law counted", statistic.lawCounted],
    ["Periods", statistic.period.text],
    ["As of", statistic.cutOff.text],
    ["Source", `${source?.title ?? ""}, ${statistic.place}`],
  ];
  return (
    <dl class="figure-facts">
      {facts.map(([term, text]) => (
        <>
          <dt>{term}</dt>
          <dd>
            <Prose text={text} context={context} />
          </dd>
        </>
      ))}
    </dl>
  );
}

function Notes({ statistic, context }: Props) {
  if (statistic.notes.length === 0) return null;
  return (
    <>
      <h3>Notes of the source</h3>
      <ul>
        {statistic.notes.map(({ mark, text }) => (
          <li key={mark}>
            [{mark}] <Prose text={text} context={context} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Slips({ statistic, context }: Props) {
  if (statistic.slips.length === 0) return null;
  /** The document, where those that differ are two. */
  const nameOf = (id: string, isOne: boolean): string =>
    isOne ? "" : `${statistic.sources.find((source) => source.id === id)?.title ?? id}: `;
  return (
    <>
      <h3>Where documents slip or differ</h3>
      <ul>
        {statistic.slips.map(({ id, about, says, followed }) => (
          <li key={id}>
            <strong>
              <Prose text={about} context={context} />
            </strong>
            <ul>
              {says.map(({ source, text }) => (
                <li key={source + text}>
                  {nameOf(
                    source,
                    says.every((one) => one.source === source),
                  )}
                  <Prose text={text} context={context} />
                </li>
              ))}
            </ul>
            Here: <Prose text={followed} context={context} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Totals({ statistic, context }: Props) {
  if (statistic.totals.length === 0) return null;
  return (
    <>
      <h3>Sums that the source states</h3>
      <ul>
        {statistic.totals.map(({ id, text, equals, place, slip }) => (
          <li key={id}>
            <Prose text={text} context={context} />
            {typeof equals === "number" ? `: ${equals.toLocaleString("en-US")}` : ""} ({place}).{" "}
            {slip ? (
              <>
                <strong>The source's own sum is off.</strong>{" "}
                <Prose text={slip} context={context} />
              </>
            ) : (
              "The cells here add up to it."
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How to cite the figure: the source first, and where it was read. */
function citeFigure({ title, place, cutOff, sources, slug }: Statistic, hash: string): string {
  const [source] = sources;
  const publisher = source?.publisher ? `${source.publisher}, ` : "";
  const dated = source?.dated ? ` (${formatDate(source.dated)})` : "";
  const asOf = cutOff.text.replace(/\.$/, "");
  return `${publisher}${source?.title ?? title}${dated}, ${place}; as of: ${asOf}. As given in Chapter 77, ${urls.statistics(slug)}, content ${hash.slice(0, 12)}.`;
}

/** One record of figures: what is counted, charts with the table beside them, notes, files to take. */
export function StatisticFigure({ statistic, context }: Props) {
  const { slug, title, charts } = statistic;
  return (
    <section class="figure" id={slug} aria-labelledby={`${slug}-head`}>
      <h2 id={`${slug}-head`}>{title}</h2>
      <p>
        <Prose text={statistic.summary} context={context} />
      </p>
      <Facts statistic={statistic} context={context} />
      <div class="charts">
        {charts.map((chart) => (
          <StatisticChart key={chart.id} statistic={statistic} chart={chart} />
        ))}
      </div>
      {charts.length > 1 ? (
        <p class="note">
          Each drawing has a scale of its own: from one to the next compare the numbers, not the
          heights.
        </p>
      ) : null}
      <StatisticTable statistic={statistic} />
      <p class="part-tools">
        <a href={urls.api.statisticCsv(slug)}>
          CSV<span class="visually-hidden"> of {title}</span>
        </a>{" "}
        <a href={urls.api.statistic(slug)}>
          JSON<span class="visually-hidden"> of {title}</span>
        </a>
      </p>
      <h3>Before you use them</h3>
      <ul>
        {statistic.caveats.map((caveat) => (
          <li key={caveat}>
            <Prose text={caveat} context={context} />
          </li>
        ))}
      </ul>
      {statistic.bodyHtml === "" ? null : <RenderedBody html={statistic.bodyHtml} />}
      <Notes statistic={statistic} context={context} />
      <Totals statistic={statistic} context={context} />
      <Slips statistic={statistic} context={context} />
      <p class="note">
        <strong>Cite this figure:</strong> {citeFigure(statistic, context.contentHash)}
      </p>
      <details>
        <summary>Sources and review</summary>
        <SourceList sources={statistic.sources} context={context} part={slug} />
        <ReviewLine review={statistic.review} />
        <p class="note">
          To report an error, give <code>statistic:{slug}</code>.
        </p>
      </details>
    </section>
  );
}
