import { type ComponentChild, hydrate, render } from "preact";
import type { ExportDocument } from "../exports/document.ts";
import type { SheetReading } from "../model/sheet-file.ts";
import { downloadFile } from "./download-file.ts";
import { PrintedDocument } from "./printed-document.tsx";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A calculator as its page runs it: everything is worked out here, nothing is sent or stored. */
export interface LiveSheet<Sheet> {
  readonly root: HTMLElement;
  readonly empty: Sheet;
  /** Reads the form as it stands. */
  read(form: ReadonlyMap<string, readonly string[]>): Sheet;
  /** What a button does to the sheet. */
  act(sheet: Sheet, action: string): Sheet;
  draw(sheet: Sheet, isLive: boolean, message: string): ComponentChild;
  /** The result in one sentence, for a screen reader. */
  announce(sheet: Sheet): string;
  /** The name and text of the file that is saved. */
  write(sheet: Sheet): { readonly name: string; readonly text: string };
  load(text: string): SheetReading<Sheet>;
  /** The result as a document; undefined where there is none. */
  toDocument(sheet: Sheet): ExportDocument | undefined;
  /** The result as CSV, where the calculator offers it. */
  toCsv?(sheet: Sheet): { readonly name: string; readonly text: string } | undefined;
}

function readFields(form: HTMLFormElement): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

async function exportSheet<Sheet>(
  live: LiveSheet<Sheet>,
  sheet: Sheet,
  kind: string,
): Promise<void> {
  if (kind === "csv") {
    const file = live.toCsv?.(sheet);
    if (file) downloadFile(file.name, "text/csv", file.text);
    return;
  }
  const statement = live.toDocument(sheet);
  if (!statement) return;
  if (kind === "docx") {
    const { exportDocx } = await import("../exports/export-docx.ts");
    downloadFile(`${statement.fileName}.docx`, docxType, await exportDocx(statement));
    return;
  }
  const place = document.getElementById("worksheet-print");
  if (!place) return;
  render(<PrintedDocument document={statement} />, place);
  window.print();
}

/** Takes over the form inside `root`. */
export function runSheet<Sheet>(live: LiveSheet<Sheet>): void {
  const { root } = live;
  const status = document.getElementById("worksheet-live");
  let sheet = live.empty;
  let isSaved = true;
  let announced: number | undefined;

  const draw = (message = ""): void => {
    render(live.draw(sheet, true, message), root);
    // One message for a run of answers, not one for each: a screen reader is not talked over.
    window.clearTimeout(announced);
    announced = window.setTimeout(() => {
      if (status) status.textContent = live.announce(sheet);
    }, 800);
  };
  const change = (next: Sheet, message = ""): void => {
    sheet = next;
    isSaved = false;
    // What was drawn for the printer is no longer what the form says.
    const place = document.getElementById("worksheet-print");
    if (place) render(null, place);
    draw(message);
  };
  const readForm = (): Sheet => {
    const form = root.querySelector("form");
    return form ? live.read(readFields(form)) : sheet;
  };
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const reading = live.load(await file.text());
    if (!reading.ok) {
      draw(reading.message);
      return;
    }
    change(reading.sheet, "The file was loaded.");
    isSaved = true;
  };

  hydrate(live.draw(sheet, false, ""), root);
  draw();

  root.addEventListener("change", (event) => {
    const target = event.target as HTMLInputElement;
    if (target.dataset["action"] === "load") void load(target.files?.[0]);
    else change(readForm());
  });
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    const button = (event as SubmitEvent).submitter;
    const action = button instanceof HTMLButtonElement ? button.value : "show";
    change(live.act(readForm(), action), action === "clear" ? "Everything was cleared." : "");
    if (action === "clear") isSaved = true;
  });
  root.addEventListener("click", (event) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>("button[data-action]");
    const action = button?.dataset["action"];
    if (action === "save") {
      const { name, text } = live.write(sheet);
      downloadFile(name, "application/json", text);
      isSaved = true;
    } else if (action !== undefined) void exportSheet(live, sheet, action);
  });
  window.addEventListener("beforeunload", (event) => {
    if (!isSaved) event.preventDefault();
  });
}
