import { districtCourts } from "./district-court.ts";

/** A court, as the Bluebook abbreviates it in a citation's parenthesis. */
export interface Court {
  readonly id: string;
  /** Empty for the Supreme Court, which a U.S. citation does not name. */
  readonly abbreviation: string;
  readonly name: string;
  readonly level: "supreme" | "appeals" | "district";
  /** The court of appeals whose decisions bind it; itself for one; undefined for the Supreme Court. */
  readonly circuit: string | undefined;
}

const circuitNumbers = [
  "1st",
  "2d",
  "3d",
  "4th",
  "5th",
  "6th",
  "7th",
  "8th",
  "9th",
  "10th",
  "11th",
];
const circuitNames = [
  "First",
  "Second",
  "Third",
  "Fourth",
  "Fifth",
  "Sixth",
  "Seventh",
  "Eighth",
  "Ninth",
  "Tenth",
  "Eleventh",
];

/** The courts whose decisions the collection can cite. */
export const courts: readonly Court[] = [
  {
    id: "scotus",
    abbreviation: "",
    name: "Supreme Court of the United States",
    level: "supreme",
    circuit: undefined,
  },
  ...circuitNumbers.map(
    (number, index): Court => ({
      id: `ca${index + 1}`,
      abbreviation: `${number} Cir.`,
      name: `Court of Appeals for the ${circuitNames[index]} Circuit`,
      level: "appeals",
      circuit: `ca${index + 1}`,
    }),
  ),
  {
    id: "cadc",
    abbreviation: "D.C. Cir.",
    name: "Court of Appeals for the District of Columbia Circuit",
    level: "appeals",
    circuit: "cadc",
  },
  ...districtCourts.map(
    ([id, abbreviation, name, circuit]): Court => ({
      id,
      abbreviation,
      name: `District Court for the ${name}`,
      level: "district",
      circuit,
    }),
  ),
];

/** The courts of appeals: each circuit by the court whose decisions bind in it. */
export const circuits: readonly Court[] = courts.filter(({ level }) => level === "appeals");

const byId = new Map(courts.map((court) => [court.id, court]));

/** The court of an id; undefined when the collection has none of that id. */
export function findCourt(id: string): Court | undefined {
  return byId.get(id);
}

/** How pages name a court: `2d Cir.`, `U.S. Supreme Court`. */
export function courtLabel(id: string): string {
  const court = byId.get(id);
  if (!court) return id;
  return court.level === "supreme" ? "U.S. Supreme Court" : court.abbreviation;
}

/** Reporters by their Bluebook abbreviation, with the forms people type. */
export const reporters: Readonly<Record<string, readonly string[]>> = {
  "U.S.": ["us", "u s"],
  "S. Ct.": ["sct", "s ct"],
  "L. Ed. 2d": ["led2d", "l ed 2d"],
  "F.": ["f"],
  "F.2d": ["f2d", "f 2d"],
  "F.3d": ["f3d", "f 3d"],
  "F.4th": ["f4th", "f 4th"],
  "F. App'x": ["f appx", "fed appx", "f app x", "fed app x"],
  "F. Supp.": ["f supp", "fsupp"],
  "F. Supp. 2d": ["f supp 2d", "fsupp2d"],
  "F. Supp. 3d": ["f supp 3d", "fsupp3d"],
};
