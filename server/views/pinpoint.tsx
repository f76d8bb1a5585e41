import { formatSection, parsePinpoint, pathAnchor } from "../model/statute-citation.ts";

/**
 * Gives the first thing on a page that stands at a subdivision, or inside it, that subdivision's
 * id, so that `/us/usc/t18/s1591/b/1` and `/us/usc/t18/s1591/b` land on it. One ledger a page; ids
 * never repeat.
 */
export class PinpointLedger {
  readonly #used = new Set<string>();

  /** The ids that this pinpoint is the first to stand for, the widest first: `b`, `b-1`. */
  claim(title: string, pinpoint: string): string[] {
    const path = parsePinpoint(title, pinpoint)?.path ?? [];
    const anchors = path.map((_part, index) => pathAnchor(path.slice(0, index + 1)));
    const fresh = anchors.filter((anchor) => !this.#used.has(anchor));
    for (const anchor of fresh) this.#used.add(anchor);
    return fresh;
  }
}

/** A pinpoint as the margin shows it, carrying the ids of the subdivisions that it is the first of. */
export function Pinpoint({
  title,
  pinpoint,
  ledger,
}: {
  readonly title: string;
  readonly pinpoint: string;
  readonly ledger: PinpointLedger;
}) {
  const citation = parsePinpoint(title, pinpoint);
  const words = <>{citation ? formatSection(citation) : pinpoint}</>;
  const [id, ...wider] = ledger.claim(title, pinpoint).reverse();
  return wider.reduce(
    (inner, anchor) => <span id={anchor}>{inner}</span>,
    <span class="pinpoint" id={id}>
      {words}
    </span>,
  );
}
