import type { ConsequenceSubject, OffenseOn, Reach } from "./provision-on.ts";

/** What heads a column: a rule by its subject, or a clause that makes attempt or conspiracy a crime. */
export interface MatrixColumn {
  /** The rule's or the clause's id inside its section. */
  readonly rule: string;
  readonly subject: ConsequenceSubject | "attempt" | "conspiracy";
  readonly label: string;
  readonly citation: string;
  /** The section that holds it, `18-usc-3298`. */
  readonly provision: string;
  /** Where it stands on the page of that section. */
  readonly anchor: string;
}

/** How a column's rule or clause reaches a unit. */
export interface MatrixCell {
  readonly reach: Exclude<Reach, "notNamed">;
  /** What must be so, or why it is arguable. */
  readonly condition: string | undefined;
  /** The first day of the stretch in which it reaches the unit in this way. */
  readonly since: string;
  /** Whose date decides which version of the rule governs. */
  readonly clock: string;
  /** The act behind the text in force: an id of content/authorities/. */
  readonly law: string;
  /** The contested question, where the reach is arguable. */
  readonly question: string | undefined;
}

/** An offense with how each column reaches it; undefined where it is not named. */
export interface MatrixRow {
  readonly offense: OffenseOn;
  readonly provision: string;
  readonly cells: readonly (MatrixCell | undefined)[];
}

/** Which rules a matrix shows: the ones that go wrong in practice, or every one. */
export const matrixScopes = ["main", "all"] as const;

export type MatrixScope = (typeof matrixScopes)[number];

/** Which rule covers which offense on a date, worked out from the rules. */
export interface CoverageMatrix {
  readonly on: string;
  readonly scope: MatrixScope;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}
