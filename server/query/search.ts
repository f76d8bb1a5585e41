import type Database from "better-sqlite3";
import { type Part, type SearchFacet, searchFacets } from "../model/part.ts";
import type { SearchHit, SearchView } from "../model/search-view.ts";
import { provisionSlug } from "../model/statute-citation.ts";
import type { RankedPage } from "./boost-pages.ts";
import { type CaseKeys, createCitedPages } from "./cited-pages.ts";
import { cutExcerpt } from "./cut-excerpt.ts";
import { describeQuery, explainMissing, sectionsNear } from "./describe-query.ts";
import { type FindTools, findByMeaning, findLiterally } from "./find-pages.ts";
import { createFullText, type PartRow } from "./full-text.ts";
import { pageUrl, typeOf } from "./page-address.ts";
import type { Treatments } from "./page-filter.ts";
import { countFacet, hasFacet, indexPages } from "./page-index.ts";
import { createPageNames } from "./page-names.ts";
import type { Definition, NamedAct } from "./page-reasons.ts";
import { stem, wordsOf } from "./stem.ts";
import type { Suggester } from "./suggester.ts";
import { type SearchWords, withRepairs } from "./synonyms.ts";
import { replaceWords, type UnderstoodQuery, understandQuery } from "./understand-query.ts";

/** What a search asks for. */
export interface SearchRequest {
  readonly query: string;
  /** Every word as typed, none of them read as anything. */
  readonly literal?: boolean | undefined;
  readonly facets?: Readonly<Partial<Record<SearchFacet, string | undefined>>> | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** What the search knows of the collection besides its text. */
export interface SearchKnowledge {
  readonly suggester: Suggester;
  readonly parts: readonly Part[];
  readonly caseKeys: CaseKeys;
  readonly searchWords: SearchWords;
  readonly sections: readonly {
    readonly title: string;
    readonly section: string;
    readonly chapter: string;
    /** Popular names; `section 6 of the Fair Labor Standards Act` is its place in an act. */
    readonly aliases?: readonly string[] | undefined;
  }[];
  readonly acts: readonly NamedAct[];
  readonly treatments: Treatments;
}

/** Longer queries are cut: nobody types them. */
const longestQuery = 400;

/** How many pages of a name like it are offered where nothing was found. */
const nearPages = 5;

/** The parts that define a term, by the term. */
function listDefinitions(parts: readonly Part[]): Map<string, Definition[]> {
  const definitions = new Map<string, Definition[]>();
  parts.forEach(({ kind, heading, record }, position) => {
    if (kind !== "definition") return;
    const term = heading.replace(/[“”]/g, "");
    const own = { record, part: position + 1, isAcronym: !/\p{Ll}/u.test(term) };
    const key = term.toLowerCase();
    definitions.set(key, [...(definitions.get(key) ?? []), own]);
  });
  return definitions;
}

/**
 * A penalty tier as all tiers of its offense: which of them a case is under turns on facts that no
 * query settles, so that the hit leads to the offense and names each.
 */
function withAllTiers(row: PartRow, parts: readonly PartRow[]): PartRow {
  const [offense = ""] = row.anchor.split("--");
  const tiers = parts.filter(
    ({ kind, anchor }) => kind === "penalty" && anchor.startsWith(`${offense}--`),
  );
  if (tiers.length < 2) return row;
  const name = parts.find(({ kind, anchor }) => kind === "offense" && anchor === offense)?.heading;
  const own = ` (${name})`;
  return {
    ...row,
    anchor: offense,
    heading: name === undefined ? "Penalties" : `Penalties: ${name}`,
    body: tiers.map(({ heading }) => `${heading.replace(own, "")}.`).join(" "),
  };
}

/** Makes the search over an open database. */
export function createSearch(database: Database.Database, knowledge: SearchKnowledge) {
  const text = createFullText(database);
  const index = indexPages(knowledge.parts);
  const cited = createCitedPages(text, knowledge.caseKeys);
  const { suggester, sections } = knowledge;
  const searchWords = withRepairs(knowledge.searchWords, suggester);
  /** Words that people use for a subject are no misspelled names. */
  const isNoName = (word: string): boolean => suggester.hasWord(word) || searchWords.knows(word);
  /** Nor are they misspelled words, but for such a form that is listed with what it means. */
  const repair = (word: string): string | undefined => {
    const near = suggester.repair(word);
    if (near === undefined || !searchWords.knows(word)) return near;
    const means = searchWords.synonyms([word]).flatMap((synonym) => synonym.means);
    return means.some((other) => stem(other) === stem(near)) ? near : undefined;
  };
  const tools: FindTools = {
    ...knowledge,
    suggester: { ...suggester, hasWord: isNoName },
    searchWords,
    cited,
    index,
    text,
    findByNames: createPageNames(knowledge.parts),
    definitions: listDefinitions(knowledge.parts),
  };
  const slugs = new Set(sections.map(provisionSlug));
  const describeTools = { cited, sections, searchWords };
  const conceptTools = {
    searchWords,
    hasWord: suggester.hasWord,
    repair,
  };
  const reading = {
    isSection: (title: string, section: string) => slugs.has(provisionSlug({ title, section })),
    sectionsBetween: (title: string, from: string, to: string) => {
      const inTitle = sections.filter((one) => one.title === title).map(({ section }) => section);
      const [start, end] = [inTitle.indexOf(from), inTitle.indexOf(to)];
      return start === -1 || end === -1 ? [] : inTitle.slice(start + 1, end);
    },
    sectionOfAct: (act: string, number: string) => {
      const name = `section ${number} of the ${act}`;
      const found = sections.find(({ aliases }) => aliases?.includes(name));
      return found && { title: found.title, section: found.section };
    },
    isDocket: (docket: string) => knowledge.caseKeys.dockets.has(docket),
  };

  /** What was chosen beside the results: a page must have the value. */
  const isChosen = (request: SearchRequest, page: number, except?: SearchFacet): boolean =>
    searchFacets.every((facet) => {
      const value = request.facets?.[facet];
      return value === undefined || facet === except || hasFacet(index, page, facet, value);
    });

  /** A page of the answer; a penalty as the tier that was cited, else as all tiers. */
  const toHit = ({ part }: RankedPage, marks: readonly string[], isCited: boolean): SearchHit[] => {
    const found = text.part(part);
    if (!found) return [];
    const row =
      found.kind === "penalty" && !isCited
        ? withAllTiers(found, text.partsOf(found.record))
        : found;
    const excerpt = cutExcerpt(row.body, marks);
    return [
      {
        id: row.record,
        type: typeOf(row.record),
        title: row.title,
        citation: row.citation,
        url: pageUrl(row),
        excerpt: excerpt.text,
        marks: excerpt.marks,
        part: { kind: row.kind, heading: row.heading, anchor: row.anchor },
      },
    ];
  };

  /** The field of law that was asked about, where the collection leaves it out. */
  const explainOutside = ({ words }: UnderstoodQuery): string | null => {
    const field = searchWords.outside(words);
    return field === undefined ? null : `${field} is outside this collection.`;
  };

  /** The query with its unknown words mended, where that finds something. */
  const repaired = (understood: UnderstoodQuery): string | null => {
    const fixes = new Map(
      understood.words.flatMap((word) => {
        const fix = wordsOf(word).some(suggester.hasWord) ? undefined : repair(word);
        return fix === undefined || stem(fix) === stem(word) ? [] : [[word, fix] as const];
      }),
    );
    return fixes.size === 0 ? null : replaceWords(understood.text, fixes);
  };

  /** Counts of each facet; its own choice left out, so that another value can be chosen. */
  const count = (request: SearchRequest, pages: readonly RankedPage[]): SearchView["facets"] => {
    const kept = pages.flatMap(({ page }) => (isChosen(request, page) ? [page] : []));
    const entries = searchFacets.map((facet) => {
      const others =
        request.facets?.[facet] === undefined
          ? kept
          : pages.flatMap(({ page }) => (isChosen(request, page, facet) ? [page] : []));
      return [facet, countFacet(index, facet, others)];
    });
    return Object.fromEntries(entries) as SearchView["facets"];
  };

  /** What is near where nothing was found: sections next to one that is not here, else names. */
  const near = (understood: UnderstoodQuery, query: string): SearchView["suggestions"] => {
    const beside = sectionsNear(understood, sections).flatMap(({ title, section }) => {
      const row = cited.statuteAt({ title, section, path: [] });
      return row
        ? [
            {
              id: row.record,
              title: row.title,
              citation: row.citation,
              url: pageUrl({ record: row.record, anchor: "" }),
              kind: typeOf(row.record),
            },
          ]
        : [];
    });
    // What shares a number with a citation that is not here is not near it.
    const isOnlyCited = understood.words.length === 0 && understood.phrases.length === 0;
    return beside.length > 0 || isOnlyCited ? beside : suggester.suggest(query, nearPages);
  };

  /** What only a search by meaning says of the query. */
  const read = (understood: UnderstoodQuery, isNothing: boolean) => {
    const outside = isNothing ? explainOutside(understood) : null;
    return {
      understood: describeQuery(understood, isNothing, describeTools),
      didYouMean: isNothing ? null : repaired(understood),
      explanation: explainMissing(understood, describeTools) ?? outside,
    };
  };

  return (request: SearchRequest): SearchView => {
    const query = request.query.slice(0, longestQuery);
    const isLiteral = request.literal === true;
    const understood = understandQuery(query, reading);
    const { pages, marks } = isLiteral
      ? findLiterally(query, tools)
      : findByMeaning(understood, tools, conceptTools);
    const kept = pages.filter(({ page }) => isChosen(request, page));
    const isNothing = pages.length === 0;
    const said = isLiteral
      ? { understood: [], didYouMean: null, explanation: null }
      : read(understood, isNothing);
    return {
      query: request.query,
      ...said,
      total: kept.length,
      noMatch: isNothing,
      hits: kept
        .slice(request.offset, request.offset + request.limit)
        .flatMap((page) => toHit(page, marks, understood.statutes.length > 0)),
      suggestions: isNothing ? near(understood, query) : [],
      facets: count(request, pages),
    };
  };
}
