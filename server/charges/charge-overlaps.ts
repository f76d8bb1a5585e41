import type { ChargeResult } from "../model/charge-evaluation.ts";
import { answeredActs } from "./answered-facts.ts";
import type { FactIndex } from "./fact-state.ts";
import type { ReadConduct } from "./read-conducts.ts";

type Overlap = ChargeResult["counts"]["overlaps"][number];

/** How many overlaps by facts are listed for a charge: those that share most first. */
const longestList = 8;

/** Every fact that decided an element, or still could. */
function factsOf(charge: ChargeResult): Set<string> {
  return new Set(
    charge.elements.flatMap(({ decidedBy, openFacts }) => [...decidedBy, ...openFacts]),
  );
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
    other.conducts.some((conduct) => charge.conducts.includes(conduct))
  );
}

/**
 * Adds to each charge that stands those which rest on the same acts, with what each asks and the other
 * does not: what a choice of counts turns on. It applies no rule on double punishment.
 */
export function withOverlaps(
  charges: readonly ChargeResult[],
  conducts: readonly ReadConduct[],
  index: FactIndex,
): ChargeResult[] {
  const standing = charges.filter(
    ({ status, isNear, inchoate }) => inchoate === undefined && (status === "supported" || isNear),
  );
  const acts = new Map(
    standing.map((charge) => [charge, answeredActs(charge, conducts, index)] as const),
  );
  return charges.map((charge) => {
    const own = acts.get(charge);
    if (!own) return charge;
    const found = standing
      .filter((other) => standTogether(charge, other))
      .map((other) => ({
        other,
        shared: [...own].filter((fact) => acts.get(other)?.has(fact) === true),
      }))
      .filter(({ shared }) => shared.length > 0)
      .sort((a, b) => b.shared.length - a.shared.length)
      .slice(0, longestList)
      .map(({ other, shared }) => describe(charge, other, shared, index));
    return {
      ...charge,
      counts: { ...charge.counts, overlaps: [...charge.counts.overlaps, ...found] },
    };
  });
}
