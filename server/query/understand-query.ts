import { reporters } from "../model/court.ts";
import type { StatuteCitation } from "../model/statute-citation.ts";

/** What a query was understood to name, and the words that are left for full text. */
export interface UnderstoodQuery {
  readonly text: string;
  readonly statutes: readonly StatuteCitation[];
  readonly reporterCitations: readonly ReporterCitation[];
  readonly phrases: readonly string[];
  /** Words outside citations and phrases, in lower case. */
  readonly words: readonly string[];
  /** The last word as typed ends the query, so that it may be the beginning of a longer one. */
  readonly lastIsOpen: boolean;
}

/** A place in a reporter: `{ volume: 487, reporter: "U.S.", page: 931 }`. */
export interface ReporterCitation {
  readonly volume: number;
  readonly reporter: string;
  readonly page: number;
}

const reporterForms = Object.entries(reporters)
  .flatMap(([name, forms]) =>
    [name, ...forms].map((form) => ({ name, form: form.toLowerCase().replace(/[.\s']/g, "") })),
  )
  .sort((a, b) => b.form.length - a.form.length);

const reporterPattern =
  /\b(\d{1,4})\s+((?:[a-z][a-z.'\u2019]*\s*)(?:[0-9a-z.'\u2019]+\s*){0,3}?)\s+(\d{1,5})\b/giu;

function findReporter(text: string): string | undefined {
  const form = text.toLowerCase().replace(/[.\s'\u2019]/g, "");
  return reporterForms.find((candidate) => candidate.form === form)?.name;
}

/** A path as people type it: `(b)(1)`, `b1`, ` b 1`, `.b.1`; letters of one, digits of two at most. */
function readPath(text: string): string[] {
  return [...text.matchAll(/\(?\s*([a-z]{1,4}|\d{1,2})\s*\)?/giu)].map((match) => match[1] ?? "");
}

const titlePattern = "(?:(\\d{1,2})\\s*(?:u\\.?\\s*s\\.?\\s*c?\\.?(?:\\s*a\\.?)?|usca?)\\.?\\s*)";
const signPattern = "(?:§+|sections?|secs?\\.?|ss?\\.)\\s*";
const sectionPattern = "(\\d{1,5}[a-z]?)(?![\\d])";
const pathPattern =
  "((?:\\s*\\(\\s*[0-9a-z]{1,4}\\s*\\))+|(?:\\s+[a-z](?:\\s+\\d{1,2})?(?![a-z0-9]))?)";
const citedPattern = new RegExp(
  `(?:${titlePattern}(?:${signPattern})?|${signPattern})${sectionPattern}${pathPattern}`,
  "giu",
);
const morePattern = new RegExp(
  `^\\s*(?:,|;|and|&|or|,\\s*and)\\s*(?:${signPattern})?${sectionPattern}${pathPattern}`,
  "iu",
);
/** A bare number counts as a section only with three digits or more, so that ages and years of prison do not. */
const barePattern = new RegExp(`(?<![\\w.])(\\d{3,4}[a-z]?)${pathPattern}(?![\\w.])`, "giu");

function normalizeSection(section: string): string {
  return section.toUpperCase();
}

function normalizePath(path: readonly string[]): string[] {
  // First level is a lower-case letter, then digits, then capitals, as the Code letters itself.
  return path.map((part, index) => (index === 2 ? part.toUpperCase() : part.toLowerCase()));
}

interface Found {
  readonly citation: StatuteCitation;
  readonly start: number;
  readonly end: number;
}

function readCited(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(citedPattern)) {
    const title = match[1] ?? "18";
    let end = match.index + match[0].length;
    const push = (section: string, path: string, start: number): void => {
      found.push({
        citation: {
          title,
          section: normalizeSection(section),
          path: normalizePath(readPath(path)),
        },
        start,
        end,
      });
    };
    push(match[2] ?? "", match[3] ?? "", match.index);
    for (
      let more = morePattern.exec(text.slice(end));
      more;
      more = morePattern.exec(text.slice(end))
    ) {
      const start = end;
      end += more[0].length;
      push(more[1] ?? "", more[2] ?? "", start);
    }
  }
  return found;
}

function readBare(text: string, isSection: (section: string) => boolean): Found[] {
  return [...text.matchAll(barePattern)]
    .filter((match) => isSection(normalizeSection(match[1] ?? "")))
    .map((match) => ({
      citation: {
        title: "18",
        section: normalizeSection(match[1] ?? ""),
        path: normalizePath(readPath(match[2] ?? "")),
      },
      start: match.index,
      end: match.index + match[0].length,
    }));
}

function blank(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}

/**
 * Reads what a query names before any full-text search. `isSection` says whether a bare number is
 * a section of the collection. Never throws, whatever is typed.
 */
export function understandQuery(
  typed: string,
  isSection: (section: string) => boolean,
): UnderstoodQuery {
  const text = typed.normalize("NFC").slice(0, 400);
  const phrases: string[] = [];
  let rest = text.replace(/["“”]([^"“”]+)["“”]/gu, (_whole, phrase: string) => {
    if (/[\p{L}\p{N}]/u.test(phrase)) phrases.push(phrase.trim());
    return " ";
  });
  const reporterCitations: ReporterCitation[] = [];
  const reporterSpans: { start: number; end: number }[] = [];
  for (const match of rest.matchAll(reporterPattern)) {
    const reporter = findReporter(match[2] ?? "");
    if (reporter === undefined) continue;
    reporterCitations.push({ volume: Number(match[1]), reporter, page: Number(match[3]) });
    reporterSpans.push({ start: match.index, end: match.index + match[0].length });
  }
  rest = blank(rest, reporterSpans);
  const cited = readCited(rest);
  rest = blank(rest, cited);
  const bare = readBare(rest, isSection);
  rest = blank(rest, bare);
  const words = [...rest.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)].map((match) =>
    match[0].replace(/['’]/gu, "'"),
  );
  return {
    text,
    statutes: [...cited, ...bare].map(({ citation }) => citation),
    reporterCitations,
    phrases,
    words: words.filter((word) => !["usc", "u", "s", "c"].includes(word) || cited.length === 0),
    lastIsOpen: /[\p{L}\p{N}]$/u.test(typed),
  };
}
