import { axisOf, type ChartSeries, type ChartSlot, formatNumber } from "./chart-scale.ts";

/** What a drawing is made from. */
export interface DrawingProps {
  /** Its id on the page; the ids inside begin with it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly slots: readonly ChartSlot[];
  readonly series: readonly ChartSeries[];
}

const width = 420;
const heading = 22;
const value = 18;
const bars = 78;
const ticks = 34;
const panel = heading + value + bars + ticks;

function Hatch({ id, index }: { readonly id: string; readonly index: number }) {
  return (
    <pattern
      id={`${id}-hatch-${index}`}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect class="chart-ground" width="6" height="6" />
      <line class={`series-${index + 1}`} x1="1.5" y1="0" x2="1.5" y2="6" stroke-width="3" />
    </pattern>
  );
}

interface BarProps {
  readonly slot: ChartSlot;
  readonly amount: number | null;
  readonly middle: number;
  readonly thick: number;
  readonly ground: number;
  readonly scale: number;
  /** Fill of a bar that stands for less than a year. */
  readonly hatch: string;
}

function Bar({ slot, amount, middle, thick, ground, scale, hatch }: BarProps) {
  const height = (amount ?? 0) * scale;
  const shape = { x: middle - thick / 2, y: ground - height, width: thick, height };
  const centred = { "text-anchor": "middle", x: middle } as const;
  return (
    <g>
      {slot.isPart ? (
        <rect class="chart-part" fill={hatch} {...shape} />
      ) : (
        <rect class="chart-bar" {...shape} />
      )}
      {amount === null ? null : (
        <text class="chart-value" {...centred} y={ground - height - 5}>
          {formatNumber(amount)}
        </text>
      )}
      <text class="chart-tick" {...centred} y={ground + 15}>
        {slot.name}
      </text>
      {slot.isPart ? (
        <text class="chart-tick" {...centred} y={ground + 28}>
          part
        </text>
      ) : null}
    </g>
  );
}

/** Bars from zero, a panel a series on one scale, the number at the end of each bar. */
export function BarPanels({ id, title, description, slots, series }: DrawingProps) {
  const { top } = axisOf(series);
  const step = width / slots.length;
  const thick = Math.min(44, step * 0.62);
  return (
    <svg
      viewBox={`0 0 ${width} ${panel * series.length}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <defs>
        {series.map(({ label }, index) => (
          <Hatch key={label} id={id} index={index} />
        ))}
      </defs>
      {series.map(({ label, values }, index) => {
        const ground = panel * index + heading + value + bars;
        return (
          <g key={label} class={`series-${index + 1}`}>
            <text class="chart-series" x="0" y={panel * index + 15}>
              {label}
            </text>
            <line class="chart-axis" x1="0" x2={width} y1={ground} y2={ground} />
            {slots.map((slot, position) => (
              <Bar
                key={slot.name}
                slot={slot}
                amount={values[position] ?? null}
                middle={step * (position + 0.5)}
                thick={thick}
                ground={ground}
                scale={bars / top}
                hatch={`url(#${id}-hatch-${index})`}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
