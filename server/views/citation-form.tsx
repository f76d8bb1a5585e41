import type { CheckedCitation } from "../model/citation-check.ts";
import { urls } from "../model/urls.ts";
import { CitationSummary, CitationTable } from "./citation-table.tsx";

/** What the citation check shows: drawn alike by the server and in the browser. */
export interface CitationFormProps {
  readonly text: string;
  /** The day typed, or nothing. */
  readonly on: string;
  /** What could not be read of the day; empty when all was well. */
  readonly error: string;
  /** Undefined before the first check. */
  readonly checked: readonly CheckedCitation[] | undefined;
  readonly isLive: boolean;
}

/** The longest text that is checked, in characters. */
export const longestText = 500_000;

/** The form of the citation check and its result. */
export function CitationForm({ text, on, error, checked, isLive }: CitationFormProps) {
  return (
    <form method="post" action={urls.citations} class="citation-form" autocomplete="off">
      <p>
        <label for="citation-text">A list of citations, or a whole memo</label>
        <textarea
          id="citation-text"
          name="text"
          rows={12}
          maxLength={longestText}
          spellcheck={false}
          aria-describedby="citation-privacy"
        >
          {text}
        </textarea>
      </p>
      <p id="citation-privacy" class="note">
        {isLive
          ? "Stays in this browser: nothing is sent or kept. Close the tab to forget it."
          : "Without JavaScript the text is sent to this server to be checked, and not kept or logged."}
      </p>
      <p>
        <label for="citation-on">Sections as of</label>{" "}
        <input
          id="citation-on"
          name="on"
          value={on}
          size={10}
          maxLength={10}
          aria-describedby="citation-on-help"
        />{" "}
        <span class="note" id="citation-on-help">
          left empty: today's text; else a day, as 2007-06-01
        </span>
      </p>
      {error === "" ? null : (
        <p class="notice" role="alert">
          {error}
        </p>
      )}
      <p class="citation-actions">
        <button type="submit">Check the citations</button>{" "}
        {isLive ? (
          <>
            <button type="button" data-action="clear">
              Clear
            </button>{" "}
            {checked && checked.length > 0 ? (
              <>
                <button type="button" data-action="csv">
                  The table as CSV
                </button>{" "}
                <button type="button" data-action="docx">
                  The table for Word
                </button>
              </>
            ) : null}
          </>
        ) : null}
      </p>
      {checked === undefined ? null : (
        <section aria-labelledby="citation-result">
          <h2 id="citation-result">Result</h2>
          <CitationSummary checked={checked} />
          {checked.length > 0 ? <CitationTable checked={checked} /> : null}
        </section>
      )}
    </form>
  );
}
