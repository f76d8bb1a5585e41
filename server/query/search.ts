import type Database from "better-sqlite3";
import { type PageType, type Part, type PartKind, pageTypes } from "../model/part.ts";
import type { SearchHit, SearchView } from "../model/search-view.ts";
import { formatStatute, provisionSlug, type StatuteCitation } from "../model/statute-citation.ts";
import { urls } from "../model/urls.ts";
import { cutExcerpt } from "./cut-excerpt.ts";
import { matchExpression, meaningfulWords } from "./match-expression.ts";
import { pageUrl, typeOf } from "./page-address.ts";
import { reporterKey } from "./read-reporters.ts";
import type { Suggester } from "./suggester.ts";
import { type UnderstoodQuery, understandQuery } from "./understand-query.ts";

/** What a search asks for. */
export interface SearchRequest {
  readonly query: string;
  readonly type?: PageType | undefined;
  readonly limit: number;
  readonly offset: number;
}

interface PartRow {
  readonly id: number;
  readonly record: string;
  readonly kind: PartKind;
  readonly anchor: string;
  readonly title: string;
  readonly citation: string;
  readonly heading: string;
  readonly names: string;
  readonly body: string;
}

interface Scored {
  readonly row: PartRow;
  readonly score: number;
}

/** What the search knows of the collection besides its text. */
export interface SearchIndex {
  readonly suggester: Suggester;
  readonly parts: readonly Part[];
  /** Case records by `volume reporter page` of every opinion. */
  readonly reporterCitations: ReadonlyMap<string, string>;
}

const candidates = 400;

/** Makes the search over an open database. */
export function createSearch(database: Database.Database, index: SearchIndex) {
  const byMatch = database.prepare<[string, number], PartRow & { score: number }>(`
    SELECT part.id, part.record, part.kind, part.anchor, part.title, part.citation, part.heading,
           part.names, part.body, found.score
    FROM (SELECT rowid, bm25(part_search, 5.0, 3.0, 4.0, 6.0, 1.0) AS score
          FROM part_search WHERE part_search MATCH ? ORDER BY bm25(part_search, 5.0, 3.0, 4.0, 6.0, 1.0) LIMIT ?) AS found
    JOIN part ON part.id = found.rowid ORDER BY found.score, part.id`);
  const byRecord = database.prepare<[string], PartRow>(
    "SELECT * FROM part WHERE record = ? ORDER BY id",
  );
  const slugs = new Set(
    index.parts.filter((part) => part.kind === "page").map((part) => part.record),
  );
  const isSection = (title: string, section: string): boolean =>
    slugs.has(`statute:${provisionSlug({ title, section })}`);

  const find = (expression: string | undefined): Scored[] =>
    expression === undefined
      ? []
      : byMatch.all(expression, candidates).map(({ score, ...row }) => ({ row, score: -score }));

  /** The part of a section's page whose place is the one cited, or the top of the page. */
  const partAt = (citation: StatuteCitation): PartRow | undefined => {
    const rows = byRecord.all(`statute:${provisionSlug(citation)}`);
    const pinpoint = `${citation.section}${citation.path.map((part) => `(${part})`).join("")}`;
    if (citation.path.length === 0) return rows[0];
    const exact = rows.find((row) => row.names.toLowerCase() === pinpoint.toLowerCase());
    return (
      exact ??
      rows.find((row) => row.names.toLowerCase().startsWith(pinpoint.toLowerCase())) ??
      rows[0]
    );
  };

  const cited = (understood: UnderstoodQuery): Scored[] => [
    ...understood.statutes.flatMap((citation, position) => {
      const row = partAt(citation);
      return row ? [{ row, score: 1000 - position }] : [];
    }),
    ...understood.reporterCitations.flatMap((citation) => {
      const record = index.reporterCitations.get(reporterKey(citation));
      const row = record === undefined ? undefined : byRecord.all(record)[0];
      return row ? [{ row, score: 1000 }] : [];
    }),
  ];

  const named = (words: readonly string[]): Scored[] =>
    words.length > 6
      ? []
      : index.suggester
          .findByName(words)
          .filter((found) => found.score > 0.6)
          .flatMap((found) => {
            const row = byRecord.all(found.record)[0];
            return row ? [{ row, score: 200 * found.score }] : [];
          });

  const fullText = (words: readonly string[], understood: UnderstoodQuery): Scored[] => {
    const options = { lastIsPrefix: understood.lastIsOpen } as const;
    const all = find(matchExpression(words, understood.phrases, { combine: "all", ...options }));
    if (all.length > 0 || understood.phrases.length > 0 || words.length < 2) return all;
    const known = words.filter((word) => index.suggester.hasWord(word));
    // With most of the words unknown here, the rest would only find what was not asked for.
    if (known.length * 2 <= words.length) return [];
    return find(matchExpression(known, [], { combine: "any", lastIsPrefix: false }));
  };

  const groupByPage = (scored: readonly Scored[]): Scored[] => {
    const pages = new Map<string, Scored & { parts: number }>();
    for (const { row, score } of scored) {
      const page = pages.get(row.record);
      if (!page) pages.set(row.record, { row, score, parts: 1 });
      else {
        // Further parts of one page add less and less.
        const parts = page.parts + 1;
        const better = score > page.score;
        pages.set(row.record, {
          row: better ? row : page.row,
          score: Math.max(score, page.score) + Math.min(score, page.score) / (parts * 4),
          parts,
        });
      }
    }
    return [...pages.values()].sort((a, b) => b.score - a.score || a.row.id - b.row.id);
  };

  const toHit = ({ row }: Scored, words: readonly string[]): SearchHit => {
    const excerpt = cutExcerpt(row.body, words);
    return {
      id: row.record,
      type: typeOf(row.record),
      title: row.title,
      citation: row.citation,
      url: pageUrl(row),
      excerpt: excerpt.text,
      marks: excerpt.marks,
      part: { kind: row.kind, heading: row.heading, anchor: row.anchor },
    };
  };

  const repaired = (words: readonly string[]): string | null => {
    const fixed = words.map((word) =>
      index.suggester.hasWord(word) ? word : (index.suggester.repair(word) ?? word),
    );
    return fixed.some((word, position) => word !== words[position]) ? fixed.join(" ") : null;
  };

  const explain = (understood: UnderstoodQuery): string | null => {
    const missing = understood.statutes.find(
      (citation) => !slugs.has(`statute:${provisionSlug(citation)}`),
    );
    return missing
      ? `This collection has no page for ${formatStatute({ ...missing, path: [] })}. That says nothing about whether the section exists.`
      : null;
  };

  return (request: SearchRequest): SearchView => {
    const understood = understandQuery(request.query, isSection);
    const words = meaningfulWords(understood.words);
    const hasWords = words.length > 0 || understood.phrases.length > 0;
    const scored = [
      ...cited(understood),
      ...named(words),
      ...(hasWords ? fullText(words, understood) : []),
    ];
    const pages = groupByPage(scored);
    const counts = pageTypes
      .map((value) => ({
        value,
        count: pages.filter(({ row }) => typeOf(row.record) === value).length,
      }))
      .filter(({ count }) => count > 0);
    const kept = pages.filter(
      ({ row }) => request.type === undefined || typeOf(row.record) === request.type,
    );
    const shown = [
      ...words,
      ...understood.phrases.flatMap((phrase) => phrase.toLowerCase().split(/\s+/u)),
    ];
    return {
      query: request.query,
      understood: [
        ...understood.statutes.map((citation) => ({
          kind: "statute",
          text: formatStatute(citation),
          url: urls.statutePlace(citation),
        })),
        ...understood.reporterCitations.map((citation) => ({
          kind: "case",
          text: `${citation.volume} ${citation.reporter} ${citation.page}`,
        })),
        ...understood.phrases.map((phrase) => ({ kind: "phrase", text: phrase })),
      ],
      total: kept.length,
      noMatch: kept.length === 0,
      didYouMean: repaired(understood.words),
      explanation: explain(understood),
      hits: kept
        .slice(request.offset, request.offset + request.limit)
        .map((page) => toHit(page, shown)),
      suggestions: kept.length === 0 ? index.suggester.suggest(request.query, 5) : [],
      facets: { type: counts },
    };
  };
}
