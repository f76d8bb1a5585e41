import type { StatuteCitation } from "../model/statute-citation.ts";

/** Something read in a text, with where it stands. */
export interface Found<T> {
  readonly citation: T;
  readonly start: number;
  readonly end: number;
}

/** Says whether the collection has a section of a title: `isSection("18", "1593A")`. */
export type IsSection = (title: string, section: string) => boolean;

interface Place {
  readonly section: string;
  readonly path: readonly string[];
  readonly end: number;
}

// How people write a title: 18 U.S.C., 18 usc, 18 US Code, title 18 of the United States Code.
const code = "(?:u\\.?\\s*s\\.?\\s*(?:code|c\\.?(?:\\s*a\\.?)?)?|united\\s+states\\s+code)\\.?";
const sign = "(?:§+|sections?|secs?\\.?|sects?\\.?|ss?\\.)";
const lead = [
  `title\\s+(?<named>\\d{1,2})(?!\\d)\\s*,?\\s*(?:(?:of\\s+the\\s+)?${code}\\s*,?\\s*)?${sign}?`,
  `(?<title>\\d{1,2})\\s*${code}\\s*,?\\s*${sign}?`,
  sign,
].join("|");
const leadPattern = new RegExp(`(?<![\\w.])(?:${lead})\\s*(?=\\d)`, "giu");
const numberPattern = /^(\d{1,5})([a-z]?)/iu;
/** `b`, `b1`, `e3D` written straight after the number. */
const gluedPattern = /^(\d{1,2})?([a-z])?(?![a-z\d])/iu;
/** `(b)(1)`, spaces anywhere. */
const bracketsPattern = /^(?:\s*\(\s*[\da-z]{1,4}\s*\))+/iu;
/** `.b.1` */
const dottedPattern = /^(?:\.[a-z](?:\.\d{1,2}(?:\.[a-z])?)?)(?![\w.])/iu;
/** `subsection c`, `, paragraph (2)`, after the section. */
const spelledPattern =
  /^(?:\s*,?\s*(?:sub(?:section|sec|division)|paragraph|para)s?\.?\s*\(?[a-z\d]{1,4}\)?(?![a-z\d]))+(?:\s*\(\s*[\da-z]{1,4}\s*\))*/iu;
const spelledWords = /sub(?:section|sec|division)s?|paragraphs?|paras?/giu;
/** `b 1` at the end of what is typed or before more of a list: "1591 a victim" has none. */
const spacedPattern = /^\s+[a-z](?:\s+\d{1,2}(?:\s+[a-z])?)?(?=\s*(?:$|[,;]))/iu;
const separator = "\\s*(?:[,;]\\s*(?:and|or|&)?|and|&|or|/|to|through|[-\\u2013\\u2014])\\s*";
const morePattern = new RegExp(`^${separator}(?:${sign}\\s*)?(?=\\d)`, "iu");
const morePathPattern = new RegExp(`^${separator}(?=\\()`, "iu");
/** A bare number counts with three digits or more, so that ages and years of prison do not. */
const barePattern = /(?<![\w.$])\d{3,5}(?!\d)/gu;

/** Letters as the Code prints them, level by level: (a)(1)(A)(i)(I). Some sections begin at (1). */
function asPrinted(parts: readonly string[]): string[] {
  const first = /^\d/.test(parts[0] ?? "") ? 1 : 0;
  return parts.map((part, index) => {
    const level = (index + first) % 6;
    return level === 2 || level === 4 ? part.toUpperCase() : part.toLowerCase();
  });
}

function splitParts(text: string): string[] {
  return text.match(/\d+|[a-z]+/giu) ?? [];
}

/** The subdivisions that brackets name, `(a)(1)(a)`, lettered as the Code prints them. */
export function readPath(brackets: string): string[] {
  return asPrinted(splitParts(brackets));
}

/** Reads a section with its subdivisions at the start of `text`. */
function readPlace(text: string, title: string, isSection: IsSection): Place | undefined {
  const match = numberPattern.exec(text);
  if (!match) return undefined;
  const [whole, number = "", letter = ""] = match;
  const rest = text.slice(whole.length);
  const withLetter = `${number}${letter.toUpperCase()}`;
  // 1593a is a section of its own, 1591b is a subsection of 1591.
  const isLettered =
    letter !== "" &&
    (isSection(title, withLetter) || !isSection(title, number)) &&
    !/^\d/.test(rest);
  const glued = letter === "" || isLettered ? null : gluedPattern.exec(rest);
  if (letter !== "" && !isLettered && !glued) return undefined;
  if (/^\w/.test(rest.slice(glued?.[0].length ?? 0))) return undefined;
  const start = whole.length + (glued?.[0].length ?? 0);
  const after = text.slice(start);
  const more =
    bracketsPattern.exec(after) ??
    dottedPattern.exec(after) ??
    spelledPattern.exec(after) ??
    spacedPattern.exec(after);
  const named = more?.[0].replace(spelledWords, " ") ?? "";
  const parts = [...(glued ? splitParts(letter + glued[0]) : []), ...splitParts(named)];
  return {
    section: isLettered ? withLetter : number,
    path: asPrinted(parts),
    end: start + (more?.[0].length ?? 0),
  };
}

/** A number that stands in a list after a section: a year or an age that follows is none. */
function isLikely(place: Place, title: string, isSection: IsSection): boolean {
  if (isSection(title, place.section)) return true;
  const number = Number.parseInt(place.section, 10);
  return number >= 100 && !(number >= 1900 && number < 2100);
}

/** Reads what follows a section in a list: `, 1594 and 1597`, or `, (b)(2)` of the same section. */
function readMore(
  text: string,
  from: number,
  before: StatuteCitation,
  isSection: IsSection,
): Found<StatuteCitation>[] {
  const rest = text.slice(from);
  const paths = morePathPattern.exec(rest);
  const brackets = paths && bracketsPattern.exec(rest.slice(paths[0].length));
  if (paths && brackets) {
    const end = from + paths[0].length + brackets[0].length;
    const citation = { ...before, path: asPrinted(splitParts(brackets[0])) };
    return [{ citation, start: from, end }, ...readMore(text, end, citation, isSection)];
  }
  const more = morePattern.exec(rest);
  const place = more && readPlace(rest.slice(more[0].length), before.title, isSection);
  if (!more || !place || !isLikely(place, before.title, isSection)) return [];
  const citation = { title: before.title, section: place.section, path: place.path };
  const end = from + more[0].length + place.end;
  return [{ citation, start: from, end }, ...readMore(text, end, citation, isSection)];
}

function readAt(
  text: string,
  start: number,
  at: number,
  title: string,
  isSection: IsSection,
): Found<StatuteCitation>[] {
  const place = readPlace(text.slice(at), title, isSection);
  if (!place) return [];
  const citation = { title, section: place.section, path: place.path };
  const end = at + place.end;
  return [{ citation, start, end }, ...readMore(text, end, citation, isSection)];
}

/** Reads every section that a text cites: after a title or a sign, in a list, or as a bare number. */
export function readStatutes(text: string, isSection: IsSection): Found<StatuteCitation>[] {
  const cited = [...text.matchAll(leadPattern)].map((match) => ({
    start: match.index,
    at: match.index + match[0].length,
    title: match.groups?.["title"] ?? match.groups?.["named"] ?? "18",
  }));
  const bare = [...text.matchAll(barePattern)]
    .filter((match) => {
      const place = readPlace(text.slice(match.index), "18", isSection);
      return place !== undefined && isSection("18", place.section);
    })
    .map((match) => ({ start: match.index, at: match.index, title: "18" }));
  const found: Found<StatuteCitation>[] = [];
  for (const { start, at, title } of [...cited, ...bare]) {
    if (found.some((earlier) => at >= earlier.start && at < earlier.end)) continue;
    found.push(...readAt(text, start, at, title, isSection));
  }
  return found.sort((a, b) => a.start - b.start);
}
