// npm run new:case -- "United States v. Name, 123 F.3d 456 (9th Cir. 2001)" [--id name] [--root DIR]
// Writes cases/<id>.md. What is still to fill is an empty text, which npm run check:content refuses.
import { parseArgs } from "node:util";
import {
  idFromName,
  parseTypedCase,
  type TypedCase,
  writeNewFile,
} from "../server/content/scaffold.ts";
import { facetVocabulary } from "../server/model/case-facets.ts";
import { briefParts } from "../server/model/court-case.ts";

function formatScaffold(typed: TypedCase): string {
  const opinion = `${typed.court}-${typed.year}`;
  const kind = typed.name.startsWith("United States v. ") ? "criminal" : '""';
  const facets = Object.keys(facetVocabulary).map((facet) => `  ${facet}: [""]`);
  return `---
name: ${JSON.stringify(typed.name)}
shortName: ${JSON.stringify(typed.shortName)}
kind: ${kind}
summary: ""
opinions:
  - id: ${opinion}
    volume: ${typed.volume}
    reporter: ${typed.reporter}
    page: ${typed.page}
    court: ${typed.court}
    decided: ""
    kind: ""
    place: principal
statutes: [""]
holdings:
  - id: ""
    offense: ""
    element: ""
    statute: ""
    topic: ""
    verb: ""
    text: ""
    opinion: ${opinion}
    textRead: { label: "" }
    standardOfReview: ""
    pinpoint: { basis: "" }
    sources: [opinion]
facets:
${facets.join("\n")}
sources:
  - id: opinion
    kind: opinion
    title: ""
    read: ""
    readOn: ""
review: { drafted: { by: "", on: "" } }
---
${briefParts.map((part) => `## ${part}\n`).join("\n")}`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { id: { type: "string" }, root: { type: "string", default: process.cwd() } },
});
const typed = parseTypedCase(positionals.join(" "));
const written = typed.ok
  ? writeNewFile(
      values.root,
      `cases/${values.id ?? idFromName(typed.value.shortName)}.md`,
      formatScaffold(typed.value),
    )
  : typed;
if (written.ok) {
  console.log(written.value);
  console.log(
    'Next: fill every "" or take its line out, write the brief, then npm run check:content.',
  );
} else {
  console.error(written.error);
  process.exitCode = 1;
}
