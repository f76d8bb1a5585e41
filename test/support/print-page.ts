import { spawnSync } from "node:child_process";
import type { Page } from "playwright-core";

/** True where pdftotext (poppler-utils) is installed, which reads what stands on printed sheets. */
export const canReadPaper = spawnSync("pdftotext", ["-v"]).status === 0;

/** Prints the page as a browser's print dialog would; the paper's size is the page's own choice. */
export function printPage(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, tagged: true });
}

function readPaper(pdf: Buffer, options: readonly string[]): string {
  const { stdout, status } = spawnSync("pdftotext", [...options, "-", "-"], {
    input: pdf,
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error("pdftotext could not read the sheets");
  return stdout.toString();
}

/** The text of each sheet, spaces joined. */
export function sheetsOf(pdf: Buffer): string[] {
  return readPaper(pdf, [])
    .split("\f")
    .slice(0, -1)
    .map((sheet) => sheet.replace(/\s+/g, " ").trim());
}

/** A word on a sheet: where it stands, in points from the sheet's left and upper edges. */
export interface PrintedWord {
  readonly sheet: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly sheetWidth: number;
}

/** Every word with its place. */
export function wordsOf(pdf: Buffer): PrintedWord[] {
  const sheets = readPaper(pdf, ["-bbox"]).split("<page ").slice(1);
  return sheets.flatMap((source, index) => {
    const sheetWidth = Number(/width="([\d.]+)"/.exec(source)?.[1]);
    const pattern =
      /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g;
    return [...source.matchAll(pattern)].map(([, left, top, right, bottom, text = ""]) => ({
      sheet: index + 1,
      text,
      left: Number(left),
      right: Number(right),
      top: Number(top),
      bottom: Number(bottom),
      sheetWidth,
    }));
  });
}
