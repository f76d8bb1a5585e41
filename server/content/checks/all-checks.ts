import { arguableQuestion } from "./arguable-question.ts";
import { borrowedPenalty } from "./borrowed-penalty.ts";
import { briefLength } from "./brief-length.ts";
import { caseSource } from "./case-source.ts";
import type { Check } from "./check.ts";
import { construedRequired } from "./construed-required.ts";
import { copiedMarks } from "./copied-marks.ts";
import { duplicateCitation } from "./duplicate-citation.ts";
import { duplicateId } from "./duplicate-id.ts";
import { holdingElement } from "./holding-element.ts";
import { lawDates } from "./law-dates.ts";
import { officialPinpoint } from "./official-pinpoint.ts";
import { overlappingDates } from "./overlapping-dates.ts";
import { pathMatchesCitation } from "./path-matches-citation.ts";
import { promisedProvision } from "./promised-provision.ts";
import { protectedNames } from "./protected-names.ts";
import { rawCitation } from "./raw-citation.ts";
import { ruleCoverage } from "./rule-coverage.ts";
import { secondReader } from "./second-reader.ts";
import { sharedAggravators } from "./shared-aggravators.ts";
import { tableLink } from "./table-link.ts";
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
  caseSource,
  construedRequired,
  copiedMarks,
  duplicateCitation,
  duplicateId,
  holdingElement,
  lawDates,
  officialPinpoint,
  overlappingDates,
  pathMatchesCitation,
  promisedProvision,
  protectedNames,
  rawCitation,
  ruleCoverage,
  secondReader,
  sharedAggravators,
  tableLink,
  undeclaredGap,
  unknownFact,
  unknownReference,
  untestedElement,
  versionsCoverOffense,
  wording,
];
