import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadCorpus } from "../../server/content/load-corpus.ts";
import { formatProblem } from "../../server/model/problem.ts";
import { readBrokenFiles, readFixtureCorpus } from "../support/fixture-files.ts";

const scripts = join(import.meta.dirname, "../../scripts");
const loader = import.meta.resolve("tsx");
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "chapter77-scripts-"));
  for (const { file, contents } of readFixtureCorpus()) write(file, contents);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, contents: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), contents);
}

/** Runs a script of scripts/ in the temporary folder, as npm would in the repository. */
function run(script: string, ...parameters: string[]) {
  const command = ["--import", loader, join(scripts, script), ...parameters];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** What is wrong with the collection in the temporary folder. */
function problems(): string[] {
  return loadCorpus(root).problems.map(formatProblem);
}

describe.each([
  {
    script: "new-case.ts",
    parameters: ["United States v. Smith, 123 F.3d 456 (9th Cir. 2001)"],
    file: "cases/smith.md",
  },
  { script: "new-provision.ts", parameters: ["18 USC 9011A"], file: "statutes/18/9011a.md" },
  {
    script: "new-provision.ts",
    parameters: ["--rules", "18 USC 9012"],
    file: "statutes/18/9012.md",
  },
  {
    script: "new-law.ts",
    parameters: ["200-3", "2026-12-01", "18 USC 9001", "18 USC 9003(a)"],
    file: "content/notices/pl-200-3.md",
  },
])("$script $parameters", ({ script, parameters, file }) => {
  test("writes a file that fails only on what is still to fill", () => {
    const { status, stdout } = run(script, ...parameters);
    expect(status).toBe(0);
    expect(stdout.split("\n")[0]).toBe(file);
    expect(stdout).toContain("Next:");
    const lines = problems();
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => !line.startsWith(`${file}:`))).toEqual([]);
    expect(lines.filter((line) => !line.includes(": must not be empty"))).toEqual([]);
  });

  test("does not write over a file", () => {
    write(file, "mine");
    const { status, stderr } = run(script, ...parameters);
    expect(status).toBe(1);
    expect(stderr).toContain(`${file} exists already: nothing was written`);
    expect(readFileSync(join(root, file), "utf8")).toBe("mine");
  });
});

describe("what a scaffold takes from its arguments", () => {
  test("a case has its citation, its court and its short name", () => {
    run("new-case.ts", "United States v. Smith, 123 F.3d 456 (9th Cir. 2001)");
    const contents = readFileSync(join(root, "cases/smith.md"), "utf8");
    expect(contents).toContain(
      "    volume: 123\n    reporter: F.3d\n    page: 456\n    court: ca9\n",
    );
  });

  test("a case may be given another id", () => {
    const named = run(
      "new-case.ts",
      "--id",
      "smith-2001",
      "United States v. Smith, 123 F.3d 456 (9th Cir. 2001)",
    );
    expect(named.stdout).toContain("cases/smith-2001.md");
  });

  test("a section names the release point that its places are listed from", () => {
    run("new-provision.ts", "18 USC 9011A");
    const contents = readFileSync(join(root, "statutes/18/9011a.md"), "utf8");
    expect(contents).toContain('checkedAgainst: { releasePoint: "200-2", date: "" }');
  });

  test("a new law prints every file that names its sections", () => {
    const { stdout } = run("new-law.ts", "200-3", "2026-12-01", "18 USC 9003");
    expect(stdout.trim().split("\n").slice(2)).toEqual([
      "content/authorities/pl-200-2.md: line 7",
      "statutes/18/9003.md: lines 3, 16, 45, 52",
    ]);
  });

  test.each([
    ["new-case.ts", ["Smith 2001"], "write the case as"],
    ["new-provision.ts", ["18 USC 9011(a)"], 'write the section as "18 USC 1593A"'],
    ["new-law.ts", ["200", "2026-12-01", "18 USC 9001"], "write the law's number as 119-200"],
    ["new-law.ts", ["200-3", "1 Dec 2026", "18 USC 9001"], "write the day of enactment"],
    ["new-law.ts", ["200-3", "2026-12-01"], "name each section it touches"],
    ["new-law.ts", ["200-3", "2026-12-01", "§ 9001"], "name each section it touches"],
  ])("%s %j is refused with what to write", (script, parameters, message) => {
    const { status, stderr } = run(script, ...parameters);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });
});

describe("check-content.ts", () => {
  test("a good collection passes", () => {
    expect(run("check-content.ts")).toMatchObject({
      status: 0,
      stdout: "0 problems in 10 records\n",
      stderr: "",
    });
  });

  test("problems are printed one a line, and the exit status is 1", () => {
    for (const { file, contents } of readBrokenFiles("shared-aggravators")) write(file, contents);
    const { status, stderr } = run("check-content.ts");
    expect(status).toBe(1);
    expect(stderr).toBe(`${problems().join("\n")}\n`);
  });
});

describe("list-facts.ts", () => {
  test("prints the list as CSV and nothing else", () => {
    const { status, stdout, stderr } = run("list-facts.ts");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const rows = stdout.trimEnd().split("\r\n");
    expect(rows[0]).toBe("provision,unit,field,value,from,to,law,pinpoint,confirmed");
    expect(rows).toContain(
      "18-usc-9001,18-usc-9001-act,tiers.base.maximumYears,10,2010-05-20,,pl-200-2,9001(b)(1),readInOfficialText",
    );
  });
});

describe("list-identifiers.ts", () => {
  const section = `<?xml version="1.0" encoding="UTF-8"?>
<section xmlns="http://xml.house.gov/schemas/uslm/1.0" identifier="/us/usc/t18/s9011">
<num value="9011">§ 9011.</num>
<subsection identifier="/us/usc/t18/s9011/b"><content>Invented.</content></subsection>
<subsection identifier="/us/usc/t18/s9011/a"><paragraph identifier="/us/usc/t18/s9011/a/1"/></subsection>
<notes><quotedContent><section identifier="/us/usc/t18/s7777"/></quotedContent></notes>
</section>
`;

  test("lists the places of the sections, sorted, and none that a note quotes", () => {
    write("uslm/18/9011.xml", section);
    const { status } = run("list-identifiers.ts", "--from", "uslm", "--release-point", "119-100");
    expect(status).toBe(0);
    expect(readFileSync(join(root, "content/identifiers/18.txt"), "utf8")).toBe(
      "# Title 18 of the United States Code, release point 119-100: identifiers of the sections read, no text.\n/us/usc/t18/s9011\n/us/usc/t18/s9011/a\n/us/usc/t18/s9011/a/1\n/us/usc/t18/s9011/b\n",
    );
  });

  test("keeps the release point of the list that is there, where none is named", () => {
    write("uslm/18/9011.xml", section);
    expect(run("list-identifiers.ts", "--from", "uslm").status).toBe(0);
    expect(readFileSync(join(root, "content/identifiers/18.txt"), "utf8")).toContain(
      "release point 200-2:",
    );
  });

  test.each([
    { name: "no folder named", parameters: [], message: "--from DIR" },
    { name: "no such folder", parameters: ["--from", "nowhere"], message: "there is no folder" },
    { name: "nothing in it", parameters: ["--from", "cases"], message: "no USLM section" },
    {
      name: "no release point known",
      parameters: ["--from", "uslm"],
      message: "name the release point",
    },
  ])("$name", ({ parameters, message }) => {
    write("uslm/21/9011.xml", section.replaceAll("/t18/", "/t21/"));
    const { status, stderr } = run("list-identifiers.ts", ...parameters);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });
});
