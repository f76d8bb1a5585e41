import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { z } from "zod";
import type { Corpus, OfficialPlaces } from "../model/corpus.ts";
import { glossarySchema } from "../model/glossary.ts";
import { formatProblem, type Problem, sortProblems } from "../model/problem.ts";
import { outsideListSchema, subjectListSchema, synonymListSchema } from "../model/search-words.ts";
import { assembleCorpus, type ParsedRecords } from "./assemble-corpus.ts";
import { checkContent } from "./check-content.ts";
import { construedListFile, construedListSchema } from "./construed-list.ts";
import { type ContentFolder, contentFolders, requiredFolders, schemas } from "./content-folders.ts";
import { glossaryFile } from "./glossary-file.ts";
import { identifierListPattern, parseIdentifierList } from "./identifier-lists.ts";
import { parseFrontMatter } from "./parse-front-matter.ts";
import { promisedListFile, promisedListSchema } from "./promised-list.ts";
import { joinTables, tablePattern } from "./read-tables.ts";
import { type ReadResult, readSourceFile, readYamlFile, type SourceFile } from "./source-file.ts";

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

/** Every list of YAML, with its schema: those that checks read, and those of the collection. */
const listSchemas: ReadonlyMap<string, z.ZodType<unknown>> = new Map<string, z.ZodType<unknown>>([
  [construedListFile, construedListSchema],
  [promisedListFile, promisedListSchema],
  [glossaryFile, glossarySchema],
  ["content/synonyms.yml", synonymListSchema],
  ["content/subjects.yml", subjectListSchema],
  ["content/outside.yml", outsideListSchema],
]);

/** True for Markdown, and for the lists that checks read; READMEs are not content. */
function isContentFile(file: string): boolean {
  if (file.endsWith("/README.md")) return false;
  return (
    file.endsWith(".md") ||
    listSchemas.has(file) ||
    identifierListPattern.test(file) ||
    tablePattern.test(file)
  );
}

/** Lists and reads every file of the content folders, in byte order of their names. */
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
        .map((name) => `${folder}/${name.split(sep).join("/")}`)
        .filter(isContentFile),
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

interface Collected {
  readonly records: ParsedRecords;
  readonly sources: Map<string, SourceFile>;
  readonly identifiers: Set<string>;
  readonly places: OfficialPlaces[];
  readonly tables: Map<string, string>;
  readonly problems: Problem[];
}

/** Stands for a file that could not be read, so that what it would hold is not called unknown. */
function unreadable(file: string): SourceFile {
  const problemAt: SourceFile["problemAt"] = (_path, rule, message) => ({
    file,
    line: 1,
    column: 1,
    rule,
    message,
  });
  return { file, frontMatter: {}, body: "", bodyLine: 1, problemAt };
}

/** Keeps a file that could be read and parses it; undefined where either fails. */
function parse<T>(
  file: string,
  read: ReadResult,
  schema: z.ZodType<T>,
  { sources, problems }: Collected,
): { readonly source: SourceFile; readonly value: T } | undefined {
  if (!read.ok) {
    sources.set(file, unreadable(file));
    problems.push(...read.problems);
    return undefined;
  }
  sources.set(file, read.source);
  const parsed = parseFrontMatter(read.source, schema);
  problems.push(...parsed.problems);
  return parsed.value === undefined ? undefined : { source: read.source, value: parsed.value };
}

function collectFile({ file, contents }: ContentFile, collected: Collected): void {
  if (identifierListPattern.test(file)) {
    const identifiers = parseIdentifierList(contents);
    for (const identifier of identifiers) collected.identifiers.add(identifier);
    collected.places.push({ id: identifierListPattern.exec(file)?.[1] ?? "", identifiers });
    return;
  }
  if (tablePattern.test(file)) {
    collected.tables.set(file, contents);
    return;
  }
  const listSchema = listSchemas.get(file);
  if (listSchema) {
    parse(file, readYamlFile(file, contents), listSchema, collected);
    return;
  }
  const folder = folderOf(file);
  const match = folder?.pattern.exec(file.slice(folder.path.length + 1));
  if (!folder || !match) {
    const expected = folder ? `, as ${folder.example}` : "; see content/README.md";
    const message = `no kind of record has a file of this name${expected}`;
    collected.problems.push({ file, line: 1, column: 1, rule: "file-name", message });
    return;
  }
  const schema: z.ZodType<unknown> = schemas[folder.name];
  const parsed = parse(file, readSourceFile(file, contents), schema, collected);
  if (!parsed) return;
  const record = { slug: match[1] ?? "", ...parsed };
  (collected.records[folder.name] as (typeof record)[]).push(record);
}

/** In order, and each once: a value that is wrong twice in the same way is reported once. */
function settle(problems: readonly Problem[]): Problem[] {
  return sortProblems([...new Map(problems.map((one) => [formatProblem(one), one])).values()]);
}

/** Loads from files already read: every problem is collected, nothing throws on bad content. */
export function loadCorpusFrom(files: readonly ContentFile[]): LoadedCorpus {
  const records = Object.fromEntries(
    contentFolders.map(({ name }) => [name, []]),
  ) as unknown as ParsedRecords;
  const collected: Collected = {
    records,
    sources: new Map(),
    identifiers: new Set(),
    places: [],
    tables: new Map(),
    problems: [],
  };
  for (const file of files) collectFile(file, collected);
  const joined = joinTables(records.statistics, collected.tables, collected.sources);
  const { corpus: assembled, problems } = assembleCorpus({
    ...records,
    statistics: joined.records,
  });
  /** A list that could be read; empty where it is missing or has problems, which are reported. */
  const listOf = <T>(file: string, schema: z.ZodType<T[]>): T[] =>
    schema.safeParse(collected.sources.get(file)?.frontMatter).data ?? [];
  const corpus: Corpus = {
    ...assembled,
    places: collected.places,
    glossary: listOf(glossaryFile, glossarySchema),
    synonyms: listOf("content/synonyms.yml", synonymListSchema),
    subjects: listOf("content/subjects.yml", subjectListSchema),
    outside: listOf("content/outside.yml", outsideListSchema),
  };
  const found = checkContent(corpus, collected.sources, collected.identifiers);
  return {
    corpus,
    problems: settle([...collected.problems, ...joined.problems, ...problems, ...found]),
    hash: hashFiles(files),
  };
}

/** Loads the collection below `root`. */
export function loadCorpus(root: string): LoadedCorpus {
  const { files, problems } = readContentFiles(root);
  const loaded = loadCorpusFrom(files);
  return { ...loaded, problems: sortProblems([...problems, ...loaded.problems]) };
}
