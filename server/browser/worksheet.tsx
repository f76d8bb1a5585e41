// The worksheet in the browser: reads the form, evaluates here, draws again. Nothing is sent, and
// nothing is stored unless the user saves a file. The collection is fetched once, before any answer.
import { hydrate, render } from "preact";
import { type ChargeLawData, readChargeLaw } from "../charges/charge-law-data.ts";
import { type ChargeEngine, createChargeEngine } from "../charges/evaluate-charges.ts";
import { viewWorksheet } from "../charges/worksheet-view.ts";
import {
  addConduct,
  countAnswers,
  emptyWorksheet,
  removeConduct,
  type Worksheet,
  worksheetRequest,
} from "../model/worksheet.ts";
import {
  fieldNames,
  readWorksheetFile,
  readWorksheetForm,
  writeWorksheetFile,
} from "../model/worksheet-form.ts";
import { WorksheetForm, type WorksheetProps } from "../views/worksheet-form.tsx";
import { downloadFile } from "./download-file.ts";
import type { ExportKind } from "./export-worksheet.tsx";
import { localDate } from "./local-date.ts";

function readFields(form: HTMLFormElement): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

/** Runs the worksheet inside `root` with the law that it was sent. */
function start(root: HTMLElement, live: HTMLElement | null, data: ChargeLawData): void {
  const engine: ChargeEngine = createChargeEngine(readChargeLaw(data), data.intake);
  const opened = new Set<string>();
  let sheet: Worksheet = emptyWorksheet();
  let message = "";
  let isSaved = true;
  let announced: number | undefined;

  const props = (): WorksheetProps => {
    const view = viewWorksheet(engine, sheet, localDate());
    return { sheet, ...view, opened, isLive: true, message };
  };

  const announce = (shown: WorksheetProps): void => {
    // One message for a run of answers, not one for each: a screen reader is not talked over.
    window.clearTimeout(announced);
    announced = window.setTimeout(() => {
      const charges = shown.evaluation?.charges ?? [];
      const count = (status: string): number =>
        charges.filter((charge) => charge.status === status).length;
      if (live) {
        live.textContent = `${count("supported")} charges with a fact for every element, ${count("open")} open.`;
      }
    }, 800);
  };

  const draw = (): void => {
    const shown = props();
    render(<WorksheetForm {...shown} />, root);
    announce(shown);
  };

  const change = (next: Worksheet, said = ""): void => {
    sheet = next;
    message = said;
    isSaved = false;
    draw();
  };

  const readForm = (): Worksheet => {
    const form = root.querySelector("form");
    return form ? readWorksheetForm(readFields(form), data.intake) : sheet;
  };

  const act = (action: string): void => {
    const read = readForm();
    const [name, number] = action.split(":");
    const index = Number(number);
    if (name === "clear") {
      opened.clear();
      change(emptyWorksheet(), "Everything was cleared.");
      isSaved = true;
    } else if (name === "add") change(addConduct(read, data.intake));
    else if (name === "remove") change(removeConduct(read, index));
    else if (name === "go") change({ ...read, current: index });
    else change(read);
  };

  const save = (): void => {
    downloadFile("worksheet.json", "application/json", writeWorksheetFile(sheet, data.contentHash));
    isSaved = true;
  };

  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const reading = readWorksheetFile(await file.text(), data.intake);
    if (!reading.ok) {
      message = reading.message;
      draw();
      return;
    }
    const gone = reading.unknownFacts;
    change(
      reading.sheet,
      gone.length === 0
        ? "The file was loaded."
        : `The file was loaded. These facts are not in this collection any more; their answers are kept in the file and not evaluated: ${gone.join(", ")}.`,
    );
    isSaved = true;
  };

  const exportAs = async (kind: ExportKind): Promise<void> => {
    const { evaluation } = props();
    if (!evaluation) return;
    const { exportWorksheet } = await import("./export-worksheet.tsx");
    const names = new Map(data.names);
    await exportWorksheet(kind, evaluation, {
      request: worksheetRequest(sheet, data.intake),
      intake: data.intake,
      // The law that was sent has its links replaced by words; only cases and questions are left.
      resolve: (target) => {
        const label = names.get(target);
        return label === undefined ? undefined : { label, url: "", italic: false };
      },
      contentHash: data.contentHash,
      releasePoint: data.releasePoint,
      madeOn: localDate(),
    });
  };

  hydrate(<WorksheetForm {...props()} isLive={false} />, root);
  draw();

  root.addEventListener("input", (event) => {
    const target = event.target as HTMLInputElement;
    if (target.type === "file") return;
    // Text is read as it is typed; a date of half a year is not an error until the field is left.
    if (target.type === "text" || target.type === "") return;
    change(readForm());
  });
  root.addEventListener("change", (event) => {
    const target = event.target as HTMLInputElement;
    if (target.dataset["action"] === "load") {
      void load(target.files?.[0]);
      return;
    }
    change(readForm());
  });
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    const button = (event as SubmitEvent).submitter;
    act(
      button instanceof HTMLButtonElement && button.name === fieldNames.action
        ? button.value
        : "show",
    );
  });
  root.addEventListener("click", (event) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>("button[data-action]");
    const action = button?.dataset["action"];
    if (action === "save") save();
    else if (action === "printSheet" || action === "printProof") {
      void exportAs(action).then(() => window.print());
    } else if (action === "docx" || action === "markdown" || action === "json")
      void exportAs(action);
  });
  root.addEventListener(
    "toggle",
    (event) => {
      const details = event.target as HTMLDetailsElement;
      const key = details.dataset["charge"];
      if (key === undefined) return;
      if (details.open) opened.add(key);
      else opened.delete(key);
    },
    true,
  );
  window.addEventListener("beforeunload", (event) => {
    const hasAnswers = sheet.conducts.some((conduct) => countAnswers(conduct, data.intake) > 0);
    if (hasAnswers && !isSaved) event.preventDefault();
  });
}

const root = document.getElementById("worksheet");
if (root) {
  const reply = await fetch(root.dataset["law"] ?? "");
  if (reply.ok)
    start(root, document.getElementById("worksheet-live"), (await reply.json()) as ChargeLawData);
}
