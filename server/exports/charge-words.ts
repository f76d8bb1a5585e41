import type { ChargeResult, ElementStatus } from "../model/charge-evaluation.ts";

/** Words for the values of an evaluation; one that is not here is split at its capitals. */
const words: Readonly<Record<string, string>> = {
  // states of mind
  knowinglyAndWillfully: "knowingly and willfully",
  recklessDisregard: "reckless disregard",
  shouldHaveKnown: "should have known",
  notStated: "not stated",
  expresslyNone: "none needed, the text says",
  // who finds
  courtPriorConviction: "court (prior conviction)",
  notNeeded: "nothing beyond the elements",
  // what one count covers
  victim: "each victim",
  trip: "each trip",
  alien: "each person moved",
  agreement: "each agreement",
  transaction: "each transaction",
  proceeding: "each proceeding",
  document: "each document",
  act: "each act",
  notSettled: "not settled",
  // who must show a defense
  government: "the government",
  defendantPreponderance: "the accused, by a preponderance",
  defendantClearAndConvincing: "the accused, by clear and convincing evidence",
  // how far a case binds
  nationwide: "binding nationwide",
  circuit: "one circuit",
};

/** The printed words for a value: "reckless disregard" for recklessDisregard. */
export function chargeWords(value: string): string {
  return (
    words[value] ??
    value.replace(/([a-z])([A-Z])/g, (_match, before: string, after: string) => {
      return `${before} ${after.toLowerCase()}`;
    })
  );
}

/** Values inside a text replaced by their words: "knowledge, recklessDisregard". */
export function valuesInWords(text: string): string {
  return text.replace(/\b[a-z]+(?:[A-Z][a-z]+)+\b/g, (value) => chargeWords(value));
}

/** The status of a charge in words. Never a colour, a score or an advice. */
export function chargeStatusWords({ status, elements }: ChargeResult): string {
  const unknown = elements.filter((element) => element.status === "unknown").length;
  switch (status) {
    case "supported":
      return "answered present on every element";
    case "open":
      return `open: ${unknown} of ${elements.length} elements not known`;
    case "missing":
      return "an element is answered absent";
    case "notInForce":
      return "not in force on these dates";
  }
}

/** The status of an element, a tier or a defense in words. */
export function elementStatusWords(status: ElementStatus): string {
  return { supported: "answered present", missing: "answered absent", unknown: "not known" }[
    status
  ];
}

/**
 * Citations as one line, each once and in the order given, one sign for each title:
 * `18 U.S.C. §§ 1589(a), 1594(b); 8 U.S.C. § 1328`. What is no section of the Code stands as it is.
 */
export function citationLine(citations: readonly string[]): string {
  const groups = new Map<string, Set<string>>();
  for (const citation of citations) {
    const [title = citation, section] = citation.split(/ §[\u00a0 ]/);
    const sections = groups.get(title) ?? new Set();
    if (section !== undefined) sections.add(section);
    groups.set(title, sections);
  }
  return [...groups]
    .map(([title, sections]) => {
      if (sections.size === 0) return title;
      return `${title} ${sections.size > 1 ? "§§" : "§"}\u00a0${[...sections].join(", ")}`;
    })
    .join("; ");
}
