import { distance } from "fastest-levenshtein";

/** ` Did you mean "…"?` with the nearest of the known words, or nothing when none is near. */
export function suggest(word: string, known: Iterable<string>): string {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(word, candidate);
    if (
      steps < bestDistance ||
      (steps === bestDistance && best !== undefined && candidate < best)
    ) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best === undefined ? "" : ` Did you mean "${best}"?`;
}
