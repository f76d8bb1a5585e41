import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { z } from "zod";
import type { Corpus } from "../model/corpus.ts";
import { type Problem, sortProblems } from "../model/problem.ts";
import { checkContent } from "./check-content.ts";
import { assembleCorpus, type ParsedRecords } from "./assemble-corpus.ts";
import { type ContentFolder, contentFolders, requiredFolders, schemas } from "./content-folders.ts";
import { parseFrontMatter, readSourceFile, type SourceFile } from "./source-file.ts";

/** One content file as it stands on the disk. */
export interface ContentFile {
  /** From the root, with forward slashes: `statutes/18/1591.md`. */
  readonly file: string;
  readonly contents: string;
}

/** The collection, everything wrong with it, and a hash of the files it came from. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
  /** SHA-256 over the names and contents of all content files. */
  readonly hash: string;
}

/** Lists and reads every Markdown file of the content folders, in byte order of their names. */
export function readContentFiles(root: string): { files: ContentFile[]; problems: Problem[] } {
  const problems: Problem[] = requiredFolders
    .filter((folder) => !existsSync(join(root, folder)))
    .map((folder) => ({
      file: `${folder}/`,
      line: 1,
      column: 1,
      rule: "missing-folder",
      message: `the folder ${folder}/ is missing: run this in the root of the repository`,
    }));
  const files = ["statutes", "cases", "content"]
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".md") && !/(^|[\\/])README\.md$/.test(name))
        .map((name) => `${folder}/${name.split(sep).join("/")}`),
    )
    .sort()
    .map((file) => ({ file, contents: readFileSync(join(root, file), "utf8") }));
  return { files, problems };
}

/** SHA-256 over names and contents, in the given order. */
export function hashFiles(files: readonly ContentFile[]): string {
  const hash = createHash("sha256");
  for (const { file, contents } of files) hash.update(`${file}\0${contents}\0`);
  return hash.digest("hex");
}

function folderOf(file: string): ContentFolder | undefined {
  return contentFolders.find((folder) => file.startsWith(`${folder.path}/`));
}

/** Loads from files already read: every problem is collected, nothing throws on bad content. */
export function loadCorpusFrom(files: readonly ContentFile[]): LoadedCorpus {
  const problems: Problem[] = [];
  const records: ParsedRecords = {
    provisions: [],
    cases: [],
    authorities: [],
    guides: [],
    pages: [],
    notices: [],
    corrections: [],
    readers: [],
  };
  const sources = new Map<string, SourceFile>();
  for (const { file, contents } of files) {
    const folder = folderOf(file);
    const match = folder?.pattern.exec(file.slice(folder.path.length + 1));
    if (!folder || !match) {
      const expected = folder ? `, as ${folder.example}` : "; see content/README.md";
      const message = `no kind of record has a file of this name${expected}`;
      problems.push({ file, line: 1, column: 1, rule: "file-name", message });
      continue;
    }
    const read = readSourceFile(file, contents);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    sources.set(file, read.source);
    const schema: z.ZodType<unknown> = schemas[folder.name];
    const parsed = parseFrontMatter(read.source, schema);
    problems.push(...parsed.problems);
    if (parsed.value === undefined) continue;
    const record = { slug: match[1] ?? "", source: read.source, value: parsed.value };
    (records[folder.name] as (typeof record)[]).push(record);
  }
  const assembled = assembleCorpus(records);
  problems.push(...assembled.problems);
  problems.push(...checkContent(assembled.corpus, sources));
  return { corpus: assembled.corpus, problems: sortProblems(problems), hash: hashFiles(files) };
}

/** Loads the collection below `root`. */
export function loadCorpus(root: string): LoadedCorpus {
  const { files, problems } = readContentFiles(root);
  const loaded = loadCorpusFrom(files);
  return { ...loaded, problems: sortProblems([...problems, ...loaded.problems]) };
}
