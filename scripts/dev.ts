// npm run dev: serves the content as it is, problems and all, and again after every change of a file.
// Problems stand in a bar on each page and at /problems. The database is a separate one.
import { watch } from "node:fs";
import { readConfig } from "../server/config.ts";
import { listParts } from "../server/content/list-parts.ts";
import { loadCorpus } from "../server/content/load-corpus.ts";
import { buildDatabase } from "../server/database/build-database.ts";
import type { App } from "../server/http/app.ts";
import { createApp } from "../server/http/create-app.ts";
import { loadSite } from "../server/load-site.ts";
import { formatProblem } from "../server/model/problem.ts";
import { bundleAssets } from "./bundle-assets.ts";

const config = readConfig(process.env);
const databaseFile = "data/dev.db";

interface Running {
  readonly app: App;
  stop(): Promise<void>;
}

async function start(): Promise<Running> {
  const { corpus, problems, hash } = loadCorpus(process.cwd());
  for (const problem of problems) console.error(formatProblem(problem));
  buildDatabase(databaseFile, { corpus, parts: listParts(corpus), contentHash: hash });
  await bundleAssets("dist/assets");
  const site = loadSite({ databaseFile, assetsFolder: "dist/assets", problems });
  const app = await createApp(site, { logLevel: config.logLevel });
  await app.listen({ port: config.port, host: config.host });
  console.log(`${problems.length} problems; http://localhost:${config.port}`);
  return {
    app,
    stop: async () => {
      await app.close();
      site.close();
    },
  };
}

let running = await start();
let pending: NodeJS.Timeout | undefined;

async function restart(): Promise<void> {
  await running.stop();
  running = await start();
}

for (const folder of ["statutes", "cases", "content", "server/assets"]) {
  watch(folder, { recursive: true }, () => {
    // Editors write a file in several steps: wait for the last of them.
    clearTimeout(pending);
    pending = setTimeout(() => {
      restart().catch((error: unknown) => {
        console.error(error);
        process.exitCode = 1;
      });
    }, 150);
  });
}
