import type { Statistic } from "../model/statistic.ts";
import { anchors } from "../model/urls.ts";
import { BarPanels } from "./bar-panels.tsx";
import { chartSeries, chartSlots, describeSeries } from "./chart-scale.ts";
import { LineChart } from "./line-chart.tsx";

/** What the drawing leaves out or draws otherwise, in words under it. */
function spanNotes(statistic: Statistic, chart: Statistic["charts"][number]): string[] {
  const parts = statistic.spans.filter(
    ({ row, kind }) => kind === "part" && !chart.leaveOut.includes(row),
  );
  const mark = chart.kind === "bar" ? "hatched" : "hollow";
  return [
    ...parts.map(({ row, text }) => `${row} is a part of the year (${text}), ${mark}.`),
    ...chart.leaveOut.map((row) => {
      const span = statistic.spans.find((item) => item.row === row);
      return `${row}${span ? ` (${span.text})` : ""} is in the table and is not drawn.`;
    }),
  ];
}

/** A chart with its title, unit and what is drawn otherwise; its numbers stand in the table beside it. */
export function StatisticChart({
  statistic,
  chart,
}: {
  readonly statistic: Statistic;
  readonly chart: Statistic["charts"][number];
}) {
  const id = anchors.chart(statistic.slug, chart.id);
  const slots = chartSlots(statistic, chart);
  const series = chartSeries(statistic, chart, slots);
  const notes = spanNotes(statistic, chart);
  const form = chart.kind === "bar" ? "Bars from zero" : "Lines from zero, broken at gaps";
  const description = [
    `${form}. Unit: ${chart.unit}.`,
    ...series.map((one) => describeSeries(one, slots)),
    ...notes,
    "Every number stands in the table.",
  ].join(" ");
  const Drawing = chart.kind === "bar" ? BarPanels : LineChart;
  return (
    <figure class="chart" id={id}>
      <figcaption>
        <strong>{chart.title}</strong>
        <span class="note">{chart.unit}</span>
      </figcaption>
      <Drawing
        id={id}
        title={chart.title}
        description={description}
        slots={slots}
        series={series}
      />
      {notes.length === 0 ? null : <p class="note">{notes.join(" ")}</p>}
    </figure>
  );
}
