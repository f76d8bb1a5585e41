import type { AuthorityRecord } from "../model/authority-record.ts";
import { formatDate } from "../model/dates.ts";
import { urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose } from "./prose.tsx";

/** Renders the line of laws, newest first, each with the sections whose history names it. */
export function renderTimelinePage(
  context: PageContext,
  authorities: readonly AuthorityRecord[],
): Buffer {
  const sorted = [...authorities].sort((a, b) => (a.enacted < b.enacted ? 1 : -1));
  return renderPage(
    context,
    {
      title: "Laws and what they changed",
      description: "The acts that made and changed the sections of this collection, by date.",
      current: "timeline",
    },
    <>
      <h1>Laws and what they changed</h1>
      <p class="lead">
        The {authorities.length} acts that the histories of this collection's sections name, newest
        first.
      </p>
      <ol class="records">
        {sorted.map((authority) => (
          <li key={authority.slug} id={authority.slug}>
            <h2>
              {formatDate(authority.enacted)} · {authority.number}
            </h2>
            {authority.name ? <p class="citation">{authority.name}</p> : null}
            <p>
              <Prose text={authority.summary} context={context} />
            </p>
            {authority.touches.length > 0 ? (
              <p class="note">
                Touches:{" "}
                {authority.touches.map((record, index) => {
                  const slug = record.slice(record.indexOf(":") + 1);
                  return (
                    <span key={record}>
                      {index > 0 ? ", " : ""}
                      <a href={urls.statute(slug)}>
                        §&nbsp;{slug.split("-usc-")[1]?.toUpperCase()}
                      </a>
                    </span>
                  );
                })}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </>,
  );
}
