import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { countCollection } from "./charges/count-collection.ts";
import { createChargeEngine } from "./charges/evaluate-charges.ts";
import { indexLaw } from "./charges/provision-on.ts";
import { readReporters, reporterKey } from "./citations/read-reporters.ts";
import { openDatabase, readContentHash, readCorpus, readParts } from "./database/open-database.ts";
import type { Asset, Site } from "./http/site.ts";
import type { Corpus } from "./model/corpus.ts";
import type { Problem } from "./model/problem.ts";
import { createLinkResolver } from "./model/prose-links.ts";
import type { CaseKeys } from "./query/cited-pages.ts";
import type { NamedAct } from "./query/page-reasons.ts";
import { createSearch } from "./query/search.ts";
import { wordsOf } from "./query/stem.ts";
import { createSuggester, listPageNames } from "./query/suggester.ts";
import { indexSearchWords } from "./query/synonyms.ts";

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

function indexCaseKeys({ cases }: Corpus): CaseKeys {
  // A citation that is not confirmed stands among the other names, so that it still leads there.
  const aliases = cases.flatMap(({ aliases: names, slug }) =>
    names.flatMap((name) =>
      readReporters(name, () => false).map(
        ({ citation }) => [reporterKey(citation), `case:${slug}`] as const,
      ),
    ),
  );
  const reporters = cases.flatMap((courtCase) =>
    courtCase.opinions.flatMap(({ volume, reporter, page }) =>
      volume === undefined || reporter === undefined || page === undefined
        ? []
        : [[reporterKey({ volume, reporter, page }), `case:${courtCase.slug}`] as const],
    ),
  );
  const dockets = cases.flatMap(({ opinions, slug }) =>
    opinions.flatMap(({ docket }) =>
      (docket ?? []).flatMap((number) => {
        const bare = number.toLowerCase().replace(/^nos?\.?\s*/, "");
        return /\d-\d/.test(bare) ? [[bare, `case:${slug}`] as const] : [];
      }),
    ),
  );
  return { reporters: new Map([...aliases, ...reporters]), dockets: new Map(dockets) };
}

/** Acts by the names that people know, in lower case and without punctuation. */
function listActs({ authorities }: Corpus): NamedAct[] {
  return authorities.map(({ slug, name, popularNames, touches }) => ({
    names: [...(name === undefined ? [] : [name]), ...popularNames].map((known) =>
      wordsOf(known).join(" "),
    ),
    record: `authority:${slug}`,
    touches,
  }));
}

/** Cases that a later court treated so, and those that treated a ruling so themselves. */
function listTreatments({ cases }: Corpus): Map<string, Set<string>> {
  const treatments = new Map<string, Set<string>>();
  const add = (status: string, slug: string): void => {
    treatments.set(status, (treatments.get(status) ?? new Set()).add(`case:${slug}`));
  };
  for (const { slug, treatment, holdings } of cases) {
    add(treatment.status, slug);
    for (const { verb } of holdings) add(verb, slug);
  }
  return treatments;
}

/** Today's date on this machine's calendar, as 2026-11-21. */
export function currentDate(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** The search over a built database, alone: for what needs no site. */
export function openSearch(databaseFile: string): Pick<Site, "search" | "suggest" | "pageNames"> & {
  close(): void;
} {
  const database = openDatabase(databaseFile);
  return { ...createSiteSearch(database, readCorpus(database)), close: () => database.close() };
}

function createSiteSearch(
  database: ReturnType<typeof openDatabase>,
  corpus: Corpus,
): Pick<Site, "search" | "suggest" | "pageNames"> {
  const parts = readParts(database);
  const suggester = createSuggester(parts);
  return {
    search: createSearch(database, {
      suggester,
      parts,
      caseKeys: indexCaseKeys(corpus),
      searchWords: indexSearchWords(corpus),
      sections: corpus.provisions,
      acts: listActs(corpus),
      treatments: listTreatments(corpus),
    }),
    suggest: suggester.suggest,
    pageNames: listPageNames(parts),
  };
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
  const law = indexLaw(corpus);
  return {
    law,
    charges: createChargeEngine(law, corpus.intake),
    resolve: createLinkResolver(corpus),
    ...createSiteSearch(database, corpus),
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
