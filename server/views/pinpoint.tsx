import { formatSection, parsePinpoint, pathAnchor } from "../model/statute-citation.ts";

/**
 * Gives the first thing on a page that stands at a subdivision that subdivision's id, so that
 * `/us/usc/t18/s1591/b/1` lands on it. One ledger a page; ids never repeat.
 */
export class PinpointLedger {
  readonly #used = new Set<string>();

  /** The id for this pinpoint, or nothing where it stands on the page already. */
  claim(title: string, pinpoint: string): string | undefined {
    const citation = parsePinpoint(title, pinpoint);
    const anchor = citation ? pathAnchor(citation.path) : "";
    if (anchor === "" || this.#used.has(anchor)) return undefined;
    this.#used.add(anchor);
    return anchor;
  }
}

/** A pinpoint as the margin shows it, carrying the subdivision's id where it is the first. */
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
  return (
    <span class="pinpoint" id={ledger.claim(title, pinpoint)}>
      {citation ? formatSection(citation) : pinpoint}
    </span>
  );
}
