import { join } from "node:path";
import { afterAll, inject } from "vitest";
import type { App } from "../../server/http/app.ts";
import { type AppOptions, createApp } from "../../server/http/create-app.ts";
import type { Site } from "../../server/http/site.ts";
import { loadSite } from "../../server/load-site.ts";

/** The day that tests call today. */
export const testToday = "2026-11-21";

/** The root of the repository. */
export const root = join(import.meta.dirname, "..", "..");

/** The real content, built once for all tests; lets go of its database when the file is done. */
export function createTestSite(): Site {
  const site = loadSite({
    databaseFile: inject("databaseFile"),
    assetsFolder: inject("assetsFolder"),
    today: () => testToday,
  });
  afterAll(() => site.close());
  return site;
}

/** The real server over the real content, to be asked by `inject`; closes itself. */
export async function createTestApp(options: AppOptions = { logLevel: "silent" }): Promise<App> {
  const app = await createApp(createTestSite(), options);
  afterAll(() => app.close());
  return app;
}
