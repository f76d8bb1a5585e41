import { describe, expect, test } from "vitest";
import { readSourceFile, readYamlFile, type SourceFile } from "../../server/content/source-file.ts";
import { formatProblem } from "../../server/model/problem.ts";

function read(contents: string): SourceFile {
  const result = readSourceFile("a.md", contents);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.source;
}

/** The problems of a file that cannot be read. */
function refuse(contents: string): string[] {
  const result = readSourceFile("a.md", contents);
  return result.ok ? [] : result.problems.map(formatProblem);
}

function at(source: SourceFile, path: readonly PropertyKey[], rule = "rule"): string {
  return formatProblem(source.problemAt(path, rule, "message"));
}

const record = `---
name: Dann
opinions:
  - id: ca9-2011
    page: 1160
sources: [{ id: opinion, read: whole }]
---
## Facts

She worked.
`;

describe("the parts of a file", () => {
  test("the front matter is data, and the body begins on its own line", () => {
    const source = read(record);
    expect(source.frontMatter).toEqual({
      name: "Dann",
      opinions: [{ id: "ca9-2011", page: 1160 }],
      sources: [{ id: "opinion", read: "whole" }],
    });
    expect(source.bodyLine).toBe(8);
    expect(source.body).toBe("## Facts\n\nShe worked.\n");
  });

  test("Windows line ends and a byte order mark change nothing", () => {
    const source = read(`\uFEFF${record.replaceAll("\n", "\r\n")}`);
    expect(source.body).toBe("## Facts\n\nShe worked.\n");
    expect(at(source, ["opinions", 0, "page"])).toBe("a.md:5:11 rule message");
  });

  test("dates, yes and no, and section numbers with a letter stay text", () => {
    const source = read("---\na: 2000-10-28\nb: no\nc: 1028A\nd: yes\n---\n");
    expect(source.frontMatter).toEqual({ a: "2000-10-28", b: "no", c: "1028A", d: "yes" });
  });

  test("a front matter with nothing in it is an empty mapping", () => {
    expect(read("---\n# only a comment\n---\n").frontMatter).toEqual({});
  });
});

describe("where things stand", () => {
  test.each([
    { path: ["name"], place: "2:7" },
    { path: ["opinions", 0, "id"], place: "4:9" },
    { path: ["sources", 0, "read"], place: "6:32" },
    { path: [], place: "2:1" },
  ])("a value is found at its own place: $place", ({ path, place }) => {
    expect(at(read(record), path)).toBe(`a.md:${place} rule message`);
  });

  test("a missing key points at its parent", () => {
    expect(at(read(record), ["opinions", 0, "court"])).toBe("a.md:4:5 rule message");
    expect(at(read(record), ["opinions", 7, "court"])).toBe("a.md:4:3 rule message");
  });

  test("an unknown key points at the key, not at its value", () => {
    expect(at(read(record), ["opinions", 0, "page"], "unknown-key")).toBe(
      "a.md:5:5 unknown-key message",
    );
  });

  test("a place is right far down a long file", () => {
    const lines = Array.from({ length: 400 }, (_, index) => `key${index}: value`);
    const source = read(`---\n${lines.join("\n")}\n---\n`);
    expect(at(source, ["key300"])).toBe("a.md:302:9 rule message");
  });
});

describe("what cannot be read is told with its place", () => {
  test.each([
    {
      name: "no front matter",
      contents: "# Title\n",
      expected: ["a.md:1:1 front-matter must start with --- and end its front matter with ---"],
    },
    {
      name: "a front matter without an end",
      contents: "---\nname: Dann\n",
      expected: ["a.md:1:1 front-matter must start with --- and end its front matter with ---"],
    },
    {
      name: "a key written twice",
      contents: "---\nname: Dann\nname: Sabhnani\n---\n",
      expected: ["a.md:3:1 yaml Map keys must be unique"],
    },
    {
      name: "an alias",
      contents: "---\na: &x one\nb: *x\n---\n",
      expected: ["a.md:3:4 yaml aliases are refused: write the value out"],
    },
    {
      name: "an alias of nothing, on which the YAML library would throw",
      contents: "---\nb: *nothing\n---\n",
      expected: ["a.md:2:4 yaml aliases are refused: write the value out"],
    },
    {
      name: "a quotation mark that is not closed",
      contents: '---\nname: "Dann\n---\n',
      expected: ['a.md:2:12 yaml Missing closing "quote'],
    },
  ])("$name", ({ contents, expected }) => {
    expect(refuse(contents)).toEqual(expected);
  });

  test("a tab in the indent", () => {
    expect(refuse("---\nopinions:\n\t- id: a\n---\n")[0]).toMatch(/^a\.md:3:1 yaml .*[Tt]abs/);
  });

  test("an unknown tag is an error, not a warning that nobody sees", () => {
    expect(refuse("---\na: !date 2000-10-28\n---\n")[0]).toMatch(/^a\.md:2:4 yaml /);
  });
});

describe("a file that is YAML alone", () => {
  test("lines count from its first", () => {
    const result = readYamlFile("a.yml", "# comment\n- citation: 18 USC 1584\n");
    expect(result.ok && at(result.source, [0, "citation"])).toBe("a.yml:2:13 rule message");
  });

  test("an error has its place", () => {
    const result = readYamlFile("a.yml", "- a: 1\n  a: 2\n");
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([
      "a.yml:2:3 yaml Map keys must be unique",
    ]);
  });
});
