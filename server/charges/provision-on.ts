import { formatCase, formatReporterCitation } from "../model/case-citation.ts";
import type { ChargeNotice } from "../model/charge-evaluation.ts";
import { type Corpus, listOffenses, listRules, type PlacedOffense } from "../model/corpus.ts";
import { findCourt } from "../model/court.ts";
import { type CourtCase, type Holding, principalOpinion } from "../model/court-case.ts";
import { edgeDays, inForceOn } from "../model/dates.ts";
import { formatGuideline } from "../model/guideline.ts";
import type { Offense } from "../model/offense.ts";
import type { Provision } from "../model/provision.ts";
import type {
  CaseReading,
  GuidelineLink,
  InchoateLink,
  OffenseOn,
  ProvisionOn,
} from "../model/provision-on.ts";
import {
  citationContains,
  formatStatute,
  parseCodeCitation,
  parsePinpoint,
  provisionSlug,
} from "../model/statute-citation.ts";
import { indexNotices } from "./charge-notices.ts";
import { consequencesOn, type PlacedRule } from "./consequences-on.ts";
import { elementOn } from "./element-on.ts";
import { type FindOffense, penaltyHistory, penaltyOn } from "./penalty-on.ts";

/** The collection, indexed once for every later question about a section and a date. */
export interface Law {
  readonly corpus: Corpus;
  readonly offenses: ReadonlyMap<string, PlacedOffense>;
  readonly rules: readonly PlacedRule[];
  /** Holdings by `offense/element`. */
  readonly readings: ReadonlyMap<string, readonly CaseReading[]>;
  readonly lawNumbers: ReadonlyMap<string, string>;
  /** Cases and questions as they are cited, by record: `case:dann`. */
  readonly names: ReadonlyMap<string, string>;
  /** By case: the court of appeals of its circuit. */
  readonly circuitOf: ReadonlyMap<string, string>;
  /** What is to be asked for or told before a charge. */
  readonly notices: readonly ChargeNotice[];
}

function readIn(courtCase: CourtCase, holding: Holding): CaseReading["readIn"] {
  const read = courtCase.sources.filter((source) => holding.sources.includes(source.id));
  const opinions = read.filter((source) => source.kind === "opinion");
  if (opinions.some((source) => source.read === "whole")) return "opinion";
  if (opinions.some((source) => source.read === "excerpt")) return "opinionExcerpt";
  return read.some((source) => source.read === "syllabus") ? "syllabus" : "secondary";
}

function readingOf(courtCase: CourtCase, holding: Holding): CaseReading {
  const opinion =
    courtCase.opinions.find((candidate) => candidate.id === holding.opinion) ??
    principalOpinion(courtCase);
  return {
    case: courtCase.slug,
    shortName: courtCase.shortName,
    citation: formatReporterCitation(opinion, holding.pinpoint.page),
    holding: holding.id,
    topic: holding.topic,
    verb: holding.verb,
    text: holding.text,
    textRead: holding.textRead.label,
    standardOfReview: holding.standardOfReview,
    page: holding.pinpoint.page,
    readIn: readIn(courtCase, holding),
  };
}

/** Indexes the collection. */
export function indexLaw(corpus: Corpus): Law {
  const readings = new Map<string, CaseReading[]>();
  for (const courtCase of corpus.cases) {
    for (const holding of courtCase.holdings) {
      if (holding.offense === undefined || holding.element === undefined) continue;
      const key = `${holding.offense}/${holding.element}`;
      readings.set(key, [...(readings.get(key) ?? []), readingOf(courtCase, holding)]);
    }
  }
  const offenses = new Map(listOffenses(corpus).map((placed) => [placed.offense.id, placed]));
  return {
    corpus,
    offenses,
    notices: indexNotices(corpus.policy, offenses),
    rules: listRules(corpus),
    readings,
    names: new Map([
      ...corpus.cases.map((courtCase): [string, string] => [
        `case:${courtCase.slug}`,
        formatCase(courtCase.name, principalOpinion(courtCase)),
      ]),
      ...corpus.questions.map(({ slug, title }): [string, string] => [`question:${slug}`, title]),
    ]),
    circuitOf: new Map(
      corpus.cases.flatMap((courtCase): [string, string][] => {
        const circuit = findCourt(principalOpinion(courtCase).court)?.circuit;
        return circuit === undefined ? [] : [[courtCase.slug, circuit]];
      }),
    ),
    lawNumbers: new Map(corpus.authorities.map((authority) => [authority.slug, authority.number])),
  };
}

function inchoateLinks(
  law: Law,
  offense: Offense,
  kind: "attempt" | "conspiracy",
  date: string,
): InchoateLink[] {
  return [...law.offenses.values()]
    .filter(
      ({ offense: unit }) =>
        unit.inchoate?.kind === kind && unit.inchoate.objects.includes(offense.id),
    )
    .map(({ provision, offense: unit }) => ({
      offense: unit.id,
      label: unit.label,
      provision: provision.slug,
      pinpoint: unit.pinpoint,
      inForce: inForceOn(unit.inForce, date).length > 0,
    }));
}

/** Every day on which some words of a unit's elements or defenses began or ended. */
function wordingDays(offense: Offense): string[] {
  const dated = [
    ...offense.inForce,
    ...(offense.defenses ?? []),
    ...offense.elements.flatMap((element) => [
      element,
      ...(element.alternatives ?? []),
      ...(element.formerTexts ?? []),
      ...element.mentalStates.flatMap((state) => [state, ...(state.except ?? [])]),
    ]),
  ];
  return dated.flatMap(edgeDays);
}

/** True on a text's first day where its act does not say "on or after": both texts may be argued. */
function isBoundaryDay(offense: Offense, date: string): boolean {
  const versions = offense.tiers.flatMap((tier) => tier.versions);
  const begun = versions.filter((version) => version.from === date);
  if (begun.some((version) => version.appliesTo === "offensesFrom")) return false;
  return begun.length > 0 || wordingDays(offense).includes(date);
}

/** The guidelines to which the manual's index of statutes sends a unit's place, all of one year. */
function guidelineFor(law: Law, { provision, offense }: PlacedOffense): GuidelineLink | undefined {
  const citation = parsePinpoint(provision.title, offense.pinpoint);
  const found = law.corpus.guidelines.filter((guideline) =>
    guideline.statutes.some((text) => {
      const statute = parseCodeCitation(text);
      return citation && statute && citationContains(statute, citation);
    }),
  );
  const edition = found[0]?.manualYear;
  if (edition === undefined) return undefined;
  return {
    sections: found.map((guideline) => formatGuideline(guideline.section)),
    edition,
    slugs: found.map((guideline) => guideline.slug),
  };
}

/** A unit as it stood on a date, with everything that its page shows. */
export function offenseOn(law: Law, placed: PlacedOffense, date: string): OffenseOn {
  const { provision, offense } = placed;
  const find: FindOffense = (id) => law.offenses.get(id)?.offense;
  const penalty = penaltyOn(offense, date, find);
  const objects = (offense.inchoate?.objects ?? []).flatMap((id) => law.offenses.get(id) ?? []);
  const citation = parsePinpoint(provision.title, offense.pinpoint);
  const defenses = (offense.defenses ?? []).filter(
    (defense) => inForceOn([defense], date).length > 0,
  );
  return {
    id: offense.id,
    label: offense.label,
    summary: offense.summary,
    pinpoint: offense.pinpoint,
    formerPinpoints: inForceOn(provision.oldLetters, date)
      .filter((old) => old.today === offense.pinpoint)
      .map((old) => old.pinpoint),
    citation: citation ? formatStatute(citation) : offense.pinpoint,
    inForce: inForceOn(offense.inForce, date).length > 0,
    inForceRanges: offense.inForce,
    boundaryDay: isBoundaryDay(offense, date),
    unitOfProsecution: offense.unitOfProsecution,
    continuing: offense.continuing,
    elements: offense.elements.map((element) =>
      elementOn(element, date, law.readings.get(`${offense.id}/${element.id}`) ?? []),
    ),
    penalty,
    penaltyHistory: penaltyHistory(offense, find),
    defenses: defenses.map((defense) => {
      const former = inForceOn(defense.formerTexts ?? [], date)[0];
      return former ? { ...defense, text: former.text } : defense;
    }),
    attempt: inchoateLinks(law, offense, "attempt", date),
    conspiracy: inchoateLinks(law, offense, "conspiracy", date),
    consequences: consequencesOn(placed, objects, law.rules, penalty, date),
    venue: offense.venue,
    guideline: guidelineFor(law, placed),
    confusedWith: (offense.confusedWith ?? []).map((pair) => {
      const other = law.offenses.get(pair.with);
      return {
        with: pair.with,
        label: other?.offense.label ?? pair.with,
        text: pair.text,
        provision: other?.provision.slug ?? "",
      };
    }),
    notEncoded: offense.notEncoded,
    inchoate: offense.inchoate,
  };
}

/** A section as it stood on a date. */
export function provisionOn(law: Law, provision: Provision, date: string): ProvisionOn {
  const offenses = provision.offenses.map((offense) =>
    offenseOn(law, { provision, offense }, date),
  );
  return {
    provision,
    on: date,
    status: inForceOn(provision.inForce, date).length > 0 ? "inForce" : "notInForce",
    offenses,
    definitions: provision.definitions.map((definition) => ({
      ...definition,
      inForce: inForceOn([definition], date).length > 0,
    })),
    history: provision.history.map((entry) => ({
      ...entry,
      lawNumber: law.lawNumbers.get(entry.law) ?? entry.law,
    })),
    changeDates: [...new Set(provision.history.map((entry) => entry.effective))].sort(),
    notices: law.corpus.notices
      .filter(
        (notice) =>
          notice.resolved === undefined &&
          notice.provisions.some((text) => {
            const citation = parseCodeCitation(text);
            return citation !== undefined && provisionSlug(citation) === provision.slug;
          }),
      )
      .map(({ slug, title, law: number, dated, summary }) => ({
        id: slug,
        title,
        law: number,
        dated,
        summary,
      })),
  };
}
