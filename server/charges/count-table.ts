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
    case undefined:
    case "notSettled":
      return null;
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
      // One act, trip, transaction, document or proceeding is entered as one conduct.
      return new Set(rows.flatMap(({ conducts }) => conducts)).size;
  }
}

function explain(rows: readonly ChargeResult[], allowed: number | null): string {
  const per = rows[0]?.counts.per;
  const entered = new Set(rows.flatMap(({ conducts }) => conducts)).size;
  if (per === "notSettled") {
    return entered === 1
      ? "What one count covers is not settled; one conduct is entered."
      : `What one count covers is not settled: between 1 and ${entered}, by the conducts entered.`;
  }
  if (allowed === null) return "The file does not say how many.";
  if (per === "victim") return `One for each victim: ${allowed}. A letter counts as one person.`;
  if (per === "agreement") return "One for each agreement; the answers name one.";
  if (per === "alien") return `One for each person moved or kept: ${allowed}.`;
  return `One for each ${per}, entered as a conduct of its own: ${allowed}.`;
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
