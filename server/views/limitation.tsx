import { formatDate } from "../model/dates.ts";
import type { OffenseOn, RuleReach } from "../model/provision-on.ts";

function limitWords(reach: RuleReach): string {
  return reach.unlimited
    ? "none"
    : reach.years === undefined
      ? "see below"
      : `${reach.years} years`;
}

/** The limitation in a few words: the rule that names the offense, then what else may reach it. */
export function Limitation({ offense }: { readonly offense: OffenseOn }) {
  const current = offense.consequences.limitations.filter((reach) => !reach.laterThanDate);
  const named = current.filter(({ reach }) => reach === "named" || reach === "byChapter");
  const hasPeriod = ({ years, unlimited }: RuleReach): boolean => unlimited || years !== undefined;
  const main =
    named[0] ??
    current.find(({ reach }) => reach === "everyOffense") ??
    current.find((reach) => reach.reach === "ifMaximum" && hasPeriod(reach));
  const open = current.filter(({ reach }) => reach === "arguable");
  // Rules that only reopen or pause a period stand with the consequences below.
  const byFact = current.filter(
    (reach) =>
      reach !== main &&
      (reach.reach === "ifFact" || reach.reach === "ifMaximum") &&
      hasPeriod(reach),
  );
  if (!offense.inForce) return <>not in force</>;
  const later = offense.consequences.limitations.filter(
    (reach) =>
      reach.laterThanDate &&
      hasPeriod(reach) &&
      (reach.reach === "named" || reach.reach === "byChapter"),
  );
  if (!main) return <>see below</>;
  return (
    <>
      {limitWords(main)} (§&nbsp;{main.pinpoint})
      {open.map((reach) => (
        <span class="when" key={reach.rule}>
          whether §&nbsp;{reach.pinpoint} ({reach.unlimited ? "no limit" : limitWords(reach)})
          reaches it is open
        </span>
      ))}
      {byFact.map((reach) => (
        <span class="when" key={reach.rule}>
          by the facts: §&nbsp;{reach.pinpoint}, {reach.label.toLowerCase()}
        </span>
      ))}
      {later.map((reach) => (
        <span class="when" key={reach.rule + reach.from}>
          later law may reach it: {limitWords(reach)} (§&nbsp;{reach.pinpoint}, since{" "}
          {formatDate(reach.from)})
        </span>
      ))}
    </>
  );
}
