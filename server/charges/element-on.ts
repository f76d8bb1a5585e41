import { inForceOn } from "../model/dates.ts";
import type { Element } from "../model/element.ts";
import type { AlternativeOn, CaseReading, ElementOn } from "../model/provision-on.ts";

function alternativesOn(element: Element, date: string): AlternativeOn[] {
  return (element.alternatives ?? []).map((alternative) => ({
    id: alternative.id,
    text: alternative.text,
    pinpoint: alternative.pinpoint,
    inForce: inForceOn([alternative], date).length > 0,
    from: alternative.from,
    to: alternative.to,
    law: alternative.law,
  }));
}

/** An element's words, place and states of mind on a date. */
export function elementOn(
  element: Element,
  date: string,
  readings: readonly CaseReading[],
): ElementOn {
  const former = inForceOn(element.formerTexts ?? [], date)[0];
  return {
    id: element.id,
    label: element.label,
    text: former?.text ?? element.text,
    pinpoint: former?.pinpoint ?? element.pinpoint,
    inForce: inForceOn([element], date).length > 0,
    mentalStates: inForceOn(element.mentalStates, date).map((state) => ({
      ...state,
      ...(state.except !== undefined && { except: inForceOn(state.except, date) }),
    })),
    combine: element.combine,
    unanimity: element.unanimity,
    alternatives: alternativesOn(element, date),
    construed: element.construed ?? [],
    authority: element.authority,
    proof: element.proof ?? [],
    notes: element.notes ?? [],
    confirmed: former?.confirmed ?? "readInOfficialText",
    cases: readings,
  };
}
