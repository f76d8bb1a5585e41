import type { PlacedOffense } from "../model/corpus.ts";

/** The theories under which charges are grouped, in the order of the page; not an order of gravity. */
export const theories = [
  "Servitude, forced labor and trafficking",
  "Transport, enticement and the Mann Act",
  "Sexual abuse and images of minors",
  "Bringing in, moving and harboring",
  "Papers, visas and false statements",
  "Rights, conspiracy and helping others",
  "Threats, extortion, kidnapping and firearms",
  "Obstruction",
  "Money, fraud and enterprises",
  "Wages and farm labor",
  "Drugs",
] as const;

export type Theory = (typeof theories)[number];

const byChapter: Readonly<Record<string, Theory>> = {
  "18/77": theories[0],
  "18/117": theories[1],
  "18/109A": theories[2],
  "18/110": theories[2],
  "8/12": theories[3],
  "18/75": theories[4],
  "18/47": theories[4],
  "18/63": theories[8],
  "18/1": theories[5],
  "18/13": theories[5],
  "18/19": theories[5],
  "18/41": theories[6],
  "18/44": theories[6],
  "18/55": theories[6],
  "18/73": theories[7],
  "18/79": theories[7],
  "18/95": theories[8],
  "18/96": theories[8],
  "31/53": theories[8],
  "29/8": theories[9],
  "29/20": theories[9],
  "21/13": theories[10],
};

/** Sections whose theory is not that of their chapter. */
const bySection: Readonly<Record<string, Theory>> = {
  "18-usc-1951": theories[6],
  "18-usc-1959": theories[8],
  "18-usc-1351": theories[4],
};

/** The theory of a unit: by its section, else by its chapter. */
export function theoryOf({ provision }: PlacedOffense): Theory {
  return (
    bySection[provision.slug] ?? byChapter[`${provision.title}/${provision.chapter}`] ?? theories[5]
  );
}
