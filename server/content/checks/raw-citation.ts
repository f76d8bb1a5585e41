import type { Corpus } from "../../model/corpus.ts";
import { reporters } from "../../model/court.ts";
import { proseLinkPattern } from "../../model/prose-links.ts";
import { parseCodeCitation } from "../../model/statute-citation.ts";
import { blankOut, listProse, type Prose } from "../list-prose.ts";
import type { Check } from "./check.ts";

/** A kind of citation as people type it, and the link to write instead. */
interface RawForm {
  readonly pattern: RegExp;
  link(match: RegExpExecArray, prose: Prose, cases: ReadonlyMap<string, string>): string;
}

const reporterNames = Object.keys(reporters)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(" ", "\\s?").replaceAll(".", "\\.\\s?"))
  .join("|");

function titleOf(prose: Prose): string {
  return /^statutes\/(\d+)\//.exec(prose.source.file)?.[1] ?? "18";
}

/** In this order, so that `18 U.S.C. § 1591` is found once, and as a whole. */
const forms: readonly RawForm[] = [
  {
    pattern: /\b(\d+)\s+U\.?\s?S\.?\s?C\.?(?:\s?A\.)?\s*(?:§+\s*)?(\d+[A-Za-z]?)?((?:\(\w+\))*)/g,
    link: ([, title, section, path]) => `[[${title} USC ${section ?? "1591"}${path ?? ""}]]`,
  },
  {
    // Guidelines (§ 2H4.1), regulations (§ 214.11) and State codes have no page to link to.
    pattern: /(?<!(?:C\.F\.R\.|Code|Law)\s)§§?\s?(?!\d[A-Z]\d|\d+\.\d)(\d+[A-Z]?)((?:\(\w+\))*)/g,
    link: ([, section, path], prose) =>
      `[[${titleOf(prose)} USC ${section}${path}|short]], or the word section for a part of an act`,
  },
  {
    pattern: new RegExp(`\\b(\\d+)\\s+(${reporterNames})\\s*(\\d+)\\b`, "g"),
    link: ([, volume, reporter, page], _prose, cases) => {
      const id = cases.get(`${volume}${reporter}${page}`.replaceAll(" ", ""));
      return id === undefined ? "[[case:…]] with the name of its file in cases/" : `[[case:${id}]]`;
    },
  },
  {
    pattern: /\b(?:Pub\.\s?L\.|P\.\s?L\.|Public Law)(?:\s?No\.)?\s?(\d+)[-–](\d+)/g,
    link: ([, congress, law]) => `[[authority:pl-${congress}-${law}]]`,
  },
  {
    pattern: /\b\d+\s+Stat\.\s+\d+/g,
    link: () => "[[authority:…]] with the name of its file in content/authorities/",
  },
];

/** Fields that hold a citation or a name, or that are printed without links. */
const exempt =
  /(^|\.)(catchline|docket|id|label|law|lawSection|plainName|title|url)$|^(aliases|means|name|number|said|when|popularNames|shortName|statutesAtLarge|was)$|^sources\.|\.guideline\.(sections|edition)$|^(defendants\.name|discrepancies\.says\.text|treatment\.by)$/;

function caseIds(corpus: Corpus): Map<string, string> {
  return new Map(
    corpus.cases.flatMap((courtCase) =>
      courtCase.opinions.map(({ volume, reporter, page }) => [
        `${volume}${reporter}${page}`.replaceAll(" ", ""),
        courtCase.slug,
      ]),
    ),
  );
}

/** Prose cites by links, which are rendered from the records and checked; never by typed text. */
export const rawCitation: Check = (corpus, sources) => {
  const cases = caseIds(corpus);
  return [...sources.values()].flatMap((source) =>
    listProse(source, (keys) => exempt.test(keys)).flatMap((prose) => {
      if (parseCodeCitation(prose.text)) return [];
      let rest = blankOut(prose.text.replaceAll("\\|", "| "), proseLinkPattern);
      return forms.flatMap(({ pattern, link }) => {
        const found = [...rest.matchAll(pattern)];
        rest = blankOut(rest, pattern);
        return found.map((match) => {
          const message = `"${match[0].trim()}" is a typed citation: write ${link(match, prose, cases)}`;
          return prose.problemAt(match.index, "raw-citation", message);
        });
      });
    }),
  );
};
