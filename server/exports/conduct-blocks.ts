import type { ChargeResult, Evaluation } from "../model/charge-evaluation.ts";
import { type Block, list, paragraph, row, table } from "./document.ts";
import { conductNames, type ExportFacts } from "./export-facts.ts";
import { plainText } from "./plain-evaluation.ts";

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function moreThan(most: number, count: number, name: string): Block[] {
  return count <= most ? [] : [paragraph(`… and ${count - most} more ${name}.`)];
}

/**
 * The conducts by letter with their dates as they were read, and answers that contradict each other;
 * of both no more than `most`, with how many are left out.
 */
export function conductBlocks(
  evaluation: Evaluation,
  facts: ExportFacts,
  most = Number.POSITIVE_INFINITY,
): Block[] {
  const { conflicts } = evaluation;
  const rows = facts.request.conducts.slice(0, most).map((conduct, index) => {
    const { accused, victim, label } = conductNames(conduct);
    const read = evaluation.dates[index]?.read ?? "not read";
    return row([plainText(label, facts.resolve)], [accused], [victim], [capitalize(read)]);
  });
  return [
    ...table(
      [
        ["Conduct", 34],
        ["Accused", 11],
        ["Victim", 11],
        ["Dates", 44],
      ],
      rows,
    ),
    ...moreThan(most, facts.request.conducts.length, "conducts"),
    ...(conflicts.length === 0
      ? []
      : [paragraph("Answers that contradict each other, kept as given:")]),
    ...list(conflicts.slice(0, most)),
    ...moreThan(most, conflicts.length, "contradictions"),
  ];
}

/** Whether the days of the charge's conducts are known. */
export function isDated(charge: ChargeResult, { dates }: Evaluation): boolean {
  return dates.some(({ conduct, from }) => charge.conducts.includes(conduct) && from !== null);
}

/** The charges that stand on the answers: every element present, or some still open. */
export function standingCharges({ charges }: Evaluation): ChargeResult[] {
  return charges.filter(({ status }) => status === "supported" || status === "open");
}

/** Whether an element of the charge is answered present: what has none is named and not set out. */
export function hasProof({ elements }: ChargeResult): boolean {
  return elements.some(({ status }) => status === "supported");
}
