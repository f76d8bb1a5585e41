import type { PageType } from "../model/part.ts";
import type { SearchHit, SearchView } from "../model/search-view.ts";
import { urls } from "../model/urls.ts";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";

/** What a search page shows. */
export interface SearchPageProps {
  readonly text: string;
  readonly type: PageType | undefined;
  readonly limit: number;
  readonly offset: number;
  /** Left out before anything was looked for. */
  readonly result: SearchView | undefined;
}

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

function pageUrl(
  props: SearchPageProps,
  change: { type?: string | undefined; offset?: number },
): string {
  const type = "type" in change ? change.type : props.type;
  const offset = change.offset ?? 0;
  return `${urls.search(props.text)}${type ? `&type=${type}` : ""}${offset > 0 ? `&offset=${offset}` : ""}`;
}

function NoMatch({ result }: { readonly result: SearchView }) {
  return (
    <section class="notice" aria-labelledby="nothing">
      <h2 id="nothing">Nothing here on that</h2>
      <p>
        {result.explanation ?? "No page of this collection has these words."} The collection covers
        18 U.S.C. chapter 77, the rules that reach it, and the cases listed under{" "}
        <a href={urls.cases}>Cases</a>.
      </p>
      {result.suggestions.length > 0 ? (
        <>
          <p>Pages with a name like it:</p>
          <ul>
            {result.suggestions.map((suggestion) => (
              <li key={suggestion.id}>
                <a href={suggestion.url}>{suggestion.title}</a> {suggestion.citation}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          Try a section (<a href={urls.search("1591")}>1591</a>), a case name (
          <a href={urls.search("kil soo lee")}>Kil Soo Lee</a>) or other words (
          <a href={urls.search("passport confiscation")}>passport confiscation</a>).
        </p>
      )}
    </section>
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
      {result.understood.length > 0 ? (
        <p class="note">
          Understood:{" "}
          {result.understood.map((item, index) => (
            <span key={item.text}>
              {index > 0 ? ", " : ""}
              {item.url ? <a href={item.url}>{item.text}</a> : item.text}
            </span>
          ))}
        </p>
      ) : null}
      {result.didYouMean ? (
        <p>
          Did you mean <a href={urls.search(result.didYouMean)}>{result.didYouMean}</a>?
        </p>
      ) : null}
      {result.noMatch ? (
        <NoMatch result={result} />
      ) : (
        <>
          {result.explanation ? <p class="notice">{result.explanation}</p> : null}
          <p role="status">
            {result.total} page{result.total === 1 ? "" : "s"}
          </p>
          <nav class="filters" aria-label="Kinds of page">
            <a
              href={pageUrl(props, { type: undefined })}
              aria-current={props.type === undefined ? "true" : undefined}
            >
              All
            </a>{" "}
            {result.facets.type.map((facet) => (
              <a
                key={facet.value}
                href={pageUrl(props, { type: facet.value })}
                aria-current={props.type === facet.value ? "true" : undefined}
              >
                {label(facet.value)} ({facet.count})
              </a>
            ))}
          </nav>
          <ol class="records hits" start={props.offset + 1}>
            {result.hits.map((hit) => (
              <HitItem key={hit.id} hit={hit} />
            ))}
          </ol>
          <p>
            {props.offset > 0 ? (
              <a href={pageUrl(props, { offset: Math.max(0, props.offset - props.limit) })}>
                Earlier
              </a>
            ) : null}{" "}
            {next < result.total ? <a href={pageUrl(props, { offset: next })}>More</a> : null}
          </p>
        </>
      )}
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
      {props.result ? (
        <Results props={props} result={props.result} />
      ) : (
        <p>
          Type a citation, a case name, a term or plain words in the box above: <q>1591(b)(1)</q>,{" "}
          <q>kil soo lee</q>, <q>passport confiscation</q>, <q>"serious harm"</q>.
        </p>
      )}
    </>,
  );
}
