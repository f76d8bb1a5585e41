import { stem } from "./stem.ts";

/** Text around the first words found, with the places to mark. */
export interface Excerpt {
  readonly text: string;
  /** Start and end of each found word in `text`. */
  readonly marks: readonly (readonly [number, number])[];
}

const length = 220;

/** Cuts an excerpt around the densest run of the words looked for. */
export function cutExcerpt(body: string, words: readonly string[]): Excerpt {
  const stems = new Set(words.map(stem).filter((word) => word.length > 1));
  const tokens = [...body.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isHit: stems.has(stem(match[0])),
  }));
  const hits = tokens.filter((token) => token.isHit);
  let best = 0;
  let bestCount = -1;
  for (const hit of hits) {
    const count = hits.filter(
      (other) => other.start >= hit.start && other.end <= hit.start + length,
    ).length;
    if (count > bestCount) {
      best = hit.start;
      bestCount = count;
    }
  }
  const wanted = Math.max(0, Math.min(best - 40, body.length - length));
  const start = wanted === 0 ? 0 : (tokens.find((token) => token.start >= wanted)?.start ?? wanted);
  const end =
    start + length >= body.length
      ? body.length
      : (tokens.findLast((token) => token.end <= start + length)?.end ?? start + length);
  const lead = start > 0 ? "… " : "";
  const tail = end < body.length ? " …" : "";
  return {
    text: `${lead}${body.slice(start, end)}${tail}`,
    marks: hits
      .filter((hit) => hit.start >= start && hit.end <= end)
      .map((hit) => [hit.start - start + lead.length, hit.end - start + lead.length] as const),
  };
}
