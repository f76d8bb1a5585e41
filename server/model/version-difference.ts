/** What differs in one offense between two dates. */
export interface VersionDifference {
  readonly offense: string;
  readonly label: string;
  readonly pinpoint: string;
  readonly fields: readonly {
    readonly field: string;
    /** Empty where the field did not exist. */
    readonly before: string;
    readonly after: string;
  }[];
}
