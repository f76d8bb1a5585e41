import type Database from "better-sqlite3";
import { type ReporterCitation, reporterKey } from "../citations/read-reporters.ts";
import { type PageType, type Part, pageTypes } from "../model/part.ts";
import type { SearchHit, SearchView } from "../model/search-view.ts";
import {
  formatPath,
  formatStatute,
  provisionSlug,
  type StatuteCitation,
} from "../model/statute-citation.ts";
import { cutExcerpt } from "./cut-excerpt.ts";
import { matchExpression, meaningfulWords } from "./match-expression.ts";
import { pageUrl, typeOf } from "./page-address.ts";
import { createPageNames } from "./page-names.ts";
import type { Suggester } from "./suggester.ts";
import { replaceWords, type UnderstoodQuery, understandQuery } from "./understand-query.ts";

/** What a search asks for. */
export interface SearchRequest {
  readonly query: string;
  readonly type?: PageType | undefined;
  readonly limit: number;
  readonly offset: number;
}

interface PartRow extends Part {
  readonly id: number;
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

/** What the definition of a term gains where the query is that term: more than any text that uses it. */
const definedBoost = 50;

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
  const hasName = createPageNames(index.parts);
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
    // The first thing on the page that is that place or lies in it, else the nearest around it.
    for (let depth = citation.path.length; depth > 0; depth -= 1) {
      const place = `${citation.section}${formatPath(citation.path.slice(0, depth))}`.toLowerCase();
      const found = rows.find(({ names }) => `${names.toLowerCase()}(`.startsWith(`${place}(`));
      if (found) return found;
    }
    return rows[0];
  };

  const caseAt = (citation: ReporterCitation): PartRow | undefined => {
    const record = index.reporterCitations.get(reporterKey(citation));
    return record === undefined ? undefined : byRecord.all(record)[0];
  };

  const cited = (understood: UnderstoodQuery): Scored[] => [
    ...understood.statutes.flatMap((citation, position) => {
      const row = partAt(citation);
      return row ? [{ row, score: 1000 - position }] : [];
    }),
    ...understood.reporterCitations.flatMap((citation) => {
      const row = caseAt(citation);
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

  /** A term that the query gives whole is entered where the law defines it. */
  const isDefined = ({ kind, heading }: PartRow, typed: string): boolean =>
    kind === "definition" && heading.replace(/[“”]/g, "").toLowerCase() === typed;

  const fullText = (words: readonly string[], understood: UnderstoodQuery): Scored[] => {
    const options = { lastIsPrefix: understood.lastIsOpen } as const;
    const all = find(matchExpression(words, understood.phrases, { combine: "all", ...options }));
    if (all.length > 0 || understood.phrases.length > 0 || words.length < 2) return all;
    // Failing that, any of the words, mended where they are not known here.
    const known = words.flatMap((word) =>
      index.suggester.hasWord(word) ? word : (index.suggester.repair(word) ?? []),
    );
    // With most of the words unknown, the rest would only find what was not asked for. Numbers and
    // single letters do not count: they stand on every page.
    const counted = known.filter((word) => /\p{L}{3}/u.test(word)).length;
    if (counted === 0 || counted * 2 < words.length) return [];
    return find(matchExpression(known, [], { combine: "any", lastIsPrefix: false }));
  };

  /** A page that is called so is entered at its top, and not at some part that repeats its title. */
  const enterAtTop = (page: Scored, words: readonly string[]): Scored => {
    const top = hasName(page.row.record, words) ? byRecord.all(page.row.record)[0] : undefined;
    return top ? { row: top, score: page.score } : page;
  };

  const groupByPage = (scored: readonly Scored[], words: readonly string[]): Scored[] => {
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
    return [...pages.values()]
      .map((page) => enterAtTop(page, words))
      .sort((a, b) => b.score - a.score || a.row.id - b.row.id);
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

  /** The query with its unknown words mended, where that would find something. */
  const repaired = (understood: UnderstoodQuery): string | null => {
    const fixes = new Map(
      understood.words.flatMap((word) => {
        const fix = index.suggester.hasWord(word) ? undefined : index.suggester.repair(word);
        return fix === undefined ? [] : [[word, fix] as const];
      }),
    );
    if (fixes.size === 0) return null;
    const words = meaningfulWords(understood.words.map((word) => fixes.get(word) ?? word));
    const options = { combine: "all", lastIsPrefix: false } as const;
    const found = find(matchExpression(words, understood.phrases, options));
    if (found.length === 0 && named(words).length === 0) return null;
    return replaceWords(understood.text, fixes);
  };

  const describe = (understood: UnderstoodQuery): SearchView["understood"] => [
    ...understood.statutes.map((citation) => {
      const row = partAt(citation);
      return { kind: "statute", text: formatStatute(citation), ...(row && { url: pageUrl(row) }) };
    }),
    ...understood.reporterCitations.map((citation) => {
      const row = caseAt(citation);
      return { kind: "case", text: reporterKey(citation), ...(row && { url: pageUrl(row) }) };
    }),
    ...understood.phrases.map((phrase) => ({ kind: "phrase", text: phrase })),
  ];

  /** What was named and is not here: said, since silence would read as "does not exist". */
  const explain = (understood: UnderstoodQuery): string | null => {
    const statute = understood.statutes.find(({ title, section }) => !isSection(title, section));
    if (statute) {
      return `This collection has no page for ${formatStatute({ ...statute, path: [] })}. That says nothing about whether the section exists.`;
    }
    const reporter = understood.reporterCitations.find((citation) => !caseAt(citation));
    return reporter
      ? `This collection has no case at ${reporterKey(reporter)}. That says nothing about whether there is one.`
      : null;
  };

  return (request: SearchRequest): SearchView => {
    const understood = understandQuery(request.query, isSection);
    const words = meaningfulWords(understood.words);
    const hasWords = words.length > 0 || understood.phrases.length > 0;
    const typed = [...understood.words, ...understood.phrases].join(" ").toLowerCase();
    const scored = [
      ...cited(understood),
      ...named(words),
      ...(hasWords ? fullText(words, understood) : []),
    ].map((found) =>
      isDefined(found.row, typed) ? { ...found, score: found.score + definedBoost } : found,
    );
    // A place that was cited stands, whatever the page is called.
    const isCited = understood.statutes.length > 0 || understood.reporterCitations.length > 0;
    const pages = groupByPage(scored, isCited ? [] : words);
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
      understood: describe(understood),
      total: kept.length,
      noMatch: pages.length === 0,
      didYouMean: repaired(understood),
      explanation: explain(understood),
      hits: kept
        .slice(request.offset, request.offset + request.limit)
        .map((page) => toHit(page, shown)),
      suggestions: pages.length === 0 ? index.suggester.suggest(request.query, 5) : [],
      facets: { type: counts },
    };
  };
}
