import { formatReporterCitation } from "../model/case-citation.ts";
import { type CaseFilter, caseViews, opinionRead } from "../model/case-filter.ts";
import { type CourtCase, principalOpinion } from "../model/court-case.ts";
import { urls } from "../model/urls.ts";
import { CaseFilters, ChosenCaseFacets, type FacetCounts } from "./case-filters.tsx";
import { caseListUrl, caseQuery } from "./case-list-url.ts";
import { CaseTable } from "./case-table.tsx";
import { CaseTimeline } from "./case-timeline.tsx";
import { ErrorList } from "./error-list.tsx";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose } from "./prose.tsx";

/** What the list of cases shows. */
export interface CaseListProps {
  readonly cases: readonly CourtCase[];
  readonly facets: readonly FacetCounts[];
  readonly filter: CaseFilter;
  /** How many cases the collection has in all. */
  readonly total: number;
  readonly errors: readonly string[];
  /** The formats in which the set can be taken along: id and label. */
  readonly formats: readonly { readonly id: string; readonly label: string }[];
}

const viewLabels = { list: "List", table: "Table", timeline: "Timeline" } as const;

/** How many cases of the list were read how far: said of the set that is shown. */
function readCounts(cases: readonly CourtCase[]): string {
  const counts = new Map<string, number>();
  for (const courtCase of cases) {
    const read = opinionRead(courtCase);
    counts.set(read, (counts.get(read) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([read, count]) => `${label(`opinion-${read}`)}: ${count}`)
    .join("; ");
}

function CaseItems({
  cases,
  context,
}: {
  readonly cases: readonly CourtCase[];
  readonly context: PageContext;
}) {
  return (
    <ul class="records">
      {cases.map((courtCase) => (
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
  );
}

function Tools({ filter, formats }: Pick<CaseListProps, "filter" | "formats">) {
  const query = caseQuery(filter);
  return (
    <div class="list-tools">
      <nav class="filters" aria-label="Views">
        {caseViews.map((view) => (
          <a
            key={view}
            href={caseListUrl(filter, { view })}
            aria-current={filter.view === view ? "true" : undefined}
          >
            {viewLabels[view]}
          </a>
        ))}
      </nav>
      <p class="note">
        Take this set along: <a href={urls.api.caseList(query)}>JSON</a>,{" "}
        <a href={urls.api.caseSet("csv", query)}>CSV</a>
        {formats.map(({ id, label: name }) => (
          <span key={id}>
            , <a href={urls.api.caseSet(id, query)}>{name}</a>
          </span>
        ))}
        .
      </p>
    </div>
  );
}

/** Renders the cases that a filter leaves, as a list, a table or a timeline. */
export function renderCaseListPage(context: PageContext, props: CaseListProps): Buffer {
  const { cases, facets, filter, total, errors, formats } = props;
  return renderPage(
    context,
    {
      title: "Cases",
      description: "The cases of the collection, with what each holds and what was read of it.",
      current: "cases",
      ...(Object.keys(filter.chosen).length > 0 && { noIndex: true }),
    },
    <>
      <h1>Cases</h1>
      <p class="lead">
        A teaching collection of {total} cases. Not a count or a sample of prosecutions. What the
        text leaves open stands under <a href={urls.questions}>Contested questions</a>.
      </p>
      <ErrorList heading="Something could not be read." errors={errors} />
      <Tools filter={filter} formats={formats} />
      <ChosenCaseFacets filter={filter} />
      <p role="status">
        {cases.length === total ? `${total} cases` : `${cases.length} of ${total} cases`}.{" "}
        <span class="note">{readCounts(cases)}.</span>{" "}
        <a class="to-filters" href="#case-filters">
          Filter these cases
        </a>
      </p>
      <div class="list-columns">
        <div class="list-results">
          {filter.view === "list" ? <CaseItems cases={cases} context={context} /> : null}
          {filter.view === "table" ? <CaseTable cases={cases} filter={filter} /> : null}
          {filter.view === "timeline" ? <CaseTimeline cases={cases} /> : null}
        </div>
        <CaseFilters facets={facets} filter={filter} />
      </div>
    </>,
  );
}
