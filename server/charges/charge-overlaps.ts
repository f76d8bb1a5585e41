import type { ChargeResult } from "../model/charge-evaluation.ts";
import type { FactIndex } from "./fact-state.ts";

type Overlap = ChargeResult["counts"]["overlaps"][number];

/** How many overlaps by facts are listed for a charge: those that share most first. */
const longestList = 8;

/** Every fact that decided an element, or still could. */
function factsOf(charge: ChargeResult): Set<string> {
  return new Set(
    charge.elements.flatMap(({ decidedBy, openFacts }) => [...decidedBy, ...openFacts]),
  );
}

/** The answered acts on which a charge rests; that the act was done, or the victim real, is in every charge. */
function actsOf(charge: ChargeResult, index: FactIndex): string[] {
  const decided = charge.elements.flatMap(({ status, decidedBy }) =>
    status === "supported" ? decidedBy : [],
  );
  return [...new Set(decided)].filter((fact) => {
    const known = index.facts.get(fact);
    return known?.scope === "act" && known.general !== true;
  });
}

/** The elements of a charge that rest on a fact which the other does not ask for. */
function askedOnlyIn(charge: ChargeResult, other: ChargeResult): string[] {
  const theirs = factsOf(other);
  return charge.elements
    .filter(({ decidedBy, openFacts }) =>
      [...decidedBy, ...openFacts].some((fact) => !theirs.has(fact)),
    )
    .map(({ label }) => label);
}

function inWords(labels: readonly string[]): string {
  return labels.length === 0 ? "nothing" : labels.join("; ");
}

function describe(
  charge: ChargeResult,
  other: ChargeResult,
  shared: readonly string[],
  index: FactIndex,
): Overlap {
  const names = shared.slice(0, 4).map((fact) => index.facts.get(fact)?.label ?? fact);
  const more = shared.length > 4 ? ` and ${shared.length - 4} more` : "";
  const here = askedOnlyIn(charge, other);
  const there = askedOnlyIn(other, charge);
  return {
    with: other.offense,
    label: `${other.citation} ${other.label}`,
    relation: "sameFacts",
    text: `Both rest on: ${names.join("; ")}${more}. Asked only here, on these answers: ${inWords(here)}. Asked only there: ${inWords(there)}.`,
  };
}

/** Charges that both stand and are of one accused and conduct. */
function standTogether(charge: ChargeResult, other: ChargeResult): boolean {
  return (
    other !== charge &&
    other.accused === charge.accused &&
    other.liability.kind === charge.liability.kind &&
    (other.status === "supported" || other.isNear) &&
    other.conducts.some((conduct) => charge.conducts.includes(conduct))
  );
}

/**
 * Adds to each charge that stands those which rest on the same acts, with what each asks and the other
 * does not: what a choice of counts turns on. It applies no rule on double punishment.
 */
export function withOverlaps(charges: readonly ChargeResult[], index: FactIndex): ChargeResult[] {
  const acts = new Map(charges.map((charge) => [charge, actsOf(charge, index)]));
  return charges.map((charge) => {
    if (charge.status !== "supported" && !charge.isNear) return charge;
    const own = acts.get(charge) ?? [];
    const inchoate = new Set(charge.counts.overlaps.map((overlap) => overlap.with));
    const found = charges
      .filter((other) => standTogether(charge, other) && !inchoate.has(other.offense))
      .map((other) => ({
        other,
        shared: own.filter((fact) => acts.get(other)?.includes(fact) === true),
      }))
      .filter(({ shared }) => shared.length > 0)
      .sort((a, b) => b.shared.length - a.shared.length)
      .slice(0, longestList)
      .map(({ other, shared }) => describe(charge, other, shared, index));
    return found.length === 0
      ? charge
      : {
          ...charge,
          counts: { ...charge.counts, overlaps: [...charge.counts.overlaps, ...found] },
        };
  });
}
