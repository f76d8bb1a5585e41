import type { GlossaryTerm } from "../../model/glossary-terms.ts";
import type { LinkResolver } from "../../model/prose-links.ts";
import { urls } from "../../model/urls.ts";

/** An entry, as /api/v1/glossary answers. Prose still carries its links. */
export function glossaryTermJson(entry: GlossaryTerm, resolve: LinkResolver) {
  const { id, term, kind, full, meaning, definitions, definedAt, scope, also, see, readIn, asOf } =
    entry;
  return {
    id,
    term,
    kind,
    full: full ?? null,
    meaning,
    definitions: definitions.map(({ to, ...definition }) => ({ ...definition, to: to ?? null })),
    definedAt: definedAt.map(({ at, scope: holdsFor, from, to, text }) => ({
      at,
      scope: holdsFor,
      from: from ?? null,
      to: to ?? null,
      text: text ?? null,
    })),
    scope: scope ?? null,
    also,
    see: see.flatMap((target) => {
      const link = resolve(target, undefined);
      return link ? [{ record: target, text: link.label, url: link.url }] : [];
    }),
    readIn,
    asOf: asOf ?? null,
    url: urls.term(id),
  };
}
