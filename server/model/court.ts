/** A court, as the Bluebook abbreviates it in a citation's parenthesis. */
export interface Court {
  readonly id: string;
  /** Empty for the Supreme Court, which a U.S. citation does not name. */
  readonly abbreviation: string;
  readonly name: string;
  readonly level: "supreme" | "appeals" | "district";
}

const circuits = ["1st", "2d", "3d", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th"];
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

/** District courts that the collection cites; add a line to add one. */
const districts: readonly (readonly [string, string, string])[] = [
  ["cdcal", "C.D. Cal.", "Central District of California"],
  ["ndcal", "N.D. Cal.", "Northern District of California"],
  ["dariz", "D. Ariz.", "District of Arizona"],
  ["dconn", "D. Conn.", "District of Connecticut"],
  ["dhaw", "D. Haw.", "District of Hawaii"],
  ["dnh", "D.N.H.", "District of New Hampshire"],
  ["edmich", "E.D. Mich.", "Eastern District of Michigan"],
  ["edny", "E.D.N.Y.", "Eastern District of New York"],
  ["edwis", "E.D. Wis.", "Eastern District of Wisconsin"],
  ["ndill", "N.D. Ill.", "Northern District of Illinois"],
  ["sdny", "S.D.N.Y.", "Southern District of New York"],
];

/** The courts whose decisions the collection can cite. */
export const courts: readonly Court[] = [
  { id: "scotus", abbreviation: "", name: "Supreme Court of the United States", level: "supreme" },
  ...circuits.map(
    (number, index): Court => ({
      id: `ca${index + 1}`,
      abbreviation: `${number} Cir.`,
      name: `Court of Appeals for the ${circuitNames[index]} Circuit`,
      level: "appeals",
    }),
  ),
  {
    id: "cadc",
    abbreviation: "D.C. Cir.",
    name: "Court of Appeals for the District of Columbia Circuit",
    level: "appeals",
  },
  ...districts.map(
    ([id, abbreviation, name]): Court => ({
      id,
      abbreviation,
      name: `District Court for the ${name}`,
      level: "district",
    }),
  ),
];

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
