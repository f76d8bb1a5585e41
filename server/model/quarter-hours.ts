/**
 * Reads hours as people write them, `12`, `12.5` or `12:30`, into quarters of an hour; undefined
 * where they are none, or no whole quarters.
 */
export function parseQuarterHours(text: string): number | undefined {
  const clock = /^(\d{1,3}):(00|15|30|45)$/.exec(text.trim());
  if (clock) return Number(clock[1]) * 4 + Number(clock[2]) / 15;
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const hundredths = Number((match[2] ?? "").padEnd(2, "0"));
  return hundredths % 25 === 0 ? Number(match[1]) * 4 + hundredths / 25 : undefined;
}

/** Formats quarters of an hour as hours: `12`, `12.5`, `12.25`. */
export function formatQuarterHours(quarters: number): string {
  return String(quarters / 4);
}
