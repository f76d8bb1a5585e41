import { toCsv } from "../model/csv.ts";
import { formatDate, formatRange } from "../model/dates.ts";
import { formatCents, formatRate } from "../model/money.ts";
import { formatQuarterHours } from "../model/quarter-hours.ts";
import type { RestitutionLaw, RestitutionResult, VictimResult } from "../model/restitution.ts";
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
import {
  type Block,
  type ExportDocument,
  heading,
  list,
  paragraph,
  row,
  type TableRow,
  table,
} from "./document.ts";

/** What the statement says besides the result. */
export interface StatementFacts {
  readonly law: RestitutionLaw;
  /** The day of making, YYYY-MM-DD; passed in, so that the same input gives the same bytes. */
  readonly madeOn: string;
}

function lineRows(victim: VictimResult): TableRow[] {
  return victim.periods.flatMap((period, index): TableRow[] => [
    {
      kind: "group",
      text: `Period ${index + 1}: ${formatDate(period.from)} to ${formatDate(period.to)}, ${enteredHours(period)}`,
    },
    ...period.lines.map((line) =>
      row(
        [`${formatDate(line.from)} to ${formatDate(line.to)}`],
        [line.isSplit ? `${weeksOf(line)}, a week with two rates` : weeksOf(line)],
        [straightProduct(line)],
        ...(victim.lifts === "nothing" ? [[overtimeProduct(line)]] : []),
        [formatCents(line.totalCents)],
      ),
    ),
    row(
      [`Period ${index + 1}`],
      [],
      period.paidCents > 0
        ? [`Pay received ${formatCents(period.paidCents)}`, unpaidWords(period)]
        : [],
      ...(victim.lifts === "nothing" ? [[]] : []),
      [formatCents(period.wageCents)],
    ),
  ]);
}

function sumRows(victim: VictimResult, hasPay: boolean): TableRow[] {
  const sums = (text: string, first: string, second: string): TableRow =>
    row([text], [first], ...(hasPay ? [[second]] : []));
  const same = (text: string, cents: number): TableRow =>
    sums(text, formatCents(cents), formatCents(cents));
  const greater = (of: VictimResult["greater"]): string =>
    `${formatCents(of.cents)}: ${basisWords[of.basis]}`;
  return [
    same("Defendant's gain", victim.gainCents),
    sums("Value of the labor", formatCents(victim.wageCents), formatCents(victim.unpaidCents)),
    sums("The greater of the two", greater(victim.greater), greater(victim.greaterAfterPay)),
    ...victim.losses.map((loss) => same(`${loss.label}, ${loss.pinpoint}`, loss.countedCents)),
    sums(
      `Order for ${victim.label}`,
      formatCents(victim.totalCents),
      formatCents(victim.totalAfterPayCents),
    ),
  ];
}

function noteLines(victim: VictimResult, law: RestitutionLaw): string[] {
  const held = victim.losses.filter(
    (loss) => loss.countedCents < loss.incurredCents + loss.projectedCents,
  );
  return [
    ...held.map(
      ({ label, projectedCents }) =>
        `${label}: ${formatCents(projectedCents)} projected, not added.`,
    ),
    ...victim.notes
      .filter((note) => note !== "twoRates")
      .map((note) => noteWords(note, victim, law)),
  ];
}

function victimBlocks(victim: VictimResult, law: RestitutionLaw): Block[] {
  const heads = hourHeads(law, victim.lifts === "nothing");
  const hasPay = victim.paidCents > 0;
  const citation = victim.workCitation === undefined ? "" : `, ${victim.workCitation}`;
  return [
    heading(2, `${victim.label}: ${formatCents(victim.totalCents)}`),
    paragraph(`${victim.work}${citation}. ${victim.workText}`),
    ...(victim.lifts === "both"
      ? []
      : table(
          [
            ["Days", 22],
            ["Weeks", 14],
            ...heads.map((head) => [head, 50 / heads.length] as const),
            ["Sum", 14],
          ],
          lineRows(victim),
        )),
    ...table(
      hasPay
        ? [
            ["What the order comes to", 40],
            ["No credit for pay", 30],
            ["Pay credited", 30],
          ]
        : [
            ["What the order comes to", 60],
            ["Sum", 40],
          ],
      sumRows(victim, hasPay),
    ),
    ...list(noteLines(victim, law)),
  ];
}

function rateRows(law: RestitutionLaw): TableRow[] {
  return law.rates.map((rate) =>
    row(
      [formatRange(rate)],
      [formatRate(rate.cents * 100)],
      [formatRate(rate.cents * law.overtime.hundredths)],
      [rate.law],
    ),
  );
}

/** The computation as a document, every product written out, so that it can be checked by hand. */
export function restitutionStatement(
  result: RestitutionResult,
  { law, madeOn }: StatementFacts,
): ExportDocument {
  const title = "Restitution: statement of the computation";
  const { offense } = result;
  const version = result.versions.at(-1);
  return {
    title,
    fileName: `restitution-${madeOn}`,
    setting: "manyPages",
    madeOn,
    blocks: [
      heading(1, title),
      ...(result.victims.length > 1
        ? [
            paragraph(
              `All victims: ${formatCents(result.totalCents)}; ${formatCents(result.totalAfterPayCents)} with pay credited.`,
            ),
          ]
        : []),
      ...(offense
        ? [
            paragraph(
              `Law of the offense, ${formatDate(offense.from)} to ${formatDate(offense.to)}: ${version ? `${law.order.citation}, text ${formatRange(version)} (${version.law}).` : "none."}`,
            ),
          ]
        : []),
      ...list(result.notes.map((note) => law.says[note])),
      ...result.victims.flatMap((victim) => victimBlocks(victim, law)),
      heading(2, "Rates used"),
      paragraph(
        `${law.wageCitation}; past ${law.overtime.weeklyQuarters / 4} hours in a week, ${law.overtime.citation}.`,
      ),
      ...table(
        [
          ["Work done", 34],
          ["An hour", 16],
          ["Overtime", 16],
          ["Set by", 34],
        ],
        rateRows(law),
      ),
      heading(2, "How it counts"),
      ...list(law.counting),
      heading(2, "What it does not decide"),
      ...list(law.notDecided),
    ],
    foot: [
      `Chapter 77 · content ${law.contentHash.slice(0, 12)} · law checked to release point ${law.releasePoint} · made on ${formatDate(madeOn)}`,
      "Not legal advice. Not reviewed by an attorney. Letters stand for people: names are not checked for.",
    ],
  };
}

/** Cents as a plain number for a spreadsheet: `1234.50`. */
function plainSum(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
}

const unpaidAtHourlyPay = "not added: left unpaid of overtime at the hourly pay";

/** The computation as CSV by RFC 4180: a line for each product, then the sums of each victim. */
export function restitutionCsv(result: RestitutionResult): string {
  const head = [
    "victim",
    "item",
    "from",
    "to",
    "weeks",
    "days",
    "hours at rate a week",
    "rate",
    "sum at rate",
    "overtime hours a week",
    "overtime rate",
    "overtime sum",
    "sum",
    "sum with pay credited",
  ];
  const blank = Array.from({ length: 10 }, () => "");
  const rows = result.victims.flatMap((victim) => {
    const sums = (item: string, first: number, second = first): string[] => [
      victim.label,
      item,
      ...blank,
      plainSum(first),
      plainSum(second),
    ];
    const lines = victim.periods.flatMap((period) =>
      period.lines.map((line) => [
        victim.label,
        "work",
        line.from,
        line.to,
        String(line.weeks),
        String(line.days),
        formatQuarterHours(line.straightQuarters),
        formatRate(line.rateCents * 100).slice(1),
        plainSum(line.straightCents),
        formatQuarterHours(line.overtimeQuarters),
        line.overtimeRate === null ? "" : formatRate(line.overtimeRate).slice(1),
        plainSum(line.overtimeCents),
        plainSum(line.totalCents),
        "",
      ]),
    );
    const periods = victim.periods.flatMap((period, index) => {
      const dated = (item: string, first: number, second: number): string[] => [
        victim.label,
        `period ${index + 1}: ${item}`,
        period.from,
        period.to,
        ...blank.slice(2),
        plainSum(first),
        plainSum(second),
      ];
      return [
        dated("value of the labor", period.wageCents, period.unpaidCents),
        dated("pay received", period.paidCents, period.paidCents),
        ...(period.unpaidAtHourlyPayCents > 0
          ? [dated(unpaidAtHourlyPay, period.unpaidAtHourlyPayCents, period.unpaidAtHourlyPayCents)]
          : []),
      ];
    });
    return [
      ...lines,
      ...periods,
      sums("value of the labor", victim.wageCents, victim.unpaidCents),
      sums("defendant's gain", victim.gainCents),
      sums("greater of the two", victim.greater.cents, victim.greaterAfterPay.cents),
      ...victim.losses.map((loss) => sums(`loss: ${loss.label}`, loss.countedCents)),
      sums("order", victim.totalCents, victim.totalAfterPayCents),
      sums("not added: more for overtime at the hourly pay", victim.higherOvertimeCents),
      sums(unpaidAtHourlyPay, victim.unpaidAtHourlyPayCents),
      sums("argued and not added: liquidated damages", victim.liquidatedCents),
    ];
  });
  return toCsv([head, ...rows]);
}
