import { formatDate, formatRange } from "../model/dates.ts";
import { formatCents } from "../model/money.ts";
import type {
  RestitutionLaw,
  RestitutionResult,
  VictimResult,
  WageLine,
} from "../model/restitution.ts";
import {
  basisWords,
  enteredHours,
  hourHeads,
  noteWords,
  overtimeProduct,
  straightProduct,
  unpaidWords,
  weeksOf,
} from "../model/restitution-words.ts";
import { ScrollTable } from "./scroll-table.tsx";

function LineRow({
  line,
  hasOvertime,
}: {
  readonly line: WageLine;
  readonly hasOvertime: boolean;
}) {
  return (
    <tr>
      <th scope="row" class="short">
        {line.from === line.to
          ? formatDate(line.from)
          : `${formatDate(line.from)} to ${formatDate(line.to)}`}
      </th>
      <td>
        {weeksOf(line)}
        {line.isSplit ? <span class="when">a week with two rates</span> : null}
      </td>
      <td class="number">{straightProduct(line)}</td>
      {hasOvertime ? <td class="number">{overtimeProduct(line)}</td> : null}
      <td class="number">{formatCents(line.totalCents)}</td>
    </tr>
  );
}

function Statement({
  victim,
  law,
}: {
  readonly victim: VictimResult;
  readonly law: RestitutionLaw;
}) {
  if (victim.periods.length === 0) return <p>No work was entered.</p>;
  if (victim.lifts === "both") return <p>{victim.workText}</p>;
  const hasOvertime = victim.lifts === "nothing";
  return (
    <ScrollTable
      compact
      caption={`${victim.label}: value of the labor, line by line`}
      head={["Days", "Weeks", ...hourHeads(law, hasOvertime), "Sum"]}
    >
      {victim.periods.map((period, index) => [
        ...period.lines.map((line) => (
          <LineRow key={line.from} line={line} hasOvertime={hasOvertime} />
        )),
        <tr key={`total ${period.from}`} class="total">
          <th scope="row" colSpan={hasOvertime ? 4 : 3}>
            Period {index + 1}, {enteredHours(period)}
            {period.paidCents > 0
              ? `; pay received ${formatCents(period.paidCents)}, ${unpaidWords(period)}`
              : ""}
          </th>
          <td class="number">{formatCents(period.wageCents)}</td>
        </tr>,
      ])}
    </ScrollTable>
  );
}

interface SumRow {
  readonly text: string;
  readonly first: string;
  readonly second: string;
  readonly isTotal?: boolean;
}

/** The sums of a victim: as the text reads, and with pay taken off. */
function sumRows(victim: VictimResult): SumRow[] {
  const same = (text: string, cents: number): SumRow => ({
    text,
    first: formatCents(cents),
    second: formatCents(cents),
  });
  return [
    same("Defendant's gain", victim.gainCents),
    {
      text: "Value of the labor",
      first: formatCents(victim.wageCents),
      second: formatCents(victim.unpaidCents),
    },
    {
      text: "The greater of the two",
      first: `${formatCents(victim.greater.cents)}: ${basisWords[victim.greater.basis]}`,
      second: `${formatCents(victim.greaterAfterPay.cents)}: ${basisWords[victim.greaterAfterPay.basis]}`,
    },
    ...victim.losses.map((loss) => same(`${loss.label}, ${loss.pinpoint}`, loss.countedCents)),
    {
      text: `Order for ${victim.label}`,
      first: formatCents(victim.totalCents),
      second: formatCents(victim.totalAfterPayCents),
      isTotal: true,
    },
  ];
}

function VictimSums({ victim }: { readonly victim: VictimResult }) {
  const hasPay = victim.paidCents > 0;
  return (
    <ScrollTable
      compact
      caption={`${victim.label}: what the order comes to`}
      head={hasPay ? ["Item", "No credit for pay", "Pay credited"] : ["Item", "Sum"]}
    >
      {sumRows(victim).map(({ text, first, second, isTotal }) => (
        <tr key={text} class={isTotal ? "total" : undefined}>
          <th scope="row">{text}</th>
          <td class="number">{first}</td>
          {hasPay ? <td class="number">{second}</td> : null}
        </tr>
      ))}
    </ScrollTable>
  );
}

function VictimResultSection({
  victim,
  law,
}: {
  readonly victim: VictimResult;
  readonly law: RestitutionLaw;
}) {
  const heldBack = victim.losses.filter(
    (loss) => loss.countedCents < loss.incurredCents + loss.projectedCents,
  );
  return (
    <section aria-labelledby={`result-${victim.label}`}>
      <h3 id={`result-${victim.label}`}>
        {victim.label}: {formatCents(victim.totalCents)}
        {victim.totalAfterPayCents < victim.totalCents
          ? `, or ${formatCents(victim.totalAfterPayCents)} with pay credited`
          : ""}
      </h3>
      <p>
        {victim.work}
        {victim.workCitation === undefined ? "" : `, ${victim.workCitation}`}. {victim.workText}
      </p>
      <Statement victim={victim} law={law} />
      <VictimSums victim={victim} />
      <ul>
        {heldBack.map((loss) => (
          <li key={loss.kind}>
            {loss.label}: {formatCents(loss.projectedCents)} projected, not added.
          </li>
        ))}
        {victim.notes
          .filter((note) => note !== "twoRates")
          .map((note) => (
            <li key={note}>{noteWords(note, victim, law)}</li>
          ))}
      </ul>
    </section>
  );
}

/** What the form comes to, victim by victim, with every product written out. */
export function RestitutionResults({
  result,
  law,
}: {
  readonly result: RestitutionResult;
  readonly law: RestitutionLaw;
}) {
  const { offense, versions } = result;
  const version = versions.at(-1);
  return (
    <>
      {result.victims.length > 1 ? (
        <p class="grand-total">
          All victims: <strong>{formatCents(result.totalCents)}</strong>
          {result.totalAfterPayCents < result.totalCents
            ? `, or ${formatCents(result.totalAfterPayCents)} with pay credited`
            : ""}
        </p>
      ) : null}
      {offense === null ? (
        <p>No day of the offense is known: the latest list of losses is used.</p>
      ) : (
        <p>
          Law of the offense, {formatDate(offense.from)} to {formatDate(offense.to)}:{" "}
          {version ? `${law.order.citation}, text ${formatRange(version)} (${version.law}).` : ""}
        </p>
      )}
      {result.notes.map((note) => (
        <p key={note} class="notice" role="note">
          {law.says[note]}
        </p>
      ))}
      {result.victims.map((victim) => (
        <VictimResultSection key={victim.label} victim={victim} law={law} />
      ))}
    </>
  );
}
