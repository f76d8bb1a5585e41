import type { ChargeResult, Evaluation } from "../model/charge-evaluation.ts";
import type { FactIndex } from "./fact-state.ts";

type Beside = Evaluation["besideIt"][number];

/** The one fact whose other answer would no longer rule the charge out; undefined where it takes more. */
function onlyMissingFact(charge: ChargeResult, index: FactIndex): string | undefined {
  const missing = charge.elements.filter(({ status }) => status === "missing");
  const isElseMet = charge.elements.every(({ status }) => status !== "unknown");
  const facts = [...new Set(missing.flatMap(({ decidedBy }) => decidedBy))];
  const [fact] = facts;
  // That the act was done rules an attempt out, and the other way round: that is no near miss.
  const isGeneral = fact !== undefined && index.facts.get(fact)?.general === true;
  return isElseMet && facts.length === 1 && !isGeneral ? fact : undefined;
}

function oneFactAway(charge: ChargeResult, index: FactIndex): Beside[] {
  const fact = charge.status === "missing" ? onlyMissingFact(charge, index) : undefined;
  const text = fact === undefined ? undefined : index.facts.get(fact)?.text;
  if (text === undefined) return [];
  return [
    {
      offense: charge.offense,
      label: charge.label,
      citation: charge.citation,
      accused: charge.accused,
      kind: "oneFactAway",
      text: `Every other element has a fact. Answered absent: ${text}`,
    },
  ];
}

/** Charges that one fact, answered absent, keeps from having every element; never facts to look for. */
export function chargesOneFactAway(charges: readonly ChargeResult[], index: FactIndex): Beside[] {
  return charges.flatMap((charge) => oneFactAway(charge, index));
}
