import type { Provision } from "../model/provision.ts";
import { formatStatute } from "../model/statute-citation.ts";
import { urls } from "../model/urls.ts";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose } from "./prose.tsx";

const chapterNames: Readonly<Record<string, string>> = {
  "18/77": "Chapter 77: peonage, slavery, and trafficking in persons",
  "18/117": "Chapter 117: transportation for illegal sexual activity and related crimes",
};

/** Renders the list of sections by title and chapter. */
export function renderStatuteListPage(
  context: PageContext,
  provisions: readonly Provision[],
): Buffer {
  const groups = new Map<string, Provision[]>();
  for (const provision of provisions) {
    const key = `${provision.title}/${provision.chapter}`;
    groups.set(key, [...(groups.get(key) ?? []), provision]);
  }
  const first = (key: string): number => (chapterNames[key] === undefined ? 1 : 0);
  const ordered = [...groups].sort(([a], [b]) => first(a) - first(b));
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
      {ordered.map(([key, sections]) => (
        <section key={key} aria-labelledby={`chapter-${key.replace("/", "-")}`}>
          <h2 id={`chapter-${key.replace("/", "-")}`}>
            {chapterNames[key] ?? `Title ${key.split("/")[0]}, chapter ${key.split("/")[1]}`}
          </h2>
          <ul class="records">
            {sections.map((provision) => (
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
                  {provision.coverage === "rulesOnly" ? "; rules only" : ""}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>,
  );
}
