import { urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";

const titles: Readonly<Record<number, string>> = {
  400: "The address could not be read",
  404: "Nothing at this address",
  414: "The address is too long",
  500: "The server could not answer",
};

/** Renders an error: what is wrong and where to go from here. */
export function renderErrorPage(
  context: PageContext,
  error: { readonly status: number; readonly detail: string },
): Buffer {
  const title = titles[error.status] ?? "Error";
  return renderPage(
    context,
    { title, description: error.detail, noIndex: true },
    <>
      <h1>{title}</h1>
      <p class="lead">{error.detail}</p>
      <p>
        <a href={urls.statutes}>All sections</a> · <a href={urls.cases}>All cases</a> ·{" "}
        <a href={urls.search()}>Search</a>
      </p>
    </>,
  );
}
