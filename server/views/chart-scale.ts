import { rowName, type Statistic } from "../model/statistic.ts";

type Chart = Statistic["charts"][number];

/** A place on the horizontal axis: a row of the table, or a year that has none. */
export interface ChartSlot {
  readonly name: string;
  /** Less than the whole year, which is drawn hatched. */
  readonly isPart: boolean;
  readonly row: Statistic["rows"][number] | undefined;
}

/** A column as a chart draws it: one value a slot, null where the source states none. */
export interface ChartSeries {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

const yearPattern = /^\d{4}$/;

/** The slots of a chart. Between years, those without a row keep their place, so that gaps stay gaps. */
export function chartSlots(statistic: Statistic, chart: Chart): ChartSlot[] {
  const isPart = (name: string): boolean =>
    statistic.spans.some(({ row, kind }) => row === name && kind === "part");
  const rows = statistic.rows
    .map((row) => ({ name: rowName(statistic, row), row }))
    .filter(({ name }) => !chart.leaveOut.includes(name));
  if (!rows.every(({ name }) => yearPattern.test(name))) {
    return rows.map(({ name, row }) => ({ name, isPart: isPart(name), row }));
  }
  const byName = new Map(rows.map(({ name, row }) => [name, row]));
  const years = rows.map(({ name }) => Number(name));
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_unused, index) => {
    const name = String(first + index);
    return { name, isPart: isPart(name), row: byName.get(name) };
  });
}

/** The series of a chart over its slots. */
export function chartSeries(
  statistic: Statistic,
  chart: Chart,
  slots: readonly ChartSlot[],
): ChartSeries[] {
  return chart.series.map((key) => ({
    label: statistic.columns.find((column) => column.key === key)?.label ?? key,
    values: slots.map(({ row }) => {
      const value = row?.[key];
      return typeof value === "number" ? value : null;
    }),
  }));
}

/** The top of an axis from zero, a round number at or above every value, and the step of its lines. */
export function axisOf(series: readonly ChartSeries[]): {
  readonly top: number;
  readonly step: number;
} {
  const highest = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const power = 10 ** Math.floor(Math.log10(highest));
  const step =
    [power / 5, power / 2, power, power * 2].find((size) => highest / size <= 4) ?? power;
  return { top: Math.ceil(highest / step) * step, step };
}

/** A number as pages print it: 1,748. */
export function formatNumber(value: number): string {
  return value.toLocaleString("en-US");
}

/** What a series shows, in a sentence for those who do not see it. */
export function describeSeries(
  { label, values }: ChartSeries,
  slots: readonly ChartSlot[],
): string {
  const points = values.flatMap((value, index) => {
    const slot = slots[index];
    return value === null || !slot ? [] : [{ value, slot }];
  });
  const say = ({ value, slot }: (typeof points)[number]): string =>
    `${formatNumber(value)} in ${slot.isPart ? "a part of " : ""}${slot.name}`;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return `${label}: none stated.`;
  const highest = points.reduce((best, point) => (point.value > best.value ? point : best), first);
  const missing = values.filter((value) => value === null).length;
  const gaps = missing === 0 ? "" : `, ${missing} without a number`;
  return `${label}: from ${say(first)} to ${say(last)}, highest ${say(highest)}${gaps}.`;
}
