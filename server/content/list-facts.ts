import type { Condition } from "../model/condition.ts";
import type { Corpus } from "../model/corpus.ts";
import { toCsv } from "../model/csv.ts";
import type { Element } from "../model/element.ts";
import type { Offense } from "../model/offense.ts";
import type { Provision } from "../model/provision.ts";
import type { Rule } from "../model/rule.ts";
import type { Term, Tier, TierVersion } from "../model/tier.ts";

/** One number or date of the law as a page states it, and what it rests on. */
export interface LegalFact {
  /** `18-usc-1591`. */
  readonly provision: string;
  /** The offense unit or rule; empty for what belongs to the section. */
  readonly unit: string;
  /** Where it stands in the unit: `tiers.base.maximumYears`. */
  readonly field: string;
  readonly value: string;
  readonly from: string;
  readonly to: string;
  /** The law that began it, with its section where known. */
  readonly law: string;
  readonly pinpoint: string;
  /** Whether the words were read; empty where the record does not ask. */
  readonly confirmed: string;
}

/** The columns of the list, in order. */
export const factColumns = [
  "provision",
  "unit",
  "field",
  "value",
  "from",
  "to",
  "law",
  "pinpoint",
  "confirmed",
] as const satisfies readonly (keyof LegalFact)[];

/** The dates and the authority that several numbers of one version share. */
type Basis = Omit<LegalFact, "provision" | "unit" | "field" | "value">;

type UnitFact = Omit<LegalFact, "provision" | "unit">;

interface Dated {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly law?: string | undefined;
  readonly lawSection?: string | undefined;
  readonly confirmed?: string | undefined;
}

function basisOf(dated: Dated, pinpoint: string): Basis {
  return {
    from: dated.from ?? "",
    to: dated.to ?? "",
    law: [dated.law, dated.lawSection].filter((part) => part !== undefined).join(" "),
    pinpoint,
    confirmed: dated.confirmed ?? "",
  };
}

/** Rows for every key of a mapping but its prose; what is not set has no row. */
function listFields(prefix: string, fields: object, basis: Basis): UnitFact[] {
  return Object.entries(fields).flatMap(([key, value]: [string, unknown]) =>
    value === undefined || key === "text"
      ? []
      : [{ field: `${prefix}.${key}`, value: value === null ? "none" : String(value), ...basis }],
  );
}

/** A term's numbers, or whose numbers they are. */
function describeTerm(term: Term): object {
  switch (term.kind) {
    case "fixed": {
      const { kind: _kind, ...numbers } = term;
      return numbers;
    }
    case "sameAs":
      return { term: `same as ${[term.offense, term.tier].filter(Boolean).join(" ")}` };
    case "atMost":
      return { term: `at most ${term.offense}` };
    case "atMostAnyChargedCount":
      return { term: "at most any charged count" };
    case "borrowed":
      return { term: `one of ${term.candidates.join(", ")}` };
    case "fineOnly":
      return { term: "a fine only" };
    case "noneNamed":
      return { term: "none named" };
  }
}

function listVersion(tier: Tier, version: TierVersion): UnitFact[] {
  const prefix = `tiers.${tier.id}`;
  const { fine, fineDollars, fineText, join } = version;
  const numbers = { ...describeTerm(version.term), fine, fineDollars, fineText, join };
  const steps = (version.steps ?? []).flatMap(({ id, kind, factor, years, ...step }) => {
    const confirmed = version.confirmed;
    const basis = basisOf({ ...step, confirmed }, step.pinpoint);
    return listFields(`${prefix}.steps.${id}`, { kind, factor, years }, basis);
  });
  return [...listFields(prefix, numbers, basisOf(version, tier.pinpoint)), ...steps];
}

/** The counts that a condition compares: at least 10 persons. */
function listCounts(prefix: string, condition: Condition | undefined, basis: Basis): UnitFact[] {
  if (condition === undefined) return [];
  if ("count" in condition) {
    const { fact, ...bounds } = condition.count;
    return listFields(`${prefix}.${fact}`, bounds, basis);
  }
  const inner =
    "all" in condition
      ? condition.all
      : "any" in condition
        ? condition.any
        : "not" in condition
          ? [condition.not]
          : [];
  return inner.flatMap((one) => listCounts(prefix, one, basis));
}

/** Ways to meet an element that have days of their own, and the counts it asks for. */
function listElement(element: Element): UnitFact[] {
  const prefix = `elements.${element.id}`;
  const alternatives = (element.alternatives ?? []).flatMap((alternative) => {
    const basis = basisOf(alternative, alternative.pinpoint);
    const place = `${prefix}.${alternative.id}`;
    const isDated = alternative.from !== undefined || alternative.to !== undefined;
    return [
      ...(isDated ? [{ field: place, value: "in force", ...basis }] : []),
      ...listCounts(place, alternative.condition, basis),
    ];
  });
  return [
    ...listCounts(prefix, element.condition, basisOf(element, element.pinpoint)),
    ...alternatives,
  ];
}

function listOffense(offense: Offense): UnitFact[] {
  return [
    ...offense.inForce.map((span) => ({
      field: "inForce",
      value: "in force",
      ...basisOf(span, offense.pinpoint),
    })),
    ...offense.elements.flatMap(listElement),
    ...offense.tiers.flatMap((tier) => [
      ...listCounts(`tiers.${tier.id}`, tier.condition, basisOf({}, tier.pinpoint)),
      ...tier.versions.flatMap((version) => listVersion(tier, version)),
    ]),
  ];
}

function listRule(rule: Rule): UnitFact[] {
  const covers = rule.covers.flatMap((selector, index) => {
    const basis = basisOf(selector, selector.pinpoint ?? rule.pinpoint);
    const { minimumMaximumYears, belowMaximumYears } = selector;
    const place = `covers.${index + 1}`;
    return [
      ...listFields(place, { minimumMaximumYears, belowMaximumYears }, basis),
      ...listCounts(place, selector.condition, basis),
    ];
  });
  const effects = rule.versions.flatMap((version) =>
    listFields("effect", version.effect, basisOf(version, rule.pinpoint)),
  );
  return [...covers, ...effects];
}

/** What belongs to the section: its days in force, its changes and its definitions. */
function listSection(provision: Provision): UnitFact[] {
  const { inForce, history, definitions, section } = provision;
  return [
    ...inForce.map((span) => ({ field: "inForce", value: "in force", ...basisOf(span, section) })),
    ...history.map(({ law, lawSection, effective, enacted, pinpoints }) => ({
      field: "history.enacted",
      value: enacted,
      ...basisOf({ from: effective, law, lawSection }, pinpoints.join(" ")),
    })),
    ...definitions.map((definition) => ({
      field: `definitions.${definition.id}`,
      value: "in force",
      ...basisOf(definition, definition.pinpoint),
    })),
  ];
}

/** Every number and date of the law in the collection with its source, in statute order. */
export function listFacts(corpus: Pick<Corpus, "provisions">): LegalFact[] {
  return corpus.provisions.flatMap((provision) => {
    const place = (unit: string, facts: readonly UnitFact[]): LegalFact[] =>
      facts.map((fact) => ({ provision: provision.slug, unit, ...fact }));
    return [
      ...place("", listSection(provision)),
      ...provision.offenses.flatMap((offense) => place(offense.id, listOffense(offense))),
      ...provision.rules.flatMap((rule) => place(rule.id, listRule(rule))),
    ];
  });
}

/** The list as CSV by RFC 4180, a heading row first. */
export function formatFacts(facts: readonly LegalFact[]): string {
  const rows = facts.map((fact) => factColumns.map((column) => fact[column]));
  return toCsv([[...factColumns], ...rows]);
}
