import type { Offense } from "../../model/offense.ts";
import type { Problem } from "../../model/problem.ts";
import { asDate, describeSpan, findUncovered } from "../date-spans.ts";
import { listWrittenUnits, type WrittenUnit } from "../offense-paths.ts";
import { valueAt } from "../schema-at.ts";
import type { Path, SourceFile } from "../source-file.ts";
import { asMapping, type Check } from "./check.ts";

const rule = "versions-cover-offense";

/** Days on which the offense is law and no tier has a version; a tier's own lapse is declared. */
function findUnpunished(offense: Offense) {
  const covers = offense.tiers.flatMap((tier) => [...tier.versions, ...(tier.lapses ?? [])]);
  return offense.inForce.flatMap((span) => findUncovered(span, covers));
}

function checkCoverage({ path, offenses }: WrittenUnit, source: SourceFile): Problem[] {
  return offenses.flatMap((offense) => {
    // No tiers at all: the unit whose penalty it borrows is at fault, and reported there.
    const days = offense.tiers.length === 0 ? undefined : findUnpunished(offense)[0];
    if (!days) return [];
    const message = `${offense.id} is in force from ${describeSpan(days)} with no penalty version: add one, or correct its dates`;
    return [source.problemAt([...path, "tiers"], rule, message)];
  });
}

/** Every entry with its own first day, at any depth below `path`. */
function listDated(value: unknown, path: Path): { readonly path: Path; readonly from: string }[] {
  if (Array.isArray(value))
    return value.flatMap((entry, index) => listDated(entry, [...path, index]));
  const mapping = asMapping(value);
  if (!mapping) return [];
  const from = asDate(mapping["from"]);
  const inner = Object.entries(mapping).flatMap(([key, entry]) => listDated(entry, [...path, key]));
  return from === undefined ? inner : [{ path: [...path, "from"], from }, ...inner];
}

/** Parts of a unit that cannot have been law before the unit was. */
const parts = ["elements", "tiers", "defenses"] as const;

function checkBeginnings({ path, unit }: WrittenUnit, source: SourceFile): Problem[] {
  const first = unit.inForce.map((span) => span.from).sort()[0];
  if (first === undefined) return [];
  return parts.flatMap((part) => {
    const place = [...path, part];
    return listDated(valueAt(source.frontMatter, place), place)
      .filter((dated) => dated.from < first)
      .map((dated) => {
        const message = `${dated.from} is before ${unit.id} began on ${first}: correct one of the two`;
        return source.problemAt(dated.path, rule, message);
      });
  });
}

/** An offense has a penalty on every day it is law, and no part of it is older than itself. */
export const versionsCoverOffense: Check = (corpus, sources) =>
  listWrittenUnits(corpus).flatMap((written) => {
    const source = sources.get(written.provision.file);
    if (!source) return [];
    return [...checkCoverage(written, source), ...checkBeginnings(written, source)];
  });
