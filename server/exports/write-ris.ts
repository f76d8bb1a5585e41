import type { CitedCase } from "./cited-case.ts";

function toRecord(item: CitedCase): string {
  const [year, month, day] = item.decided.split("-");
  const fields: readonly (readonly [string, string | number | undefined])[] = [
    ["TY", "CASE"],
    ["ID", item.id],
    ["TI", item.name],
    ["ST", item.shortName],
    ["T2", item.reporter],
    ["VL", item.volume],
    ["SP", item.page],
    ["PB", item.court],
    ["PY", year],
    ["DA", `${year}/${month}/${day}`],
    ["M1", item.docket],
    ["N1", item.note],
    ["ER", ""],
  ];
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join("");
}

/** Writes cases as RIS, type CASE: reporter as T2, court as PB, docket number as M1. */
export function writeRis(cases: readonly CitedCase[]): string {
  return cases.map(toRecord).join("\r\n");
}
