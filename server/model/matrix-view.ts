import type { ConsequenceSubject, OffenseOn, RuleReach } from "./provision-on.ts";

/** A rule that heads a column: its subject, its place and the section that holds it. */
export interface MatrixColumn {
  readonly rule: string;
  readonly subject: ConsequenceSubject;
  readonly label: string;
  readonly citation: string;
  readonly provision: string;
}

/** An offense with how each column's rule reaches it; undefined where it is not named. */
export interface MatrixRow {
  readonly offense: OffenseOn;
  readonly provision: string;
  readonly cells: readonly (RuleReach | undefined)[];
}

/** Which rule covers which offense on a date, worked out from the rules. */
export interface CoverageMatrix {
  readonly on: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}
