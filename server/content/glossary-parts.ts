import type { Corpus } from "../model/corpus.ts";
import { glossaryGuide } from "../model/glossary.ts";
import { glossaryTerms } from "../model/glossary-terms.ts";
import type { Part } from "../model/part.ts";

/** The entries of the glossary as parts of its guide; none where the guide is missing. */
export function glossaryParts(corpus: Corpus, plain: (text: string) => string): Part[] {
  const guide = corpus.guides.find(({ slug }) => slug === glossaryGuide);
  if (!guide) return [];
  return glossaryTerms(corpus).map(
    ({ id, term, kind, full, also, meaning, scope, definitions, definedAt }): Part => ({
      record: `guide:${glossaryGuide}`,
      // A term that a law defines is looked for there first: the glossary only leads to it.
      kind:
        kind === "acronym" || definitions.length + definedAt.length === 0
          ? "definition"
          : "section",
      anchor: id,
      title: guide.title,
      citation: "",
      heading: `“${term}”`,
      names: [full ?? "", ...also].join(" ").trim(),
      body: plain(`${meaning} ${scope ?? ""}`.trim()),
    }),
  );
}
