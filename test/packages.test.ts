// What is installed: it runs on the oldest Node that we promise, its licenses let us ship it, and
// its versions are the ones that package.json names.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import semver from "semver";
import { expect, test } from "vitest";

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, "..", name), "utf8"));
}

const oldestNode = "20.19.0";
const manifest = readJson<Manifest>("package.json");
const lockfile = readJson<{ readonly packages: Readonly<Record<string, LockEntry>> }>(
  "package-lock.json",
);
const installed = Object.entries(lockfile.packages).filter(([path]) => path !== "");
const declared = { ...manifest.dependencies, ...manifest.devDependencies };

/** `node_modules/a/node_modules/@b/c` is the package `@b/c`. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

const permissive = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"].concat([
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Unlicense",
]);

/** True for one permissive license, or a choice that offers one: `(MIT OR WTFPL)`. */
function isPermissive(license: string): boolean {
  return license
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => permissive.includes(choice.trim()));
}

test("the lockfile lists packages", () => {
  expect(installed.length).toBeGreaterThan(100);
});

test("package.json promises the Node that the packages are held against", () => {
  expect(semver.minVersion(manifest.engines.node)?.version).toBe(oldestNode);
});

test(`every package runs on Node ${oldestNode}`, () => {
  const refused = installed.filter(
    ([, { engines }]) => engines?.node !== undefined && !semver.satisfies(oldestNode, engines.node),
  );
  expect(refused.map(([path, { engines }]) => `${path} needs ${engines?.node}`)).toEqual([]);
});

test("every package that we ship has a permissive license and states it", () => {
  const shipped = installed.filter(([, entry]) => entry.dev !== true);
  const refused = shipped.filter(([, { license }]) => !isPermissive(license ?? ""));
  expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test("every package that we build and test with is permissive or MPL-2.0, where it states a license", () => {
  const stated = installed.filter(([, entry]) => entry.license !== undefined);
  const refused = stated.filter(
    ([, { license = "" }]) => !isPermissive(license) && license !== "MPL-2.0",
  );
  expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test("only optional packages of other platforms state no license", () => {
  const silent = installed.filter(
    ([, entry]) => entry.license === undefined && entry.optional !== true,
  );
  expect(silent.map(([path]) => path)).toEqual([]);
});

test("what runs in production is pinned to one version, the rest to that or a caret range", () => {
  const pinned = /^\d+\.\d+\.\d+$/;
  const loose = Object.entries(manifest.dependencies).filter(([, range]) => !pinned.test(range));
  const open = Object.entries(declared).filter(([, range]) => !/^\^?\d+\.\d+\.\d+$/.test(range));
  expect(loose).toEqual([]);
  expect(open).toEqual([]);
});

test("the lockfile was made from this package.json, and installs what it asks for", () => {
  const root = lockfile.packages[""];
  expect(root?.dependencies).toEqual(manifest.dependencies);
  expect(root?.devDependencies).toEqual(manifest.devDependencies);
  const wrong = Object.entries(declared).filter(([name, range]) => {
    const version = lockfile.packages[`node_modules/${name}`]?.version ?? "none";
    return !semver.satisfies(version, range);
  });
  expect(wrong).toEqual([]);
});

test("the packages with install scripts are exactly those that allowScripts approves", () => {
  const scripted = installed.filter(([, entry]) => entry.hasInstallScript === true);
  const names = [...new Set(scripted.map(([path]) => nameOf(path)))];
  const approved = Object.entries(manifest.allowScripts).filter(([, allowed]) => allowed);
  expect(names.sort()).toEqual(approved.map(([name]) => name).sort());
});
