import { numberColumns, rowName, type Statistic } from "../model/statistic.ts";
import { formatNumber } from "./chart-scale.ts";
import { ScrollTable } from "./scroll-table.tsx";

type Column = Statistic["columns"][number];

/** The marks of notes, as the source sets them. */
function markWords(marks: readonly string[]): string {
  return marks.length === 0 ? "" : ` [${marks.join(", ")}]`;
}

function Cell({
  row,
  column,
}: {
  readonly row: Statistic["rows"][number];
  readonly column: Column;
}) {
  const value = row[column.key] ?? null;
  const isNumber = column.kind === "number";
  return (
    <td class={isNumber ? "number" : undefined}>
      {value === null ? <span class="note">not stated</span> : null}
      {typeof value === "number" ? formatNumber(value) : value}
    </td>
  );
}

/** A row's name and, where its length differs, which days it covers. */
function spanOf(statistic: Statistic, name: string) {
  return statistic.spans.find(({ row }) => row === name);
}

function RowsAsRows({
  statistic,
  caption,
}: {
  readonly statistic: Statistic;
  readonly caption: string;
}) {
  const [first, ...rest] = statistic.columns;
  return (
    <ScrollTable
      compact={statistic.columns.length <= 4}
      caption={caption}
      head={[first?.label ?? "", ...rest.map(({ label, marks }) => label + markWords(marks))]}
    >
      {statistic.rows.map((row) => {
        const name = rowName(statistic, row);
        const span = spanOf(statistic, name);
        return (
          <tr key={name}>
            <th scope="row">
              {name}
              {span ? markWords(span.marks) : ""}
              {span ? <span class="when">{span.text}</span> : null}
            </th>
            {rest.map((column) => (
              <Cell key={column.key} row={row} column={column} />
            ))}
          </tr>
        );
      })}
    </ScrollTable>
  );
}

/** Many counts over few years are read down, not across. */
function RowsAsColumns({
  statistic,
  caption,
}: {
  readonly statistic: Statistic;
  readonly caption: string;
}) {
  const names = statistic.rows.map((row) => rowName(statistic, row));
  const heads = names.map((name) => {
    const span = spanOf(statistic, name);
    return span ? `${name}${markWords(span.marks)} (${span.text})` : name;
  });
  return (
    <ScrollTable compact caption={caption} head={["Count", ...heads]}>
      {statistic.columns.slice(1).map((column) => (
        <tr key={column.key}>
          <th scope="row">
            {column.label}
            {markWords(column.marks)}
          </th>
          {statistic.rows.map((row, index) => (
            <Cell key={names[index]} row={row} column={column} />
          ))}
        </tr>
      ))}
    </ScrollTable>
  );
}

/** The numbers of a record, as its CSV file has them. */
export function StatisticTable({ statistic }: { readonly statistic: Statistic }) {
  const isWide =
    statistic.columns[0]?.kind === "period" &&
    numberColumns(statistic).length > statistic.rows.length;
  const Table = isWide ? RowsAsColumns : RowsAsRows;
  return <Table statistic={statistic} caption={`${statistic.title}: the numbers`} />;
}
