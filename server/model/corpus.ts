import type { Agency } from "./agency.ts";
import type { AuthorityRecord } from "./authority-record.ts";
import type { Calculator } from "./calculator.ts";
import type { CourtCase } from "./court-case.ts";
import type { GlossaryEntry } from "./glossary.ts";
import type { Correction, Guide, Notice, SitePage } from "./guide.ts";
import type { Guideline } from "./guideline.ts";
import type { InstructionSet } from "./instruction.ts";
import type { IntakeQuestion } from "./intake.ts";
import type { Offense } from "./offense.ts";
import type { Policy } from "./policy.ts";
import type { Provision } from "./provision.ts";
import type { Question } from "./question.ts";
import type { Recommendation } from "./recommendation.ts";
import type { Reader } from "./review.ts";
import type { Rule } from "./rule.ts";
import type { OutsideField, Subject, Synonym } from "./search-words.ts";
import type { Statistic } from "./statistic.ts";
import type { TrainingModule } from "./training-module.ts";
import type { TrainingPreset } from "./training-preset.ts";

/** All content that passed its schema, each kind in the order of its ids. Read-only. */
export interface Corpus {
  readonly provisions: readonly Provision[];
  readonly cases: readonly CourtCase[];
  readonly authorities: readonly AuthorityRecord[];
  readonly guides: readonly Guide[];
  readonly guidelines: readonly Guideline[];
  readonly questions: readonly Question[];
  readonly statistics: readonly Statistic[];
  readonly agencies: readonly Agency[];
  readonly recommendations: readonly Recommendation[];
  readonly instructions: readonly InstructionSet[];
  readonly policy: readonly Policy[];
  readonly training: readonly TrainingModule[];
  readonly presets: readonly TrainingPreset[];
  readonly calculators: readonly Calculator[];
  readonly intake: readonly IntakeQuestion[];
  readonly pages: readonly SitePage[];
  readonly notices: readonly Notice[];
  readonly corrections: readonly Correction[];
  readonly readers: readonly Reader[];
  readonly places: readonly OfficialPlaces[];
  readonly glossary: readonly GlossaryEntry[];
  readonly synonyms: readonly Synonym[];
  readonly subjects: readonly Subject[];
  readonly outside: readonly OutsideField[];
}

/** The places of the official text of one title, for the sections that were read. */
export interface OfficialPlaces {
  /** The title: `18`. */
  readonly id: string;
  /** USLM identifiers, no text: `/us/usc/t18/s1591/a/1`. */
  readonly identifiers: readonly string[];
}

export const emptyCorpus: Corpus = {
  provisions: [],
  cases: [],
  authorities: [],
  guides: [],
  guidelines: [],
  questions: [],
  statistics: [],
  agencies: [],
  recommendations: [],
  instructions: [],
  policy: [],
  training: [],
  presets: [],
  calculators: [],
  intake: [],
  pages: [],
  notices: [],
  corrections: [],
  readers: [],
  places: [],
  glossary: [],
  synonyms: [],
  subjects: [],
  outside: [],
};

/** An offense unit with the section it stands in. */
export interface PlacedOffense {
  readonly provision: Provision;
  readonly offense: Offense;
}

/** Every offense unit of the collection with its section, in statute order. */
export function listOffenses(corpus: Pick<Corpus, "provisions">): PlacedOffense[] {
  return corpus.provisions.flatMap((provision) =>
    provision.offenses.map((offense) => ({ provision, offense })),
  );
}

/** Every rule of the collection with its section. */
export function listRules(
  corpus: Pick<Corpus, "provisions">,
): { readonly provision: Provision; readonly rule: Rule }[] {
  return corpus.provisions.flatMap((provision) =>
    provision.rules.map((rule) => ({ provision, rule })),
  );
}

/** The release point that the sections were checked against: the latest of them; empty where there is none. */
export function newestReleasePoint({ provisions }: Pick<Corpus, "provisions">): string {
  return (
    provisions
      .map(({ checkedAgainst }) => checkedAgainst.releasePoint)
      .sort()
      .at(-1) ?? ""
  );
}
