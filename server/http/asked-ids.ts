/** The ids that an address asks for with `?ids=`. */
export interface AskedIds {
  /** In the given order, none twice, `limit` at most. */
  readonly ids: readonly string[];
  /** Those beyond the limit. */
  readonly leftOut: readonly string[];
}

/** Reads `ids=a,b` and `ids=a&ids=b` alike, in small letters. Never throws. */
export function askedIds(query: unknown, limit: number): AskedIds {
  const given = (query as Readonly<Record<string, unknown>>)["ids"];
  const values = Array.isArray(given) ? given : [given];
  const ids = values
    .flatMap((value) => (typeof value === "string" ? value.split(",") : []))
    .map((id) => id.trim().toLowerCase())
    .filter((id) => id !== "");
  const distinct = [...new Set(ids)];
  return { ids: distinct.slice(0, limit), leftOut: distinct.slice(limit) };
}
