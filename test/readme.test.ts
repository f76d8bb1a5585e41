// The READMEs against the repository: what they name is there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { contentFolders } from "../server/content/content-folders.ts";

const root = join(import.meta.dirname, "..");
const manifest: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);
const readmes = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
  .map((entry) => `${entry.name}/README.md`)
  .concat("README.md")
  .filter((file) => existsSync(join(root, file)))
  .sort();

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

/** The npm scripts that a text names: `npm run build`, `npm test`, `npm start`. */
function scriptsNamed(text: string): string[] {
  const pattern = /\bnpm (?:run )?(?:--silent )?((?:(?<=run )[a-z][\w:-]*)|start\b|test\b)/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "");
}

/** Backticked paths that end in a slash or an extension; addresses and patterns are not paths. */
function pathsNamed(text: string): string[] {
  return [...text.replace(/```[\s\S]*?```/g, "").matchAll(/`([^`\s]+)`/g)]
    .map((match) => match[1] ?? "")
    .filter((path) => /^[\w.][\w./-]*(?:\/|\.(?:ts|tsx|md|yml|json|css|txt))$/.test(path));
}

/** True where the path exists from the README's folder or the root, or content may be put there. */
function isThere(readme: string, path: string): boolean {
  const folder = dirname(readme);
  const isContentFolder = contentFolders.some(
    (known) => `${known.path}/` === join(folder, path) || `${known.path}/` === path,
  );
  return isContentFolder || [folder, "."].some((from) => existsSync(join(root, from, path)));
}

test("there is a README at the root and in every folder that holds our work", () => {
  expect(readmes).toEqual([
    "README.md",
    "cases/README.md",
    "content/README.md",
    "scripts/README.md",
    "server/README.md",
    "statutes/README.md",
    "test/README.md",
  ]);
});

describe.each([...readmes, "CONTRIBUTING.md"])("%s", (file) => {
  test("names only npm scripts that package.json has", () => {
    const unknown = scriptsNamed(read(file)).filter((name) => !(name in manifest.scripts));
    expect(unknown).toEqual([]);
  });
});

describe.each(readmes)("%s", (file) => {
  test("names only files and folders that are there", () => {
    expect(pathsNamed(read(file)).filter((path) => !isThere(file, path))).toEqual([]);
  });
});

test("every npm script is named in README.md or CONTRIBUTING.md", () => {
  const named = new Set(scriptsNamed(read("README.md") + read("CONTRIBUTING.md")));
  expect(Object.keys(manifest.scripts).filter((name) => !named.has(name))).toEqual([]);
});

test("every file that an npm script runs is there", () => {
  const files = Object.values(manifest.scripts).flatMap(
    (script) => script.match(/\b(?:scripts|test)\/[\w./-]+/g) ?? [],
  );
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test("scripts/ holds no program that no npm script runs", () => {
  const run = Object.values(manifest.scripts).join(" ");
  const programs = readdirSync(join(root, "scripts")).filter((name) =>
    /^\/\/ (?:npm run|Run)/.test(read(join("scripts", name))),
  );
  expect(programs.filter((name) => !run.includes(`scripts/${name}`))).toEqual([]);
});

test("the parsers see what they are for", () => {
  expect(scriptsNamed("`npm ci && npm start`, `npm run check:types`, npm test, npm cip")).toEqual([
    "start",
    "check:types",
    "test",
  ]);
  expect(pathsNamed("`a/b/` `c.ts` `/healthz` `<id>.md` `npm run x.ts` `1.5` `../d/e.md`")).toEqual(
    ["a/b/", "c.ts", "../d/e.md"],
  );
});
