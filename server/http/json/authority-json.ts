import type { LineEntry } from "../../model/authority-line.ts";
import { urls } from "../../model/urls.ts";

/** An authority with what it changed, as /api/v1/authorities answers. Prose still carries its links. */
export function authorityJson({ authority, kind, era, changes }: LineEntry) {
  const { slug, file: _file, bodyHtml: _html, bodyText, kind: recordKind, ...rest } = authority;
  return {
    id: `authority:${slug}`,
    url: urls.timeline(slug),
    ...rest,
    kind,
    isPublicLaw: recordKind === "publicLaw",
    era: era.id,
    note: bodyText,
    changes: changes.map(({ provision, entries }) => ({
      statute: `statute:${provision.slug}`,
      url: urls.statute(provision.slug, entries.length > 0 ? "history" : undefined),
      history: entries.map(({ effective, pinpoints, change }) => ({
        effective,
        pinpoints,
        change,
      })),
    })),
  };
}
