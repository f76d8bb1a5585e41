import type { Calculator } from "../model/calculator.ts";
import { urls } from "../model/urls.ts";
import { renderCalculatorPage } from "./calculator-page.tsx";
import { LimitationsForm, type LimitationsProps } from "./limitations-form.tsx";
import type { PageContext } from "./page-context.ts";

/** Renders the limitations worksheet; its script fetches the law once, before any answer. */
export function renderLimitationsPage(
  context: PageContext,
  calculator: Calculator,
  props: LimitationsProps,
): Buffer {
  return renderCalculatorPage(
    context,
    calculator,
    "limitations.js",
    <div id="worksheet" data-law={urls.chargeLaw}>
      <LimitationsForm {...props} />
    </div>,
  );
}
