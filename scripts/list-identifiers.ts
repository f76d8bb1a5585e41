// npm run list:identifiers -- --from DIR [--release-point 119-100] [--root DIR]
// Lists the places of the official text: reads every USLM file below --from and writes
// content/identifiers/<title>.txt, which the check `official-pinpoint` compares pinpoints with.
// Identifiers only, no text. Without --release-point, the one that an existing list names is kept.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SaxesParser } from "saxes";
import { formatIdentifierList, releasePointOf } from "../server/content/identifier-lists.ts";

/** What is inside a note is not the section: an act quoted there has identifiers of its own. */
const notSection: readonly string[] = ["notes", "note", "quotedContent", "sourceCredit"];

/** The identifiers of sections and their parts in one USLM file. */
function readIdentifiers(file: string): string[] {
  const parser = new SaxesParser({ fileName: file });
  const identifiers: string[] = [];
  let inside = 0;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (notSection.includes(name)) inside += 1;
    const identifier = String(attributes["identifier"] ?? "");
    if (inside === 0 && /^\/us\/usc\/t\d+\/s/.test(identifier)) {
      identifiers.push(identifier);
    }
  });
  parser.on("closetag", ({ name }) => {
    if (notSection.includes(name)) inside -= 1;
  });
  parser.write(readFileSync(file, "utf8")).close();
  return identifiers;
}

/** All identifiers below a folder, by title. */
function readFolder(folder: string): Map<string, string[]> {
  const byTitle = new Map<string, string[]>();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const name of names.filter((candidate) => candidate.endsWith(".xml")).sort()) {
    for (const identifier of readIdentifiers(join(folder, name))) {
      const title = /^\/us\/usc\/t(\d+)/.exec(identifier)?.[1] ?? "";
      byTitle.set(title, [...(byTitle.get(title) ?? []), identifier]);
    }
  }
  return byTitle;
}

function run(from: string, root: string, named: string | undefined): string | undefined {
  if (!existsSync(from)) return `there is no folder ${from}`;
  const folder = join(root, "content", "identifiers");
  const byTitle = readFolder(from);
  if (byTitle.size === 0) return `no USLM section was found below ${from}`;
  for (const [title, identifiers] of byTitle) {
    const file = join(folder, `${title}.txt`);
    const earlier = existsSync(file) ? releasePointOf(readFileSync(file, "utf8")) : undefined;
    const releasePoint = named ?? earlier;
    if (releasePoint === undefined) {
      return `name the release point of ${from}, as --release-point 119-100`;
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, formatIdentifierList(title, releasePoint, identifiers));
    console.log(`content/identifiers/${title}.txt: ${identifiers.length} places`);
  }
  return undefined;
}

const { values } = parseArgs({
  options: {
    from: { type: "string" },
    "release-point": { type: "string" },
    root: { type: "string", default: process.cwd() },
  },
});
const error =
  values.from === undefined
    ? "name the folder of USLM files: --from DIR"
    : run(values.from, values.root, values["release-point"]);
if (error !== undefined) {
  console.error(error);
  process.exitCode = 1;
}
