import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { formatProblem } from "../model/problem.ts";
import { plainProse } from "../model/prose-links.ts";
import { urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";

/** What the frame needs to know of a page. */
export interface PageMeta {
  readonly title: string;
  readonly description: string;
  /** The part of the site that the page belongs to. */
  readonly current?:
    | "charges"
    | "statutes"
    | "cases"
    | "guides"
    | "training"
    | "statistics"
    | "timeline";
  readonly searchText?: string;
  /** The sheet of styles that puts the page's citation on every sheet of paper. */
  readonly printSheet?: string;
  /** Scripts of the page, as addresses. */
  readonly scripts?: readonly string[];
  /** Kept out of search engines: error pages and results. */
  readonly noIndex?: boolean;
}

const sections = [
  { id: "charges", label: "Charge worksheet", url: urls.charges },
  { id: "statutes", label: "Statutes", url: urls.statutes },
  { id: "cases", label: "Cases", url: urls.cases },
  { id: "guides", label: "Guides", url: urls.guides },
  { id: "training", label: "Training", url: urls.training() },
  { id: "statistics", label: "Figures", url: urls.statistics() },
  { id: "timeline", label: "Laws", url: urls.timeline() },
] as const;

function Header({ meta }: { readonly meta: PageMeta }) {
  return (
    <header class="site-header">
      <a class="mark" href={urls.home}>
        Chapter&nbsp;77
      </a>
      <search class="jump">
        <form action={urls.search()} method="get">
          <label class="visually-hidden" for="jump">
            Citation, case name or words
          </label>
          <input
            id="jump"
            type="search"
            name="q"
            maxLength={400}
            value={meta.searchText ?? ""}
            placeholder="1591(b)(1), Kil Soo Lee, passport confiscation"
            autocomplete="off"
          />
          <button type="submit">Search</button>
        </form>
      </search>
      <nav class="sections" aria-label="Sections">
        {sections.map((section) => (
          <a
            key={section.id}
            href={section.url}
            aria-current={meta.current === section.id ? "page" : undefined}
          >
            {section.label}
          </a>
        ))}
      </nav>
    </header>
  );
}

function Footer({ context }: { readonly context: PageContext }) {
  return (
    <footer class="site-footer">
      <p>
        Not legal advice, not a government site, not the official text. Not reviewed by an attorney
        unless the page says so.
      </p>
      <nav aria-label="About the site">
        <a href={urls.about}>About</a> <a href={urls.howMade}>How this was made</a>{" "}
        <a href={urls.corrections}>Corrections</a>{" "}
        <a href={urls.matrix()}>Which rule covers what</a> <a href={urls.agencies()}>Agencies</a>{" "}
        <a href={urls.compare()}>Compare offenses</a> <a href={urls.binder()}>Make a binder</a>{" "}
        <a href={urls.citations}>Check citations</a> <a href={urls.calculators}>Calculators</a>{" "}
        <a href={urls.openApi}>API</a>
      </nav>
      <p class="note">
        Content {context.contentHash.slice(0, 12)}. Nothing that you type is kept or sent elsewhere.
      </p>
    </footer>
  );
}

function ProblemBar({ context }: { readonly context: PageContext }) {
  if (context.problems === undefined || context.problems.length === 0) return null;
  return (
    <aside class="problem-bar" aria-label="Problems in the content">
      <strong>{context.problems.length} problems in the content.</strong>{" "}
      <code>{context.problems[0] ? formatProblem(context.problems[0]) : ""}</code>{" "}
      <a href={urls.problems}>All problems</a>
    </aside>
  );
}

/** Renders a whole page to bytes. */
export function renderPage(
  context: PageContext,
  meta: PageMeta,
  children: ComponentChildren,
): Buffer {
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${meta.title} · Chapter 77`}</title>
        <meta name="description" content={plainProse(meta.description, context.resolve)} />
        {meta.noIndex ? <meta name="robots" content="noindex" /> : null}
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={urls.asset("site.css")} />
        {meta.printSheet ? <link rel="stylesheet" media="print" href={meta.printSheet} /> : null}
        {[urls.asset("jump-box.js"), ...(meta.scripts ?? [])].map((script) => (
          <script key={script} type="module" src={script} />
        ))}
        <link rel="icon" href={urls.asset("icon.svg")} />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the page
        </a>
        <Header meta={meta} />
        <ProblemBar context={context} />
        <main id="main">{children}</main>
        <Footer context={context} />
      </body>
    </html>
  );
  return Buffer.from(`<!doctype html>${renderToString(page)}`);
}
