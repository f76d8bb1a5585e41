import { formatDate } from "../model/dates.ts";
import type { Correction, SitePage } from "../model/guide.ts";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";
import { renderSitePage } from "./site-page.tsx";

/** Renders the list of corrections, newest first; none is ever taken off it. */
export function renderCorrectionsPage(
  context: PageContext,
  page: SitePage,
  corrections: readonly Correction[],
): Buffer {
  const sorted = [...corrections].sort((a, b) => (a.corrected < b.corrected ? 1 : -1));
  return renderSitePage(
    context,
    page,
    <>
      <h2>Corrections made</h2>
      {sorted.length === 0 ? <p>None yet.</p> : null}
      <ul class="records">
        {sorted.map((correction) => (
          <li key={correction.slug} id={correction.slug}>
            <h3>{correction.title}</h3>
            <p class="note">
              {formatDate(correction.corrected)} · {correction.record} ·{" "}
              {label(correction.severity)}
            </p>
            <p>
              Was: <Prose text={correction.was} context={context} />
            </p>
            <p>
              Is: <Prose text={correction.is} context={context} />
            </p>
          </li>
        ))}
      </ul>
    </>,
  );
}
