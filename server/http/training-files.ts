import type { ExportDocument } from "../exports/document.ts";
import { exportDocx } from "../exports/export-docx.ts";
import { exportMarkdown } from "../exports/export-markdown.ts";
import { exportPptx } from "../exports/export-pptx.ts";
import { exportQti } from "../exports/export-qti.ts";
import { trainingDeck } from "../exports/training-deck.ts";
import { type GuideRecords, trainingGuide } from "../exports/training-guide.ts";
import { trainingHandout, trainingQuizPaper } from "../exports/training-papers.ts";
import { type TrainingFileName, trainingFiles } from "../model/training-choices.ts";
import { sessionFileBase, type TrainingSession } from "../model/training-session.ts";

/** A file to be sent: its name, its media type, its bytes. */
export interface TrainingFile {
  readonly name: string;
  readonly type: string;
  readonly body: Buffer;
}

const office = "application/vnd.openxmlformats-officedocument";
const types = {
  pptx: `${office}.presentationml.presentation`,
  docx: `${office}.wordprocessingml.document`,
  zip: "application/zip",
  md: "text/markdown; charset=utf-8",
} as const;

async function docx(paper: ExportDocument): Promise<TrainingFile> {
  const body = Buffer.from(await exportDocx(paper));
  return { name: `${paper.fileName}.docx`, type: types.docx, body };
}

/** Writes a file of a session; undefined where no file has that name. */
export async function writeTrainingFile(
  name: string,
  session: TrainingSession,
  records: GuideRecords,
): Promise<TrainingFile | undefined> {
  const known = trainingFiles.find((file) => file.name === name)?.name;
  const base = sessionFileBase(session);
  const writers: Readonly<Record<TrainingFileName, () => TrainingFile | Promise<TrainingFile>>> = {
    "slides.pptx": () => {
      const deck = trainingDeck(session, records);
      return {
        name: `${deck.fileName}.pptx`,
        type: types.pptx,
        body: Buffer.from(exportPptx(deck)),
      };
    },
    "guide.docx": () => docx(trainingGuide(session, records)),
    "handout.docx": () => docx(trainingHandout(session, records)),
    "quiz.docx": () => docx(trainingQuizPaper(session, records, false)),
    "quiz-answers.docx": () => docx(trainingQuizPaper(session, records, true)),
    "quiz-qti.zip": () => ({
      name: `${base}-quiz-qti.zip`,
      type: types.zip,
      body: Buffer.from(exportQti(session, records.resolve)),
    }),
    "session.md": () => ({
      name: `${base}.md`,
      type: types.md,
      body: Buffer.from(
        [
          trainingGuide(session, records),
          trainingHandout(session, records),
          trainingQuizPaper(session, records, false),
        ]
          .map(exportMarkdown)
          .join("\n"),
      ),
    }),
  };
  return known === undefined ? undefined : writers[known]();
}
