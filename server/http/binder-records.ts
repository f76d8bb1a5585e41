import { type CollectionRecord, listRecords } from "../model/collection-record.ts";
import type { Corpus } from "../model/corpus.ts";
import { askedIds } from "./asked-ids.ts";

/** How many records a binder holds at most. */
export const binderLimit = 40;

/** A record that a binder can hold. */
export type BinderRecord = Exclude<CollectionRecord, { readonly kind: "guide" }>;

/** The records of a binder that an address asks for. */
export interface AskedRecords {
  /** In the order of the address, `binderLimit` at most. */
  readonly records: readonly BinderRecord[];
  /** What of the address could not be followed and what to write instead, a sentence each. */
  readonly notFollowed: readonly string[];
}

/** Every record that a binder can hold, in the order of the collection. */
export function listBinderRecords(corpus: Corpus): BinderRecord[] {
  return listRecords(corpus).filter((record) => record.kind !== "guide");
}

/** At most as much of a visitor's own text as a sentence can hold. */
function quote(id: string): string {
  return `"${id.length > 60 ? `${id.slice(0, 60)}…` : id}"`;
}

function explainMissing(id: string, known: ReadonlyMap<string, BinderRecord>): string {
  const [kind = "", name] = id.split(":", 2);
  if (name === undefined) {
    const meant = ["statute", "case", "question"]
      .map((candidate) => `${candidate}:${id}`)
      .filter((candidate) => known.has(candidate));
    return meant.length > 0
      ? `${quote(id)} lacks its kind: write ${meant.join(" or ")}.`
      : `${quote(id)} is not a record's id. Ids are written as statute:18-usc-1589, case:dann or question:venture.`;
  }
  return ["statute", "case", "question"].includes(kind)
    ? `No record of this collection has the id ${quote(id)}.`
    : `A binder holds sections, cases and contested questions, so it cannot hold ${quote(id)}.`;
}

/** Finds the records that a query asks for with `?ids=`. */
export function findBinderRecords(
  known: ReadonlyMap<string, BinderRecord>,
  query: unknown,
): AskedRecords {
  const { ids, leftOut } = askedIds(query, binderLimit);
  const missing = ids.filter((id) => !known.has(id));
  return {
    records: ids.flatMap((id) => known.get(id) ?? []),
    notFollowed: [
      // A long list of wrong ids is not worth a long page.
      ...missing.slice(0, 10).map((id) => explainMissing(id, known)),
      ...(missing.length > 10 ? [`${missing.length - 10} more ids were not found.`] : []),
      ...(leftOut.length > 0
        ? [
            `A binder holds ${binderLimit} records. Of those asked for, the last ${leftOut.length} ${leftOut.length === 1 ? "is" : "are"} left out: make a second binder.`,
          ]
        : []),
    ],
  };
}
