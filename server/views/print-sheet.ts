import { type CollectionRecord, citeRecord, releasePointOf } from "../model/collection-record.ts";
import { formatDate } from "../model/dates.ts";

/** What stands in the margins of a printed page besides "n of m", which site.css sets. */
export interface PageMargins {
  /** At the top left: the citation and, where the page shows law, its date. */
  readonly head: string;
  /** At the bottom left: the content and what it was checked to. */
  readonly foot: string;
}

const corner = "Chapter 77 · not legal advice";

/**
 * A text as a CSS string in double quotes. Quotes, backslashes, line ends, other control characters
 * and `<` are written as their code points, so that no text can end the string or the sheet.
 */
export function cssString(text: string): string {
  const escaped = text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to be escaped
    /["\\<\u0000-\u001f\u007f]/g,
    (character) => `\\${(character.codePointAt(0) || 0xfffd).toString(16)} `,
  );
  return `"${escaped}"`;
}

/** The foot of a page: the content's hash, and the release point where the record has one. */
function footWords(contentHash: string, releasePoint?: string): string {
  const checked = releasePoint === undefined ? [] : [`checked to release point ${releasePoint}`];
  return [`Content ${contentHash.slice(0, 12)}`, ...checked].join(" · ");
}

/** The margins of a record's page; `on` is the date of the law, which only a section shows. */
export function recordMargins(
  record: CollectionRecord,
  on: string,
  contentHash: string,
): PageMargins {
  const date = record.kind === "statute" ? [`law on ${formatDate(on)}`] : [];
  const kind = record.kind === "question" ? ["contested question"] : [];
  return {
    head: [citeRecord(record), ...kind, ...date].join(" · "),
    foot: footWords(contentHash, releasePointOf(record)),
  };
}

/** The margins of a page that is no record's: the comparison, the coverage table, a binder's title. */
export function namedMargins(name: string, on: string, contentHash: string): PageMargins {
  return { head: `${name} · law on ${formatDate(on)}`, foot: footWords(contentHash) };
}

function pageRule(name: string, margins: PageMargins, landscape = false): string {
  return [
    `@page ${name}{`,
    landscape ? "size:letter landscape;" : "",
    `@top-left{content:${cssString(margins.head)}}`,
    `@top-right{content:${cssString(corner)}}`,
    `@bottom-left{content:${cssString(margins.foot)}}`,
    "}\n",
  ].join("");
}

/** The style sheet that puts a page's running citation on every sheet of paper. */
export function renderPrintSheet(
  margins: PageMargins,
  options: { readonly landscape?: boolean } = {},
): string {
  return pageRule("", margins, options.landscape);
}

/** A part of a binder: the anchor of its section, which also names its pages, and its margins. */
export interface BinderSheetPart {
  readonly anchor: string;
  readonly margins: PageMargins;
}

/** The style sheet of a binder: its title's pages, then each part's own. */
export function renderBinderSheet(title: PageMargins, parts: readonly BinderSheetPart[]): string {
  return [
    pageRule("", title),
    ...parts.map(
      ({ anchor, margins }) => `${pageRule(anchor, margins)}#${anchor}{page:${anchor}}\n`,
    ),
  ].join("");
}
