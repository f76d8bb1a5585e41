// npm run bench:search [-- --quick] [-- --no-peers]: how long searches, facets, suggestions and builds take, at the
// real size and over generated documents, beside four other libraries on the same documents. Every
// variant answers each query in turn, so that ratios of one run hold on a busy machine too.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listParts } from "../server/content/list-parts.ts";
import { loadCorpus } from "../server/content/load-corpus.ts";
import { openDatabase, readParts } from "../server/database/open-database.ts";
import { openSearch } from "../server/load-site.ts";
import { emptyCorpus } from "../server/model/corpus.ts";
import { type Part, searchFacets } from "../server/model/part.ts";
import { createFullText } from "../server/query/full-text.ts";
import { quoteForMatch } from "../server/query/match-expression.ts";
import { countFacet, indexPages, pagesOfParts } from "../server/query/page-index.ts";
import { generateDocuments } from "./generate-documents.ts";
import { joinPages, miniSearch, type PeerSearch, peerSearches } from "./peer-searches.ts";
import { buildFile, compareBuilds } from "./time-builds.ts";

const queries: Readonly<Record<string, readonly string[]>> = {
  "one word": ["peonage", "restitution", "commerce", "coercion", "venture", "passport", "victim"],
  "three words": [
    "forced labor threats",
    "restitution full losses",
    "reckless disregard age",
    "harboring intent detection",
    "venture participation knowledge",
    "involuntary servitude definition",
  ],
  phrase: [
    '"serious harm"',
    '"legal process"',
    '"involuntary servitude"',
    '"commercial sex act"',
    '"forced labor"',
  ],
  prefix: ["traffick*", "extrater*", "servit*", "restitut*", "conspir*"],
  citation: ["1591(b)(1)", "18 usc 1589", "487 us 931", "§ 1594(c)", "8 usc 1324", "847 F.3d 1"],
};

interface Timing {
  readonly p50: number;
  readonly p95: number;
}

function summarize(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

function format({ p50, p95 }: Timing): string {
  return `${p50.toFixed(2)} / ${p95.toFixed(2)}`.padStart(17);
}

/** Runs every variant on each query in turn, `rounds` times over, after one round unmeasured. */
function timeInTurn(
  variants: Readonly<Record<string, (query: string) => unknown>>,
  texts: readonly string[],
  rounds: number,
): Record<string, Timing> {
  const times = new Map(Object.keys(variants).map((name) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round += 1) {
    for (const text of texts) {
      for (const [name, run] of Object.entries(variants)) {
        const begun = performance.now();
        run(text);
        if (round >= 0) times.get(name)?.push(performance.now() - begun);
      }
    }
  }
  return Object.fromEntries([...times].map(([name, own]) => [name, summarize(own)]));
}

const folder = mkdtempSync(join(tmpdir(), "chapter77-bench-"));

function buildPeers(
  parts: readonly Part[],
  chosen = peerSearches,
): { peers: PeerSearch[]; seconds: number[] } {
  const pages = joinPages(parts);
  const seconds: number[] = [];
  const peers = chosen.map((make) => {
    const begun = performance.now();
    const peer = make(pages);
    seconds.push((performance.now() - begun) / 1000);
    return peer;
  });
  return { peers, seconds };
}

/** The two passes of a search over full text alone: ranking, and facets with the total. */
function openPasses(file: string) {
  const database = openDatabase(file);
  const text = createFullText(database);
  const index = indexPages(readParts(database));
  const expression = (query: string): string =>
    (query.match(/[\p{L}\p{N}]+/gu) ?? []).map(quoteForMatch).join(" OR ");
  return {
    rank: (query: string) => text.best(expression(query), 20),
    count: (query: string) => {
      const pages = pagesOfParts(index, text.all(expression(query)));
      return searchFacets.map((facet) => countFacet(index, facet, pages));
    },
    close: () => database.close(),
  };
}

const everyQuery = Object.values(queries).flat();

try {
  const isQuick = process.argv.includes("--quick");
  const { corpus, hash } = loadCorpus(process.cwd());
  const parts = listParts(corpus);
  console.log(`times in ms, p50 / p95; ${hash.slice(0, 12)}`);

  const real = buildFile(folder, "the collection", corpus, parts);
  const site = openSearch(real.file);
  const search = (query: string) => site.search({ query, limit: 20, offset: 0 });
  const { peers } = buildPeers(parts);
  const variants = {
    "this search": search,
    ...Object.fromEntries(
      peers.map((peer) => [peer.name, (query: string) => peer.search(query, 20)]),
    ),
  };
  console.log(
    `\n${"at the real size".padEnd(14)}${Object.keys(variants)
      .map((name) => name.padStart(17))
      .join("")}`,
  );
  for (const [kind, texts] of Object.entries(queries)) {
    const times = timeInTurn(variants, texts, isQuick ? 5 : 20);
    console.log(kind.padEnd(16) + Object.values(times).map(format).join(""));
  }
  const typed = [
    "k",
    "ki",
    "kil soo",
    "forced lab",
    "1591(b)",
    "sabnani",
    "restitusion",
    "18 usc 15",
  ];
  const suggested = timeInTurn({ suggest: (text) => site.suggest(text, 8) }, typed, 50);
  console.log(`suggestions${format(suggested["suggest"] ?? { p50: 0, p95: 0 })}`);
  site.close();

  const sizes = isQuick ? [2_000, 10_000] : [10_000, 100_000];
  const opened = sizes.map((size) => {
    const built = buildFile(
      folder,
      `${size} documents`,
      emptyCorpus,
      generateDocuments(size, parts),
    );
    const one = openSearch(built.file);
    return { size, built, one, passes: openPasses(built.file) };
  });
  const [small, large] = opened;
  if (!small || !large) throw new Error("two sizes are compared");
  const two = {
    small: (query: string) => small.one.search({ query, limit: 20, offset: 0 }),
    large: (query: string) => large.one.search({ query, limit: 20, offset: 0 }),
  };
  console.log(
    `\n${"whole search".padEnd(14)}${sizes.map((size) => String(size).padStart(17)).join("")}   p95 ratio`,
  );
  for (const [kind, texts] of [...Object.entries(queries), ["all", everyQuery] as const]) {
    const times = timeInTurn(two, texts, isQuick ? 2 : 5);
    const ratio = (times["large"]?.p95 ?? 0) / (times["small"]?.p95 ?? 1);
    console.log(
      kind.padEnd(16) + Object.values(times).map(format).join("") + ratio.toFixed(1).padStart(12),
    );
  }
  const words = [...(queries["one word"] ?? []), ...(queries["three words"] ?? [])];
  for (const { size, passes } of opened) {
    const times = timeInTurn({ rank: passes.rank, count: passes.count }, words, isQuick ? 2 : 5);
    const [rank, count] = [times["rank"], times["count"]];
    if (!rank || !count) continue;
    console.log(
      `${size} documents: ranking ${format(rank)}, facets with total ${format(count)}, ratio of p50 ${(count.p50 / rank.p50).toFixed(2)}`,
    );
  }
  if (!process.argv.includes("--no-peers")) {
    for (const size of sizes) compareBuilds(folder, size, parts, size > 10_000 ? 1 : 3);
    const compared = buildPeers(
      [...generateDocuments(small.size, parts)],
      isQuick ? [miniSearch] : peerSearches,
    );
    compared.peers.forEach(({ name }, at) => {
      const seconds = compared.seconds[at] ?? 0;
      console.log(
        `${name} built ${small.size} documents in ${seconds.toFixed(1)} s: this build is ${(seconds / small.built.seconds).toFixed(1)} times as fast`,
      );
    });
    const beside = {
      "this search": two.small,
      ...Object.fromEntries(
        compared.peers.map((peer) => [peer.name, (query: string) => peer.search(query, 20)]),
      ),
    };
    console.log(
      `\n${`${small.size} documents`.padEnd(16)}${Object.keys(beside)
        .map((name) => name.padStart(17))
        .join("")}`,
    );
    for (const [kind, texts] of Object.entries(queries)) {
      console.log(
        kind.padEnd(16) +
          Object.values(timeInTurn(beside, texts, 2))
            .map(format)
            .join(""),
      );
    }
  }
  for (const { one, passes } of opened) {
    one.close();
    passes.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
