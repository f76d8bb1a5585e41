/** A value as a CSV field: in quotes where it holds a comma, a quote or a line end (RFC 4180). */
function field(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Rows as CSV by RFC 4180, lines ended by CR LF; undefined becomes an empty field. */
export function toCsv(rows: readonly (readonly (string | undefined)[])[]): string {
  return rows.map((row) => `${row.map((value) => field(value ?? "")).join(",")}\r\n`).join("");
}
