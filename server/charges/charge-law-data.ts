import type { ChargeNotice } from "../model/charge-evaluation.ts";
import { newestReleasePoint } from "../model/corpus.ts";
import type { IntakeQuestion } from "../model/intake.ts";
import type { Provision } from "../model/provision.ts";
import type { CaseReading } from "../model/provision-on.ts";
import type { ChargeLaw } from "./charge-details.ts";
import type { Law } from "./provision-on.ts";

/** The part of a section that judging charges needs. */
type ChargeProvision = Pick<
  Provision,
  "title" | "section" | "chapter" | "slug" | "offenses" | "rules"
>;

/** The collection as it is sent to a browser, where charges are evaluated: plain data. */
export interface ChargeLawData {
  readonly provisions: readonly ChargeProvision[];
  readonly readings: readonly (readonly [string, readonly CaseReading[]])[];
  readonly lawNumbers: readonly (readonly [string, string])[];
  readonly names: readonly (readonly [string, string])[];
  readonly circuitOf: readonly (readonly [string, string])[];
  readonly notices: readonly ChargeNotice[];
  readonly intake: readonly IntakeQuestion[];
  readonly contentHash: string;
  readonly releasePoint: string;
}

/** What a browser needs of the collection; texts still carry their links. */
export function chargeLawData(law: Law, contentHash: string): ChargeLawData {
  const { corpus } = law;
  return {
    provisions: corpus.provisions
      .filter(({ offenses, rules }) => offenses.length + rules.length > 0)
      .map(({ title, section, chapter, slug, offenses, rules }) => ({
        title,
        section,
        chapter,
        slug,
        offenses,
        rules,
      })),
    readings: [...law.readings],
    lawNumbers: [...law.lawNumbers],
    names: [...law.names],
    circuitOf: [...law.circuitOf],
    notices: law.notices,
    intake: corpus.intake,
    contentHash,
    releasePoint: newestReleasePoint(corpus),
  };
}

/** The law that the engine reads, from the data that a browser was sent. */
export function readChargeLaw(data: ChargeLawData): ChargeLaw {
  const placed = data.provisions.flatMap((provision) =>
    provision.offenses.map((offense) => ({ provision: provision as Provision, offense })),
  );
  return {
    offenses: new Map(placed.map((item) => [item.offense.id, item])),
    rules: data.provisions.flatMap((provision) =>
      provision.rules.map((rule) => ({ provision: provision as Provision, rule })),
    ),
    readings: new Map(data.readings),
    lawNumbers: new Map(data.lawNumbers),
    names: new Map(data.names),
    circuitOf: new Map(data.circuitOf),
    notices: data.notices,
  };
}
