import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { readFixtureCorpus } from "../support/fixture-files.ts";

const script = join(import.meta.dirname, "../../scripts/list-identifiers.ts");
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "chapter77-references-"));
  for (const { file, contents } of readFixtureCorpus()) write(file, contents);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, contents: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), contents);
}

function run(...parameters: string[]): number | null {
  const command = ["--import", import.meta.resolve("tsx"), script, "--from", "uslm", ...parameters];
  return spawnSync(process.execPath, command, { cwd: root }).status;
}

/** An invented section in the official markup. */
function section(title: string, number: string, inner: string): string {
  return `<section xmlns="http://xml.house.gov/schemas/uslm/1.0" identifier="/us/usc/t${title}/s${number}"><num value="${number}">§ ${number}.</num><heading> Of section 5</heading>${inner}</section>\n`;
}

/** Section 9003, where the good collection has a rule that lists a chapter. */
const listing = section(
  "18",
  "9003",
  '<subsection identifier="/us/usc/t18/s9003/a"><content>Under section 9001<ref class="footnoteRef">1</ref><note type="footnote">1 Section 6.</note> or chapter 900 of this title, section 274(a) of the Immigration and Nationality Act or <ref href="/us/usc/t21/s841">the place meant</ref>.</content></subsection><notes><note topic="amendments"><p>Section 7.</p></note><note topic="referencesInText"><p>That law stands in chapter 13 of Title 21 and chapter 12 (§ 1101 et seq.) of Title 8.</p></note></notes>',
);

test("names what the text names at each place of a section where a rule lists some", () => {
  write("uslm/18/9003.xml", listing);
  write("uslm/18/9777.xml", section("18", "9777", "<content>See section 8.</content>"));
  write(
    "uslm/8/1324.xml",
    section(
      "8",
      "1324",
      "<sourceCredit>(June 27, 1952, ch. 477, title II, ch. 8, § 274, 66 Stat. 228.)</sourceCredit>",
    ),
  );
  expect(run("--release-point", "200-2", "--references", "references.yml")).toBe(0);
  expect(parse(readFileSync(join(root, "references.yml"), "utf8"))).toEqual({
    "/us/usc/t18/s9003": {},
    "/us/usc/t18/s9003/a": {
      names: ["/us/usc/t18/ch900", "/us/usc/t18/s9001", "/us/usc/t21/s841", "/us/usc/t8/s1324/a"],
    },
  });
});

test("lists chapters that the text or its editors name, of titles that were read", () => {
  write("uslm/18/9003.xml", listing);
  write("uslm/8/1.xml", section("8", "1", "<content>Under chapter 4 of that Act.</content>"));
  expect(run("--release-point", "200-2")).toBe(0);
  const list = (title: string) =>
    readFileSync(join(root, `content/identifiers/${title}.txt`), "utf8")
      .split("\n")
      .slice(1, -1);
  expect(list("18")).toEqual(["/us/usc/t18/ch900", "/us/usc/t18/s9003", "/us/usc/t18/s9003/a"]);
  expect(list("8")).toEqual(["/us/usc/t8/ch12", "/us/usc/t8/s1"]);
});

test("lists the chapters that a whole title is laid out in", () => {
  const chapter = `<chapter identifier="/us/usc/t18/ptI/ch9">${section("18", "91", "")}</chapter>`;
  write(
    "uslm/usc18.xml",
    `<uscDoc xmlns="http://xml.house.gov/schemas/uslm/1.0">${chapter}</uscDoc>`,
  );
  expect(run("--release-point", "200-2")).toBe(0);
  expect(readFileSync(join(root, "content/identifiers/18.txt"), "utf8")).toContain(
    "\n/us/usc/t18/ptI/ch9\n/us/usc/t18/s91\n",
  );
});
