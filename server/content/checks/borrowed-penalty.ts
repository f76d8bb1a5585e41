import { type Corpus, listOffenses } from "../../model/corpus.ts";
import type { Offense } from "../../model/offense.ts";
import type { Problem } from "../../model/problem.ts";
import type { Tier } from "../../model/tier.ts";
import { listWrittenUnits } from "../offense-paths.ts";
import { valueAt } from "../schema-at.ts";
import type { Path, SourceFile } from "../source-file.ts";
import { asMapping, asText, type Check } from "./check.ts";

const rule = "borrowed-penalty";

/** A place that names another unit: for its penalty, or as a predicate in a condition. */
interface Mention {
  readonly path: Path;
  readonly ids: readonly string[];
  readonly isDeclared: boolean;
}

/** Every mapping below `path` under the key `name`, with its place. */
function listUnder(value: unknown, path: Path, name: string): { path: Path; value: unknown }[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => listUnder(entry, [...path, index], name));
  }
  return Object.entries(asMapping(value) ?? {}).flatMap(([key, entry]) => [
    ...(key === name ? [{ path: [...path, key], value: entry }] : []),
    ...listUnder(entry, [...path, key], name),
  ]);
}

function borrows(tier: Tier): boolean {
  return tier.versions.some(({ term }) => term.kind === "sameAs" || term.kind === "atMost");
}

/** Why a unit's penalty cannot be borrowed by `id`; undefined where it can. */
function refuse(base: Offense, id: string, tierId: string | undefined): string | undefined {
  if (base.id === id) return `${id} borrows its own penalty: write the numbers`;
  const tiers = base.tiers.filter((tier) => tierId === undefined || tier.id === tierId);
  const through = base.penaltyOf?.offense;
  if (through === undefined && !tiers.some(borrows)) return undefined;
  return `${base.id} borrows its own penalty${through ? ` from ${through}` : ""}: name the unit that has the numbers`;
}

/** Penalties written as another unit's, as a whole or term by term. */
function checkPenalties(unitPath: Path, id: string, source: SourceFile, units: Units): Problem[] {
  const tiersPath = [...unitPath, "tiers"];
  const tiers = valueAt(source.frontMatter, tiersPath);
  const whole = { path: tiersPath, offense: asText(asMapping(tiers)?.["sameAs"]), tier: undefined };
  const terms = listUnder(tiers, tiersPath, "term").map(({ path, value }) => ({
    path,
    offense: asText(asMapping(value)?.["offense"]),
    tier: asText(asMapping(value)?.["tier"]),
  }));
  return [whole, ...terms].flatMap(({ path, offense, tier }) => {
    const base = offense === undefined ? undefined : units.get(offense);
    const message = base && refuse(base, id, tier);
    const key = path === tiersPath ? "sameAs" : "offense";
    return message === undefined ? [] : [source.problemAt([...path, key], rule, message)];
  });
}

type Units = ReadonlyMap<string, Offense>;

function listPredicates(value: unknown, path: Path): Mention[] {
  return listUnder(value, path, "unit").flatMap(({ path: place, value: unit }) => {
    const ids = asMapping(unit)?.["offenses"];
    if (!Array.isArray(ids)) return [];
    const isDeclared = asMapping(unit)?.["self"] === true;
    return [{ path: [...place, "offenses"], ids: ids.map(String), isDeclared }];
  });
}

/** Which units each unit's conditions refer to; a declared self-reference is cut. */
function buildGraph(corpus: Corpus): Map<string, string[]> {
  return new Map(
    listOffenses(corpus).map(({ offense }) => {
      const mentions = listPredicates([offense.elements, offense.tiers, offense.defenses], []);
      const ids = mentions.flatMap((mention) =>
        mention.ids.filter((id) => !(mention.isDeclared && id === offense.id)),
      );
      return [offense.id, ids];
    }),
  );
}

function reaches(graph: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(graph.get(id) ?? []));
  }
  return false;
}

/** Penalties are borrowed from a unit that has numbers, and conditions do not run in a circle. */
export const borrowedPenalty: Check = (corpus, sources) => {
  const units: Units = new Map(listOffenses(corpus).map(({ offense }) => [offense.id, offense]));
  const graph = buildGraph(corpus);
  return listWrittenUnits(corpus).flatMap(({ provision, path, offenses }) => {
    const source = sources.get(provision.file);
    if (!source) return [];
    const made = offenses.map((offense) => offense.id);
    const predicates = listPredicates(valueAt(source.frontMatter, path), path);
    const cycles = predicates.flatMap((mention) =>
      mention.ids.flatMap((id, index) => {
        const unit = made.find((own) => reaches(graph, id, own));
        if (unit === undefined || (mention.isDeclared && id === unit)) return [];
        const message =
          id === unit
            ? `${unit} refers to itself: declare that with self: true, or name other units`
            : `${id} refers back to ${unit}: conditions must not run in a circle`;
        return [source.problemAt([...mention.path, index], rule, message)];
      }),
    );
    const penalties = made.slice(0, 1).flatMap((id) => checkPenalties(path, id, source, units));
    return [...penalties, ...cycles];
  });
};
