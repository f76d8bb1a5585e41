import { formatDate } from "../model/dates.ts";
import type { CoverageMatrix, MatrixColumn } from "../model/matrix-view.ts";
import type { RuleReach } from "../model/provision-on.ts";
import { anchors, urls } from "../model/urls.ts";
import { DateField } from "./date-field.tsx";
import { DateNotice } from "./date-notice.tsx";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose } from "./prose.tsx";

function Cell({
  reach,
  notes,
}: {
  readonly reach: RuleReach | undefined;
  readonly notes: readonly string[];
}) {
  if (!reach) return <td class="not-named">not named</td>;
  const note = reach.condition === undefined ? 0 : notes.indexOf(reach.condition) + 1;
  return (
    <td>
      {label(reach.reach)}
      {note > 0 ? (
        <>
          {" "}
          <a href={`#note-${note}`}>note&nbsp;{note}</a>
        </>
      ) : null}
    </td>
  );
}

/** Every condition of a cell, said once below the table. */
function listNotes(matrix: CoverageMatrix): string[] {
  const conditions = matrix.rows.flatMap((row) =>
    row.cells.flatMap((reach) => (reach?.condition === undefined ? [] : [reach.condition])),
  );
  return [...new Set(conditions)];
}

function ColumnHead({ column }: { readonly column: MatrixColumn }) {
  return (
    <th scope="col">
      <a href={urls.statute(column.provision, anchors.rule(column.rule))}>{column.citation}</a>
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
      runningHead: `Coverage, law on ${formatDate(matrix.on)}`,
    },
    <>
      <h1>Which rule covers what</h1>
      <p class="lead">
        Each cell is worked out from the rule's own list, not written by hand. "Not named" says that
        the rule's text does not name the offense, and nothing more.
      </p>
      <form class="choices" method="get" action={urls.matrix}>
        <p>
          <DateField value={matrix.on} error={dateError} />
          <button type="submit">Show</button>
        </p>
      </form>
      <DateNotice error={dateError} />
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
                {row.cells.map((reach, index) => (
                  <Cell key={matrix.columns[index]?.rule} reach={reach} notes={notes} />
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
