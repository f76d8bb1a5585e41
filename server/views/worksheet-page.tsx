import { urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { WorksheetForm, type WorksheetProps } from "./worksheet-form.tsx";

/** Renders the charge worksheet; with JavaScript its script takes over the form. */
export function renderWorksheetPage(context: PageContext, props: WorksheetProps): Buffer {
  return renderPage(
    context,
    {
      title: "Charge worksheet",
      description:
        "Facts in, elements out: which offenses' elements the answers meet, on their dates.",
      current: "charges",
      scripts: [urls.asset("worksheet.js")],
    },
    <>
      <h1>Charge worksheet</h1>
      <p class="lead">
        Answer what the file shows. The page says which statutes' elements the answers meet, what is
        missing or open, and what law was in force. It recommends nothing.
      </p>
      <div id="worksheet" data-law={urls.chargeLaw} data-content={context.contentHash}>
        <WorksheetForm {...props} />
      </div>
      <div id="worksheet-live" class="visually-hidden" role="status" aria-live="polite" />
      <div id="worksheet-print" />
    </>,
  );
}
