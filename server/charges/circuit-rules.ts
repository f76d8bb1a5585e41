import type { ChargeResult } from "../model/charge-evaluation.ts";
import { findCourt } from "../model/court.ts";

/**
 * What the page says of circuit holdings: shown only, or those of the chosen circuit applied, and to
 * how many elements of the charges listed. A holding without a test of its own is shown, never applied.
 */
export function circuitRules(
  circuit: string | undefined,
  charges: readonly Pick<ChargeResult, "elements">[],
): string {
  const name = circuit === undefined ? undefined : findCourt(circuit)?.abbreviation;
  if (name === undefined) {
    return "Circuit holdings are shown and not applied: no circuit has been chosen.";
  }
  const applied = charges
    .flatMap(({ elements }) => elements)
    .filter(({ construed }) =>
      construed.some(({ scope, isApplied }) => scope === "circuit" && isApplied),
    ).length;
  return `Holdings of the ${name} are applied where this site encodes a test for them: here, to ${applied} ${applied === 1 ? "element" : "elements"}. Its other holdings, and those of other circuits, are shown and not applied.`;
}
