// npm run eval:search [-- file.json]: how well the search answers the judged queries, by kind, with
// four other libraries over the same pages in the same run. Prints what did not come first.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listParts } from "../server/content/list-parts.ts";
import { loadCorpus } from "../server/content/load-corpus.ts";
import { buildDatabase } from "../server/database/build-database.ts";
import { openSearch } from "../server/load-site.ts";
import { joinPages, peerSearches } from "./peer-searches.ts";
import {
  type RankedAnswer,
  type RelevanceReport,
  readJudgedPages,
  readJudgedQueries,
  scoreRanking,
} from "./score-ranking.ts";

const limit = 100;

function print(name: string, report: RelevanceReport): void {
  const row = (label: string, score: RelevanceReport["all"]): string =>
    [
      label.padEnd(16),
      String(score.queries).padStart(4),
      ...[score.ndcg, score.mrr, score.first, score.recall, score.falseNoMatch].map((value) =>
        value.toFixed(3).padStart(9),
      ),
    ].join("");
  console.log(`\n${name}`);
  console.log(`${"kind".padEnd(16)}   n  nDCG@10      MRR  first@1  recall3  falseNM`);
  for (const [kind, score] of report.kinds) console.log(row(kind, score));
  console.log(row("all", report.all));
  console.log(`abstained: ${report.abstained.right} of ${report.abstained.of}`);
}

const { corpus, problems, hash } = loadCorpus(process.cwd());
if (problems.length > 0) console.log(`the content has ${problems.length} problems`);
const parts = listParts(corpus);
const folder = mkdtempSync(join(tmpdir(), "chapter77-eval-"));
const databaseFile = join(folder, "chapter77.db");
try {
  buildDatabase(databaseFile, { corpus, parts, contentHash: hash });
  const site = openSearch(databaseFile);
  const queries = readJudgedQueries(process.argv[2]);
  const judged = readJudgedPages();
  const own = (query: string): RankedAnswer => {
    const { hits, noMatch } = site.search({ query, limit, offset: 0 });
    return { docs: hits.map(({ id }) => id), noMatch };
  };
  const report = scoreRanking(queries, judged, own);
  print("this search", report);
  for (const line of report.missed) console.log(`  not first: ${line}`);
  const pages = joinPages(parts);
  for (const make of peerSearches) {
    const peer = make(pages);
    print(
      `${peer.name}, at its defaults`,
      scoreRanking(queries, judged, (query) => {
        const docs = peer.search(query, limit);
        return { docs, noMatch: docs.length === 0 };
      }),
    );
  }
  site.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
