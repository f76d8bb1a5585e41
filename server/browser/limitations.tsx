// The limitations worksheet in the browser: the law is fetched once, before any answer, and judged
// here by the code of the charge worksheet. Nothing is sent and nothing is stored.
import { type ChargeLawData, readChargeLaw } from "../charges/charge-law-data.ts";
import { createLimitationsWorksheet } from "../charges/limitations-worksheet.ts";
import { limitationsStatement } from "../exports/limitations-statement.ts";
import type { Answer } from "../model/charge-request.ts";
import {
  emptyLimitationsSheet,
  type LimitationsSheet,
  limitationsExample,
  limitationsFileFormat,
  limitationsSheetSchema,
  readLimitationsForm,
} from "../model/limitations-sheet.ts";
import { planSentence } from "../model/limitations-words.ts";
import { readSheetFile, writeSheetFile } from "../model/sheet-file.ts";
import { LimitationsForm } from "../views/limitations-form.tsx";
import { localDate } from "./local-date.ts";
import { runSheet } from "./run-sheet.tsx";

const answerWords: Readonly<Record<Answer, string>> = {
  present: "Yes",
  absent: "No",
  unknown: "Not known",
};

function start(root: HTMLElement, data: ChargeLawData): void {
  const worksheet = createLimitationsWorksheet(readChargeLaw(data), data.intake);
  const viewOf = (sheet: LimitationsSheet) => worksheet.view(sheet, localDate());
  runSheet({
    root,
    empty: emptyLimitationsSheet(),
    read: readLimitationsForm,
    act: (sheet, action) =>
      action === "clear"
        ? emptyLimitationsSheet()
        : action === "example"
          ? limitationsExample()
          : sheet,
    draw: (sheet, isLive, message) => (
      <LimitationsForm sheet={sheet} view={viewOf(sheet)} isLive={isLive} message={message} />
    ),
    announce(sheet) {
      const { result } = viewOf(sheet);
      return result ? planSentence(result) : "";
    },
    write: (sheet) => ({
      name: "limitations.json",
      text: writeSheetFile(limitationsFileFormat, sheet, data.contentHash),
    }),
    load: (text) => readSheetFile(limitationsFileFormat, limitationsSheetSchema, text),
    toDocument(sheet) {
      const { result, facts, civil } = viewOf(sheet);
      return (
        result &&
        limitationsStatement(result, {
          contentHash: data.contentHash,
          releasePoint: data.releasePoint,
          madeOn: localDate(),
          civil,
          answers: facts.map(({ id, text }) => ({
            text,
            answer: answerWords[sheet.answers[id] ?? "unknown"],
          })),
        })
      );
    },
  });
}

const root = document.getElementById("worksheet");
if (root) {
  const reply = await fetch(root.dataset["law"] ?? "");
  if (reply.ok) start(root, (await reply.json()) as ChargeLawData);
}
