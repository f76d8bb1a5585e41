import { readDateSpan } from "./date-span.ts";
import { dateSchema } from "./dates.ts";
import type { LimitationsSheet } from "./limitations-sheet.ts";

/** The labels of the dates, as the page shows them and its errors name them. */
export const limitationsLabels = {
  from: "First day of the acts",
  to: "Last day",
  lastAct: "Last act to further the agreement",
  asOf: "Looked at on",
  arose: "Cause of action arose",
  /** For a rule for minors: `Turned 18, if a minor then`. */
  birthday: (age: number | undefined): string =>
    age === undefined ? "Birthday that ended minority" : `Turned ${age}, if a minor then`,
} as const;

/** What is wrong with the dates of a sheet, each error under the label of its field. */
export function limitationsErrors(
  sheet: LimitationsSheet,
  minorAge: number | undefined,
): readonly string[] {
  const acts = readDateSpan(sheet.from, sheet.to);
  const lastAct = readDateSpan(sheet.lastAct, "");
  const days: readonly (readonly [string, string])[] = [
    [limitationsLabels.asOf, sheet.asOf],
    [limitationsLabels.arose, sheet.arose],
    [limitationsLabels.birthday(minorAge), sheet.birthday],
  ];
  return [
    ...(acts.kind === "error" ? [`${limitationsLabels[acts.field]}: ${acts.message}`] : []),
    ...(lastAct.kind === "error" ? [`${limitationsLabels.lastAct}: ${lastAct.message}`] : []),
    ...days.flatMap(([label, text]) =>
      text === "" || dateSchema.safeParse(text).success
        ? []
        : [`${label}: "${text}" is no day. Write it as 2026-11-22.`],
    ),
  ];
}
