import { arguableQuestion } from "./arguable-question.ts";
import { borrowedPenalty } from "./borrowed-penalty.ts";
import { briefLength } from "./brief-length.ts";
import { calculatorRule } from "./calculator-rule.ts";
import { caseSource } from "./case-source.ts";
import type { Check } from "./check.ts";
import { construedRequired } from "./construed-required.ts";
import { copiedMarks } from "./copied-marks.ts";
import { duplicateCitation } from "./duplicate-citation.ts";
import { duplicateId } from "./duplicate-id.ts";
import { glossary } from "./glossary.ts";
import { holdingElement } from "./holding-element.ts";
import { instructionRow } from "./instruction-row.ts";
import { lawDates } from "./law-dates.ts";
import { officialPinpoint } from "./official-pinpoint.ts";
import { overlappingDates } from "./overlapping-dates.ts";
import { pathMatchesCitation } from "./path-matches-citation.ts";
import { policyFlag } from "./policy-flag.ts";
import { promisedProvision } from "./promised-provision.ts";
import { protectedNames } from "./protected-names.ts";
import { rawCitation } from "./raw-citation.ts";
import { ruleCoverage } from "./rule-coverage.ts";
import { searchWords } from "./search-words.ts";
import { secondReader } from "./second-reader.ts";
import { sharedAggravators } from "./shared-aggravators.ts";
import { statisticTotal } from "./statistic-total.ts";
import { tableLink } from "./table-link.ts";
import { trainingAnswer } from "./training-answer.ts";
import { trainingModule } from "./training-module.ts";
import { trainingPreset } from "./training-preset.ts";
import { trainingQuiz } from "./training-quiz.ts";
import { trainingSlide } from "./training-slide.ts";
import { undeclaredGap } from "./undeclared-gap.ts";
import { unknownFact } from "./unknown-fact.ts";
import { unknownReference } from "./unknown-reference.ts";
import { untestedElement } from "./untested-element.ts";
import { versionsCoverOffense } from "./versions-cover-offense.ts";
import { wording } from "./wording.ts";

/** Every content check. To add one: a file here named as its rule, a line below, a broken file in test/fixtures/broken/. */
export const allChecks: readonly Check[] = [
  arguableQuestion,
  borrowedPenalty,
  briefLength,
  calculatorRule,
  caseSource,
  construedRequired,
  copiedMarks,
  duplicateCitation,
  duplicateId,
  glossary,
  holdingElement,
  instructionRow,
  lawDates,
  officialPinpoint,
  overlappingDates,
  pathMatchesCitation,
  policyFlag,
  promisedProvision,
  protectedNames,
  rawCitation,
  ruleCoverage,
  searchWords,
  secondReader,
  sharedAggravators,
  statisticTotal,
  tableLink,
  trainingAnswer,
  trainingModule,
  trainingPreset,
  trainingQuiz,
  trainingSlide,
  undeclaredGap,
  unknownFact,
  unknownReference,
  untestedElement,
  versionsCoverOffense,
  wording,
];
