import { formatDate, formatRange } from "../model/dates.ts";
import { formatTerm } from "../model/format-term.ts";
import type { OffenseOn, TierOn } from "../model/provision-on.ts";
import { anchors } from "../model/urls.ts";
import { label } from "./labels.ts";
import { LawLabel } from "./law-label.tsx";
import type { PageContext } from "./page-context.ts";
import { Pinpoint, type PinpointLedger } from "./pinpoint.tsx";
import { Prose } from "./prose.tsx";
import { ScrollTable } from "./scroll-table.tsx";

function joinWords(tier: TierOn): string {
  if (tier.maximumYears === null && !tier.minimumLife) return "";
  if (tier.join === "and") return "and imprisonment (prison is not optional)";
  if (tier.join === "prisonOnly") return "";
  if (tier.join === "orOnly") return 'or imprisonment (the text does not say "or both")';
  return tier.join === "or" ? "or imprisonment, or both" : "";
}

/** Each term that a borrowed penalty may be, said once, with the sections it may come from. */
function candidateWords(tier: TierOn): string {
  const byTerm = new Map<string, Set<string>>();
  for (const candidate of tier.candidates) {
    const section = candidate.offense.split("-usc-")[1]?.split("-")[0]?.toUpperCase() ?? "";
    const term = formatTerm(candidate);
    byTerm.set(term, (byTerm.get(term) ?? new Set()).add(section));
  }
  return [...byTerm]
    .map(([term, sections]) => `${term} (§ ${[...sections].join(", ")})`)
    .join("; ");
}

function TierRow({
  offense,
  tier,
  context,
  title,
  ledger,
}: {
  readonly offense: OffenseOn;
  readonly tier: TierOn;
  readonly context: PageContext;
  readonly title: string;
  readonly ledger: PinpointLedger;
}) {
  return (
    <tr id={anchors.tier(offense.id, tier.id)}>
      <th scope="row">
        {tier.label} <Pinpoint title={title} pinpoint={tier.pinpoint} ledger={ledger} />
        {tier.when ? (
          <span class="when">
            <Prose text={tier.when} context={context} />
          </span>
        ) : null}
        {tier.aggravators.length > 0 ? (
          <span class="when">The text names: {tier.aggravators.map(label).join("; ")}.</span>
        ) : null}
      </th>
      <td class="number">
        {formatTerm(tier)}
        {tier.candidates.length > 0 ? (
          <span class="when">may be one of: {candidateWords(tier)}</span>
        ) : null}
        {tier.steps.map((step) => (
          <span class="when" key={step}>
            <Prose text={step} context={context} />
          </span>
        ))}
      </td>
      <td>
        {tier.fine} {joinWords(tier)}
      </td>
      <td>
        {label(tier.foundBy)}
        {tier.mustBeAlleged ? "; must be alleged" : ""}
      </td>
      <td>
        <LawLabel law={tier.law} section={tier.lawSection} context={context} />
        <span class="when">
          {formatRange({ from: tier.from, to: tier.to })}. {label(tier.confirmed)}.
        </span>
        <span class="when">
          <Prose text={tier.derivation} context={context} />
        </span>
        {tier.notes.map((note) => (
          <span class="when" key={note}>
            <Prose text={note} context={context} />
          </span>
        ))}
      </td>
    </tr>
  );
}

/** The penalty tiers of a unit on the date. Ranges are per count and never added up. */
export function PenaltyTable({
  offense,
  on,
  context,
  title,
  ledger,
}: {
  readonly offense: OffenseOn;
  readonly on: string;
  readonly context: PageContext;
  readonly title: string;
  readonly ledger: PinpointLedger;
}) {
  if (!offense.penalty) return null;
  const hasTrigger = offense.penalty.tiers.some((tier) => tier.foundBy !== "notNeeded");
  return (
    <>
      <ScrollTable
        caption={`Statutory range per count on ${formatDate(on)}: ${offense.label}`}
        head={["Tier and what sets it off", "Prison", "Fine", "Found by", "Law and basis"]}
      >
        {offense.penalty.tiers.map((tier) => (
          <TierRow
            key={tier.id}
            offense={offense}
            tier={tier}
            context={context}
            title={title}
            ledger={ledger}
          />
        ))}
      </ScrollTable>
      {hasTrigger ? (
        <p class="note">
          Who must find a fact that raises a penalty, and that it must be alleged, is our reading:
          the decisions on it are not records of this collection yet. Terms are per count and are
          not added up. No guideline range is computed.
        </p>
      ) : null}
    </>
  );
}

/** Every text of every tier, oldest first. */
export function PenaltyHistory({
  offense,
  context,
}: {
  readonly offense: OffenseOn;
  readonly context: PageContext;
}) {
  return (
    <ScrollTable
      compact
      caption={`Penalty history: ${offense.label}`}
      head={["In force", "Tier", "Prison", "Law", "Wording"]}
    >
      {offense.penaltyHistory.map((row) => (
        <tr key={row.tier + row.from}>
          <th scope="row">{formatRange({ from: row.from, to: row.to })}</th>
          <td>
            {row.label}
            {row.when ? (
              <span class="when">
                <Prose text={row.when} context={context} />
              </span>
            ) : null}
          </td>
          <td class="number">
            <Prose text={row.term} context={context} />
          </td>
          <td>
            <LawLabel law={row.law} section={row.lawSection} context={context} />
          </td>
          <td>{label(row.confirmed)}</td>
        </tr>
      ))}
    </ScrollTable>
  );
}
