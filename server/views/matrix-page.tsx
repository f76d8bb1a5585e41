import { formatDate } from "../model/dates.ts";
import type { CoverageMatrix, MatrixCell, MatrixColumn } from "../model/matrix-view.ts";
import { anchors, urls } from "../model/urls.ts";
import { DateField } from "./date-field.tsx";
import { DateNotice } from "./date-notice.tsx";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose } from "./prose.tsx";

/** Said in a cell where it is not the date of the offense that decides. */
function clockWords(clock: string): string {
  if (clock === "offense") return "";
  return clock === "notStated" ? "; whose date decides is not stated" : `, by ${label(clock)}`;
}

function Cell({
  cell,
  notes,
}: {
  readonly cell: MatrixCell | undefined;
  readonly notes: readonly string[];
}) {
  if (!cell) return <td class="not-named">not named</td>;
  const note = cell.condition === undefined ? 0 : notes.indexOf(cell.condition) + 1;
  return (
    <td>
      {cell.question === undefined ? (
        label(cell.reach)
      ) : (
        <a href={urls.question(cell.question)}>{label(cell.reach)}</a>
      )}
      {note > 0 ? (
        <>
          {" "}
          <a href={`#note-${note}`}>note&nbsp;{note}</a>
        </>
      ) : null}
      <span class="when">
        since {formatDate(cell.since)}
        {clockWords(cell.clock)}
      </span>
    </td>
  );
}

/** Every condition of a cell, said once below the table. */
function listNotes(matrix: CoverageMatrix): string[] {
  const conditions = matrix.rows.flatMap((row) =>
    row.cells.flatMap((cell) => (cell?.condition === undefined ? [] : [cell.condition])),
  );
  return [...new Set(conditions)];
}

function ColumnHead({ column }: { readonly column: MatrixColumn }) {
  return (
    <th scope="col">
      <a href={urls.statute(column.provision, column.anchor)}>{column.citation}</a>
      <span class="when">
        {label(column.subject)}: {column.label}
      </span>
    </th>
  );
}

/** Renders which rule covers which offense. */
export function renderMatrixPage(
  context: PageContext,
  matrix: CoverageMatrix,
  dateError?: string,
): Buffer {
  const notes = listNotes(matrix);
  return renderPage(
    context,
    {
      title: "Which rule covers what",
      description:
        "Limitations, release, detention, assessments, restitution, forfeiture and reach abroad, offense by offense.",
      current: "statutes",
      printSheet: urls.printSheet("matrix", matrix.on),
    },
    <>
      <h1>Which rule covers what</h1>
      <p class="lead">
        Each cell is worked out from the rule's own list, not written by hand. "Not named" says that
        the rule's text does not name the offense, and nothing more. "Since" is the first day of the
        stretch in which the rule has reached the offense in this way; unless the cell says
        otherwise, the date of the offense decides.
      </p>
      <form class="choices" method="get" action={urls.matrix()}>
        {matrix.scope === "all" ? <input type="hidden" name="columns" value="all" /> : null}
        <p>
          <DateField value={matrix.on} error={dateError} />
          <button type="submit">Show</button>
        </p>
      </form>
      <DateNotice error={dateError} />
      <p>
        {matrix.scope === "main"
          ? `${matrix.columns.length} columns: the clauses and rules whose reach is most often mistaken.`
          : `${matrix.columns.length} columns: every clause and rule.`}{" "}
        <a href={urls.matrix(matrix.on, matrix.scope === "main" ? "all" : "main")}>
          {matrix.scope === "main" ? "Show every rule" : "Show the main ones only"}
        </a>{" "}
        · <a href={urls.api.matrix("json", matrix.on, matrix.scope)}>JSON</a> ·{" "}
        <a href={urls.api.matrix("csv", matrix.on, matrix.scope)}>CSV</a>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
      <section class="scroll" aria-label="Coverage" tabIndex={0}>
        <table class="matrix">
          <caption>Rules and offenses on {formatDate(matrix.on)}</caption>
          <thead>
            <tr>
              <th scope="col">Offense</th>
              {matrix.columns.map((column) => (
                <ColumnHead key={column.provision + column.rule} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row) => (
              <tr key={row.offense.id}>
                <th scope="row">
                  <a href={urls.statute(row.provision, anchors.offense(row.offense.id))}>
                    {row.offense.citation}
                  </a>
                  <span class="when">{row.offense.label}</span>
                </th>
                {row.cells.map((cell, index) => (
                  <Cell key={matrix.columns[index]?.rule} cell={cell} notes={notes} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h2 id="notes">Notes</h2>
      <ol>
        {notes.map((note, index) => (
          <li key={note} id={`note-${index + 1}`}>
            <Prose text={note} context={context} />
          </li>
        ))}
      </ol>
    </>,
  );
}
