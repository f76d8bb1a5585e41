import type { ChargeResult } from "../model/charge-evaluation.ts";
import type { PlacedOffense } from "../model/corpus.ts";
import type { Offense } from "../model/offense.ts";
import type { ChargeDetails, ChargeLaw } from "./charge-details.ts";
import type { FactState } from "./fact-state.ts";

/**
 * How many counts the text allows for one accused, by the unit of prosecution that the record names;
 * null where the file does not say how many there were, or where the unit is not settled.
 */
function allowedCounts(offense: Offense, state: FactState, victims: number): number | null {
  switch (offense.unitOfProsecution.per) {
    case "victim":
      return victims;
    case "agreement":
      return 1;
    case "alien":
      return state.count("aliens-count");
    default:
      return null;
  }
}

const overlapWords: Readonly<Record<"attempt" | "conspiracy", string>> = {
  attempt:
    "An attempt and the completed offense on the same facts are one offense: elect or merge.",
  conspiracy: "A conspiracy and its object are separate offenses.",
};

/** Units that punish the same harm: an attempt and what it tried, a conspiracy and its object. */
function overlapsOf(
  { offense }: PlacedOffense,
  law: ChargeLaw,
  details: ChargeDetails,
): ChargeResult["counts"]["overlaps"] {
  const own = offense.inchoate;
  const objects = (own?.objects ?? []).flatMap((id) => law.offenses.get(id)?.offense ?? []);
  return [
    ...objects.map(({ id, label }) => ({
      with: id,
      label,
      relation: own?.kind ?? ("conspiracy" as const),
      text: overlapWords[own?.kind ?? "conspiracy"],
    })),
    ...details.madeOf(offense.id).map(({ id, label, inchoate }) => ({
      with: id,
      label,
      relation: inchoate?.kind ?? ("conspiracy" as const),
      text: overlapWords[inchoate?.kind ?? "conspiracy"],
    })),
  ];
}

/** What one count covers, how many the text allows, and which units overlap with this one. */
export function chargeCounts(
  placed: PlacedOffense,
  law: ChargeLaw,
  details: ChargeDetails,
  state: FactState,
  victims: number,
): ChargeResult["counts"] {
  const { unitOfProsecution } = placed.offense;
  return {
    per: unitOfProsecution.per,
    text: unitOfProsecution.text,
    allowed: allowedCounts(placed.offense, state, victims),
    overlaps: overlapsOf(placed, law, details),
  };
}
