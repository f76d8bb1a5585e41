import { findCalculatorRule } from "../model/calculator.ts";
import { type Corpus, newestReleasePoint } from "../model/corpus.ts";
import type { RestitutionLaw } from "../model/restitution.ts";
import type { Rule, RuleVersion } from "../model/rule.ts";
import { formatStatute, parseCodeCitation, parsePinpoint } from "../model/statute-citation.ts";

/** A rule by its section and id, with its citation. */
function findRule(
  corpus: Pick<Corpus, "provisions">,
  reference: string,
): { readonly rule: Rule; readonly citation: string } {
  const found = findCalculatorRule(corpus, reference);
  if (!found) throw new Error(`The collection has no rule ${reference}.`);
  const { provision, rule } = found;
  const citation = parsePinpoint(provision.title, rule.pinpoint);
  return { rule, citation: citation ? formatStatute(citation) : rule.pinpoint };
}

function required(value: number | undefined, what: string): number {
  if (value === undefined) throw new Error(`The overtime rule states no ${what}.`);
  return value;
}

/**
 * The law of the restitution calculator, gathered from the records that the calculator's content
 * names: rates, overtime, exemptions, losses. Throws where a record that it names is missing.
 */
export function restitutionLaw(
  corpus: Pick<Corpus, "calculators" | "provisions" | "authorities">,
  contentHash: string,
): RestitutionLaw {
  const calculator = corpus.calculators.find(({ restitution }) => restitution !== undefined);
  if (!calculator?.restitution) throw new Error("The collection has no restitution calculator.");
  const parts = calculator.restitution;
  const lawOf = ({ law, lawSection }: RuleVersion): string => {
    const number = corpus.authorities.find(({ slug }) => slug === law)?.number ?? law;
    return lawSection === undefined ? number : `${number}, ${lawSection}`;
  };
  const wage = findRule(corpus, parts.wage);
  const overtime = findRule(corpus, parts.overtime);
  const order = findRule(corpus, parts.order);
  const effect = overtime.rule.versions.at(-1)?.effect;
  return {
    rates: wage.rule.versions.map((version) => ({
      from: version.from,
      to: version.to,
      cents: Math.round(required(version.effect.dollars, "rate") * 100),
      law: lawOf(version),
    })),
    wageCitation: wage.citation,
    overtime: {
      weeklyQuarters: required(effect?.weeklyHours, "hours") * 4,
      hundredths: Math.round(required(effect?.rateTimes, "times of the rate") * 100),
      citation: overtime.citation,
    },
    order: {
      citation: order.citation,
      versions: order.rule.versions.map((version) => ({
        from: version.from,
        to: version.to,
        text: version.effect.text,
        law: lawOf(version),
      })),
    },
    work: parts.work.map(({ id, label, lifts, rule, text }) => ({
      id,
      label,
      lifts,
      citation: rule === undefined ? undefined : findRule(corpus, rule).citation,
      text,
    })),
    losses: parts.losses.map(({ id, label, versions }) => ({
      id,
      label,
      versions: versions.map((version) => {
        const citation = parseCodeCitation(version.pinpoint);
        return { ...version, pinpoint: citation ? formatStatute(citation) : version.pinpoint };
      }),
    })),
    says: parts.says,
    counting: calculator.counting.map((text) => text.replaceAll("**", "")),
    notDecided: calculator.notDecided,
    contentHash,
    releasePoint: newestReleasePoint(corpus),
  };
}
