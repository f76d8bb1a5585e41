import type { ChargeEngine } from "../charges/evaluate-charges.ts";
import type { Law } from "../charges/provision-on.ts";
import type { Problem } from "../model/problem.ts";
import type { LinkResolver } from "../model/prose-links.ts";
import type { SearchView } from "../model/search-view.ts";
import type { PageName, SuggestNames } from "../query/name-suggester.ts";
import type { SearchRequest } from "../query/search.ts";

/** A file that pages link to, with its media type. */
export interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

/** Everything that the routes serve from. Read-only. */
export interface Site {
  readonly law: Law;
  readonly charges: ChargeEngine;
  readonly resolve: LinkResolver;
  readonly search: (request: SearchRequest) => SearchView;
  readonly suggest: SuggestNames;
  /** What the jump box of a page suggests from, in the browser. */
  readonly pageNames: readonly PageName[];
  readonly assets: ReadonlyMap<string, Asset>;
  readonly content: {
    readonly hash: string;
    /** When the file was built: the only clock the site shows, outside the hashed content. */
    readonly builtAt: string;
    readonly counts: SiteCounts;
  };
  /** Today's date, passed in so that tests choose it. */
  readonly today: () => string;
  /** Set under `npm run dev` only: what is wrong with the content, shown on every page. */
  readonly problems: readonly Problem[] | undefined;
}

/** What the collection holds. */
export interface SiteCounts {
  readonly provisions: number;
  readonly offenses: number;
  readonly elements: number;
  readonly cases: number;
  readonly holdings: number;
  readonly rules: number;
}
