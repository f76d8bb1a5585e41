import type { ComponentChildren } from "preact";
import { ErrorList } from "./error-list.tsx";
import { type SheetExport, SheetToolbar } from "./sheet-toolbar.tsx";

/** What a calculator is drawn from, beside its own fields and results. */
export interface CalculatorSheetProps {
  /** Where the form is sent without JavaScript. */
  readonly action: string;
  readonly isLive: boolean;
  readonly exports: readonly SheetExport[];
  readonly message: string;
  readonly errors: readonly string[];
  readonly fields: ComponentChildren;
  readonly resultsHeading: string;
  readonly results: ComponentChildren;
}

/** The frame of a calculator: its fields on one side, what they come to on the other. */
export function CalculatorSheet(props: CalculatorSheetProps) {
  return (
    <form method="post" action={props.action} class="worksheet calculator" autocomplete="off">
      <SheetToolbar
        isLive={props.isLive}
        submit="Work it out"
        hasExample
        exports={props.exports}
        message={props.message}
      />
      <div class="worksheet-columns">
        <div class="worksheet-questions">
          <h2>What the file shows</h2>
          <ErrorList heading="Something could not be read." errors={props.errors} />
          {props.fields}
        </div>
        <section class="worksheet-results" id="results" aria-labelledby="results-head">
          <h2 id="results-head">{props.resultsHeading}</h2>
          {props.results}
        </section>
      </div>
      <p class="to-results">
        <a href="#results">See results</a>
      </p>
    </form>
  );
}
