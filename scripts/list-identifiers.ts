// npm run list:identifiers -- --from DIR [--release-point 119-100] [--references FILE] [--root DIR]
// Lists the places of the official text: reads every USLM file below --from and writes
// content/identifiers/<title>.txt, which the checks `official-pinpoint` and `rule-coverage` compare
// places with: sections, their parts, and the chapters that the text is laid out in or names.
// Identifiers only, no text. Without --release-point, the one that an existing list names is kept.
// With --references, also writes which sections the text names where our rules list sections.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  chapterOf,
  formatIdentifierList,
  releasePointOf,
} from "../server/content/identifier-lists.ts";
import { loadCorpus } from "../server/content/load-corpus.ts";
import { codeStatus } from "../server/model/statute-citation.ts";
import { findReferences } from "./find-references.ts";
import { formatCoverReferences } from "./format-cover-references.ts";
import { readUslm, titleOf, type UslmFile } from "./read-uslm.ts";

/** Every USLM file below a folder. */
function readFolder(folder: string): UslmFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xml"))
    .sort()
    .map((name) => readUslm(join(folder, name)));
}

/** The chapters that a file is laid out in, and those that its text or its editors name. */
function listChapters({ chapters, words, referencesInText }: UslmFile): string[] {
  const actSections = () => undefined;
  const named = [...words].map(([place, text]) => {
    // Elsewhere an act may number chapters of its own, and the Code keeps its words.
    const title = codeStatus(titleOf(place)) === "positiveLaw" ? titleOf(place) : undefined;
    return findReferences(text, { title, actSections });
  });
  named.push(findReferences(referencesInText, { title: undefined, actSections }));
  return [
    ...chapters,
    ...named.flatMap(({ names }) => names.filter((one) => chapterOf(one) !== undefined)),
  ];
}

/** The lines of each title's list; a chapter of a title of which no section was read is left out. */
function listPlaces(files: readonly UslmFile[]): Map<string, string[]> {
  const byTitle = new Map<string, string[]>();
  for (const identifier of files.flatMap(({ identifiers }) => identifiers)) {
    const title = titleOf(identifier);
    byTitle.set(title, [...(byTitle.get(title) ?? []), identifier]);
  }
  for (const chapter of new Set(files.flatMap(listChapters))) {
    byTitle.get(titleOf(chapter))?.push(chapter);
  }
  return byTitle;
}

interface Wanted {
  readonly root: string;
  readonly releasePoint: string | undefined;
  readonly references: string | undefined;
}

function run(from: string, { root, releasePoint: named, references }: Wanted): string | undefined {
  if (!existsSync(from)) return `there is no folder ${from}`;
  const folder = join(root, "content", "identifiers");
  const files = readFolder(from);
  const byTitle = listPlaces(files);
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
  if (references !== undefined) {
    writeFileSync(references, formatCoverReferences(files, loadCorpus(root).corpus));
    console.log(references);
  }
  return undefined;
}

const { values } = parseArgs({
  options: {
    from: { type: "string" },
    "release-point": { type: "string" },
    references: { type: "string" },
    root: { type: "string", default: process.cwd() },
  },
});
const error =
  values.from === undefined
    ? "name the folder of USLM files: --from DIR"
    : run(values.from, {
        root: values.root,
        releasePoint: values["release-point"],
        references: values.references,
      });
if (error !== undefined) {
  console.error(error);
  process.exitCode = 1;
}
