import type { z } from "zod";
import { authorityRecordSchema } from "../model/authority-record.ts";
import { caseSchema } from "../model/court-case.ts";
import { correctionSchema, guideSchema, noticeSchema, pageSchema } from "../model/guide.ts";
import { guidelineSchema } from "../model/guideline.ts";
import { intakeQuestionSchema } from "../model/intake.ts";
import { provisionSchema } from "../model/provision.ts";
import { questionSchema } from "../model/question.ts";
import { readerSchema } from "../model/review.ts";

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
