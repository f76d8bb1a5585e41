import type { z } from "zod";

/** What came of reading a file: the sheet, or what is wrong. */
export type SheetReading<T> =
  | { readonly ok: true; readonly sheet: T }
  | { readonly ok: false; readonly message: string };

/** Writes a sheet as a file for the user's own disk: what was typed, and by which content it was read. */
export function writeSheetFile(format: string, sheet: object, content: string): string {
  return `${JSON.stringify({ format, version: 1, content, sheet }, null, 2)}\n`;
}

/** Reads a file that `writeSheetFile` wrote; the message says what to do where it is none. */
export function readSheetFile<T>(
  format: string,
  schema: z.ZodType<T>,
  text: string,
): SheetReading<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      ok: false,
      message: "This file cannot be read: it is not JSON. Choose a file that this page saved.",
    };
  }
  const file = (value ?? {}) as { readonly format?: unknown; readonly sheet?: unknown };
  if (file.format !== format) {
    return {
      ok: false,
      message: `This file is not from this page: its "format" is not ${format}.`,
    };
  }
  const parsed = schema.safeParse(file.sheet);
  if (parsed.success) return { ok: true, sheet: parsed.data };
  const issue = parsed.error.issues[0];
  return {
    ok: false,
    message: `The file cannot be read at "sheet.${issue?.path.join(".") ?? ""}": ${issue?.message ?? ""}.`,
  };
}
