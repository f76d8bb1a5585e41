import type { ChargeNotice, ChargeResult } from "../model/charge-evaluation.ts";
import type { PlacedOffense } from "../model/corpus.ts";
import { noticeKinds, type Policy } from "../model/policy.ts";
import { coversOffense, orderPolicies, practiceGuide } from "../model/practice.ts";
import { anchors, urls } from "../model/urls.ts";
import { type ConditionContext, testCondition } from "./test-condition.ts";
import { elementStatus } from "./unit-result.ts";

/** The approvals, consultations and notices of the collection, each with the units it is for. */
export function indexNotices(
  policies: readonly Policy[],
  offenses: ReadonlyMap<string, PlacedOffense>,
): ChargeNotice[] {
  const placed = [...offenses.values()];
  return orderPolicies(policies)
    .filter(({ kind }) => noticeKinds.includes(kind))
    .map((policy) => ({
      id: policy.slug,
      kind: policy.kind,
      title: policy.title,
      text: policy.flag ?? policy.summary,
      url: urls.guide(practiceGuide, anchors.policy(policy.slug)),
      condition: policy.applies.condition ?? null,
      offenses: placed
        .filter((item) => coversOffense(policy, item, (id) => offenses.get(id)))
        .map(({ offense }) => offense.id),
    }))
    .filter((notice) => notice.offenses.length > 0);
}

/**
 * The notices for a unit on these answers: supported where an answer raises one or none is needed,
 * unknown where it hangs on an open answer; one that an answer rules out is left out.
 */
export function chargeNotices(
  notices: readonly ChargeNotice[],
  offense: string,
  context: ConditionContext,
): ChargeResult["notices"] {
  return notices
    .filter(({ offenses }) => offenses.includes(offense))
    .map(({ id, kind, title, text, url, condition }) => ({
      id,
      kind,
      title,
      text,
      url,
      status: condition === null ? "supported" : elementStatus(testCondition(condition, context)),
    }))
    .filter(({ status }) => status !== "missing");
}
