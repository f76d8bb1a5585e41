import {
  type CaseFacetKey,
  type CaseFilter,
  caseFacetKeys,
  caseFacetValues,
  caseSorts,
  caseViews,
} from "../model/case-filter.ts";
import type { CourtCase } from "../model/court-case.ts";

/** The filter that an address asks for, and what of it could not be read. */
export interface AskedCases {
  readonly filter: CaseFilter;
  /** Each as a sentence that says what is wrong and what may be written; empty when all was well. */
  readonly errors: readonly string[];
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((candidate) => candidate === value);
}

/** Reads the filter of a query; a value that no case has is left out and told. Never throws. */
export function askedCases(query: unknown, cases: readonly CourtCase[]): AskedCases {
  const given = query as Readonly<Record<string, unknown>>;
  const errors: string[] = [];
  const chosen: Partial<Record<CaseFacetKey, string>> = {};
  for (const key of caseFacetKeys) {
    const value = given[key];
    if (value === undefined || value === "") continue;
    const known = [...new Set(cases.flatMap((one) => caseFacetValues(one, key)))].sort();
    if (typeof value === "string" && known.includes(value)) chosen[key] = value;
    else errors.push(`${key}: no case has "${String(value)}". Write one of ${known.join(", ")}.`);
  }
  const pick = <T extends string>(name: string, values: readonly T[], fallback: T): T => {
    const value = given[name];
    const found = oneOf(values, value);
    if (found === undefined && value !== undefined && value !== "") {
      errors.push(`${name}: "${String(value)}" is none of ${values.join(", ")}.`);
    }
    return found ?? fallback;
  };
  const sort = pick("sort", caseSorts, "decided");
  return {
    filter: {
      chosen,
      view: pick("view", caseViews, "list"),
      sort,
      order: pick("order", ["asc", "desc"], sort === "decided" ? "desc" : "asc"),
    },
    errors,
  };
}
