import { formatDate, inForceOn } from "../model/dates.ts";
import type {
  GreaterOf,
  LossResult,
  PeriodResult,
  RestitutionLaw,
  RestitutionNote,
  RestitutionRequest,
  RestitutionResult,
  RestitutionVictim,
  VictimResult,
} from "../model/restitution.ts";
import { hourlyPayOvertime, wageLines } from "./wage-lines.ts";
import { workWeeks } from "./work-weeks.ts";

/** A request that cannot be computed, with everything that is wrong with it. */
export interface RefusedRestitution {
  readonly errors: readonly string[];
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function periodErrors(victim: RestitutionVictim, law: RestitutionLaw, today: string): string[] {
  const first = law.rates[0]?.from ?? "";
  const errors = victim.periods.flatMap(({ from, to }, index) => {
    const name = `${victim.label}, period ${index + 1}`;
    return [
      ...(from < first
        ? [
            `${name}: work before ${formatDate(first)} is not computed; the rates here begin that day.`,
          ]
        : []),
      ...(to > today ? [`${name}: ${formatDate(to)} is still to come.`] : []),
    ];
  });
  const sorted = [...victim.periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  const overlap = sorted.find((period, index) => period.from <= (sorted[index - 1]?.to ?? ""));
  return overlap
    ? [
        ...errors,
        `${victim.label}: two periods share ${formatDate(overlap.from)}. End one the day before the other begins, and enter the hours of both together.`,
      ]
    : errors;
}

function findErrors(request: RestitutionRequest, law: RestitutionLaw, today: string): string[] {
  const labels = request.victims.map(({ label }) => label);
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  return [
    ...(twice === undefined ? [] : [`Two victims are called ${twice}. Give each its own letter.`]),
    ...request.victims.flatMap((victim) => [
      ...periodErrors(victim, law, today),
      ...(victim.work !== undefined && !law.work.some(({ id }) => id === victim.work)
        ? [`${victim.label}: "${victim.work}" is no kind of work here.`]
        : []),
      ...victim.losses
        .filter(({ kind }) => !law.losses.some(({ id }) => id === kind))
        .map(({ kind }) => `${victim.label}: "${kind}" is no kind of loss here.`),
    ]),
  ];
}

/** The days of the offense: those given, else from the first day worked to the last. */
function offenseDays({ offense, victims }: RestitutionRequest): RestitutionResult["offense"] {
  if (offense) return offense;
  const periods = victims.flatMap((victim) => victim.periods);
  const from = periods.map((period) => period.from).sort()[0];
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** The greater of gain and wage. 18 U.S.C. § 1593(b)(3). */
function greaterOf(gain: number, wage: number): GreaterOf {
  if (gain === 0 && wage === 0) return { basis: "none", cents: 0 };
  if (gain === wage) return { basis: "equal", cents: gain };
  return gain > wage ? { basis: "gain", cents: gain } : { basis: "wage", cents: wage };
}

/** The losses by the list of the last day of the offense; the latest list where no day is known. */
function lossResults(
  victim: RestitutionVictim,
  law: RestitutionLaw,
  lastDay: string | undefined,
): LossResult[] {
  return victim.losses.flatMap(({ kind, incurredCents, projectedCents }) => {
    const loss = law.losses.find(({ id }) => id === kind);
    if (!loss || incurredCents + projectedCents === 0) return [];
    const [onDay] = lastDay === undefined ? [] : inForceOn(loss.versions, lastDay);
    // Before any list was law, the first one is named: the page says that the section was not law.
    const version = onDay ?? (lastDay === undefined ? loss.versions.at(-1) : loss.versions[0]);
    if (!version) return [];
    return [
      {
        kind,
        label: loss.label,
        pinpoint: version.pinpoint,
        incurredCents,
        projectedCents,
        countedCents: incurredCents + (version.projected ? projectedCents : 0),
      },
    ];
  });
}

function periodResults(
  victim: RestitutionVictim,
  law: RestitutionLaw,
  lifts: VictimResult["lifts"],
): PeriodResult[] {
  const parts = lifts === "both" ? [] : workWeeks(victim, law);
  const lines = wageLines(parts, law, lifts === "nothing");
  return victim.periods.map(({ paidCents, ...entered }, index) => {
    const own = lines.get(index) ?? [];
    const wageCents = sum(own, ({ totalCents }) => totalCents);
    const unpaidCents = Math.max(0, wageCents - paidCents);
    const overtime = hourlyPayOvertime(own, paidCents, law);
    return {
      ...entered,
      lines: own,
      wageCents,
      paidCents,
      unpaidCents,
      higherOvertimeCents: overtime.higherCents,
      unpaidAtHourlyPayCents: overtime.unpaidCents,
    };
  });
}

function victimResult(
  victim: RestitutionVictim,
  law: RestitutionLaw,
  lastDay: string | undefined,
): VictimResult {
  const work = law.work.find(({ id }) => id === victim.work) ?? law.work[0];
  const lifts = work?.lifts ?? "nothing";
  const periods = periodResults(victim, law, lifts);
  const wageCents = sum(periods, (period) => period.wageCents);
  const paidCents = sum(periods, (period) => period.paidCents);
  const unpaidCents = sum(periods, (period) => period.unpaidCents);
  const higherOvertimeCents = sum(periods, (period) => period.higherOvertimeCents);
  const unpaidAtHourlyPayCents = sum(periods, (period) => period.unpaidAtHourlyPayCents);
  const { grossIncomeCents = 0, valueToDefendantCents = 0 } = victim;
  const gainCents = Math.max(grossIncomeCents, valueToDefendantCents);
  const greater = greaterOf(gainCents, wageCents);
  const afterPay = greaterOf(gainCents, unpaidCents);
  const isCovered = afterPay.basis === "none" && wageCents > 0;
  const greaterAfterPay: GreaterOf = isCovered ? { ...afterPay, basis: "covered" } : afterPay;
  const losses = lossResults(victim, law, lastDay);
  const lossesCents = sum(losses, ({ countedCents }) => countedCents);
  const isHeldBack = losses.some(
    (loss) => loss.countedCents < loss.incurredCents + loss.projectedCents,
  );
  const notes: [RestitutionNote, boolean][] = [
    ["gain", grossIncomeCents > 0 && valueToDefendantCents > 0],
    ["noCredit", paidCents > 0],
    ["twoRates", periods.some(({ lines }) => lines.some(({ isSplit }) => isSplit))],
    ["projectedNotNamed", isHeldBack],
    ["sameHours", wageCents > 0 && losses.some(({ kind }) => kind === "income")],
    ["regularRate", higherOvertimeCents > 0],
    ["liquidated", unpaidCents > 0],
  ];
  return {
    label: victim.label,
    work: work?.label ?? "",
    workText: work?.text ?? "",
    workCitation: work?.citation,
    lifts,
    periods,
    wageCents,
    paidCents,
    unpaidCents,
    gainCents,
    greater,
    greaterAfterPay,
    losses,
    lossesCents,
    totalCents: lossesCents + greater.cents,
    totalAfterPayCents: lossesCents + greaterAfterPay.cents,
    higherOvertimeCents,
    unpaidAtHourlyPayCents,
    liquidatedCents: unpaidCents,
    notes: notes.flatMap(([note, applies]) => (applies ? [note] : [])),
  };
}

/**
 * Works out restitution for each victim: all losses, and the greater of the defendant's gain and the
 * value of the labor at minimum wage and overtime. Sums in cents, days of the calendar; `today` only
 * refuses work that is still to come. Sources: 18 U.S.C. § 1593(b)(3), 29 U.S.C. §§ 206(a)(1),
 * 207(a)(1) and 213, as the records in `law` give them; how weeks are counted is said in content.
 */
export function computeRestitution(
  request: RestitutionRequest,
  law: RestitutionLaw,
  today: string,
): RestitutionResult | RefusedRestitution {
  const errors = findErrors(request, law, today);
  if (errors.length > 0) return { errors };
  const offense = offenseDays(request);
  const { versions } = law.order;
  const touched = offense
    ? versions.filter(
        ({ from, to }) => from <= offense.to && (to === undefined || offense.from <= to),
      )
    : [];
  const first = versions[0]?.from ?? "";
  const notes: RestitutionNote[] = [];
  if (offense && offense.to < first) notes.push("beforeSection");
  else if (offense && offense.from < first) notes.push("begunBefore");
  const victims = request.victims.map((victim) => victimResult(victim, law, offense?.to));
  const listOn = (day: string): string | undefined =>
    inForceOn(law.losses[0]?.versions ?? [], day)[0]?.pinpoint;
  if (offense && offense.from >= first && listOn(offense.from) !== listOn(offense.to)) {
    notes.push("changedInside");
  }
  return {
    offense,
    versions: touched,
    victims,
    totalCents: sum(victims, ({ totalCents }) => totalCents),
    totalAfterPayCents: sum(victims, ({ totalAfterPayCents }) => totalAfterPayCents),
    notes,
  };
}
