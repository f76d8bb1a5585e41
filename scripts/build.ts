// npm run build: checks the content, writes the database, bundles the server, copies the assets.
// With unchanged content the built database is reused. Prints what it did; exit 1 on any problem.
import { existsSync } from "node:fs";
import { build } from "esbuild";
import { countCollection } from "../server/charges/count-collection.ts";
import { readConfig } from "../server/config.ts";
import { listParts } from "../server/content/list-parts.ts";
import { hashFiles, loadCorpus, readContentFiles } from "../server/content/load-corpus.ts";
import { buildDatabase } from "../server/database/build-database.ts";
import { readContentHash } from "../server/database/open-database.ts";
import { formatProblem } from "../server/model/problem.ts";
import { bundleAssets } from "./bundle-assets.ts";

const started = performance.now();
const { databaseFile } = readConfig(process.env);

/** Checks and builds the database; false where the content has problems. */
function buildContent(): boolean {
  const { files, problems: missing } = readContentFiles(process.cwd());
  const hash = hashFiles(files);
  if (missing.length === 0 && existsSync(databaseFile) && readContentHash(databaseFile) === hash) {
    console.log(`content unchanged (${hash.slice(0, 12)}): ${databaseFile} reused`);
    return true;
  }
  const { corpus, problems } = loadCorpus(process.cwd());
  for (const problem of problems) console.error(formatProblem(problem));
  const counts = countCollection(corpus);
  console.log(
    `${counts.provisions} provisions, ${counts.offenses} offenses, ${counts.elements} elements, ${counts.rules} rules, ${counts.cases} cases, ${counts.holdings} holdings; ${problems.length} problems`,
  );
  if (problems.length > 0) return false;
  buildDatabase(databaseFile, { corpus, parts: listParts(corpus), contentHash: hash });
  console.log(`built ${databaseFile} (${hash.slice(0, 12)})`);
  return true;
}

async function bundle(): Promise<void> {
  await build({
    entryPoints: { main: "server/main.ts" },
    outdir: "dist/server",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    external: ["better-sqlite3"],
    sourcemap: "linked",
    minify: true,
    keepNames: true,
    // CommonJS packages (fastify) call require("node:http") inside the ESM bundle.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    logLevel: "warning",
  });
}

if (buildContent()) {
  await bundle();
  await bundleAssets("dist/assets");
  console.log(`ready in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} else {
  console.error(
    "the content has problems: nothing was built, and what was built before still stands",
  );
  process.exitCode = 1;
}
