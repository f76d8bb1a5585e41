import { facetVocabulary } from "../../model/case-facets.ts";
import { suggest } from "../suggest.ts";
import type { Check } from "./check.ts";

const rule = "search-words";

/** The lists of search words look for something else than was typed, and name facets that exist. */
export const searchWords: Check = ({ synonyms, subjects }, sources) => {
  const synonymFile = sources.get("content/synonyms.yml");
  const subjectFile = sources.get("content/subjects.yml");
  const same = synonyms.flatMap(({ said, means }, index) =>
    means.flatMap((word, at) =>
      synonymFile && said.includes(word)
        ? [synonymFile.problemAt([index, "means", at], rule, `"${word}" is what was typed`)]
        : [],
    ),
  );
  const facets = subjects.flatMap(({ cases }, index) =>
    cases.flatMap(({ facet, value }, at) => {
      const values: readonly string[] = facetVocabulary[facet];
      if (!subjectFile || values.includes(value)) return [];
      const message = `"${value}" is no value of the facet ${facet}.${suggest(value, values)}`;
      return [subjectFile.problemAt([index, "cases", at, "value"], rule, message)];
    }),
  );
  return [...same, ...facets];
};
