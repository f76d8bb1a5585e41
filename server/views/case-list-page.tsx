import { formatReporterCitation } from "../model/case-citation.ts";
import { type CourtCase, principalOpinion } from "../model/court-case.ts";
import { urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose } from "./prose.tsx";

function decided(courtCase: CourtCase): string {
  return principalOpinion(courtCase).decided;
}

/** Renders the list of cases, newest first. */
export function renderCaseListPage(context: PageContext, cases: readonly CourtCase[]): Buffer {
  const sorted = [...cases].sort((a, b) => (decided(a) < decided(b) ? 1 : -1));
  return renderPage(
    context,
    {
      title: "Cases",
      description: "The cases of the collection, with what each holds and what was read of it.",
      current: "cases",
    },
    <>
      <h1>Cases</h1>
      <p class="lead">
        A teaching collection of {cases.length} cases. Not a count or a sample of prosecutions. What
        the text leaves open stands under <a href={urls.questions}>Contested questions</a>.
      </p>
      <ul class="records">
        {sorted.map((courtCase) => (
          <li key={courtCase.slug}>
            <h2>
              <a href={urls.courtCase(courtCase.slug)}>
                <i>{courtCase.name}</i>
              </a>
            </h2>
            <p class="citation">{formatReporterCitation(principalOpinion(courtCase))}</p>
            <p>
              <Prose text={courtCase.summary} context={context} />
            </p>
            <p class="note">
              Holdings: {courtCase.holdings.map((holding) => holding.topic).join("; ")}
            </p>
          </li>
        ))}
      </ul>
    </>,
  );
}
