import type { ChargeResult } from "./charge-evaluation.ts";

/** How a charge is headed: its citation and name, and for another's act the section that reaches the accused. */
export function formatChargeHead({
  citation,
  label,
  liability,
}: Pick<ChargeResult, "citation" | "label" | "liability">): string {
  const { kind, principal } = liability;
  if (kind === "principal") return `${citation} ${label}`;
  const beside = kind === "aiding" ? `, helping ${principal}` : ", through another";
  return `${citation} ${label}, with ${liability.citation}${beside}`;
}

/** Venue in lines: what the section says, then each district of the answers. */
export function formatVenue({ text, districts }: ChargeResult["venue"]): string[] {
  return [
    text,
    ...districts.map(({ name, citation, text: why }) =>
      citation === null ? `${name}: ${why}` : `${name} (${citation}): ${why}`,
    ),
  ];
}
