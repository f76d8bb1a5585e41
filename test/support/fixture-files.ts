import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { type ContentFile, readContentFiles } from "../../server/content/load-corpus.ts";

const fixtures = join(import.meta.dirname, "..", "fixtures");
const brokenFolder = join(fixtures, "broken");

/** The small collection of invented records that every check passes. */
export function readFixtureCorpus(): ContentFile[] {
  return readContentFiles(join(fixtures, "corpus")).files;
}

/** The rules of which test/fixtures/broken/ has a deliberately broken file or folder. */
export function listBrokenRules(): string[] {
  return readdirSync(brokenFolder)
    .map((name) => name.replace(/\.md$/, ""))
    .sort();
}

/** Where a single broken file is laid: its front matter says what kind of record it is. */
function placeOf(contents: string): string {
  const section = /^section: "(.+)"$/m.exec(contents)?.[1];
  if (section !== undefined) return `statutes/18/${section.toLowerCase()}.md`;
  if (contents.includes("\nopinions:")) return "cases/doe.md";
  if (contents.includes("\nenacted:")) return "content/authorities/pl-200-9.md";
  return "content/guides/broken.md";
}

/** The broken file or files of a rule, at their places in a collection. */
export function readBrokenFiles(rule: string): ContentFile[] {
  const folder = join(brokenFolder, rule);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    const contents = readFileSync(`${folder}.md`, "utf8");
    return [{ file: placeOf(contents), contents }];
  }
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join("/"))
    .sort()
    .map((file) => ({ file, contents: readFileSync(join(folder, file), "utf8") }));
}

/** Lays files over a collection: one of the same name replaces the good one. */
export function overlay(
  files: readonly ContentFile[],
  over: readonly ContentFile[],
): ContentFile[] {
  const byName = new Map([...files, ...over].map((one) => [one.file, one]));
  return [...byName.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
