import { formatProblem, type Problem } from "../model/problem.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";

/** Renders the list of content problems, under `npm run dev`. */
export function renderProblemsPage(context: PageContext, problems: readonly Problem[]): Buffer {
  return renderPage(
    context,
    { title: "Problems", description: "Problems in the content.", noIndex: true },
    <>
      <h1>Problems in the content</h1>
      {problems.length === 0 ? <p>None.</p> : null}
      <ul class="problems">
        {problems.map((problem) => (
          <li key={formatProblem(problem)}>
            <code>{formatProblem(problem)}</code>
          </li>
        ))}
      </ul>
    </>,
  );
}
