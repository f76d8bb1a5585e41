import { formatDate } from "../model/dates.ts";
import type { CoverageMatrix, MatrixColumn } from "../model/matrix-view.ts";
import type { RuleReach } from "../model/provision-on.ts";
import { anchors, urls } from "../model/urls.ts";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";

function Cell({ reach }: { readonly reach: RuleReach | undefined }) {
  if (!reach) return <td class="not-named">not named</td>;
  return (
    <td class={`reach-${reach.reach}`}>
      {label(reach.reach)}
      {reach.condition ? (
        <span class="when">{reach.condition.replace(/\[\[|\]\]|\|short/g, "")}</span>
      ) : null}
    </td>
  );
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
export function renderMatrixPage(context: PageContext, matrix: CoverageMatrix): Buffer {
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
          <label for="on">Law on</label>
          <input id="on" type="date" name="on" value={matrix.on} />
          <button type="submit">Show</button>
        </p>
      </form>
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
                  <Cell key={matrix.columns[index]?.rule} reach={reach} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>,
  );
}
