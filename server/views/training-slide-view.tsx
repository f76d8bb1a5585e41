import type { TrainingSlide } from "../model/training-slide.ts";
import { anchors, urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";
import { Cites } from "./training-cites.tsx";
import type { ModuleRecords } from "./training-records.ts";

type Records = Pick<ModuleRecords, "statistics" | "cases"> & { readonly context: PageContext };

function SlideTable({ slide }: { readonly slide: TrainingSlide }) {
  if (!slide.table) return null;
  return (
    <table>
      <thead>
        <tr>
          {slide.table.columns.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {slide.table.rows.map((cells) => (
          <tr key={cells.join("|")}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={cell} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={cell}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SlideFigure({
  slide,
  records,
}: {
  readonly slide: TrainingSlide;
  readonly records: Records;
}) {
  const figure = slide.figure;
  if (!figure) return null;
  const statistic = records.statistics.find(({ slug }) => slug === figure.statistic);
  return (
    <p>
      Chart:{" "}
      <a href={urls.statistics(anchors.chart(figure.statistic, figure.chart))}>
        {statistic?.charts.find(({ id }) => id === figure.chart)?.title ?? figure.statistic}
      </a>
      . It cannot be compared with {figure.cannotCompare.replace(/\.$/, "")}.
    </p>
  );
}

const noteLabels = [
  ["say", "Say"],
  ["ask", "Ask"],
  ["expect", "Expect"],
  ["ifAsked", "If asked"],
  ["doNotSay", "Do not say"],
] as const;

/** A slide with its notes folded under it. */
export function SlideView({
  slide,
  records,
}: {
  readonly slide: TrainingSlide;
  readonly records: Records;
}) {
  const { context } = records;
  const shown = slide.case;
  const holding = shown && records.cases.find(({ slug }) => slug === shown.record);
  return (
    <div class="slide">
      <h4>{slide.title}</h4>
      {slide.body.length === 0 ? null : (
        <ul>
          {slide.body.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <SlideTable slide={slide} />
      <SlideFigure slide={slide} records={records} />
      <p class="note">
        {shown && holding ? (
          <>
            <a href={urls.courtCase(shown.record, anchors.holding(shown.holding))}>
              {context.resolve(`case:${shown.record}`, undefined)?.label ?? shown.record}
            </a>
            {slide.cites.length > 0 ? "; " : ""}
          </>
        ) : null}
        <Cites cites={slide.cites} context={context} />
      </p>
      <details>
        <summary>
          Notes<span class="visually-hidden"> to: {slide.title}</span>
        </summary>
        <dl class="slide-notes">
          {noteLabels.map(([key, label]) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                <Prose text={slide.notes[key]} context={context} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
