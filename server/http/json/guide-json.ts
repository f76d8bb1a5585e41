import type { Guide } from "../../model/guide.ts";
import { urls } from "../../model/urls.ts";

/** A guide in the list at /api/v1/guides. */
export function guideListJson(guide: Guide) {
  return {
    id: `guide:${guide.slug}`,
    title: guide.title,
    summary: guide.summary,
    audience: guide.audience,
    lawCheckedTo: guide.lawCheckedTo,
    url: urls.guide(guide.slug),
  };
}

/** A guide, as /api/v1/guides/{id} answers. Prose still carries its links. */
export function guideJson(guide: Guide) {
  const { slug: _slug, file: _file, bodyHtml: _html, bodyText, ...rest } = guide;
  return { ...guideListJson(guide), ...rest, body: bodyText };
}
