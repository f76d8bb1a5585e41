// The restitution calculator in the browser. The law stands on the page; nothing is fetched but the
// Word library, when a file is first asked for, and nothing is sent or stored.
import { viewRestitution } from "../calculators/view-restitution.ts";
import { restitutionCsv, restitutionStatement } from "../exports/restitution-statement.ts";
import { formatCents } from "../model/money.ts";
import type { RestitutionLaw } from "../model/restitution.ts";
import {
  actOnRestitution,
  emptyRestitutionSheet,
  readRestitutionForm,
  restitutionFileFormat,
  restitutionSheetSchema,
} from "../model/restitution-sheet.ts";
import { readSheetFile, writeSheetFile } from "../model/sheet-file.ts";
import { RestitutionForm } from "../views/restitution-form.tsx";
import { localDate } from "./local-date.ts";
import { runSheet } from "./run-sheet.tsx";

const root = document.getElementById("worksheet");
const data = root?.dataset["restitution"];
if (root && data !== undefined) {
  const law = JSON.parse(data) as RestitutionLaw;
  const lossKinds = law.losses.map(({ id }) => id);
  runSheet({
    root,
    empty: emptyRestitutionSheet(),
    read: (fields) => readRestitutionForm(fields, lossKinds),
    act: actOnRestitution,
    draw: (sheet, isLive, message) => (
      <RestitutionForm
        sheet={sheet}
        law={law}
        {...viewRestitution(law, sheet, localDate())}
        isLive={isLive}
        message={message}
      />
    ),
    announce(sheet) {
      const { result, errors } = viewRestitution(law, sheet, localDate());
      if (errors.length > 0) return `${errors.length} entries could not be read.`;
      return result ? `All victims: ${formatCents(result.totalCents)}.` : "";
    },
    write: (sheet) => ({
      name: "restitution.json",
      text: writeSheetFile(restitutionFileFormat, sheet, law.contentHash),
    }),
    load: (text) => readSheetFile(restitutionFileFormat, restitutionSheetSchema, text),
    toDocument(sheet) {
      const { result } = viewRestitution(law, sheet, localDate());
      return result && restitutionStatement(result, { law, madeOn: localDate() });
    },
    toCsv(sheet) {
      const { result } = viewRestitution(law, sheet, localDate());
      return result && { name: "restitution.csv", text: restitutionCsv(result) };
    },
  });
}
