import type { AuthorityRecord } from "./authority-record.ts";
import type { HistoryEntry, Provision } from "./provision.ts";
import { compareCitations, type StatuteCitation } from "./statute-citation.ts";

/** Kinds as the line of authorities is filtered by: acts of Congress are one kind, old and new. */
export const lineKinds = [
  "constitution",
  "act",
  "order",
  "directive",
  "treaty",
  "regulation",
  "plan",
] as const;

export type LineKind = (typeof lineKinds)[number];

/** A span of the line, by its first and last year. */
export interface Era {
  /** Its anchor on the page. */
  readonly id: string;
  readonly label: string;
  readonly to: string;
}

/** The spans of the line, oldest first; each begins where the one before ends. */
export const eras: readonly Era[] = [
  { id: "before-1865", label: "Before 1865", to: "1864-12-31" },
  { id: "1865-1909", label: "1865–1909", to: "1909-12-31" },
  { id: "1910-1947", label: "1910–1947", to: "1947-12-31" },
  { id: "1948-1999", label: "1948–1999", to: "1999-12-31" },
  { id: "2000-2012", label: "2000–2012", to: "2012-12-31" },
  { id: "2013-today", label: "2013–today", to: "9999-12-31" },
];

/** What an authority did to a section of the collection. */
export interface SectionChange {
  readonly provision: Provision;
  /** The entries of the section's history that name it; none where it is older than the history. */
  readonly entries: readonly HistoryEntry[];
}

/** An authority with its place on the line and the sections that it changed. */
export interface LineEntry {
  readonly authority: AuthorityRecord;
  readonly kind: LineKind;
  readonly era: Era;
  readonly changes: readonly SectionChange[];
}

function lineKindOf({ kind }: AuthorityRecord): LineKind {
  return kind === "publicLaw" ? "act" : kind;
}

/** The era of a day. */
function eraOf(date: string): Era {
  const era = eras.find(({ to }) => date <= to);
  if (!era) throw new Error(`no era holds ${date}`);
  return era;
}

function citationOf({ provision: { title, section } }: SectionChange): StatuteCitation {
  return { title, section, path: [] };
}

/** What `authority` changed: the sections whose history names it, and those that its record names. */
function changesOf(
  authority: AuthorityRecord,
  provisions: readonly Provision[],
): readonly SectionChange[] {
  return provisions
    .flatMap((provision): SectionChange[] => {
      const entries = provision.history.filter(({ law }) => law === authority.slug);
      const isNamed = authority.touches.includes(`statute:${provision.slug}`);
      return entries.length > 0 || isNamed ? [{ provision, entries }] : [];
    })
    .sort((one, other) => compareCitations(citationOf(one), citationOf(other)));
}

/** The line of authorities, oldest first; those of one day in the order of their numbers. */
export function lineOfAuthorities(
  authorities: readonly AuthorityRecord[],
  provisions: readonly Provision[],
): readonly LineEntry[] {
  return authorities
    .map((authority) => ({
      authority,
      kind: lineKindOf(authority),
      era: eraOf(authority.enacted),
      changes: changesOf(authority, provisions),
    }))
    .sort(
      (one, other) =>
        one.authority.enacted.localeCompare(other.authority.enacted) ||
        one.authority.number.localeCompare(other.authority.number, "en", { numeric: true }),
    );
}
