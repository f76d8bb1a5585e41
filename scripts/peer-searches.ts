import { create, insertMultiple, search } from "@orama/orama";
import FlexSearch from "flexsearch";
import lunr from "lunr";
import MiniSearch from "minisearch";
import type { Part } from "../server/model/part.ts";

/** A page as the peers index it: the fields that this site's own search has, joined for the page. */
export interface PeerPage {
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  readonly names: string;
  readonly headings: string;
  readonly body: string;
}

/** A search of another library over the same pages: ids, best first. */
export interface PeerSearch {
  readonly name: string;
  search(query: string, limit: number): string[];
}

/** The parts of each page joined, so that every library searches the same words. */
export function joinPages(parts: readonly Part[]): PeerPage[] {
  const byRecord = new Map<string, Part[]>();
  for (const part of parts) {
    const own = byRecord.get(part.record);
    if (own) own.push(part);
    else byRecord.set(part.record, [part]);
  }
  return [...byRecord].map(([id, own]) => ({
    id,
    title: own[0]?.title ?? "",
    citation: own[0]?.citation ?? "",
    names: own.map(({ names }) => names).join(" "),
    headings: own.map(({ heading }) => heading).join(" "),
    body: own.map(({ body }) => body).join(" "),
  }));
}

const fields = ["title", "citation", "names", "headings", "body"] as const;

/** MiniSearch takes the pages one by one, so that a large collection need not stand in memory twice. */
export function miniSearch(pages: Iterable<PeerPage>): PeerSearch {
  const index = new MiniSearch<PeerPage>({ fields: [...fields] });
  for (const page of pages) index.add(page);
  return {
    name: "MiniSearch",
    search: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
}

function lunrSearch(pages: readonly PeerPage[]): PeerSearch {
  const index = lunr((builder) => {
    builder.ref("id");
    for (const field of fields) builder.field(field);
    for (const page of pages) builder.add(page);
  });
  return {
    name: "Lunr",
    search: (query, limit) => {
      // Its syntax refuses some of what people type; it is then asked for the words alone.
      const find = (text: string): string[] =>
        index
          .search(text)
          .slice(0, limit)
          .map(({ ref }) => ref);
      try {
        return find(query);
      } catch {
        return find(query.replace(/[^\p{L}\p{N}\s]/gu, " "));
      }
    },
  };
}

function flexSearch(pages: readonly PeerPage[]): PeerSearch {
  const index = new FlexSearch.Document({ document: { id: "id", index: [...fields] } });
  for (const page of pages) index.add({ ...page });
  return {
    name: "FlexSearch",
    search: (query, limit) => {
      // One list a field, in the order of the fields.
      const lists = index.search(query, { limit }) as { result: (string | number)[] }[];
      return [...new Set(lists.flatMap(({ result }) => result.map(String)))].slice(0, limit);
    },
  };
}

function orama(pages: readonly PeerPage[]): PeerSearch {
  const database = create({
    schema: {
      title: "string",
      citation: "string",
      names: "string",
      headings: "string",
      body: "string",
    },
  });
  void insertMultiple(database, [...pages]);
  return {
    name: "Orama",
    search: (query, limit) => {
      const found = search(database, { term: query, limit });
      if (found instanceof Promise) throw new Error("Orama answered later than asked");
      return found.hits.map(({ id }) => String(id));
    },
  };
}

/** The peers, each made with its documented defaults. */
export const peerSearches: readonly ((pages: readonly PeerPage[]) => PeerSearch)[] = [
  miniSearch,
  lunrSearch,
  flexSearch,
  orama,
];
