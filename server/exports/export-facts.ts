import type { ChargeResult } from "../model/charge-evaluation.ts";
import type { Answer, Conduct, EvaluationRequest } from "../model/charge-request.ts";
import { formatDate } from "../model/dates.ts";
import type { IntakeQuestion } from "../model/intake.ts";
import type { LinkResolver } from "../model/prose-links.ts";
import { plainText } from "./plain-evaluation.ts";

/** What an export needs beside the evaluation. */
export interface ExportFacts {
  /** The answers that were evaluated, conduct by conduct in the order of `evaluation.dates`. */
  readonly request: EvaluationRequest;
  /** The questions, for the words of their facts. */
  readonly intake: readonly IntakeQuestion[];
  /**
   * Gives links in texts, cases (`case:dann`) and questions (`question:venture`) their labels. What it
   * does not know is named by its section or its id.
   */
  readonly resolve: LinkResolver;
  /** The whole hash of the content. */
  readonly contentHash: string;
  /** The release point that the law was checked to: "119-100". */
  readonly releasePoint: string;
  /** The day of making, YYYY-MM-DD; passed in, so that the same input gives the same bytes. */
  readonly madeOn: string;
}

/** The words for facts, and what was answered of them. */
export interface FactWords {
  /** The fact as a statement for the file; its id where the questions do not have it. */
  statement(fact: string): string;
  /** The statement with what was answered of it in the conducts of a charge. */
  answered(fact: string, charge: ChargeResult): string;
  /** Whether a conduct of the charge answers the fact present. */
  isPresent(fact: string, charge: ChargeResult): boolean;
}

const answerWords: Readonly<Record<Answer, string>> = {
  present: "Answered present",
  absent: "Answered absent",
  unknown: "Not known",
};

/** The letters and the label of a conduct as the engine reads them. */
export function conductNames({ accused = "A", victim = "V1", label }: Conduct): {
  readonly accused: string;
  readonly victim: string;
  readonly label: string;
} {
  return { accused, victim, label: label ?? `${accused} toward ${victim}` };
}

/** What a conduct answers of a fact, in words; undefined where it says nothing. */
function answerIn(conduct: Conduct, fact: string): string | undefined {
  const answer = conduct.answers[fact];
  if (answer !== undefined && answer !== "unknown") return answerWords[answer];
  const count = conduct.counts?.[fact];
  if (count !== undefined && count !== null) return `Answered ${count}`;
  const from = conduct.dates?.[fact]?.from;
  if (!from) return undefined;
  const to = conduct.dates?.[fact]?.to;
  return to ? `Answered ${from} to ${to}` : `Answered ${from}`;
}

/** Whether a conduct is one of the charge's own, or what its accused helped another to do. */
function isOwnOrAided(accused: string, label: string, charge: ChargeResult): boolean {
  const { principal, conduct } = charge.liability;
  const isOwn = accused === charge.accused && charge.conducts.includes(label);
  return isOwn || (accused === principal && label === conduct);
}

/** Looks facts up in the questions and the answers. */
export function createFactWords({ request, intake, resolve }: ExportFacts): FactWords {
  const facts = new Map(
    intake.flatMap((question) => question.facts.map((fact) => [fact.id, fact] as const)),
  );
  const statement = (fact: string): string => plainText(facts.get(fact)?.text ?? fact, resolve);
  /** Whether what a conduct says of a fact is said of the charge: by its own row or by a shared letter. */
  const bears = (fact: string, conduct: Conduct, charge: ChargeResult): boolean => {
    const { accused, victim, label } = conductNames(conduct);
    switch (facts.get(fact)?.scope) {
      case "case":
        return true;
      case "accused":
        return accused === charge.accused || accused === charge.liability.principal;
      case "victim":
        return charge.victims.includes(victim);
      default:
        return isOwnOrAided(accused, label, charge);
    }
  };
  const conductsOn = (fact: string, charge: ChargeResult): Conduct[] =>
    request.conducts.filter((conduct) => bears(fact, conduct, charge));
  return {
    statement,
    answered(fact, charge) {
      const answers = conductsOn(fact, charge).flatMap((conduct) => answerIn(conduct, fact) ?? []);
      const said = [...new Set(answers)].join("; ") || "Follows from other answers";
      return `${said}: ${statement(fact)}`;
    },
    isPresent: (fact, charge) =>
      conductsOn(fact, charge).some(({ answers }) => answers[fact] === "present"),
  };
}

/** What stands at the foot: which content, checked to what, made when, and what it is not. */
export function footLines(
  { contentHash, releasePoint, madeOn }: ExportFacts,
  asOf: string,
): string[] {
  return [
    `Chapter 77 · content ${contentHash.slice(0, 12)} · law checked to release point ${releasePoint} · made on ${formatDate(madeOn)}, looked at on ${formatDate(asOf)}`,
    "Not legal advice. Not reviewed by an attorney. Letters stand for people: names are not checked for.",
  ];
}
