import type { z } from "zod";
import { agencySchema } from "../model/agency.ts";
import { authorityRecordSchema } from "../model/authority-record.ts";
import { calculatorSchema } from "../model/calculator.ts";
import { caseSchema } from "../model/court-case.ts";
import { correctionSchema, guideSchema, noticeSchema, pageSchema } from "../model/guide.ts";
import { guidelineSchema } from "../model/guideline.ts";
import { instructionSetSchema } from "../model/instruction.ts";
import { intakeQuestionSchema } from "../model/intake.ts";
import { policySchema } from "../model/policy.ts";
import { provisionSchema } from "../model/provision.ts";
import { questionSchema } from "../model/question.ts";
import { recommendationSchema } from "../model/recommendation.ts";
import { readerSchema } from "../model/review.ts";
import { statisticSchema } from "../model/statistic.ts";
import { trainingModuleSchema } from "../model/training-module.ts";
import { trainingPresetSchema } from "../model/training-preset.ts";

/** A folder of content: which files belong in it and which schema they follow. */
export interface ContentFolder {
  readonly name: keyof typeof schemas;
  readonly path: string;
  /** Matches the path inside the folder; its last group is the record's id. */
  readonly pattern: RegExp;
  readonly example: string;
}

/** The schema of each kind of record. To add a kind, add a line here and in `contentFolders`. */
export const schemas = {
  provisions: provisionSchema,
  cases: caseSchema,
  authorities: authorityRecordSchema,
  guides: guideSchema,
  guidelines: guidelineSchema,
  questions: questionSchema,
  statistics: statisticSchema,
  agencies: agencySchema,
  recommendations: recommendationSchema,
  instructions: instructionSetSchema,
  policy: policySchema,
  training: trainingModuleSchema,
  presets: trainingPresetSchema,
  calculators: calculatorSchema,
  intake: intakeQuestionSchema,
  pages: pageSchema,
  notices: noticeSchema,
  corrections: correctionSchema,
  readers: readerSchema,
} as const satisfies Record<string, z.ZodType>;

const idPattern = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

export const contentFolders: readonly ContentFolder[] = [
  {
    name: "provisions",
    path: "statutes",
    pattern: /^\d+\/([0-9]+[a-z]?)\.md$/,
    example: "statutes/18/1593a.md",
  },
  { name: "cases", path: "cases", pattern: idPattern, example: "cases/dann.md" },
  ...(
    [
      ["authorities", "pl-106-386"],
      ["guides", "restitution"],
      ["guidelines", "2g1-3"],
      ["questions", "venture"],
      ["statistics", "gao-table-3"],
      ["agencies", "htpu"],
      ["recommendations", "2009-10"],
      ["instructions", "ca9"],
      ["policy", "foreign-prosecution"],
      ["training", "forced-labor"],
      ["presets", "labor-detectives"],
      ["calculators", "restitution"],
      ["intake", "means"],
      ["pages", "about"],
      ["notices", "pl-119-200"],
      ["corrections", "2026-11-21-section-1591"],
      ["readers", "reader-a"],
    ] as const
  ).map(
    ([name, example]): ContentFolder => ({
      name,
      path: `content/${name}`,
      pattern: idPattern,
      example: `content/${name}/${example}.md`,
    }),
  ),
];

/** Folders without which there is nothing to serve. */
export const requiredFolders = ["statutes", "cases", "content"] as const;
