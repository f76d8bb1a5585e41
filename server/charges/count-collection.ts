import type { Corpus } from "../model/corpus.ts";

/** Counts what a collection holds: for the terminal, the home page and `/healthz`. */
export function countCollection(corpus: Corpus) {
  const offenses = corpus.provisions.flatMap((provision) => provision.offenses);
  return {
    provisions: corpus.provisions.length,
    offenses: offenses.length,
    elements: offenses.reduce((sum, offense) => sum + offense.elements.length, 0),
    cases: corpus.cases.length,
    holdings: corpus.cases.reduce((sum, courtCase) => sum + courtCase.holdings.length, 0),
    rules: corpus.provisions.reduce((sum, provision) => sum + provision.rules.length, 0),
  };
}
