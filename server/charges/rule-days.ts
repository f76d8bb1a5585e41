import type { ChargeLimitations, LimitationRule } from "../model/charge-evaluation.ts";
import { formatDate } from "../model/dates.ts";
import type { RuleDays } from "../model/limitations.ts";
import type { RuleReach } from "../model/provision-on.ts";
import { addYears, latestEnd } from "./charge-limitations.ts";
import { dayBefore } from "./unit-result.ts";

function lengthOf(reach: RuleReach): string {
  if (reach.unlimited) return "no limit";
  if (reach.untilVictimAge !== undefined) return `until the victim is ${reach.untilVictimAge}`;
  const years = reach.years === undefined ? "" : `${reach.years} years`;
  if (!reach.victimLife) return years;
  return years === "" ? "the child's life" : `the child's life, or ${years} if longer`;
}

/** How the rule comes to the offense, before any fact is looked at. */
function reachWords(reach: RuleReach): string {
  switch (reach.reach) {
    case "named":
      return "It names the offense.";
    case "byChapter":
      return "It names the chapter of the offense.";
    case "everyOffense":
      return "It reaches every offense that no other law takes out.";
    case "arguable":
      return `Whether it reaches the offense is open. ${reach.condition ?? ""}`.trim();
    case "ifMaximum":
      return `It goes by the penalty: ${reach.condition ?? ""}.`;
    case "ifFact":
    case "notNamed":
      return `It hangs on a fact: ${reach.condition ?? ""}.`;
  }
}

/** What the rule does here, and why. */
function roleWords(
  reach: RuleReach,
  role: LimitationRule["role"],
  generalEnd: string,
  isBirthday: boolean,
): string {
  const late = reach.laterThanDate && generalEnd !== "";
  switch (role) {
    case "governs":
      return "Of the rules that surely reach it, it gives the most time.";
    case "general":
      return "It gives no more time than the rule that governs.";
    case "couldExtend":
      return late
        ? `It is law since ${formatDate(reach.from)}, ${isBirthday ? "when the older time may still have run" : "while the older time still ran"}. Whether it reaches back is for the courts.`
        : "It could give more time.";
    case "tolling":
      return "It stops the time, lifts it, or starts it again, for as long as it says.";
    case "notMet":
      return late && reach.from > generalEnd
        ? `It is law only since ${formatDate(reach.from)}. The time under the rule that governs had run before; it is taken not to bring that back.`
        : "On these answers it does not apply.";
  }
}

/** Each rule with why it reaches the offense and the last day under it alone. */
export function ruleDays(
  { rules }: ChargeLimitations,
  reaches: readonly RuleReach[],
  clockFrom: string | null,
): RuleDays[] {
  const governing = reaches[rules.findIndex(({ role }) => role === "governs")];
  const generalEnd = clockFrom === null ? "" : latestEnd(clockFrom, governing);
  const isBirthday = governing?.untilVictimAge !== undefined;
  return rules.flatMap((rule, index) => {
    const reach = reaches[index];
    if (!reach) return [];
    const hasDay =
      clockFrom !== null &&
      rule.role !== "notMet" &&
      reach.years !== undefined &&
      !reach.unlimited &&
      !reach.victimLife &&
      reach.untilVictimAge === undefined;
    return [
      {
        citation: rule.citation,
        label: rule.label,
        role: rule.role,
        text: rule.text,
        why: `${reachWords(reach)} ${roleWords(reach, rule.role, generalEnd, isBirthday)}`,
        length: lengthOf(reach),
        lastDay: hasDay ? dayBefore(addYears(clockFrom, reach.years ?? 0)) : null,
      },
    ];
  });
}
