import type { Provision } from "./provision.ts";
import { parsePinpoint, pathAnchor, type StatuteCitation } from "./statute-citation.ts";

/** The subdivisions that a section's page has an id for: `b`, `b-1`. */
export function placesOf(
  provision: Pick<Provision, "title" | "offenses" | "rules" | "definitions" | "history">,
): Set<string> {
  const pinpoints = [
    ...provision.offenses.flatMap((offense) =>
      [offense, ...offense.elements, ...offense.tiers].map(({ pinpoint }) => pinpoint),
    ),
    ...provision.rules.map(({ pinpoint }) => pinpoint),
    ...provision.definitions.map(({ pinpoint }) => pinpoint),
    ...provision.history.flatMap((entry) => entry.pinpoints),
  ];
  const paths = pinpoints.map((pinpoint) => parsePinpoint(provision.title, pinpoint)?.path ?? []);
  return new Set(
    paths.flatMap((path) => path.map((_part, index) => pathAnchor(path.slice(0, index + 1)))),
  );
}

/** The cited place, or the nearest around it that the section's page has an id for. */
export function nearestPlace(
  places: ReadonlySet<string>,
  citation: StatuteCitation,
): StatuteCitation {
  const { path } = citation;
  if (path.length === 0 || places.has(pathAnchor(path))) return citation;
  return nearestPlace(places, { ...citation, path: path.slice(0, -1) });
}
