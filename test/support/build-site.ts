// Runs once before all tests: builds the database of the real content in a folder of its own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { bundleAssets } from "../../scripts/bundle-assets.ts";
import { listParts } from "../../server/content/list-parts.ts";
import { loadCorpus } from "../../server/content/load-corpus.ts";
import { buildDatabase } from "../../server/database/build-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The database of the real content. */
    databaseFile: string;
    /** The bundled style sheet, scripts and icon. */
    assetsFolder: string;
  }
}

/**
 * Builds from the content as it stands. A problem in it does not stop the build, so that the tests
 * of everything else still say what they find; `test/content` fails on the problem itself.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "chapter77-test-"));
  const databaseFile = join(folder, "chapter77.db");
  const { corpus, hash } = loadCorpus(join(import.meta.dirname, "..", ".."));
  buildDatabase(databaseFile, { corpus, parts: listParts(corpus), contentHash: hash });
  project.provide("databaseFile", databaseFile);
  const assetsFolder = join(folder, "assets");
  await bundleAssets(assetsFolder);
  project.provide("assetsFolder", assetsFolder);
  return () => rmSync(folder, { recursive: true, force: true });
}
