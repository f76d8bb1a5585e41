import { urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";

/** The address of a section, on the date that the page shows where that is not today. */
export function datedUrl(context: PageContext, slug: string, anchor?: string): string {
  return context.on === undefined || context.on === context.today
    ? urls.statute(slug, anchor)
    : urls.statuteOn(slug, context.on, anchor);
}
