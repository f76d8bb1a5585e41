import type { ChargeResult } from "../model/charge-evaluation.ts";
import type { PlacedOffense } from "../model/corpus.ts";
import type { ChargeDetails, ChargeLaw } from "./charge-details.ts";
import { statusOf } from "./charge-judge.ts";
import { describeCharge } from "./describe-charge.ts";
import { type JudgedBy, type Judges, judgeUnit } from "./judge-conducts.ts";
import { aidingOf, ownLiability } from "./liability.ts";

/** What charges are listed from. */
export interface ListedFrom {
  readonly law: ChargeLaw;
  readonly details: ChargeDetails;
  readonly units: readonly PlacedOffense[];
  readonly asOf: string;
}

/** The results of a unit of the whole case come to one: the best over the conducts. */
function bestOf(items: readonly JudgedBy[]): JudgedBy[] {
  const rank = ({ judged }: JudgedBy): number =>
    ["notInForce", "missing", "open", "supported"].indexOf(statusOf(judged));
  const best = items.reduce<JudgedBy | undefined>(
    (found, item) => (found === undefined || rank(item) > rank(found) ? item : found),
    undefined,
  );
  return best ? [best] : [];
}

/** The charges of one accused for the own acts: one a unit for the whole case, else one a unit and conduct. */
export function chargesOfAccused(from: ListedFrom, own: readonly Judges[]): ChargeResult[] {
  return from.units.flatMap((placed) => {
    const isCase = placed.offense.scope === "case";
    const all = own.map((judges) => judgeUnit(placed, judges));
    return (isCase ? bestOf(all) : all)
      .filter(({ judge, judged }) => judge.isTouched(judged))
      .map(({ judge, judged }) => {
        const parts = isCase
          ? all.filter((other) => statusOf(other.judged) === statusOf(judged))
          : [{ judged }];
        return describeCharge({
          ...from,
          judge,
          judged,
          conducts: parts.map((part) => part.judged.conduct),
          accused: judged.conduct.accused,
          liability: ownLiability(judged.conduct),
        });
      });
  });
}

/** What a helper is charged with for one unit that another's conduct meets; undefined where there is nothing. */
function aidedCharge(
  from: ListedFrom,
  placed: PlacedOffense,
  helper: Judges,
  principal: Judges,
): ChargeResult | undefined {
  const { judge, judged } = judgeUnit(placed, principal);
  const status = statusOf(judged);
  const stands = status === "supported" || status === "open";
  if (!stands || !judge.isTouched(judged)) return undefined;
  if (statusOf(judgeUnit(placed, helper).judged) === "supported") return undefined;
  const charge = describeCharge({
    ...from,
    judge,
    judged,
    conducts: [helper.conduct],
    accused: helper.conduct.accused,
    liability: aidingOf(principal.conduct),
    venueOf: [principal.conduct, helper.conduct],
  });
  // Of what the other did, offenses that are far off are listed for the other alone.
  return charge.status === "supported" || charge.isNear ? charge : undefined;
}

/**
 * The charges of one accused for what another did, 18 U.S.C. § 2(a): where the file says that the
 * accused helped, and a conduct of another accused toward the same victim supports the offense or
 * leaves it open with at least half of its elements shown. One that the accused's own acts support
 * already is not listed a second time.
 */
export function aidedCharges(
  from: ListedFrom,
  own: readonly Judges[],
  others: readonly Judges[],
): ChargeResult[] {
  const helpers = own.filter(({ conduct }) => conduct.state.truth("aided") === 1);
  return helpers.flatMap((helper) =>
    others
      .filter(({ conduct }) => conduct.victim === helper.conduct.victim)
      .flatMap((principal) =>
        from.units.flatMap((placed) => aidedCharge(from, placed, helper, principal) ?? []),
      ),
  );
}
