import type { ChargeLiability, ElementResult } from "../model/charge-evaluation.ts";
import type { ReadConduct } from "./read-conducts.ts";

/**
 * How an accused answers for what the conduct says that he or she did. Causing is 18 U.S.C. § 2(b): the
 * act stands as the accused's own where he or she willfully had another do it.
 */
export function ownLiability({ state }: ReadConduct): ChargeLiability {
  return state.truth("caused-another") === 1
    ? {
        kind: "causing",
        principal: null,
        conduct: null,
        citation: "18 U.S.C. §\u00a02(b)",
        text: "The file says that the accused willfully caused another to do the act: so far as that other did it, it is taken as the accused's own. The text asks no state of mind of that other. Where an offense asks for a certain standing of the one who acts, that is not told apart here.",
      }
    : { kind: "principal", principal: null, conduct: null, citation: null, text: "" };
}

/** How an accused answers for what another did: 18 U.S.C. § 2(a). */
export function aidingOf({ accused, label }: ReadConduct): ChargeLiability {
  return {
    kind: "aiding",
    principal: accused,
    conduct: label,
    citation: "18 U.S.C. §\u00a02(a)",
    text: `The elements are those of what accused ${accused} did (${label}). That ${accused} is charged or convicted is not asked by the text. What an aider must know and intend is not encoded beyond the answer on help.`,
  };
}

/** The element that 18 U.S.C. § 2 adds to those of the offense; empty for the own act. */
export function liabilityElements({ kind, citation }: ChargeLiability): ElementResult[] {
  if (kind === "principal" || citation === null) return [];
  const isAiding = kind === "aiding";
  return [
    {
      id: isAiding ? "aiding" : "causing",
      label: isAiding ? "Help to commit it" : "Act caused willfully",
      text: isAiding
        ? "The accused helped, advised, ordered, induced or procured the commission of the offense."
        : "The accused willfully caused another to do the act.",
      status: "supported",
      pinpoint: isAiding ? "2(a)" : "2(b)",
      decidedBy: [isAiding ? "aided" : "caused-another"],
      openFacts: [],
      mentalState: isAiding ? [] : ["willfully"],
      isMentalReachOpen: isAiding,
      authority: citation,
      construed: [],
      cases: [],
    },
  ];
}
