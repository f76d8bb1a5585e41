import type { Element } from "../../model/element.ts";
import { listWrittenUnits } from "../offense-paths.ts";
import type { Check } from "./check.ts";

/** True where something of the element is tested by a fact. */
function isTested(element: Element): boolean {
  return [
    element,
    ...(element.alternatives ?? []),
    ...(element.formerTexts ?? []),
    ...element.mentalStates,
  ].some(({ condition }) => condition !== undefined);
}

/** Where there is an intake, every element of every offense is tested by some of its facts. */
export const untestedElement: Check = (corpus, sources) =>
  corpus.intake.length === 0
    ? []
    : listWrittenUnits(corpus).flatMap(({ provision, path, unit }) =>
        unit.elements.flatMap((element, index) => {
          const source = sources.get(provision.file);
          if (!source || isTested(element)) return [];
          const message = `no fact tests the element "${element.id}" of ${unit.id}: add a condition over facts of content/intake/`;
          return [source.problemAt([...path, "elements", index], "untested-element", message)];
        }),
      );
