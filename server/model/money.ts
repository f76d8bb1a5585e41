/** Reads a sum as people write it, `$1,234.50` or `1250`, into cents; undefined where it is none. */
export function parseCents(text: string): number | undefined {
  const match = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const dollars = Number((match[1] ?? "").replaceAll(",", ""));
  return dollars * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

/** Formats cents as `$1,234.50`. */
export function formatCents(cents: number): string {
  const dollars = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  return `$${dollars}.${String(cents % 100).padStart(2, "0")}`;
}

/** Formats a rate in hundredths of a cent, as `$7.25` or `$10.875`: no more digits than it has, two at least. */
export function formatRate(hundredths: number): string {
  const rest = String(hundredths % 10_000)
    .padStart(4, "0")
    .replace(/0{1,2}$/, "");
  return `$${Math.floor(hundredths / 10_000)}.${rest}`;
}

/** A quotient of whole numbers to the nearest whole number, a half up. */
export function divideHalfUp(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}
