import type { ChargeResult, OpenFact } from "../model/charge-evaluation.ts";
import type { FactIndex } from "./fact-state.ts";

/** How many open facts are listed: the most useful first. */
const longestList = 40;

interface Tally {
  weight: number;
  readonly bearsOn: Set<string>;
  readonly settles: Set<string>;
}

/** The share of a charge's elements that have a fact: how near it is. */
export function shareSupported({ elements }: ChargeResult): number {
  return elements.filter(({ status }) => status === "supported").length / elements.length;
}

/** The facts still unknown in an open charge. */
function unknownFacts(charge: ChargeResult): string[] {
  return [...new Set(charge.elements.flatMap(({ openFacts }) => openFacts))];
}

/**
 * The facts still open, ranked by how much they would settle: a charge that is near, with few open
 * facts, gives each of them more weight than one that is far off, with many. Worded as facts for the file, never as questions to
 * put to a victim.
 */
export function rankOpenFacts(charges: readonly ChargeResult[], index: FactIndex): OpenFact[] {
  const tallies = new Map<string, Tally>();
  for (const charge of charges) {
    if (charge.status !== "open") continue;
    const facts = unknownFacts(charge);
    const closeness = shareSupported(charge);
    const openElements = charge.elements.filter(({ status }) => status === "unknown");
    for (const fact of facts) {
      const tally = tallies.get(fact) ?? { weight: 0, bearsOn: new Set(), settles: new Set() };
      tally.weight += closeness / (facts.length * Math.max(1, openElements.length));
      tally.bearsOn.add(charge.citation);
      if (openElements.every(({ openFacts }) => openFacts.includes(fact))) {
        tally.settles.add(charge.citation);
      }
      tallies.set(fact, tally);
    }
  }
  return [...tallies]
    .sort(([idA, a], [idB, b]) => b.weight - a.weight || (idA < idB ? -1 : 1))
    .slice(0, longestList)
    .flatMap(([fact, tally]) => {
      const known = index.facts.get(fact);
      const question = index.questionOf.get(fact);
      if (!known || !question) return [];
      const settles = [...tally.settles];
      return [
        {
          fact,
          question: question.slug,
          text: known.text,
          why:
            settles.length > 0
              ? `Could settle ${settles.join(", ")}.`
              : `Bears on ${[...tally.bearsOn].slice(0, 5).join(", ")}.`,
          settles,
          bearsOn: tally.bearsOn.size,
        },
      ];
    });
}
