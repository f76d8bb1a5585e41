import { courts } from "./court.ts";

/** Districts typed in a field: those that were read, by id, and the words that are none. */
export interface DistrictReading {
  readonly ids: readonly string[];
  readonly unread: readonly string[];
}

const districtIds = new Set(courts.filter(({ level }) => level === "district").map(({ id }) => id));

/** Reads "E.D.N.Y., D. Conn." or "edny dconn": abbreviations parted by commas or semicolons. */
export function readDistricts(typed: string): DistrictReading {
  const parts = typed
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const read = parts.map((part) => ({ part, id: part.toLowerCase().replace(/[\s.]/g, "") }));
  return {
    ids: [...new Set(read.map(({ id }) => id).filter((id) => districtIds.has(id)))],
    unread: read.filter(({ id }) => !districtIds.has(id)).map(({ part }) => part),
  };
}
