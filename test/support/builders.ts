// Valid invented records: override what a test is about. "Hauling" is no crime anywhere.
import { type Corpus, emptyCorpus } from "../../server/model/corpus.ts";
import type { CourtCase, Opinion } from "../../server/model/court-case.ts";
import type { Element } from "../../server/model/element.ts";
import type { Offense } from "../../server/model/offense.ts";
import type { Provision } from "../../server/model/provision.ts";
import type { Rule } from "../../server/model/rule.ts";
import type { Tier, TierVersion } from "../../server/model/tier.ts";

const reading = { basis: "reading" as const };
const drafted = { drafted: { by: "drafter", on: "2026-11-21" } };

/** A version of a tier: up to ten years since 2001. */
export function buildVersion(over: Partial<TierVersion> = {}): TierVersion {
  return {
    from: "2001-01-01",
    law: "pl-200-1",
    term: { kind: "fixed", minimumYears: null, maximumYears: 10 },
    fine: "title18",
    join: "or",
    clock: "offense",
    appliesTo: "notStated",
    confirmed: "readInOfficialText",
    ...over,
  };
}

export function buildTier(over: Partial<Tier> = {}): Tier {
  return {
    id: "base",
    label: "base",
    pinpoint: "9001(a)",
    foundBy: "notNeeded",
    mustBeAlleged: false,
    versions: [buildVersion()],
    ...over,
  };
}

export function buildElement(over: Partial<Element> = {}): Element {
  return {
    id: "act",
    label: "The act",
    text: "Hauls a load.",
    pinpoint: "9001(a)",
    mentalStates: [{ from: "2001-01-01", kind: "knowingly", attachesTo: ["hauls"], reach: "text" }],
    ...over,
  };
}

export function buildOffense(over: Partial<Offense> = {}): Offense {
  return {
    id: "18-usc-9001-haul",
    label: "Hauling",
    summary: "Hauling a load.",
    pinpoint: "9001(a)",
    inForce: [{ from: "2001-01-01", law: "pl-200-1" }],
    scope: "conduct",
    unitOfProsecution: { per: "act", text: "One count for each load.", authority: reading },
    continuing: { value: "no", text: "It ends with the load.", authority: reading },
    elements: [buildElement()],
    tiers: [buildTier()],
    notEncoded: ["Aiding."],
    ...over,
  };
}

export function buildRule(over: Partial<Rule> = {}): Rule {
  return {
    id: "five-years",
    subject: "limitations",
    label: "Five years",
    pinpoint: "9003(a)",
    covers: [{ everyOffense: true }],
    versions: [
      {
        from: "2001-01-01",
        law: "pl-200-1",
        effect: { text: "Five years.", years: 5 },
        clock: "offense",
        appliesTo: "notStated",
        confirmed: "readInOfficialText",
      },
    ],
    ...over,
  };
}

export function buildProvision(over: Partial<Provision> = {}): Provision {
  return {
    slug: "18-usc-9001",
    file: "statutes/18/9001.md",
    title: "18",
    section: "9001",
    catchline: "Hauling",
    plainName: "hauling",
    chapter: "90",
    kind: "offense",
    coverage: "whole",
    summary: "Punishes hauling.",
    inForce: [{ from: "2001-01-01", law: "pl-200-1" }],
    offenses: [],
    inchoate: [],
    rules: [],
    definitions: [],
    construed: [],
    oldLetters: [],
    history: [
      {
        law: "pl-200-1",
        enacted: "2001-01-01",
        effective: "2001-01-01",
        effectiveBasis: "No other date is named.",
        execution: "asDirected",
        pinpoints: ["9001"],
        change: "Added the section.",
      },
    ],
    confusedWith: [],
    related: [],
    notEncoded: ["Venue."],
    sources: [
      {
        id: "code",
        kind: "officialText",
        title: "18 U.S.C. 9001",
        read: "whole",
        readOn: "2026-11-21",
      },
    ],
    discrepancies: [],
    checkedAgainst: { releasePoint: "119-100", date: "2026-11-21" },
    review: drafted,
    bodyHtml: "",
    bodyText: "",
    ...over,
  };
}

export function buildOpinion(over: Partial<Opinion> = {}): Opinion {
  return {
    id: "ca9-2011",
    volume: 652,
    reporter: "F.3d",
    page: 1160,
    court: "ca9",
    decided: "2011-07-22",
    kind: "opinion",
    place: "principal",
    ...over,
  };
}

export function buildCase(over: Partial<CourtCase> = {}): CourtCase {
  return {
    slug: "roe",
    file: "cases/roe.md",
    name: "United States v. Roe",
    shortName: "Roe",
    aliases: [],
    kind: "criminal",
    summary: "A hauler appealed.",
    opinions: [buildOpinion()],
    history: [],
    statutes: ["18 USC 9001"],
    holdings: [],
    defendants: [],
    figures: [],
    facets: {
      form: ["forcedLabor"],
      sector: ["other"],
      means: ["notStated"],
      recruitment: ["notStated"],
      control: ["notStated"],
      venue: ["notStated"],
      benefit: ["notStated"],
      evidence: ["notStated"],
      victims: ["notStated"],
      ages: ["notStated"],
      origin: ["notStated"],
      issues: ["elements"],
    },
    related: [],
    sources: [
      { id: "opinion", kind: "opinion", title: "The opinion", read: "whole", readOn: "2026-11-21" },
    ],
    discrepancies: [],
    notConfirmed: [],
    treatment: { status: "notChecked" },
    protectedNames: [],
    review: drafted,
    brief: [],
    ...over,
  };
}

export function buildCorpus(over: Partial<Corpus> = {}): Corpus {
  return { ...emptyCorpus, ...over };
}
