// npm run new:law -- 119-200 2026-12-01 "18 USC 1591" "18 USC 1594" [--root DIR]
// Writes the notice content/notices/pl-119-200.md, which puts a banner on the sections' pages, and
// prints every content file that names them: what has to be read again.
import { parseArgs } from "node:util";
import { findMentions } from "../server/content/find-mentions.ts";
import { readContentFiles } from "../server/content/load-corpus.ts";
import { type Result, writeNewFile } from "../server/content/scaffold.ts";
import { dateSchema } from "../server/model/dates.ts";
import { parseCodeCitation } from "../server/model/statute-citation.ts";

function formatScaffold(law: string, dated: string, sections: readonly string[]): string {
  return `---
title: New law, Pub. L. ${law}
law: Pub. L. ${law}
dated: ${dated}
provisions: [${sections.join(", ")}]
summary: ""
sources:
  - id: law
    kind: publicLaw
    title: ""
    read: ""
    readOn: ""
---
`;
}

function run(root: string, [law = "", dated = "", ...sections]: readonly string[]): Result<string> {
  if (!/^\d+-\d+$/.test(law)) {
    return { ok: false, error: `write the law's number as 119-200, not "${law}"` };
  }
  if (!dateSchema.safeParse(dated).success) {
    return { ok: false, error: `write the day of enactment as 2026-12-01, not "${dated}"` };
  }
  const wrong = sections.find((section) => !parseCodeCitation(section));
  if (wrong !== undefined || sections.length === 0) {
    return {
      ok: false,
      error: `name each section it touches as "18 USC 1591", not "${wrong ?? ""}"`,
    };
  }
  return writeNewFile(root, `content/notices/pl-${law}.md`, formatScaffold(law, dated, sections));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: "string", default: process.cwd() } },
});
const before = readContentFiles(values.root).files;
const written = run(values.root, positionals);
if (written.ok) {
  console.log(written.value);
  console.log('Next: fill every "", run npm run check:content, then read these again:');
  for (const { file, lines } of findMentions(before, positionals.slice(2))) {
    console.log(`${file}: line${lines.length === 1 ? "" : "s"} ${lines.join(", ")}`);
  }
} else {
  console.error(written.error);
  process.exitCode = 1;
}
