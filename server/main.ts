import { join } from "node:path";
import { type Config, ConfigProblem, readConfig } from "./config.ts";
import { DatabaseProblem } from "./database/open-database.ts";
import { createApp } from "./http/create-app.ts";
import { loadSite } from "./load-site.ts";

/** A fault that the person at the terminal can mend, in one sentence. */
function explain(error: unknown, port: number | undefined): string | undefined {
  if (error instanceof DatabaseProblem || error instanceof ConfigProblem) return error.message;
  const code = (error as { code?: unknown }).code;
  if (code === "EADDRINUSE") {
    return `port ${port} is in use: stop what listens there, or choose another with PORT=${(port ?? 0) + 1} npm start`;
  }
  if (code === "EACCES")
    return `this user may not listen on port ${port}: choose one above 1024 with PORT`;
  if (code === "ENOENT" && String((error as Error).message).includes("assets")) {
    return 'the pages\' assets are missing: run "npm run build"';
  }
  return undefined;
}

/** Prints a fault that nobody foresaw, with its stack, and makes the exit code say so. */
function reportAndFail(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`chapter77: ${text}\n`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  let config: Config | undefined;
  try {
    config = readConfig(process.env);
    const site = loadSite({
      databaseFile: config.databaseFile,
      assetsFolder: join(process.cwd(), "dist/assets"),
    });
    const app = await createApp(site, { logLevel: config.logLevel });
    await app.listen({ port: config.port, host: config.host });
    const { counts } = site.content;
    const address = app.server.address();
    const port = typeof address === "object" && address !== null ? address.port : config.port;
    const host = config.host === "127.0.0.1" ? "localhost" : config.host;
    process.stdout.write(
      `serving ${counts.provisions} provisions, ${counts.offenses} offenses, ${counts.elements} elements, ${counts.rules} rules, ${counts.cases} cases, ${counts.holdings} holdings on http://${host}:${port}\n`,
    );
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        app
          .close()
          .then(() => site.close())
          .catch(reportAndFail);
      });
    }
  } catch (error) {
    const message = explain(error, config?.port);
    if (message === undefined) throw error;
    process.stderr.write(`chapter77: ${message}\n`);
    process.exitCode = 1;
  }
}

start().catch(reportAndFail);
