import type { ComponentChildren } from "preact";
import type { Calculator } from "../model/calculator.ts";
import { urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose, RenderedBody } from "./prose.tsx";
import { RecordFoot, ReviewLine, SourceList } from "./record-foot.tsx";

/** Prose of a list whose items begin with a word in bold. */
function BoldProse({ text, context }: { readonly text: string; readonly context: PageContext }) {
  const match = /^\*\*(.+?)\*\* (.*)$/s.exec(text);
  if (!match) return <Prose text={text} context={context} />;
  return (
    <>
      <strong>{match[1]}</strong> <Prose text={match[2] ?? ""} context={context} />
    </>
  );
}

/** Renders the page of a calculator around its form; its script takes the form over. */
export function renderCalculatorPage(
  context: PageContext,
  calculator: Calculator,
  script: string,
  form: ComponentChildren,
): Buffer {
  return renderPage(
    context,
    {
      title: calculator.title,
      description: calculator.summary,
      scripts: [urls.asset(script)],
    },
    <>
      <p class="crumbs">
        <a href={urls.calculators}>Calculators</a>
      </p>
      <h1>{calculator.title}</h1>
      <p class="lead">
        <Prose text={calculator.summary} context={context} />
      </p>
      <ReviewLine
        review={calculator.review}
        checked={`Law checked to release point ${calculator.lawCheckedTo.releasePoint}`}
      />
      {form}
      <div id="worksheet-live" class="visually-hidden" role="status" aria-live="polite" />
      <div id="worksheet-print" />
      <section class="calculator-notes" aria-labelledby="counting">
        <h2 id="counting">How it counts</h2>
        <RenderedBody html={calculator.bodyHtml} />
        <ul>
          {calculator.counting.map((text) => (
            <li key={text}>
              <BoldProse text={text} context={context} />
            </li>
          ))}
        </ul>
        <h2 id="not-decided">What it does not decide</h2>
        <ul>
          {calculator.notDecided.map((text) => (
            <li key={text}>
              <Prose text={text} context={context} />
            </li>
          ))}
        </ul>
        <h2 id="sources">Sources</h2>
        <SourceList sources={calculator.sources} context={context} />
        <RecordFoot
          id={`calculator:${calculator.slug}`}
          review={calculator.review}
          context={context}
        />
      </section>
    </>,
  );
}

/** Renders the list of calculators. */
export function renderCalculatorListPage(
  context: PageContext,
  calculators: readonly Calculator[],
): Buffer {
  return renderPage(
    context,
    {
      title: "Calculators",
      description: "Restitution and time limits, worked out in the browser; nothing is sent.",
    },
    <>
      <h1>Calculators</h1>
      <p class="lead">
        Sums and days that can be checked by hand. They work in the browser; nothing is sent or
        kept.
      </p>
      <ul class="records">
        {calculators.map((calculator) => (
          <li key={calculator.slug}>
            <h2>
              <a href={urls.calculator(calculator.slug)}>{calculator.title}</a>
            </h2>
            <p>
              <Prose text={calculator.summary} context={context} />
            </p>
          </li>
        ))}
      </ul>
    </>,
  );
}
