import { z } from "zod";
import { dateSchema, inForceOn } from "../../model/dates.ts";
import type { Provision } from "../../model/provision.ts";
import {
  formatPath,
  pathAnchor,
  provisionSlug,
  type StatuteCitation,
} from "../../model/statute-citation.ts";
import { urls } from "../../model/urls.ts";
import { renderErrorPage } from "../../views/error-page.tsx";
import { renderOldLetterPage } from "../../views/old-letter-page.tsx";
import type { Routes } from "../app.ts";
import { pageContext } from "../page-context.ts";

const html = "text/html; charset=utf-8";
const addressPattern = /^t(\d+)\/s([0-9]+[a-z]?)((?:\/[0-9a-z]+)*)\/?(?:@(.+))?$/iu;

/** A USLM address read: the place, and the date where it has one. */
interface Address {
  readonly citation: StatuteCitation;
  readonly date: string | undefined;
}

function readAddress(text: string): Address | undefined {
  const match = addressPattern.exec(text);
  if (!match) return undefined;
  const date = match[4];
  if (date !== undefined && !dateSchema.safeParse(date).success) return undefined;
  const path = (match[3] ?? "").split("/").filter((part) => part !== "");
  return {
    citation: { title: match[1] ?? "", section: (match[2] ?? "").toUpperCase(), path },
    date,
  };
}

/** What a place once held, where its letters have moved since. */
function formerAt(provision: Provision, citation: StatuteCitation): Provision["oldLetters"] {
  const pinpoint = `${provision.section}${formatPath(citation.path)}`;
  return provision.oldLetters.filter((old) => old.pinpoint === pinpoint);
}

/** Where a dated address lands: on its place, or on the note that says where that place is today. */
function datedUrl(provision: Provision, { citation, date }: Address): string {
  const place = pathAnchor(citation.path);
  return inForceOn(formerAt(provision, citation), date ?? "").length === 0
    ? urls.statuteOn(provision.slug, date ?? "", place)
    : urls.statuteOn(provision.slug, date ?? "", "old-letter", place);
}

/**
 * Redirects USLM addresses, /us/usc/t18/s1589/a/1@2004-05-01, to the page and its anchor. A place
 * whose letters have moved goes by its date; without one the reader is given the choice.
 */
export const uslmRoutes: Routes = (app, site) => {
  app.get(
    "/us/usc/*",
    { schema: { params: z.object({ "*": z.string().max(200) }), hide: true } },
    (request, reply) => {
      const address = readAddress(request.params["*"]);
      const slug = address && provisionSlug(address.citation);
      const provision = site.law.corpus.provisions.find((candidate) => candidate.slug === slug);
      const context = pageContext(site, request);
      if (!address || !provision) {
        const detail =
          "No section of this collection has that address. Addresses are written /us/usc/t18/s1591/a/1, with @2016-03-01 for a date.";
        return reply
          .code(404)
          .type(html)
          .send(renderErrorPage(context, { status: 404, detail }));
      }
      if (address.date !== undefined) return reply.redirect(datedUrl(provision, address));
      const { citation } = address;
      const former = formerAt(provision, citation);
      return former.length === 0
        ? reply.redirect(urls.statute(provision.slug, pathAnchor(citation.path)))
        : reply.type(html).send(renderOldLetterPage(context, { provision, citation, former }));
    },
  );
};
