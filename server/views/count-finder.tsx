import { countExtent, numberColumns, type Statistic } from "../model/statistic.ts";
import { measures } from "../model/statistic-units.ts";
import { urls } from "../model/urls.ts";
import { ScrollTable } from "./scroll-table.tsx";

type Columns = Statistic["columns"];

/** "2001 to 2007", or the one period where there is no other. */
function formatYears(first: string, last: string): string {
  return first === last ? first : `${first} to ${last}`;
}

/** Years as runs: "2004 to 2007, 2009". */
function formatRuns(years: readonly string[]): string {
  const runs: [number, number][] = [];
  for (const year of years.map(Number)) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => formatYears(String(first), String(last))).join(", ");
}

/** Part-years, several years as one number, and years without a number. */
function Flags({
  statistic,
  columns,
}: {
  readonly statistic: Statistic;
  readonly columns: Columns;
}) {
  const { spans, gaps } = countExtent(
    statistic,
    columns.map(({ key }) => key),
  );
  if (statistic.columns[0]?.kind !== "period") return <>as the figure says</>;
  if (spans.length + gaps.length === 0) return <>whole years</>;
  return (
    <>
      {spans.map(({ row, kind, text }) => (
        <span key={row} class="when">
          {kind === "part" ? `${row} in part: ${text}` : `${row}: ${text}`}
        </span>
      ))}
      {gaps.length === 0 ? null : <span class="when">no number for {formatRuns(gaps)}</span>}
    </>
  );
}

function Years({
  statistic,
  columns,
}: {
  readonly statistic: Statistic;
  readonly columns: Columns;
}) {
  if (statistic.columns[0]?.kind !== "period") return <>{statistic.period.text}</>;
  const { first, last } = countExtent(
    statistic,
    columns.map(({ key }) => key),
  );
  return <>{formatYears(first, last)}</>;
}

/** "Which count do you want?": each kind of count, who keeps it, and from when to when. */
export function CountFinder({ statistics }: { readonly statistics: readonly Statistic[] }) {
  const groups = measures.map(({ label, units }) => ({
    label,
    rows: statistics.flatMap((statistic) => {
      const columns = numberColumns(statistic).filter(({ unit }) => unit && units.includes(unit));
      return columns.length === 0 ? [] : [{ statistic, columns }];
    }),
  }));
  const found = new Set(groups.flatMap(({ rows }) => rows.map(({ statistic }) => statistic.slug)));
  const others = statistics.filter(({ slug }) => !found.has(slug));
  return (
    <section aria-labelledby="which-count">
      <h2 id="which-count">Which count do you want?</h2>
      <ScrollTable
        compact
        caption="Four counts of enforcement, and who keeps them"
        head={["Count", "Whose count", "Years", "Part-years and gaps"]}
      >
        {groups.flatMap(({ label, rows }) =>
          rows.map(({ statistic, columns }, index) => (
            <tr key={label + statistic.slug}>
              {index === 0 ? (
                <th scope="rowgroup" rowSpan={rows.length}>
                  {label}
                </th>
              ) : null}
              <td>
                <a href={urls.statistics(statistic.slug)}>{statistic.short}</a>
              </td>
              <td>
                <Years statistic={statistic} columns={columns} />
              </td>
              <td>
                <Flags statistic={statistic} columns={columns} />
              </td>
            </tr>
          )),
        )}
      </ScrollTable>
      {others.length === 0 ? null : (
        <p>
          Also here:{" "}
          {others.map(({ slug, short }, index) => (
            <span key={slug}>
              {index > 0 ? ", " : ""}
              <a href={urls.statistics(slug)}>{short}</a>
            </span>
          ))}
          .
        </p>
      )}
    </section>
  );
}
