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

function place(district: string, citation: string | null, text: string): Place {
  return { district, name: findCourt(district)?.abbreviation ?? district, citation, text };
}

const severalDistricts = "18 U.S.C. §\u00a03237(a)";

function throughText(isCarried: boolean): string {
  return isCarried
    ? "A person, thing, mail or commerce moved from, through or into it. Serves if the offense itself involves the mails, such transport or importation, and no law provides otherwise."
    : "Serves only if the offense involves the mails, transport in interstate or foreign commerce, or importation: no answer says so yet.";
}

/**
 * Where a charge may be tried on the districts that the file names: those of its acts, those that
 * something moved through, and for acts abroad that of arrest. Sources: 18 U.S.C. §§ 3237(a), 3238,
 * which give way to a law that expressly provides otherwise; a section's own clause stands in `text`.
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
      "This site holds no venue clause for the section: the general rules apply, unless a law expressly provides otherwise.",
    districts: [
      ...acts.map((district) =>
        acts.length > 1
          ? place(
              district,
              severalDistricts,
              "Acts of it were done there: it was begun, continued or completed in it.",
            )
          : place(district, null, "Its acts were done there."),
      ),
      ...through.map((district) => place(district, severalDistricts, throughText(isCarried))),
      ...arrested.map((district) =>
        place(
          district,
          "18 U.S.C. §\u00a03238",
          "The accused was arrested or first brought there. Serves where the offense was begun or committed on the high seas or outside every State and district; for one done in part inside, see the notes of that section. A joint offender's arrest serves too. Without any, the last known residence of one of them, or else the District of Columbia.",
        ),
      ),
    ],
  };
}
