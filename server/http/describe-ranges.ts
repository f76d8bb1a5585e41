import { describeRange, penaltyOn } from "../charges/penalty-on.ts";
import type { Law } from "../charges/provision-on.ts";

/** The range of each offense unit on a date, as words, by its id: for tables of sections. */
export function describeRanges(law: Law, date: string): ReadonlyMap<string, string> {
  const find = (id: string) => law.offenses.get(id)?.offense;
  return new Map(
    [...law.offenses.values()].map(({ offense }) => [
      offense.id,
      describeRange(penaltyOn(offense, date, find)),
    ]),
  );
}
