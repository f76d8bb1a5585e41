// Makes dist/assets: the style sheet in one file, the scripts of the browser, and the icon. Called by the build, by dev and by tests.
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** Writes the pages' assets into `folder`. */
export async function bundleAssets(folder: string): Promise<void> {
  // Names of split scripts carry a hash: those of an earlier build would stay behind.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: ["server/assets/site.css"],
    outfile: join(folder, "site.css"),
    bundle: true,
    minify: true,
    logLevel: "warning",
  });
  await build({
    entryPoints: {
      citations: "server/browser/citations.tsx",
      "jump-box": "server/browser/jump-box.ts",
      limitations: "server/browser/limitations.tsx",
      restitution: "server/browser/restitution.tsx",
      worksheet: "server/browser/worksheet.tsx",
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    logLevel: "warning",
  });
  copyFileSync("server/assets/icon.svg", join(folder, "icon.svg"));
}
