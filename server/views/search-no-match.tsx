import type { SearchView } from "../model/search-view.ts";
import { urls } from "../model/urls.ts";

/** Says that nothing is here, what the collection covers, and what has a name like it, apart. */
export function NoMatch({ result }: { readonly result: SearchView }) {
  return (
    <>
      <section class="notice" aria-labelledby="nothing">
        <h2 id="nothing">Nothing here on that</h2>
        <p>
          {result.explanation ?? "No page of this collection is about these words."} The collection
          covers peonage, servitude, forced labor and trafficking (18 U.S.C. chapter 77), the Mann
          Act (chapter 117), alien smuggling (8 U.S.C. § 1324), what is charged beside them, and{" "}
          <a href={urls.cases}>cases</a>, <a href={urls.guides}>guides</a> and{" "}
          <a href={urls.questions}>contested questions</a> on them.
        </p>
      </section>
      {result.suggestions.length > 0 ? (
        <section aria-labelledby="near">
          <h2 id="near">Pages with a name like it</h2>
          <ul>
            {result.suggestions.map((suggestion) => (
              <li key={suggestion.id}>
                <a href={suggestion.url}>{suggestion.title}</a> {suggestion.citation}
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p>
          Try a section (<a href={urls.search("1591")}>1591</a>), a case name (
          <a href={urls.search("kil soo lee")}>Kil Soo Lee</a>) or other words (
          <a href={urls.search("passport confiscation")}>passport confiscation</a>).
        </p>
      )}
    </>
  );
}
