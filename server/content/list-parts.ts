import { formatReporterCitation } from "../model/case-citation.ts";
import type { Corpus } from "../model/corpus.ts";
import { type CourtCase, principalOpinion } from "../model/court-case.ts";
import { formatGuideline } from "../model/guideline.ts";
import type { Offense } from "../model/offense.ts";
import type { Part } from "../model/part.ts";
import { createLinkResolver, plainProse } from "../model/prose-links.ts";
import type { Provision } from "../model/provision.ts";
import type { Question } from "../model/question.ts";
import { formatStatute } from "../model/statute-citation.ts";
import { anchors } from "../model/urls.ts";
import { agencyPart } from "./agency-part.ts";
import { glossaryParts } from "./glossary-parts.ts";
import {
  authorityFacets,
  caseFacetsOf,
  facetWords,
  questionFacets,
  statuteFacets,
} from "./page-facets.ts";
import { practiceParts } from "./practice-parts.ts";
import { statisticParts } from "./statistic-parts.ts";
import { trainingParts } from "./training-parts.ts";

type Plain = (text: string) => string;

function join(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== "").join(" ");
}

function offenseParts(
  page: Omit<Part, "kind" | "anchor" | "heading" | "body" | "names">,
  offense: Offense,
  plain: Plain,
): Part[] {
  const parts: Part[] = [
    {
      ...page,
      kind: "offense",
      anchor: anchors.offense(offense.id),
      heading: offense.label,
      names: offense.pinpoint,
      body: plain(join(offense.summary, ...(offense.confusedWith ?? []).map((pair) => pair.text))),
    },
  ];
  for (const element of offense.elements) {
    parts.push({
      ...page,
      kind: "element",
      anchor: anchors.element(offense.id, element.id),
      heading: `${element.label} (${offense.label})`,
      names: element.pinpoint,
      body: plain(
        join(
          element.text,
          ...(element.alternatives ?? []).map((alternative) => alternative.text),
          ...element.mentalStates.map((state) => state.text),
          ...(element.construed ?? []).map((construed) => construed.text),
          // Not what has shown it: that speaks of cases, whose own pages should be found by it.
          ...(element.notes ?? []),
        ),
      ),
    });
  }
  for (const tier of offense.penaltyOf || offense.inchoate ? [] : offense.tiers) {
    parts.push({
      ...page,
      kind: "penalty",
      anchor: anchors.tier(offense.id, tier.id),
      heading: `Penalty: ${tier.label} (${offense.label})`,
      names: tier.pinpoint,
      body: plain(join(tier.when, ...(tier.notes ?? []))),
    });
  }
  for (const defense of offense.defenses ?? []) {
    parts.push({
      ...page,
      kind: "defense",
      anchor: anchors.defense(offense.id, defense.id),
      heading: defense.label,
      names: defense.pinpoint,
      body: plain(defense.text),
    });
  }
  return parts;
}

function provisionParts(provision: Provision, plain: Plain): Part[] {
  const page = {
    record: `statute:${provision.slug}`,
    title: provision.catchline,
    citation: formatStatute({ ...provision, path: [] }),
  };
  return [
    {
      ...page,
      kind: "page",
      anchor: "",
      heading: "",
      names: join(provision.plainName, ...(provision.aliases ?? [])),
      body: plain(
        join(
          provision.summary,
          provision.bodyText,
          ...provision.confusedWith.map((pair) => pair.text),
        ),
      ),
      facets: statuteFacets(provision),
    },
    ...provision.offenses.flatMap((offense) => offenseParts(page, offense, plain)),
    ...provision.definitions.map(
      (definition): Part => ({
        ...page,
        kind: "definition",
        anchor: anchors.definition(definition.id),
        heading: `“${definition.term}”`,
        names: definition.pinpoint,
        body: plain(join(definition.meaning, definition.note)),
      }),
    ),
    ...provision.rules.map(
      (rule): Part => ({
        ...page,
        kind: "rule",
        anchor: anchors.rule(rule.id),
        heading: rule.label,
        names: rule.pinpoint,
        body: plain(
          join(...rule.versions.map((version) => version.effect.text), ...(rule.notes ?? [])),
        ),
      }),
    ),
  ];
}

function caseParts(courtCase: CourtCase, plain: Plain): Part[] {
  const page = {
    record: `case:${courtCase.slug}`,
    title: courtCase.name,
    citation: formatReporterCitation(principalOpinion(courtCase)),
  };
  const opinions = courtCase.opinions.map((opinion) => formatReporterCitation(opinion));
  return [
    {
      ...page,
      kind: "page",
      anchor: "",
      heading: "",
      names: join(
        courtCase.shortName,
        ...courtCase.aliases,
        ...opinions,
        ...courtCase.opinions.flatMap((opinion) => opinion.docket ?? []),
      ),
      body: plain(courtCase.summary),
      keywords: facetWords(courtCase).join(", "),
      facets: caseFacetsOf(courtCase),
    },
    ...courtCase.holdings.map(
      (holding): Part => ({
        ...page,
        kind: "holding",
        anchor: anchors.holding(holding.id),
        heading: holding.topic,
        names: holding.statute ?? holding.reads ?? "",
        body: plain(join(holding.text, holding.onFacts, holding.textRead.label, holding.later)),
      }),
    ),
    ...courtCase.brief.map(
      (part): Part => ({
        ...page,
        kind: "brief",
        anchor: anchors.briefPart(part.part),
        heading: part.part,
        names: "",
        body: part.text,
      }),
    ),
  ];
}

function questionParts(question: Question, plain: Plain): Part[] {
  const page = { record: `question:${question.slug}`, title: question.title, citation: "" };
  return [
    {
      ...page,
      kind: "page",
      anchor: "",
      heading: "",
      names: question.question,
      body: plain(
        join(
          question.summary,
          question.settledSince,
          ...question.charging,
          ...question.instructions,
          question.bodyText,
        ),
      ),
      facets: questionFacets(question),
    },
    ...question.sides.map(
      (side): Part => ({
        ...page,
        kind: "section",
        anchor: anchors.side(side.id),
        heading: side.label,
        names: "",
        body: plain(join(side.text, side.textRead.text, ...side.cases.map(({ text }) => text))),
      }),
    ),
  ];
}

/** Every addressable part of the collection, in the order of its pages. */
export function listParts(corpus: Corpus): Part[] {
  const resolve = createLinkResolver(corpus);
  const plain: Plain = (text) => plainProse(text, resolve);
  const simple = (
    record: string,
    title: string,
    summary: string,
    body: string,
    citation = "",
  ): Part => ({
    record,
    kind: "page",
    anchor: "",
    title,
    citation,
    heading: "",
    names: "",
    body: plain(join(summary, body)),
  });
  return [
    ...corpus.provisions.flatMap((provision) => provisionParts(provision, plain)),
    ...corpus.cases.flatMap((courtCase) => caseParts(courtCase, plain)),
    ...corpus.guides.map((guide) =>
      simple(`guide:${guide.slug}`, guide.title, guide.summary, guide.bodyText),
    ),
    ...corpus.calculators.map(({ slug, title, summary, bodyText }) =>
      simple(`page:calculator-${slug}`, title, summary, bodyText),
    ),
    ...corpus.questions.flatMap((question) => questionParts(question, plain)),
    ...corpus.guidelines.map(
      (guideline): Part => ({
        record: "guide:sentencing-guidelines",
        kind: "section",
        anchor: guideline.slug,
        title: "Sentencing guidelines",
        citation: formatGuideline(guideline.section),
        heading: guideline.title,
        names: `${guideline.section} ussg guideline base offense level`,
        body: plain(
          join(
            ...guideline.baseLevels.map((level) => `${level.when} ${level.level}`),
            ...guideline.characteristics.map((item) => item.when),
            ...guideline.traps,
          ),
        ),
      }),
    ),
    ...glossaryParts(corpus, plain),
    ...statisticParts(corpus, plain),
    ...corpus.training.flatMap((module) => trainingParts(module, plain)),
    ...corpus.agencies.map((agency) => agencyPart(agency, plain)),
    ...practiceParts(corpus, plain),
    ...corpus.authorities.map((authority) => ({
      ...simple(
        `authority:${authority.slug}`,
        authority.name ?? authority.number,
        authority.summary,
        authority.bodyText,
        authority.number,
      ),
      names: join(...authority.popularNames),
      facets: authorityFacets(authority),
    })),
    ...corpus.pages.map((page) =>
      simple(`page:${page.slug}`, page.title, page.summary, page.bodyText),
    ),
  ];
}
