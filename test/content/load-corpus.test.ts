import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type ContentFile,
  loadCorpus,
  loadCorpusFrom,
  readContentFiles,
} from "../../server/content/load-corpus.ts";
import { formatProblem } from "../../server/model/problem.ts";
import { overlay, readFixtureCorpus } from "../support/fixture-files.ts";

function print(extra: readonly ContentFile[]): string[] {
  return loadCorpusFrom(overlay(readFixtureCorpus(), extra)).problems.map(formatProblem);
}

describe("which files are content", () => {
  test.each([
    {
      file: "statutes/18/9001A.md",
      line: "statutes/18/9001A.md:1:1 file-name no kind of record has a file of this name, as statutes/18/1593a.md",
    },
    {
      file: "cases/Roe v. Doe.md",
      line: "cases/Roe v. Doe.md:1:1 file-name no kind of record has a file of this name, as cases/dann.md",
    },
    {
      file: "content/other/a.md",
      line: "content/other/a.md:1:1 file-name no kind of record has a file of this name; see content/README.md",
    },
  ])("$file is no name of a record", ({ file, line }) => {
    expect(print([{ file, contents: "---\n---\n" }])).toEqual([line]);
  });

  test("a file that cannot be read does not keep the others from being checked", () => {
    expect(
      print([
        { file: "content/guides/a.md", contents: "no front matter" },
        { file: "content/guides/b.md", contents: "---\na: 1\na: 2\n---\n" },
      ]),
    ).toEqual([
      "content/guides/a.md:1:1 front-matter must start with --- and end its front matter with ---",
      "content/guides/b.md:3:1 yaml Map keys must be unique",
    ]);
  });

  test("the list of construed places follows its schema", () => {
    expect(
      print([{ file: "content/construed.yml", contents: "- citation: 1584\n  why: x\n" }]),
    ).toEqual([
      expect.stringMatching(/^content\/construed\.yml:1:13 front-matter 0\.citation: must be /),
    ]);
  });
});

describe("the collection", () => {
  test("an offense that borrows its penalty, and those that a clause makes, are filled in", () => {
    const { corpus } = loadCorpusFrom(readFixtureCorpus());
    const [hauling, attempts] = corpus.provisions;
    expect(hauling?.offenses[1]?.penaltyOf).toEqual({
      offense: "18-usc-9001-act",
      pinpoint: "9001(b)",
    });
    expect(attempts?.offenses.map((offense) => offense.id)).toEqual([
      "18-usc-9002-attempt-9001-act",
      "18-usc-9002-conspiracy-9001",
    ]);
  });

  test("a brief without one of its parts is told which it needs", () => {
    const roe = readFixtureCorpus().find((one) => one.file === "cases/roe.md");
    const contents = (roe?.contents ?? "").replace("## Issue", "## Question");
    expect(print([{ file: "cases/roe.md", contents }])).toEqual([
      "cases/roe.md:64:1 brief-parts the body must have the parts Facts, Procedure, Issue, Holding, Reasoning, Why it matters, in this order, as ## headings; it has Facts, Procedure, Question, Holding, Reasoning, Why it matters",
    ]);
  });

  test("a change of any file changes the hash, and nothing else does", () => {
    const files = readFixtureCorpus();
    const [first, ...others] = files;
    if (!first) throw new Error("the fixtures are missing");
    const changed = [{ ...first, contents: `${first.contents}\n` }, ...others];
    expect(loadCorpusFrom(files).hash).toBe(loadCorpusFrom(readFixtureCorpus()).hash);
    expect(loadCorpusFrom(changed).hash).not.toBe(loadCorpusFrom(files).hash);
  });
});

describe("reading a folder", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "chapter77-load-"));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const write = (file: string, contents: string): void => {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), contents);
  };

  test("a missing folder is a problem, not a crash", () => {
    mkdirSync(join(root, "cases"));
    expect(loadCorpus(root).problems.map(formatProblem)).toEqual([
      "content/:1:1 missing-folder the folder content/ is missing: run this in the root of the repository",
      "statutes/:1:1 missing-folder the folder statutes/ is missing: run this in the root of the repository",
    ]);
  });

  test("READMEs and files of other kinds are left out, lists are read", () => {
    for (const { file, contents } of readFixtureCorpus()) write(file, contents);
    write("cases/README.md", "How to write a case.");
    write("content/notes.txt", "No list.");
    const { files, problems } = readContentFiles(root);
    expect(files).toEqual(readFixtureCorpus());
    expect(problems).toEqual([]);
    expect(files.map((one) => one.file)).toContain("content/identifiers/18.txt");
  });
});
