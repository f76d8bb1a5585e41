import { glossaryGuide } from "../../model/glossary.ts";
import { glossaryTerms } from "../../model/glossary-terms.ts";
import type { Problem } from "../../model/problem.ts";
import { createLinkResolver } from "../../model/prose-links.ts";
import { parseCodeCitation, provisionSlug } from "../../model/statute-citation.ts";
import { glossaryFile } from "../glossary-file.ts";
import type { Path } from "../source-file.ts";
import { suggest } from "../suggest.ts";
import type { Check } from "./check.ts";

const rule = "glossary";

/**
 * Every entry has a term of its own, a meaning, and where it comes from or holds; an acronym says
 * what it stands for; definitions, records and documents that it names exist. That ids differ is
 * held by `duplicate-id`, and that links resolve by `unknown-reference`.
 */
export const glossary: Check = (corpus, sources) => {
  const source = sources.get(glossaryFile);
  if (!source) return [];
  const resolve = createLinkResolver(corpus);
  const problem = (path: Path, message: string): Problem => source.problemAt(path, rule, message);
  const { glossary: entries, provisions } = corpus;
  const terms = entries.map(({ term }) => term.toLowerCase());
  const documents =
    corpus.guides.find(({ slug }) => slug === glossaryGuide)?.sources.map(({ id }) => id) ?? [];
  const shown = new Map(glossaryTerms(corpus).map((one) => [one.id, one]));
  return entries.flatMap((entry, at): Problem[] => {
    const problems: Problem[] = [];
    if (terms.indexOf(entry.term.toLowerCase()) < at) {
      const message = `"${entry.term}" has an entry already: add what is new to that one`;
      problems.push(problem([at, "term"], message));
    }
    if (entry.kind === "acronym" && entry.full === undefined) {
      problems.push(
        problem([at], `"${entry.term}" is an acronym: say under full what it stands for`),
      );
    }
    if (shown.get(entry.id)?.meaning === "") {
      const message = `"${entry.term}" has no meaning: write one, or name a definition`;
      problems.push(problem([at], message));
    }
    if (
      entry.scope === undefined &&
      entry.definitions.length + entry.definedAt.length === 0 &&
      entry.readIn.length === 0
    ) {
      const message = `"${entry.term}" says neither where it is defined nor what its scope is: add definitions, definedAt, scope or readIn`;
      problems.push(problem([at], message));
    }
    entry.definitions.forEach(({ section, definition }, index) => {
      const citation = parseCodeCitation(section);
      const slug = citation && provisionSlug(citation);
      const provision = provisions.find((one) => one.slug === slug);
      const known = provision?.definitions.map(({ id }) => id) ?? [];
      if (known.includes(definition)) return;
      const message = `${section} has no definition "${definition}".${suggest(definition, known)}`;
      problems.push(problem([at, "definitions", index, "definition"], message));
    });
    entry.see.forEach((target, index) => {
      if (resolve(target, undefined)) return;
      problems.push(problem([at, "see", index], `nothing is named "${target}"`));
    });
    entry.readIn.forEach((id, index) => {
      if (documents.includes(id)) return;
      const message = `guide:${glossaryGuide} has no source "${id}".${suggest(id, documents)}`;
      problems.push(problem([at, "readIn", index], message));
    });
    return problems;
  });
};
