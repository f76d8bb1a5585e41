import type { CitedCase } from "./cited-case.ts";

/** Characters that TeX reads as commands. */
const escapes: Readonly<Record<string, string>> = {
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "§": "{\\S}",
};

function escapeTex(text: string): string {
  return text.replace(/[&%$#_§]/g, (character) => escapes[character] ?? character);
}

function toEntry(item: CitedCase): string {
  const month = Number(item.decided.slice(5, 7));
  // The name in braces keeps its capitals; the citation stands whole for styles that know no cases.
  const fields: readonly (readonly [string, string | number | undefined])[] = [
    ["title", `{${escapeTex(item.name)}}`],
    ["shorttitle", `{${escapeTex(item.shortName)}}`],
    ["journal", item.reporter === undefined ? undefined : escapeTex(item.reporter)],
    ["volume", item.volume],
    ["pages", item.page],
    ["institution", escapeTex(item.court)],
    ["number", item.docket === undefined ? undefined : escapeTex(item.docket)],
    ["year", item.decided.slice(0, 4)],
    ["month", month],
    ["howpublished", escapeTex(item.citation)],
    ["note", escapeTex(item.note)],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${key} = {${value}},\n`);
  return `@misc{${item.id},\n${lines.join("")}}\n`;
}

/** Writes cases as BibTeX `@misc` entries: BibTeX has no type for cases, so the full citation stands in `howpublished`. */
export function writeBibtex(cases: readonly CitedCase[]): string {
  return cases.map(toEntry).join("\n");
}
