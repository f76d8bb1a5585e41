import { statSync } from "node:fs";
import { join } from "node:path";
import { buildDatabase } from "../server/database/build-database.ts";
import { type Corpus, emptyCorpus } from "../server/model/corpus.ts";
import type { Part } from "../server/model/part.ts";
import { generateDocuments } from "./generate-documents.ts";
import { joinPages, miniSearch, type PeerPage } from "./peer-searches.ts";

export interface BuiltFile {
  readonly file: string;
  /** Without the time in which the documents were made. */
  readonly seconds: number;
}

/** Hands on what `items` gives, and counts the milliseconds in which it was made. */
function* withMakingTime<Item>(
  items: Iterable<Item>,
  count: { making: number },
): Generator<Item, void, void> {
  const iterator = items[Symbol.iterator]();
  for (;;) {
    const begun = performance.now();
    const next = iterator.next();
    count.making += performance.now() - begun;
    if (next.done) return;
    yield next.value;
  }
}

/** Seconds that `build` takes, without those in which its items are made. */
function timeBuild<Item>(items: Iterable<Item>, build: (items: Iterable<Item>) => unknown): number {
  globalThis.gc?.(); // what an earlier build left is no part of this one
  const count = { making: 0 };
  const begun = performance.now();
  build(withMakingTime(items, count));
  return (performance.now() - begun - count.making) / 1000;
}

/** Builds the file of a collection in `folder`, and prints how long it took and how large it is. */
export function buildFile(
  folder: string,
  name: string,
  corpus: Corpus,
  parts: Iterable<Part>,
): BuiltFile {
  const file = join(folder, `${name}.db`);
  let [count, bytes] = [0, 0];
  function* counted(): Generator<Part, void, void> {
    for (const part of parts) {
      count += 1;
      bytes += part.body.length + part.title.length;
      yield part;
    }
  }
  const seconds = timeBuild(counted(), (made) =>
    buildDatabase(file, { corpus, parts: made, contentHash: name }),
  );
  console.log(
    `${name}: ${count} parts, ${(bytes / 1e6).toFixed(1)} MB of text; built in ${seconds.toFixed(2)} s, file ${(statSync(file).size / bytes).toFixed(2)} x the text`,
  );
  return { file, seconds };
}

function* pagesOf(parts: Iterable<Part>): Generator<PeerPage, void, void> {
  for (const part of parts) yield* joinPages([part]);
}

/**
 * Builds this file and MiniSearch in turn over the same `size` documents of one part each, `rounds`
 * times, and prints the medians. The file holds the text, is checked and written; MiniSearch stays
 * in memory and keeps no text.
 */
export function compareBuilds(
  folder: string,
  size: number,
  source: readonly Part[],
  rounds: number,
): void {
  const own: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    own.push(
      timeBuild(generateDocuments(size, source), (parts) =>
        buildDatabase(join(folder, "compared.db"), {
          corpus: emptyCorpus,
          parts,
          contentHash: "compared",
        }),
      ),
    );
    peer.push(timeBuild(pagesOf(generateDocuments(size, source)), miniSearch));
  }
  const median = (times: readonly number[]): number =>
    [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  const list = (times: readonly number[]): string =>
    times.map((time) => time.toFixed(2)).join(", ");
  console.log(
    `${size} documents built: here ${list(own)} s, MiniSearch ${list(peer)} s; by the medians this build is ${(median(peer) / median(own)).toFixed(1)} times as fast`,
  );
}
