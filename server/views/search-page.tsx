import { courtLabel } from "../model/court.ts";
import { type SearchFacet, searchFacets } from "../model/part.ts";
import type { SearchHit, SearchView } from "../model/search-view.ts";
import { urls } from "../model/urls.ts";
import { ChosenFacets, FacetNav } from "./facet-nav.tsx";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { QueryReading } from "./query-reading.tsx";
import { NoMatch } from "./search-no-match.tsx";

/** What a search page shows. */
export interface SearchPageProps {
  readonly text: string;
  readonly literal: boolean;
  readonly facets: Readonly<Partial<Record<SearchFacet, string>>>;
  readonly limit: number;
  readonly offset: number;
  /** Left out before anything was looked for. */
  readonly result: SearchView | undefined;
}

const facetLabels: Readonly<Record<SearchFacet, string>> = {
  type: "Kind of page",
  statute: "Section",
  court: "Court",
  year: "Decided or enacted in",
  form: "Form of case",
  issue: "Issue",
};

function Marked({ text, marks }: { readonly text: string; readonly marks: SearchHit["marks"] }) {
  let end = 0;
  const pieces = marks.flatMap(([start, stop]) => {
    const piece = [text.slice(end, start), <mark key={start}>{text.slice(start, stop)}</mark>];
    end = stop;
    return piece;
  });
  return (
    <>
      {pieces}
      {text.slice(end)}
    </>
  );
}

function HitItem({ hit }: { readonly hit: SearchHit }) {
  return (
    <li>
      <h2>
        <a href={hit.url}>
          {hit.type === "case" ? (
            <i>{hit.title}</i>
          ) : hit.citation === "" ? (
            hit.title
          ) : (
            `${hit.citation} ${hit.title}`
          )}
        </a>
      </h2>
      <p class="citation">
        {label(hit.type)}
        {hit.type === "case" ? ` · ${hit.citation}` : ""}
        {hit.part.heading === "" ? "" : ` · ${hit.part.heading}`}
      </p>
      <p>
        <Marked text={hit.excerpt} marks={hit.marks} />
      </p>
    </li>
  );
}

interface Change {
  readonly facet?: readonly [SearchFacet, string | undefined];
  readonly offset?: number;
}

/** The address of this search with something changed; a change of what is chosen begins anew. */
function searchUrl({ text, literal, facets, offset }: SearchPageProps, change: Change): string {
  const chosen = searchFacets.flatMap((facet): [string, string][] => {
    const value = change.facet?.[0] === facet ? change.facet[1] : facets[facet];
    return value === undefined ? [] : [[facet, value]];
  });
  const at = change.offset ?? (change.facet === undefined ? offset : 0);
  return urls.searchWith(text, [
    ...(literal ? ([["literal", "1"]] as const) : []),
    ...chosen,
    ...(at > 0 ? ([["offset", String(at)]] as const) : []),
  ]);
}

/** The printed words for a value of a facet: `18-usc-1591` as `18 U.S.C. § 1591`. */
function valueLabel(facet: SearchFacet, value: string): string {
  if (facet === "court") return courtLabel(value);
  if (facet === "year") return value;
  if (facet === "statute") {
    const [, title, section] = /^(\d+)-usc-(.+)$/.exec(value) ?? [];
    return section === undefined ? value : `${title} U.S.C. § ${section.toUpperCase()}`;
  }
  const words = label(value);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Facets({
  props,
  result,
}: {
  readonly props: SearchPageProps;
  readonly result: SearchView;
}) {
  const groups = searchFacets.map((facet) => ({
    name: facetLabels[facet],
    isOpen: facet === "type",
    choices: result.facets[facet].map(({ value, count }) => {
      const isChosen = props.facets[facet] === value;
      return {
        text: valueLabel(facet, value),
        count,
        href: searchUrl(props, { facet: [facet, isChosen ? undefined : value] }),
        isChosen,
      };
    }),
  }));
  return <FacetNav id="search-facets" name="Narrow the results" groups={groups} />;
}

function Chosen({ props }: { readonly props: SearchPageProps }) {
  const chosen = searchFacets.flatMap((facet) => {
    const value = props.facets[facet];
    return value === undefined
      ? []
      : [
          {
            text: `${facetLabels[facet]}: ${valueLabel(facet, value)}`,
            href: searchUrl(props, { facet: [facet, undefined] }),
          },
        ];
  });
  return (
    <ChosenFacets chosen={chosen} all={{ text: "All pages", href: urls.search(props.text) }} />
  );
}

function Results({
  props,
  result,
}: {
  readonly props: SearchPageProps;
  readonly result: SearchView;
}) {
  const next = props.offset + props.limit;
  return (
    <>
      <QueryReading text={props.text} isLiteral={props.literal} result={result} />
      {result.noMatch ? (
        <NoMatch result={result} />
      ) : (
        <>
          {result.explanation ? <p class="notice">{result.explanation}</p> : null}
          <Chosen props={props} />
          <p role="status">
            {result.total} page{result.total === 1 ? "" : "s"}{" "}
            <a class="to-filters" href="#search-facets">
              Narrow the results
            </a>
          </p>
          <div class="list-columns">
            <div class="list-results">
              <ol class="records hits" start={props.offset + 1}>
                {result.hits.map((hit) => (
                  <HitItem key={hit.id} hit={hit} />
                ))}
              </ol>
              <p>
                {props.offset > 0 ? (
                  <a href={searchUrl(props, { offset: Math.max(0, props.offset - props.limit) })}>
                    Earlier
                  </a>
                ) : null}{" "}
                {next < result.total ? <a href={searchUrl(props, { offset: next })}>More</a> : null}
              </p>
            </div>
            <Facets props={props} result={result} />
          </div>
        </>
      )}
    </>
  );
}

/** What can be typed besides words. */
function Help() {
  return (
    <>
      <p>
        Type a citation, a case name, a term or plain words in the box above: <q>1591(b)(1)</q>,{" "}
        <q>kil soo lee</q>, <q>passport confiscation</q>,{" "}
        <q>9th circuit sex trafficking since 2015</q>.
      </p>
      <dl class="operators">
        <dt>
          <code>"serious harm"</code>
        </dt>
        <dd>these words together</dd>
        <dt>
          <code>hotel -massage</code>
        </dt>
        <dd>without a word</dd>
        <dt>
          <code>-subject:debt-work-off</code>
        </dt>
        <dd>not on a subject of the index, whatever the words; the page offers it</dd>
        <dt>
          <code>hotel OR motel</code>
        </dt>
        <dd>either word</dd>
        <dt>
          <code>extrater*</code>
        </dt>
        <dd>words that begin so</dd>
        <dt>
          <code>statute:1591</code> <code>court:9th</code> <code>year:2010-2015</code>{" "}
          <code>type:case</code>
        </dt>
        <dd>only pages on a section, of a court, of some years, of a kind</dd>
      </dl>
    </>
  );
}

/** Renders the search page. */
export function renderSearchPage(context: PageContext, props: SearchPageProps): Buffer {
  return renderPage(
    context,
    {
      title: props.text.trim() === "" ? "Search" : `Search: ${props.text}`,
      description: "Search sections, elements, cases and holdings.",
      searchText: props.text,
      noIndex: true,
    },
    <>
      <h1>Search</h1>
      {props.result ? <Results props={props} result={props.result} /> : <Help />}
    </>,
  );
}
