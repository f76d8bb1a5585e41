import type { Corpus } from "../model/corpus.ts";
import type { Inchoate, Offense } from "../model/offense.ts";
import type { Provision } from "../model/provision.ts";
import type { Path } from "./source-file.ts";

/** An offense unit, or the clause that units are made from, with its place in the front matter. */
export interface WrittenUnit {
  readonly provision: Provision;
  readonly path: Path;
  /** The parts that a written unit and a clause have in common. */
  readonly unit: Pick<Inchoate, "id" | "inForce" | "elements" | "defenses">;
  /** The offenses as the site holds them: one for a written unit, all that a clause makes. */
  readonly offenses: readonly Offense[];
}

/** The place in its file of an offense unit: its own entry, or the clause that made it. */
export function offensePath(provision: Provision, offense: Offense): Path {
  return offense.inchoate
    ? ["inchoate", provision.inchoate.findIndex((clause) => clause.id === offense.inchoate?.clause)]
    : ["offenses", provision.offenses.indexOf(offense)];
}

/** Every unit that is written in a file: offenses first, then attempt and conspiracy clauses. */
export function listWrittenUnits(corpus: Corpus): WrittenUnit[] {
  return corpus.provisions.flatMap((provision) => [
    ...provision.offenses
      .filter((offense) => !offense.inchoate)
      .map((offense) => ({
        provision,
        path: offensePath(provision, offense),
        unit: offense,
        offenses: [offense],
      })),
    ...provision.inchoate.map((clause, index) => ({
      provision,
      path: ["inchoate", index],
      unit: clause,
      offenses: provision.offenses.filter((offense) => offense.inchoate?.clause === clause.id),
    })),
  ]);
}
