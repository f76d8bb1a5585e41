import { urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";

/** What can be done with the record of a page: it can be put into a binder, on the page's date. */
export function PageTools({
  record,
  on,
  context,
}: {
  readonly record: string;
  /** The date of the law, where the page shows one. */
  readonly on?: string;
  readonly context: PageContext;
}) {
  return (
    <p class="page-tools">
      <a href={urls.binder([record], on === context.today ? undefined : on)}>Add to a binder</a>
    </p>
  );
}
