import type { ChargeVenue } from "../model/charge-evaluation.ts";
import { findCourt } from "../model/court.ts";
import type { Offense } from "../model/offense.ts";
import type { ReadConduct } from "./read-conducts.ts";

type Place = ChargeVenue["districts"][number];

/** What makes an offense one of mails, transport or importation, as 18 U.S.C. § 3237(a) names them. */
export const carriedFacts = ["moved-interstate-or-foreign", "used-mail"] as const;

/** Districts named in any of the conducts, each once, in the order of naming. */
function named(conducts: readonly ReadConduct[], kind: "acts" | "through"): string[] {
  return [...new Set(conducts.flatMap(({ districts }) => districts[kind] ?? []))];
}

function place(district: string, citation: string, text: string): Place {
  const court = findCourt(district);
  return {
    district,
    name: court?.abbreviation ?? district,
    citation,
    text,
  };
}

function throughText(isCarried: boolean): string {
  return isCarried
    ? "A person, thing, mail or commerce moved from, through or into it, and the answers name such transport."
    : "Serves only if the offense involves the mails, transport in interstate or foreign commerce, or importation: no answer says so yet.";
}

/**
 * Where a charge may be tried on the districts that the file names: those of its acts, those that
 * something moved through, and for acts abroad that of arrest. Sources: 18 U.S.C. §§ 3237(a), 3238. A
 * section's own clause stands in `text` and comes first.
 */
export function chargeVenue(offense: Offense, conducts: readonly ReadConduct[]): ChargeVenue {
  const acts = named(conducts, "acts");
  const through = named(conducts, "through").filter((district) => !acts.includes(district));
  const states = conducts.map(({ state }) => state);
  const isCarried = carriedFacts.some((fact) => states.some((state) => state.truth(fact) === 1));
  const isAbroad = states.some((state) => state.truth("offense-abroad") === 1);
  const arrested = isAbroad
    ? [...new Set(conducts.flatMap(({ districts }) => districts.arrested ?? []))]
    : [];
  return {
    text:
      offense.venue?.text ??
      "The section says nothing of its own: the general rules of venue apply.",
    districts: [
      ...acts.map((district) =>
        place(
          district,
          "18 U.S.C. §\u00a03237(a)",
          acts.length > 1
            ? "Acts of it were done there: begun, continued or completed."
            : "Its acts were done there.",
        ),
      ),
      ...through.map((district) =>
        place(district, "18 U.S.C. §\u00a03237(a)", throughText(isCarried)),
      ),
      ...arrested.map((district) =>
        place(
          district,
          "18 U.S.C. §\u00a03238",
          acts.length > 0
            ? "The accused was arrested or first brought there. Serves for an offense begun or committed in no district; whether one partly committed in a district falls under it, no case in this collection decides."
            : "The accused was arrested or first brought there, and acts were done abroad.",
        ),
      ),
    ],
  };
}
