// The shape of server/: who may import whom, no rings, short files, named exports, no browser.
// The table is the one of server/README.md.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { describe, expect, test } from "vitest";

interface FolderRule {
  /** Sibling folders under server/ that this folder may import. */
  readonly folders: readonly string[];
  /** Packages that it may import; one that ends in `/` or `:` is a prefix. */
  readonly packages: readonly string[];
}

/** A folder that is not here fails the test. */
const rules: Readonly<Record<string, FolderRule>> = {
  model: { folders: [], packages: ["zod"] },
  content: {
    folders: ["model"],
    packages: ["zod", "yaml", "csv-parse/sync", "marked", "fastest-levenshtein", "node:"],
  },
  database: { folders: ["model"], packages: ["better-sqlite3", "node:"] },
  citations: { folders: ["model"], packages: [] },
  query: {
    folders: ["model", "database", "citations"],
    packages: ["better-sqlite3", "minisearch", "stemmer"],
  },
  charges: { folders: ["model"], packages: [] },
  calculators: { folders: ["model"], packages: [] },
  views: { folders: ["model"], packages: ["preact", "preact-render-to-string"] },
  exports: { folders: ["model"], packages: ["docx", "fflate"] },
  browser: {
    folders: ["model", "charges", "calculators", "citations", "query", "exports", "views"],
    packages: ["preact"],
  },
  http: {
    folders: ["model", "query", "charges", "calculators", "citations", "exports", "views"],
    packages: ["fastify", "@fastify/", "fastify-type-provider-zod", "zod"],
  },
};

/** Source text by path inside server/: `model/dates.ts`. Files at the top join the layers. */
type Sources = ReadonlyMap<string, string>;

const maxLines = 300;
const importPattern =
  /^(?:import|export)\b[^;"']*?\bfrom\s*["']([^"'\n]+)["']|\bimport\s*\(?\s*["']([^"'\n]+)["']/gm;

function readSources(): Sources {
  const folder = join(import.meta.dirname, "..", "server");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
  return new Map(
    names.map((name) => [name.split(sep).join("/"), readFileSync(join(folder, name), "utf8")]),
  );
}

function folderOf(file: string): string {
  return file.includes("/") ? (file.split("/")[0] ?? "") : "";
}

function specifiersOf(source: string): string[] {
  return [...source.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? "");
}

/** The file that a relative import of `file` names. */
function resolveImport(file: string, specifier: string): string {
  return posix.join(posix.dirname(file), specifier);
}

function isAllowed(file: string, specifier: string, rule: FolderRule): boolean {
  if (!specifier.startsWith(".")) {
    return rule.packages.some(
      (name) => specifier === name || (/[:/]$/.test(name) && specifier.startsWith(name)),
    );
  }
  const target = folderOf(resolveImport(file, specifier));
  return target === folderOf(file) || rule.folders.includes(target);
}

/** `file: specifier` for every import that the table does not allow. */
function findForbiddenImports(sources: Sources): string[] {
  return [...sources].flatMap(([file, source]) => {
    const folder = folderOf(file);
    if (folder === "") return [];
    const rule = rules[folder];
    if (!rule) return [`${file}: server/${folder}/ has no rule in test/architecture.test.ts`];
    return specifiersOf(source)
      .filter((specifier) => !isAllowed(file, specifier, rule))
      .map((specifier) => `${file}: ${specifier}`);
  });
}

function relativeImports(file: string, sources: Sources): string[] {
  return specifiersOf(sources.get(file) ?? "")
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => resolveImport(file, specifier));
}

/** Every ring of imports, type imports included, as `a.ts > b.ts > a.ts`. */
function findRings(sources: Sources): string[] {
  const rings: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      rings.push([...trail.slice(start), file].join(" > "));
      return;
    }
    if (done.has(file)) return;
    for (const target of relativeImports(file, sources)) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const file of sources.keys()) walk(file, []);
  return rings;
}

const browserGlobals = ["document", "window", "localStorage", "sessionStorage", "indexedDB"].concat(
  ["navigator", "location", "fetch"],
);

/** `file: name` for every use of what only a browser has; a name that a file declares is its own. */
function findBrowserUses(sources: Sources): string[] {
  const server = [...sources].filter(([file]) => folderOf(file) !== "browser");
  return server.flatMap(([file, text]) => {
    const source = text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, "");
    return browserGlobals
      .filter((name) => !new RegExp(`\\b(?:const|let|function)\\s+${name}\\b`).test(source))
      .filter((name) => new RegExp(`(?<![./\\w$"'-])${name}(?:\\?\\.|\\.|\\[|\\()\\S`).test(source))
      .map((name) => `${file}: ${name}`);
  });
}

/** `file: line` for default exports and for barrels, which hide where a name comes from. */
function findHiddenExports(sources: Sources): string[] {
  const pattern = /^export (?:default\b|(?:type )?(?:\*|\{[^}]*\})\s*(?:as \w+\s*)?from\b).*/gm;
  return [...sources].flatMap(([file, source]) =>
    (source.match(pattern) ?? []).map((line) => `${file}: ${line}`),
  );
}

function findLongFiles(sources: Sources): string[] {
  return [...sources].flatMap(([file, source]) => {
    const lines = source.trimEnd().split("\n").length;
    return lines > maxLines ? [`${file}: ${lines} lines`] : [];
  });
}

describe("server/", () => {
  const sources = readSources();
  const files = [...sources.keys()];

  // A check that looks at no files passes. Do not let it.
  test("has files to look at, views in .tsx among them", () => {
    expect(files.filter((file) => file.endsWith(".ts")).length).toBeGreaterThan(80);
    expect(files.filter((file) => file.endsWith(".tsx")).length).toBeGreaterThan(15);
  });

  test("has the folders of the table and no other", () => {
    const folders = new Set(files.map(folderOf).filter((folder) => folder !== ""));
    folders.delete("assets");
    expect([...folders].sort()).toEqual(Object.keys(rules).sort());
  });

  test("imports only what the table allows", () => {
    expect(findForbiddenImports(sources)).toEqual([]);
  });

  test("imports files that exist", () => {
    const missing = files.flatMap((file) =>
      relativeImports(file, sources).filter((target) => !sources.has(target)),
    );
    expect(missing).toEqual([]);
  });

  test("has no ring of imports", () => {
    expect(findRings(sources)).toEqual([]);
  });

  test(`has no file over ${maxLines} lines`, () => {
    expect(findLongFiles(sources)).toEqual([]);
  });

  test("has no default export and no barrel", () => {
    expect(findHiddenExports(sources)).toEqual([]);
  });

  test("uses nothing that only a browser has", () => {
    expect(findBrowserUses(sources)).toEqual([]);
  });
});

// Each rule is seen to fail once, on a file made to break it.
describe("the rules see", () => {
  const one = (file: string, source: string): Sources => new Map([[file, source]]);

  test.each([
    ["a sibling folder", "charges/a.ts", 'import { x } from "../query/search.ts";'],
    ["a type-only import", "model/a.ts", 'import type { Site } from "../http/site.ts";'],
    ["a package", "charges/a.ts", 'import { z } from "zod";'],
    ["a package by prefix of another", "query/a.ts", 'import x from "better-sqlite3-fork";'],
    ["an import of a name across lines", "views/a.tsx", 'import {\n  x,\n} from "fastify";'],
    ["an import in a type", "http/a.ts", 'type A = import("node:http").Server;'],
    ["a file that joins the layers", "views/a.tsx", 'import { loadSite } from "../load-site.ts";'],
    ["a folder without a rule", "utils/a.ts", ""],
  ])("%s that is not allowed", (_what, file, source) => {
    expect(findForbiddenImports(one(file, source))).toHaveLength(1);
  });

  test("a ring of three files, one of them a type import", () => {
    const ring = new Map([
      ["model/a.ts", 'import { b } from "./b.ts";'],
      ["model/b.ts", 'import type { C } from "./c.ts";'],
      ["model/c.ts", 'import { a } from "./a.ts";'],
    ]);
    expect(findRings(ring)).toEqual(["model/a.ts > model/b.ts > model/c.ts > model/a.ts"]);
  });

  test.each([
    ["window", "const width = window.innerWidth;"],
    ["document", "document.querySelector('p')"],
    ["localStorage", "localStorage.setItem('a', 'b')"],
    ["fetch", 'await fetch("/api")'],
  ])("a use of %s", (name, source) => {
    expect(findBrowserUses(one("charges/a.ts", source))).toEqual([`charges/a.ts: ${name}`]);
  });

  test("no use of a browser where a file names its own document, or prose speaks of a window", () => {
    const source =
      "const document = parse(); document.errors; // the window. Open\n<p>a window. b</p>";
    expect(findBrowserUses(one("content/a.ts", source))).toEqual([]);
  });

  test.each(["export default 1;", 'export * from "./b.ts";', 'export { a, b } from "./b.ts";'])(
    "the export in: %s",
    (source) => {
      expect(findHiddenExports(one("model/a.ts", source))).toHaveLength(1);
    },
  );

  test("a file of one line too many", () => {
    const source = "x\n".repeat(maxLines + 1);
    expect(findLongFiles(one("model/a.ts", source))).toEqual(["model/a.ts: 301 lines"]);
    expect(findLongFiles(one("model/a.ts", "x\n".repeat(maxLines)))).toEqual([]);
  });
});
