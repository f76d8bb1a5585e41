import { z } from "zod";

/** A place in the United States Code: `{ title: "18", section: "1591", path: ["a", "1"] }`. */
export interface StatuteCitation {
  readonly title: string;
  /** As printed: `1593A`, `1324a`. */
  readonly section: string;
  /** Subdivisions in order, as printed: `["b", "1"]`; empty for the whole section. */
  readonly path: readonly string[];
}

const pinpointPattern = /^(\d+(?:[a-z]|[A-Z]?(?:-\d+)?))((?:\([0-9A-Za-z]+\))*)$/;
/** A section's letter is written as its title prints it: 8 USC 1324a, but 18 USC 1593A and never 1593a. */
const codePattern =
  /^(?!18 USC \d+[a-z])(\d+) USC (\d+(?:[a-z]|[A-Z]?(?:-\d+)?))((?:\([0-9A-Za-z]+\))*)$/;

/** A pinpoint inside the title of its own file: `1591(b)(1)`. */
export const pinpointSchema = z
  .string('must be text, put it in quotes ("1591(a)(1)")')
  .regex(pinpointPattern, 'must be a section with its subdivisions, as "1591(a)(1)"')
  .describe('Section and subdivisions as printed today, "1591(a)(1)".');

/** A place anywhere in the Code: `18 USC 1591(b)(1)`. */
export const codeCitationSchema = z
  .string()
  .regex(codePattern, 'must be written "18 USC 1591(a)(1)"')
  .describe('Title, section and subdivisions: "18 USC 1591(a)(1)".');

/** Splits `"(a)(1)"` into `["a", "1"]`. */
export function splitPath(text: string): string[] {
  return [...text.matchAll(/\(([0-9A-Za-z]+)\)/g)].map((match) => match[1] ?? "");
}

/** Parses `"18 USC 1591(b)(1)"`; undefined when it is not of that form. */
export function parseCodeCitation(text: string): StatuteCitation | undefined {
  const match = codePattern.exec(text);
  if (!match) return undefined;
  return { title: match[1] ?? "", section: match[2] ?? "", path: splitPath(match[3] ?? "") };
}

/** Parses a pinpoint of `title`: `parsePinpoint("18", "1591(b)(1)")`. */
export function parsePinpoint(title: string, pinpoint: string): StatuteCitation | undefined {
  return parseCodeCitation(`${title} USC ${pinpoint}`);
}

/** The subdivisions as printed: `(b)(1)`, or nothing for a whole section. */
export function formatPath(path: readonly string[]): string {
  return path.map((part) => `(${part})`).join("");
}

/** The Bluebook form, with a non-breaking space after the sign: `18 U.S.C. § 1591(b)(1)`. */
export function formatStatute(citation: StatuteCitation): string {
  return `${citation.title} U.S.C. §\u00a0${citation.section}${formatPath(citation.path)}`;
}

/** The short form inside one title: `§ 1591(b)(1)`. */
export function formatSection(citation: StatuteCitation): string {
  return `§\u00a0${citation.section}${formatPath(citation.path)}`;
}

/** The id of the provision a citation lies in, without its kind: `18-usc-1593a`. */
export function provisionSlug(citation: Pick<StatuteCitation, "title" | "section">): string {
  return `${citation.title}-usc-${citation.section.toLowerCase()}`;
}

/** The id on the provision's page for a subdivision: `a-1`; empty for the whole section. */
export function pathAnchor(path: readonly string[]): string {
  return path.join("-");
}

/** The USLM identifier: `/us/usc/t18/s1591/b/1`. */
export function uslmIdentifier(citation: StatuteCitation): string {
  return ["/us/usc", `t${citation.title}`, `s${citation.section}`, ...citation.path].join("/");
}

/** True when `inner` is `outer` or lies inside it: 1591(b)(1) lies within 1591(b). */
export function citationContains(outer: StatuteCitation, inner: StatuteCitation): boolean {
  return (
    outer.title === inner.title &&
    outer.section === inner.section &&
    outer.path.every((part, index) => inner.path[index] === part)
  );
}

/** Sorts by title, section number, section letter, subdivisions. */
export function compareCitations(a: StatuteCitation, b: StatuteCitation): number {
  const key = (citation: StatuteCitation): string =>
    [
      citation.title.padStart(3, "0"),
      citation.section.replace(/^\d+/, (digits) => digits.padStart(6, "0")),
      ...citation.path.map((part) => part.padStart(4, "0")),
    ].join(" ");
  const [first, second] = [key(a), key(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Whether the Code's text of a title is itself the law. */
export type CodeStatus = "positiveLaw" | "primaFacie" | "notConfirmed";

/** Read off OLRC's own statement for each title (`is-positive-law` in its metadata; 1 U.S.C. § 204(a)). */
const codeStatusOfTitle: Readonly<Record<string, CodeStatus>> = {
  "5": "positiveLaw",
  "8": "primaFacie",
  "18": "positiveLaw",
  "22": "primaFacie",
  "29": "primaFacie",
  "31": "positiveLaw",
};

/** Positive law, or prima facie evidence of the law; a title nobody looked up is not confirmed. */
export function codeStatus(title: string): CodeStatus {
  return codeStatusOfTitle[title] ?? "notConfirmed";
}
