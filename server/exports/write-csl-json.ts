import type { CitedCase } from "./cited-case.ts";

function toItem(item: CitedCase) {
  return {
    id: item.id,
    type: "legal_case",
    title: item.name,
    "title-short": item.shortName,
    authority: item.court,
    issued: { "date-parts": [item.decided.split("-").map(Number)] },
    ...(item.reporter !== undefined && { "container-title": item.reporter }),
    ...(item.volume !== undefined && { volume: String(item.volume) }),
    ...(item.page !== undefined && { page: String(item.page) }),
    ...(item.docket !== undefined && { number: item.docket }),
    note: item.note,
  };
}

/** Writes cases as CSL-JSON 1.0.2, type `legal_case`: court as `authority`, reporter as `container-title`. */
export function writeCslJson(cases: readonly CitedCase[]): string {
  return `${JSON.stringify(cases.map(toItem), null, 2)}\n`;
}
