import type { DrawingProps } from "./bar-panels.tsx";
import { axisOf, type ChartSeries, type ChartSlot, formatNumber } from "./chart-scale.ts";

const width = 420;
const height = 270;
const box = { left: 44, right: 306, top: 14, bottom: 232 };

interface Point {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly slot: ChartSlot;
}

/** A marker of its own for each series, so that colour is not needed to tell them apart. */
function markerPath(index: number, { x, y }: Point): string {
  const shapes = [
    `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`,
    `M${x - 4} ${y - 4}h8v8h-8z`,
    `M${x} ${y - 5}l5 9h-10z`,
    `M${x} ${y - 5}l5 5l-5 5l-5 -5z`,
  ];
  return shapes[index] ?? shapes[0] ?? "";
}

/** Lines between neighbours only: a year without a number, and one that is not whole, break the line. */
function linePath(points: readonly (Point | null)[]): string {
  return points
    .map((point, index) => {
      if (!point) return "";
      const before = points[index - 1];
      const isJoined = before && !before.slot.isPart && !point.slot.isPart;
      return `${isJoined ? "L" : "M"}${point.x} ${point.y}`;
    })
    .join("");
}

/** Labels at the line ends, moved apart where two would stand on each other. */
function placeLabels(ends: readonly (Point | undefined)[]): number[] {
  const order = ends
    .map((_end, index) => index)
    .sort((a, b) => (ends[a]?.y ?? 0) - (ends[b]?.y ?? 0));
  const places = ends.map((end) => end?.y ?? 0);
  let last = -Infinity;
  for (const index of order) {
    const place = Math.max(places[index] ?? 0, last + 31);
    places[index] = place;
    last = place;
  }
  const over = Math.max(0, last - (box.bottom - 8));
  return places.map((place) => place - over);
}

function placePoints(
  { values }: ChartSeries,
  slots: readonly ChartSlot[],
  top: number,
): (Point | null)[] {
  const step = (box.right - box.left) / Math.max(1, slots.length - 1);
  return slots.map((slot, index) => {
    const value = values[index] ?? null;
    if (value === null) return null;
    const x = Math.round((box.left + step * index) * 10) / 10;
    const y = Math.round((box.bottom - (value / top) * (box.bottom - box.top)) * 10) / 10;
    return { x, y, value, slot };
  });
}

/** Lines over years from zero, with markers, and each series named at its line's end. */
export function LineChart({ id, title, description, slots, series }: DrawingProps) {
  const { top, step } = axisOf(series);
  const lines = series.map((one) => placePoints(one, slots, top));
  const ends = lines.map((points) => points.findLast((point) => point !== null) ?? undefined);
  const labels = placeLabels(ends);
  const every = Math.ceil(slots.length / 7);
  const across = (box.right - box.left) / Math.max(1, slots.length - 1);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {Array.from({ length: Math.round(top / step) + 1 }, (_unused, index) => {
        const amount = index * step;
        const y = box.bottom - (amount / top) * (box.bottom - box.top);
        return (
          <g key={amount}>
            <line class="chart-grid" x1={box.left} x2={box.right} y1={y} y2={y} />
            <text class="chart-tick" text-anchor="end" x={box.left - 8} y={y + 4}>
              {formatNumber(amount)}
            </text>
          </g>
        );
      })}
      {slots.map((slot, index) => {
        const fromEnd = slots.length - 1 - index;
        return fromEnd % every === 0 ? (
          <text
            key={slot.name}
            class="chart-tick"
            text-anchor="middle"
            x={box.left + across * index}
            y={box.bottom + 18}
          >
            {slot.name}
          </text>
        ) : null;
      })}
      {lines.map((points, index) => {
        const end = ends[index];
        const name = series[index]?.label ?? "";
        return (
          <g key={name} class={`series-${index + 1}`}>
            <path class={`chart-line dash-${index + 1}`} d={linePath(points)} />
            {points.map((point) =>
              point ? (
                <path
                  key={point.slot.name}
                  class={point.slot.isPart ? "chart-hollow" : "chart-bar"}
                  d={markerPath(index, point)}
                />
              ) : null,
            )}
            {end ? (
              <text class="chart-series" x={box.right + 10} y={(labels[index] ?? 0) - 2}>
                {name}
                <tspan class="chart-value" x={box.right + 10} dy="15">
                  {formatNumber(end.value)} in {end.slot.name}
                </tspan>
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
