import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { countCollection } from "./charges/count-collection.ts";
import { createChargeEngine } from "./charges/evaluate-charges.ts";
import { indexLaw } from "./charges/provision-on.ts";
import { reporterKey } from "./citations/read-reporters.ts";
import { openDatabase, readContentHash, readCorpus, readParts } from "./database/open-database.ts";
import type { Asset, Site } from "./http/site.ts";
import type { Corpus } from "./model/corpus.ts";
import type { Problem } from "./model/problem.ts";
import { createLinkResolver } from "./model/prose-links.ts";
import { createSearch } from "./query/search.ts";
import { createSuggester } from "./query/suggester.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

function loadAssets(folder: string): Map<string, Asset> {
  return new Map(
    readdirSync(folder)
      .filter((name) => mediaTypes[extname(name)] !== undefined)
      .map((name) => [
        name,
        { type: mediaTypes[extname(name)] ?? "", body: readFileSync(join(folder, name)) },
      ]),
  );
}

function indexReporterCitations(corpus: Corpus): Map<string, string> {
  return new Map(
    corpus.cases.flatMap((courtCase) =>
      courtCase.opinions.flatMap(({ volume, reporter, page }) =>
        volume === undefined || reporter === undefined || page === undefined
          ? []
          : [[reporterKey({ volume, reporter, page }), `case:${courtCase.slug}`] as const],
      ),
    ),
  );
}

/** Today's date on this machine's calendar, as 2026-11-21. */
export function currentDate(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** What a site is loaded from. */
export interface SiteFiles {
  readonly databaseFile: string;
  readonly assetsFolder: string;
  readonly today?: () => string;
  readonly problems?: readonly Problem[];
}

/** Joins the built database and the pages' assets into what the server serves from, and how to let go of it. */
export function loadSite(files: SiteFiles): Site & { close(): void } {
  const database = openDatabase(files.databaseFile);
  const corpus = readCorpus(database);
  const parts = readParts(database);
  const suggester = createSuggester(parts);
  const law = indexLaw(corpus);
  return {
    law,
    charges: createChargeEngine(law, corpus.intake),
    resolve: createLinkResolver(corpus),
    search: createSearch(database, {
      suggester,
      parts,
      reporterCitations: indexReporterCitations(corpus),
    }),
    suggest: (text, limit) => suggester.suggest(text, limit),
    assets: loadAssets(files.assetsFolder),
    content: {
      hash: readContentHash(files.databaseFile) ?? "",
      builtAt: statSync(files.databaseFile).mtime.toISOString(),
      counts: countCollection(corpus),
    },
    today: files.today ?? currentDate,
    problems: files.problems,
    close: () => database.close(),
  };
}
