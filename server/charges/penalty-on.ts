import { formatDate, inForceOn } from "../model/dates.ts";
import { formatTerm, formatYears } from "../model/format-term.ts";
import type { Offense } from "../model/offense.ts";
import type { BorrowedTerm, PenaltyHistoryRow, PenaltyOn, TierOn } from "../model/provision-on.ts";
import type { Term, Tier, TierVersion } from "../model/tier.ts";

/** Finds an offense unit by its id. */
export type FindOffense = (id: string) => Offense | undefined;

type Step = NonNullable<TierVersion["steps"]>[number];

interface Numbers {
  readonly minimumYears: number | null;
  readonly minimumLife: boolean;
  readonly maximumYears: number | "life" | "death" | null;
  readonly derivation: string;
}

const noNumbers = { minimumYears: null, minimumLife: false, maximumYears: null } as const;

/** Chains of borrowed terms are refused by the check `borrowed-penalty`; nothing here runs in a ring. */
const longestChain = 3;

/** The numbers of another unit's tier; where it has none to lend on the date, says so. */
function borrowTerm(
  { offense, tier: tierId }: Extract<Term, { kind: "sameAs" }>,
  date: string,
  find: FindOffense,
  depth: number,
): Numbers {
  if (tierId === undefined) return { ...noNumbers, derivation: `the penalties of ${offense}` };
  const tier = find(offense)?.tiers.find((candidate) => candidate.id === tierId);
  const version = tier && inForceOn(tier.versions, date)[0];
  if (!tier || !version) {
    return { ...noNumbers, derivation: `the penalty of ${offense}, not in force on this date` };
  }
  if (depth >= longestChain) {
    return { ...noNumbers, derivation: `the penalty of ${offense}, itself borrowed` };
  }
  const numbers = resolveTerm(version.term, date, find, depth + 1);
  return { ...numbers, derivation: `borrowed from ${tier.pinpoint}` };
}

function resolveTerm(term: Term, date: string, find: FindOffense, depth: number): Numbers {
  switch (term.kind) {
    case "fixed":
      return {
        minimumYears: term.minimumYears,
        minimumLife: term.minimumLife ?? false,
        maximumYears: term.maximumYears,
        derivation: "the text's own number",
      };
    case "sameAs":
      return borrowTerm(term, date, find, depth);
    case "atMost":
      return { ...noNumbers, derivation: `at most the penalty of ${term.offense}` };
    case "atMostAnyChargedCount":
      return { ...noNumbers, derivation: "at most the penalty of any offense charged in the case" };
    case "borrowed":
      return { ...noNumbers, derivation: term.text };
    case "fineOnly":
      return { ...noNumbers, derivation: "a fine only: the text names no prison" };
    case "noneNamed":
      return { ...noNumbers, derivation: term.text };
  }
}

/** The terms that a borrowed penalty may be: each tier with a number of each candidate unit. */
function listCandidates(term: Term, date: string, find: FindOffense): BorrowedTerm[] {
  if (term.kind !== "borrowed") return [];
  return term.candidates.flatMap((id) => {
    const offense = find(id);
    if (!offense) return [];
    return offense.tiers.flatMap((tier) =>
      inForceOn(tier.versions, date).flatMap((version) => {
        const { minimumYears, minimumLife, maximumYears } = resolveTerm(
          version.term,
          date,
          find,
          1,
        );
        if (maximumYears === null && !minimumLife) return [];
        return [{ offense: id, label: tier.label, minimumYears, minimumLife, maximumYears }];
      }),
    );
  });
}

/** What a step does to the term, in words. Steps are shown and not computed: they hang on facts. */
export function describeStep({ kind, factor, years, pinpoint, when }: Step): string {
  const amounts = {
    multiply: `maximum times ${factor ?? 1}`,
    add: `maximum raised by up to ${formatYears(years ?? 0)}`,
    consecutive:
      years === undefined
        ? "runs after any other term"
        : `${formatYears(years)}, after any other term`,
  };
  return `${amounts[kind]} (${pinpoint})${when === undefined ? "" : `: ${when}`}`;
}

/** The fine, in words. Source of the words "under title 18": the sections' own reference, which runs to 18 U.S.C. § 3571. */
function describeFine(version: TierVersion): string {
  if (version.fineText !== undefined) return version.fineText;
  switch (version.fine) {
    case "title18":
      return "a fine under title 18";
    case "dollars":
      return `a fine of up to $${(version.fineDollars ?? 0).toLocaleString("en-US")}`;
    case "none":
      return "no fine named";
    case "sameAsTerm":
      return "as for the borrowed term";
  }
}

function tierOn(tier: Tier, version: TierVersion, date: string, find: FindOffense): TierOn {
  const numbers = resolveTerm(version.term, date, find, 0);
  const steps = inForceOn(version.steps ?? [], date).map(describeStep);
  return {
    id: tier.id,
    label: tier.label,
    when: version.when ?? tier.when,
    pinpoint: tier.pinpoint,
    aggravators: version.aggravators ?? tier.aggravators ?? [],
    from: version.from,
    to: version.to,
    law: version.law,
    lawSection: version.lawSection,
    minimumYears: numbers.minimumYears,
    minimumLife: numbers.minimumLife,
    maximumYears: numbers.maximumYears,
    fine: describeFine(version),
    join: version.join === "sameAsTerm" ? undefined : version.join,
    steps,
    foundBy: tier.foundBy,
    mustBeAlleged: tier.mustBeAlleged,
    derivation: numbers.derivation,
    candidates: listCandidates(version.term, date, find),
    confirmed: version.confirmed,
    clock: version.clock,
    appliesTo: version.appliesTo,
    notes: [...(tier.notes ?? []), ...(version.note === undefined ? [] : [version.note])],
  };
}

/** The penalties of a unit on a date, or null where it was not in force. */
export function penaltyOn(offense: Offense, date: string, find: FindOffense): PenaltyOn | null {
  if (inForceOn(offense.inForce, date).length === 0) return null;
  const tiers = offense.tiers.flatMap((tier) =>
    inForceOn(tier.versions, date).map((version) => tierOn(tier, version, date, find)),
  );
  const latest = tiers.reduce<TierOn | undefined>(
    (found, tier) => (found === undefined || tier.from > found.from ? tier : found),
    undefined,
  );
  if (!latest) return null;
  const ends = tiers.flatMap((tier) => (tier.to === undefined ? [] : [tier.to])).sort();
  return { from: latest.from, to: ends[0], law: latest.law, tiers };
}

/** Every version of every tier, oldest first within a tier. */
export function penaltyHistory(offense: Offense, find: FindOffense): PenaltyHistoryRow[] {
  return offense.tiers.flatMap((tier) =>
    tier.versions.map((version) => {
      const resolved = tierOn(tier, version, version.from, find);
      return {
        tier: tier.id,
        label: tier.label,
        from: version.from,
        to: version.to,
        law: version.law,
        lawSection: version.lawSection,
        term:
          resolved.maximumYears === null && !resolved.minimumLife
            ? resolved.derivation
            : formatTerm(resolved),
        when: version.when ?? tier.when,
        confirmed: version.confirmed,
      };
    }),
  );
}

/** The widest range a unit's tiers name on a date, for a table: `up to 20 years; any term of years or life`. */
export function describeRange(penalty: PenaltyOn | null): string {
  if (!penalty) return "not in force";
  const terms = penalty.tiers.map((tier) =>
    tier.maximumYears === null && !tier.minimumLife ? undefined : formatTerm(tier),
  );
  const named = [...new Set(terms.filter((term) => term !== undefined))];
  return named.length > 0
    ? named.join("; ")
    : `no number of its own (${penalty.tiers[0]?.derivation ?? "none"}, since ${formatDate(penalty.from)})`;
}
