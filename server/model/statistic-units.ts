/** What a number can count. */
export const statisticUnits = [
  "investigations",
  "personsReferred",
  "casesFiled",
  "personsProsecuted",
  "defendantsCharged",
  "charges",
  "arrests",
  "defendantsConvicted",
  "convictions",
  "restitutionCases",
  "grants",
  "dollars",
  "thousandsOfDollars",
  "positions",
  "fullTimeEquivalents",
  "states",
  "cases",
  "people",
  "asRow",
] as const;

export type StatisticUnit = (typeof statisticUnits)[number];

/** Each unit as pages print it. */
export const unitWords: Readonly<Record<StatisticUnit, string>> = {
  investigations: "investigations opened",
  personsReferred: "persons referred to U.S. attorneys",
  casesFiled: "cases filed",
  personsProsecuted: "persons prosecuted",
  defendantsCharged: "defendants charged",
  charges: "indictments and informations",
  arrests: "arrests",
  defendantsConvicted: "defendants convicted",
  convictions: "convictions",
  restitutionCases: "cases with a restitution order",
  grants: "grants",
  dollars: "dollars",
  thousandsOfDollars: "thousands of dollars",
  positions: "positions",
  fullTimeEquivalents: "full-time equivalents",
  states: "states",
  cases: "cases",
  people: "people",
  asRow: "as each row says",
};

/** The counts that readers ask for, in the order of a case, with the units that answer each. */
export const measures: readonly {
  readonly label: string;
  readonly units: readonly StatisticUnit[];
}[] = [
  { label: "Investigations", units: ["investigations"] },
  { label: "Cases filed", units: ["casesFiled"] },
  { label: "Defendants charged", units: ["defendantsCharged", "personsProsecuted"] },
  { label: "Defendants convicted", units: ["defendantsConvicted", "convictions"] },
];
