import type { Calculator } from "../model/calculator.ts";
import { renderCalculatorPage } from "./calculator-page.tsx";
import type { PageContext } from "./page-context.ts";
import { RestitutionForm, type RestitutionProps } from "./restitution-form.tsx";

/** Renders the restitution calculator; the law that its script reads stands on the page. */
export function renderRestitutionPage(
  context: PageContext,
  calculator: Calculator,
  props: RestitutionProps,
): Buffer {
  return renderCalculatorPage(
    context,
    calculator,
    "restitution.js",
    <div id="worksheet" data-restitution={JSON.stringify(props.law)}>
      <RestitutionForm {...props} />
    </div>,
  );
}
