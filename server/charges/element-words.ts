import type { ElementResult } from "../model/charge-evaluation.ts";
import type { PlacedOffense } from "../model/corpus.ts";
import type { Element } from "../model/element.ts";
import { formatStatute, parsePinpoint } from "../model/statute-citation.ts";
import type { ChargeLaw } from "./charge-details.ts";
import { elementOn } from "./element-on.ts";
import { appliedReadings, type Binding } from "./element-truth.ts";

/** What is said of an element whatever was answered. */
export type ElementWords = Omit<ElementResult, "status" | "decidedBy" | "openFacts">;

/** An element's words, place, states of mind and readings on a day, under one choice of circuit. */
export function elementWords(
  element: Element,
  { provision, offense }: PlacedOffense,
  on: string,
  law: ChargeLaw,
  binds: Binding,
): ElementWords {
  const readings = law.readings.get(`${offense.id}/${element.id}`) ?? [];
  const shown = elementOn(element, on, readings);
  const applied = appliedReadings(element, on, binds);
  const citation = parsePinpoint(provision.title, shown.pinpoint);
  return {
    id: element.id,
    label: element.label,
    text: shown.text,
    pinpoint: shown.pinpoint,
    mentalState: [...new Set(shown.mentalStates.map(({ kind }) => kind))],
    isMentalReachOpen: shown.mentalStates.some(({ reach }) => reach === "open"),
    authority: citation ? formatStatute(citation) : shown.pinpoint,
    construed: shown.construed.map((construed) => ({
      case: construed.case,
      scope: construed.scope,
      text: construed.text,
      isApplied: applied.includes(construed),
    })),
    cases: [...new Set(readings.map((reading) => reading.case))],
  };
}
