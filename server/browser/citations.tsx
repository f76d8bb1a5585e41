// The citation check in the browser: the collection's citations are fetched once, before anything is
// pasted; the text is checked here. Nothing is sent and nothing is stored.
import { hydrate, render } from "preact";
import { createCitationChecker, problemsFirst } from "../citations/check-citations.ts";
import {
  type CitationReportFacts,
  citationCsv,
  citationReport,
} from "../exports/citation-report.ts";
import type { CheckedCitation, CitationData } from "../model/citation-check.ts";
import { dateSchema } from "../model/dates.ts";
import { CitationForm, type CitationFormProps } from "../views/citation-form.tsx";
import { citationStatusWords } from "../views/citation-table.tsx";
import { downloadFile } from "./download-file.ts";
import { localDate } from "./local-date.ts";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function start(root: HTMLElement, data: CitationData): void {
  const checker = createCitationChecker(data);
  const empty: CitationFormProps = {
    text: "",
    on: "",
    error: "",
    checked: undefined,
    isLive: true,
  };
  let shown: CitationFormProps = empty;
  const facts = (): CitationReportFacts => ({
    releasePoint: data.releasePoint,
    contentHash: data.contentHash,
    madeOn: localDate(),
    words: citationStatusWords,
  });

  const draw = (next: CitationFormProps): void => {
    shown = next;
    render(<CitationForm {...shown} />, root);
  };

  const check = (): void => {
    const form = root.querySelector("form");
    if (!form) return;
    const fields = new FormData(form);
    const text = String(fields.get("text") ?? "");
    const on = String(fields.get("on") ?? "").trim();
    const isDay = on === "" || dateSchema.safeParse(on).success;
    const error = isDay ? "" : `"${on}" is no day. Write it as 2007-06-01; today's text is used.`;
    const day = isDay && on !== "" ? on : undefined;
    draw({ text, on, error, checked: problemsFirst(checker.check(text, day)), isLive: true });
  };

  const save = async (kind: "csv" | "docx", checked: readonly CheckedCitation[]): Promise<void> => {
    if (kind === "csv") {
      downloadFile("citation-check.csv", "text/csv", citationCsv(checked, facts()));
      return;
    }
    const { exportDocx } = await import("../exports/export-docx.ts");
    const report = citationReport(checked, facts());
    downloadFile(`${report.fileName}.docx`, docxType, await exportDocx(report));
  };

  hydrate(<CitationForm {...empty} isLive={false} />, root);
  draw(empty);
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    check();
  });
  root.addEventListener("click", (event) => {
    const action = (event.target as HTMLElement).dataset["action"];
    if (action === "clear") {
      root.querySelector("form")?.reset();
      const area = root.querySelector("textarea");
      if (area) area.value = "";
      draw(empty);
    } else if ((action === "csv" || action === "docx") && shown.checked) {
      void save(action, shown.checked);
    }
  });
}

const root = document.getElementById("citations");
const source = root?.dataset["citations"];
if (root && source) {
  const response = await fetch(source);
  if (response.ok) start(root, (await response.json()) as CitationData);
}
