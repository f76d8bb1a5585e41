// npm run new:provision -- "18 USC 1593A" [--rules] [--root DIR]
// Writes statutes/<title>/<section>.md with one offense, or with --rules one rule, still to fill.
// What is still to fill is an empty text, which npm run check:content refuses.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { releasePointOf } from "../server/content/identifier-lists.ts";
import { writeNewFile } from "../server/content/scaffold.ts";
import { parseCodeCitation } from "../server/model/statute-citation.ts";
import { urls } from "../server/model/urls.ts";

const offense = `offenses:
  - id: ""
    label: ""
    summary: ""
    pinpoint: ""
    inForce:
      - { from: "", law: "" }
    scope: ""
    unitOfProsecution: { per: "", text: "", authority: { basis: "" } }
    continuing: { value: "", text: "", authority: { basis: "" } }
    elements:
      - id: ""
        label: ""
        text: ""
        pinpoint: ""
        mentalStates:
          - { kind: "", attachesTo: [""], reach: "" }
    tiers:
      - id: ""
        label: ""
        pinpoint: ""
        foundBy: ""
        mustBeAlleged: ""
        versions:
          - from: ""
            law: ""
            term: { kind: fixed, minimumYears: null, maximumYears: "" }
            fine: ""
            join: ""
            confirmed: ""
    notEncoded: [""]
`;

const rule = `rules:
  - id: ""
    subject: ""
    label: ""
    pinpoint: ""
    covers:
      - { sections: [""] }
    versions:
      - from: ""
        law: ""
        effect: { text: "" }
        clock: ""
        appliesTo: ""
        confirmed: ""
`;

/** The release point of the title's list of places, which pinpoints are held against. */
function findReleasePoint(root: string, title: string): string {
  const list = join(root, "content", "identifiers", `${title}.txt`);
  return (existsSync(list) ? releasePointOf(readFileSync(list, "utf8")) : undefined) ?? "";
}

function formatScaffold(
  title: string,
  section: string,
  releasePoint: string,
  parts: string,
): string {
  const edition = releasePoint === "" ? '""' : `release point ${releasePoint}`;
  return `---
title: "${title}"
section: "${section}"
catchline: ""
plainName: ""
chapter: ""
kind: ""
coverage: ""
summary: ""
inForce:
  - { from: "", law: "" }
${parts}history:
  - law: ""
    enacted: ""
    effective: ""
    effectiveBasis: ""
    execution: ""
    pinpoints: ["${section}"]
    change: ""
notEncoded: [""]
sources:
  - id: usc
    kind: officialText
    title: ""
    publisher: Office of the Law Revision Counsel
    url: ${urls.officialText(title, section)}
    edition: ${edition}
    read: ""
    readOn: ""
checkedAgainst: { releasePoint: "${releasePoint}", date: "" }
review: { drafted: { by: "", on: "" } }
---
`;
}

function run(typed: string, root: string, parts: string) {
  const citation = parseCodeCitation(typed.trim());
  if (!citation || citation.path.length > 0) {
    return { ok: false, error: `write the section as "18 USC 1593A", not "${typed}"` } as const;
  }
  const { title, section } = citation;
  const contents = formatScaffold(title, section, findReleasePoint(root, title), parts);
  return writeNewFile(root, `statutes/${title}/${section.toLowerCase()}.md`, contents);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: "string", default: process.cwd() },
    rules: { type: "boolean", default: false },
  },
});
const written = run(positionals.join(" "), values.root, values.rules ? rule : offense);
if (written.ok) {
  console.log(written.value);
  console.log('Next: fill every "" or take its line out, then npm run check:content.');
} else {
  console.error(written.error);
  process.exitCode = 1;
}
