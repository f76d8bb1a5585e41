import { createChargeEngine } from "../../server/charges/evaluate-charges.ts";
import { indexLaw } from "../../server/charges/provision-on.ts";
import { loadCorpus } from "../../server/content/load-corpus.ts";
import type { Conduct } from "../../server/model/charge-request.ts";

const { corpus } = loadCorpus(".");

/** The real collection, indexed. */
export const law = indexLaw(corpus);

/** The engine over it. */
export const engine = createChargeEngine(law, corpus.intake);

/** Every fact of the intake that is answered present, absent or unknown. */
export const yesNoFacts = [...engine.facts.facts.values()].filter(({ kind }) => kind === "yesNo");

/** A conduct from lists of facts. */
export function buildConduct(
  present: readonly string[],
  absent: readonly string[] = [],
  over: Partial<Conduct> = {},
): Conduct {
  return {
    from: "2016",
    answers: Object.fromEntries([
      ...present.map((fact) => [fact, "present" as const]),
      ...absent.map((fact) => [fact, "absent" as const]),
    ]),
    ...over,
  };
}

/** Facts that support forced labor in a home, § 1589(a), on any date since 2000. */
export const forcedLaborFacts = [
  "victim-real",
  "act-completed",
  "obtained",
  "labor-home",
  "threat-of-force",
  "means-got-labor",
];
