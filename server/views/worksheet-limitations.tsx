import type { ChargeResult } from "../model/charge-evaluation.ts";
import { formatDate } from "../model/dates.ts";
import { label } from "./labels.ts";

/** The limitations of a charge in one line: what governs, and the date with its warning. */
export function limitationLine({ limitations }: ChargeResult): string {
  if (limitations.planToIndictBy === null) return limitations.summary;
  const earlier =
    limitations.earlierActsRunBefore === null
      ? ""
      : `; acts complete before ${formatDate(limitations.earlierActsRunBefore)} may be out of time`;
  const run = limitations.hasRun ? "; on these dates the period has run" : earlier;
  const more = limitations.arguable === "" ? "" : `; open: ${limitations.arguable}`;
  return `${limitations.summary}: plan to indict by ${formatDate(limitations.planToIndictBy)}${run}${more}`;
}

/** Which rules of limitations reach a charge, the date and what it assumes. */
export function WorksheetLimitations({ charge }: { readonly charge: ChargeResult }) {
  const shown = charge.limitations.rules.filter(({ role }) => role !== "notMet");
  return (
    <>
      <h5>Limitations</h5>
      <p>{limitationLine(charge)}.</p>
      <ul>
        {charge.limitations.assumptions.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {shown.map((rule) => (
          <li key={rule.citation + rule.label}>
            {rule.citation}, {rule.label} ({label(rule.reach)}
            {rule.condition === undefined ? "" : ` ${rule.condition}`}): {rule.text}
          </li>
        ))}
      </ul>
    </>
  );
}
