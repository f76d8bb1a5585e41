import type { FormFields } from "../model/worksheet-form.ts";

/** The fields of a posted form: each name with all its values. */
export function formFields(body: unknown): FormFields {
  return new Map(
    Object.entries((body ?? {}) as Readonly<Record<string, string | readonly string[]>>).map(
      ([name, value]) => [name, typeof value === "string" ? [value] : value],
    ),
  );
}
