// Loaded when the user first asks for a file or a print: the Word library is large. Nothing is sent.
import { render } from "preact";
import type { ExportDocument } from "../exports/document.ts";
import { exportDocx } from "../exports/export-docx.ts";
import type { ExportFacts } from "../exports/export-facts.ts";
import { exportJson } from "../exports/export-json.ts";
import { exportMarkdown } from "../exports/export-markdown.ts";
import { meetingSheet } from "../exports/meeting-sheet.ts";
import { orderOfProof } from "../exports/order-of-proof.ts";
import type { Evaluation } from "../model/charge-evaluation.ts";
import { downloadFile } from "./download-file.ts";
import { PrintedDocument } from "./printed-document.tsx";

/** The forms in which the worksheet leaves the page. */
export type ExportKind = "docx" | "markdown" | "json" | "printSheet" | "printProof";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Writes the meeting sheet and the order of proof as files, or draws both for the printer. */
export async function exportWorksheet(
  kind: ExportKind,
  evaluation: Evaluation,
  facts: ExportFacts,
): Promise<void> {
  const documents: readonly ExportDocument[] = [
    meetingSheet(evaluation, facts),
    orderOfProof(evaluation, facts),
  ];
  switch (kind) {
    case "docx":
      for (const document of documents) {
        downloadFile(`${document.fileName}.docx`, docxType, await exportDocx(document));
      }
      break;
    case "markdown":
      for (const document of documents) {
        downloadFile(`${document.fileName}.md`, "text/markdown", exportMarkdown(document));
      }
      break;
    case "json":
      downloadFile("evaluation.json", "application/json", exportJson(evaluation, facts));
      break;
    case "printSheet":
    case "printProof": {
      const place = document.getElementById("worksheet-print");
      if (place) {
        render(
          documents
            .slice(...(kind === "printSheet" ? ([0, 1] as const) : ([1, 2] as const)))
            .map((one) => <PrintedDocument key={one.fileName} document={one} />),
          place,
        );
      }
    }
  }
}
