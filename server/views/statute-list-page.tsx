import type { Provision } from "../model/provision.ts";
import { formatStatute } from "../model/statute-citation.ts";
import { urls } from "../model/urls.ts";
import { groupByChapter } from "./chapter-groups.ts";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose } from "./prose.tsx";

const coverageWords = { whole: "", part: "; in part", rulesOnly: "; rules only" } as const;

/** Renders the list of sections by title and chapter. */
export function renderStatuteListPage(
  context: PageContext,
  provisions: readonly Provision[],
): Buffer {
  return renderPage(
    context,
    {
      title: "Statutes",
      description: "The sections of the collection by title and chapter.",
      current: "statutes",
    },
    <>
      <h1>Statutes</h1>
      <p class="lead">
        {provisions.length} sections. Each page shows the law on a date that you choose.
      </p>
      {groupByChapter(provisions).map((group) => (
        <section key={group.id} aria-labelledby={group.id}>
          <h2 id={group.id}>{group.heading}</h2>
          <ul class="records">
            {group.provisions.map((provision) => (
              <li key={provision.slug}>
                <h3>
                  <a href={urls.statute(provision.slug)}>
                    {formatStatute({ ...provision, path: [] })}
                  </a>{" "}
                  {provision.catchline}
                </h3>
                <p>
                  <Prose text={provision.summary} context={context} />
                </p>
                <p class="note">
                  {provision.offenses.length > 0
                    ? `${provision.offenses.length} offense${provision.offenses.length === 1 ? "" : "s"}`
                    : label(provision.kind)}
                  {coverageWords[provision.coverage]}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>,
  );
}
