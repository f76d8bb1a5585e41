import type { ChargeResult, CountLine } from "../model/charge-evaluation.ts";
import { formatChargeHead } from "../model/charge-words.ts";

/** The rows of one accused and offense that stand: each conduct's, or the whole case's. */
function groupRows(charges: readonly ChargeResult[]): ChargeResult[][] {
  const groups = new Map<string, ChargeResult[]>();
  for (const charge of charges) {
    if (charge.status !== "supported" && charge.status !== "open") continue;
    if (charge.status === "open" && !charge.isNear) continue;
    const { accused, offense, liability } = charge;
    const key = [accused, offense, liability.kind, liability.principal ?? ""].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), charge]);
  }
  return [...groups.values()];
}

/** How many counts rows allow by their unit of prosecution; null where the file or the law does not say. */
function countRows(rows: readonly ChargeResult[]): number | null {
  const [first] = rows;
  switch (first?.counts.per) {
    case "victim":
      return new Set(rows.flatMap(({ victims }) => victims)).size;
    case "agreement":
      return 1;
    case "alien": {
      const allowed = rows.map(({ counts }) => counts.allowed);
      if (allowed.some((count) => count === null)) return null;
      return allowed.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    }
    default:
      // A conduct may hold several acts, trips, transactions or papers, or a part of one.
      return null;
  }
}

function explain(rows: readonly ChargeResult[], allowed: number | null): string {
  const per = rows[0]?.counts.per;
  const number = new Set(rows.flatMap(({ conducts }) => conducts)).size;
  const entered = number === 1 ? "One conduct is entered." : `${number} conducts are entered.`;
  switch (per) {
    case "notSettled":
      return `What one count covers is not settled, or not confirmed here. ${entered}`;
    case "victim":
      return `One for each victim: ${allowed}. A letter counts as one person.`;
    case "agreement":
      return "One for each agreement; the answers name one. Rows that rest on the same agreement may be one offense.";
    case "alien":
      return allowed === null
        ? "One for each person concerned; the file does not say how many."
        : `One for each person concerned: ${allowed}.`;
    default:
      return `One for each ${per}: count them in the file. ${entered}`;
  }
}

/**
 * How many counts the text allows for each accused and offense that stands, on what was entered. Source
 * of each: the unit of prosecution in the section's record, with its authority or "not settled".
 */
export function countTable(charges: readonly ChargeResult[]): CountLine[] {
  return groupRows(charges).flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const allowed = countRows(rows);
    return [
      {
        accused: first.accused,
        offense: first.offense,
        charge: formatChargeHead(first),
        per: first.counts.per,
        victims: [...new Set(rows.flatMap(({ victims }) => victims))],
        supported: rows.filter(({ status }) => status === "supported").length,
        open: rows.filter(({ status }) => status === "open").length,
        allowed,
        text: explain(rows, allowed),
      },
    ];
  });
}
