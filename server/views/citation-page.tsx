import { urls } from "../model/urls.ts";
import { CitationForm, type CitationFormProps } from "./citation-form.tsx";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";

/** Renders the citation check; with JavaScript its script takes over the form. */
export function renderCitationPage(context: PageContext, props: CitationFormProps): Buffer {
  return renderPage(
    context,
    {
      title: "Check citations",
      description:
        "Holds the citations of a text against this collection: name, court, year, place, later history.",
      scripts: [urls.asset("citations.js")],
    },
    <>
      <h1>Check citations</h1>
      <p class="lead">
        Paste citations, or a draft. Each is held against the cases and sections of this collection.
        What is not here is said to be not here, which proves nothing.
      </p>
      <div id="citations" data-citations={urls.citationData} data-content={context.contentHash}>
        <CitationForm {...props} />
      </div>
    </>,
  );
}
