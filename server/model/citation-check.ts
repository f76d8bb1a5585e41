import type { Opinion } from "./court-case.ts";

/** What a check of a citation against the collection comes to; problems first. */
export const citationStatuses = [
  "nameDiffers",
  "courtDiffers",
  "yearDiffers",
  "supersededByHistory",
  "noSuchSubdivision",
  "notACitation",
  "shortForm",
  "notInCollection",
  "found",
] as const;

export type CitationStatus = (typeof citationStatuses)[number];

/** A citation found in a text, and what the collection knows of it. */
export interface CheckedCitation {
  /** As it stands in the text, with the name before it where there is one. */
  readonly text: string;
  readonly status: CitationStatus;
  /** The record that it names: `case:dann`, `statute:18-usc-1591`; null where there is none here. */
  readonly record: string | null;
  /** How the record is cited; null without one. */
  readonly citation: string | null;
  /** The page on this site, with its anchor; null without one. */
  readonly url: string | null;
  /** Why, and what to look at: one or two sentences. */
  readonly reason: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A case as a check reads it. */
export interface CitableCase {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly opinions: readonly Pick<
    Opinion,
    "volume" | "reporter" | "page" | "court" | "decided" | "docket" | "place" | "disposition"
  >[];
  readonly treatment: { readonly status: string; readonly by?: string | undefined };
}

/** A section as a check reads it: when it was law, and places with days of their own. */
export interface CitableSection {
  readonly title: string;
  readonly section: string;
  /** The first day on which the section was law, as far as the record goes. */
  readonly from: string | undefined;
  /** Places that came later than the section: path as printed, first day. */
  readonly later: readonly { readonly path: readonly string[]; readonly from: string }[];
  /** Places as they were lettered before. */
  readonly old: readonly {
    readonly path: readonly string[];
    readonly from: string;
    readonly to: string | undefined;
    /** The same rule's place today; null where it is gone. */
    readonly today: readonly string[] | null;
  }[];
}

/** What a check needs of the collection: small enough to be sent to a browser. */
export interface CitationData {
  readonly cases: readonly CitableCase[];
  readonly sections: readonly CitableSection[];
  /** USLM identifiers of the official text, of the sections read. */
  readonly places: readonly string[];
  readonly releasePoint: string;
  readonly contentHash: string;
}
