import type { Source } from "../model/source.ts";

/** The sources of many records on one page, each once and numbered, by their ids. */
export type NumberedSources = ReadonlyMap<
  string,
  { readonly number: number; readonly source: Source }
>;

/** Numbers the sources of the records of a page in the order in which they first stand. */
export function numberSources(
  records: readonly { readonly sources: readonly Source[] }[],
): NumberedSources {
  const numbered = new Map<string, { number: number; source: Source }>();
  for (const source of records.flatMap(({ sources }) => sources)) {
    if (!numbered.has(source.id)) numbered.set(source.id, { number: numbered.size + 1, source });
  }
  return numbered;
}
