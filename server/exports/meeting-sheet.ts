import type { ChargeResult, ElementStatus, Evaluation } from "../model/charge-evaluation.ts";
import { formatChargeHead } from "../model/charge-words.ts";
import { formatDate } from "../model/dates.ts";
import { chargeStatusWords, citationLine } from "./charge-words.ts";
import { conductBlocks, hasProof, isDated, standingCharges } from "./conduct-blocks.ts";
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
import { createFactWords, type ExportFacts, footLines } from "./export-facts.ts";
import { moreTime, timeToIndict } from "./limitation-words.ts";
import { pageHeight } from "./page-height.ts";
import { plainEvaluation } from "./plain-evaluation.ts";

/** What one page holds at most; fewer charges where their lines are long, but never under `least`. */
const most = {
  conducts: 6,
  charges: 10,
  openFacts: 3,
  confusions: 2,
  notEncoded: 4,
  sections: 12,
  range: 70,
};
const least = 3;

function countElements({ elements }: ChargeResult, status: ElementStatus): number {
  return elements.filter((element) => element.status === status).length;
}

/**
 * The charges of the table, in the order in which they came: for each accused the one with the
 * fewest open elements, then the same over all, `room` of them. A charge with no element
 * answered present is not among them.
 */
function chargesOfTable(evaluation: Evaluation, room: number): ChargeResult[] {
  const standing = standingCharges(evaluation);
  const nearest = standing
    .filter(hasProof)
    .sort(
      (a, b) =>
        countElements(a, "unknown") - countElements(b, "unknown") ||
        countElements(b, "supported") - countElements(a, "supported"),
    );
  const isOwnFirst = (charge: ChargeResult): boolean =>
    nearest.find(({ accused }) => accused === charge.accused) === charge;
  const ordered = [...new Set([...nearest.filter(isOwnFirst), ...nearest])];
  const chosen = new Set(ordered.slice(0, room));
  return standing.filter((charge) => chosen.has(charge));
}

/** The first sentence of a range that the law puts in words; one with a number stands whole. */
function shortRange(range: string): string {
  if (range.length <= most.range) return range;
  const first = /^.*?[^A-Z§]\.(?= [A-Z])/.exec(range)?.[0] ?? range;
  return first === range ? range : `${first} (More in the order of proof.)`;
}

function rangeLines({ exposure, tiers, tier }: ChargeResult): string[] {
  const further = tiers.filter(
    ({ id, status, term }) => status === "unknown" && id !== tier && term !== exposure.range,
  );
  const terms = [...new Set(further.map(({ term }) => shortRange(term)))];
  return [
    shortRange(exposure.range),
    ...(terms.length === 0 ? [] : [`open tier: ${terms.join("; ")}`]),
  ];
}

/** What could give more time than the days of the table, once for the charges that share it. */
function moreTimeLines(shown: readonly ChargeResult[]): string[] {
  const dated = shown.filter(({ limitations }) => limitations.planToIndictBy !== null);
  const said = new Map<string, string[]>();
  for (const { citation, limitations } of dated) {
    const line = moreTime(limitations).join("");
    if (line !== "") said.set(line, [...(said.get(line) ?? []), citation]);
  }
  return [...said].map(([line, citations]) => {
    const isEvery = citations.length === dated.length;
    return `For ${isEvery ? "every charge with a day" : citationLine(citations)}, ${line}`;
  });
}

function chargeRows(shown: readonly ChargeResult[], evaluation: Evaluation): TableRow[] {
  const isSingle = evaluation.dates.length < 2;
  let group = "";
  return shown.flatMap((charge): TableRow[] => {
    const name = `Accused ${charge.accused}: ${charge.theory}`;
    const head: TableRow[] = name === group ? [] : [{ kind: "group", text: name }];
    group = name;
    const conducts = `${charge.conducts.join("; ")} (${charge.victims.join(", ")})`;
    return [
      ...head,
      row(
        [formatChargeHead(charge), ...(isSingle ? [] : [conducts])],
        [chargeStatusWords(charge)],
        rangeLines(charge),
        [timeToIndict(charge, isDated(charge, evaluation))],
      ),
    ];
  });
}

/** A line for each accused: how many charges, and their sections as far as there is room. */
function sectionLines(charges: readonly ChargeResult[]): string[] {
  const letters = [...new Set(charges.map(({ accused }) => accused))];
  const room = Math.max(least, Math.floor(most.sections / letters.length));
  return letters.map((accused) => {
    const own = charges.filter((charge) => charge.accused === accused);
    const citations = [...new Set(own.map(({ citation }) => citation))];
    const rest = citations.length - room;
    const more = rest > 0 ? ` … and ${rest} more` : "";
    return `${own.length} (accused ${accused}): ${citationLine(citations.slice(0, room))}${more}.`;
  });
}

function chargeBlocks(evaluation: Evaluation, shown: readonly ChargeResult[]): Block[] {
  const standing = standingCharges(evaluation);
  const rest = standing.filter((charge) => hasProof(charge) && !shown.includes(charge));
  const unanswered = standing.filter((charge) => !hasProof(charge));
  const missing = evaluation.charges.filter(({ status }) => status === "missing");
  const notInForce = evaluation.charges.filter(({ status }) => status === "notInForce");
  return [
    heading(2, "Charges on these answers"),
    ...(standing.length === 0
      ? [paragraph("On these answers no charge has every element present or open.")]
      : []),
    ...table(
      [
        ["Charge", 37],
        ["Elements", 15],
        ["Range per count", 21],
        ["Time to indict", 27],
      ],
      chargeRows(shown, evaluation),
    ),
    ...list([
      ...sectionLines(rest.filter(({ status }) => status === "supported")).map(
        (line) => `Also answered present on every element: ${line}`,
      ),
      ...sectionLines(rest.filter(({ status }) => status === "open")).map(
        (line) => `Also open: ${line}`,
      ),
      ...(unanswered.length === 0
        ? []
        : [
            `Open, with no element answered yet: ${unanswered.length}, named in the order of proof.`,
          ]),
      ...sectionLines(missing).map((line) => `An element is answered absent: ${line}`),
      ...sectionLines(notInForce).map((line) => `Not in force on these dates: ${line}`),
    ]),
    paragraph(
      [
        "Ranges are for one count and are not added up.",
        "Days are counted from the last day answered; an act that was complete earlier has its own, earlier day.",
        ...moreTimeLines(shown),
      ].join(" "),
    ),
  ];
}

function openFactBlocks(evaluation: Evaluation, facts: ExportFacts): Block[] {
  const words = createFactWords(facts);
  const items = evaluation.nextQuestions.slice(0, most.openFacts).map(({ fact, settles, why }) => {
    const bearing = settles.length > 0 ? `Could settle ${citationLine(settles)}.` : why;
    return `${words.statement(fact)} ${bearing}`;
  });
  if (items.length === 0) return [];
  return [heading(2, "Open facts for the file"), ...list(items)];
}

/** A charge beside one that is easily taken for it, with how near both are to the answers. */
interface Confusion {
  readonly charge: ChargeResult;
  readonly pair: ChargeResult["confusedWith"][number];
  readonly rank: number;
}

/** Pairs that both stand on the answers first, then those of a charge with every element present. */
function confusions(standing: readonly ChargeResult[]): Confusion[] {
  const seen = new Set<string>();
  return standing
    .flatMap((charge) =>
      charge.confusedWith.map((pair): Confusion => {
        const isBoth = standing.some(
          ({ offense, accused }) => offense === pair.with && accused === charge.accused,
        );
        const rank = (isBoth ? 0 : 2) + (charge.status === "supported" ? 0 : 1);
        return { charge, pair, rank };
      }),
    )
    .sort((a, b) => a.rank - b.rank)
    .filter(({ charge, pair }) => {
      const key = [charge.offense, pair.with].sort().join(" ");
      return !seen.has(key) && seen.add(key);
    });
}

function confusionBlocks(evaluation: Evaluation): Block[] {
  const found = confusions(standingCharges(evaluation).filter(hasProof));
  const first = found[0];
  // A second charge tells more than a second pair of the same one.
  const others = found.slice(1);
  const ordered = [
    ...others.filter(({ charge }) => charge.offense !== first?.charge.offense),
    ...others,
  ];
  const items = [...(first ? [first] : []), ...ordered]
    .slice(0, most.confusions)
    .map(
      ({ charge, pair }) => `${charge.citation} ${charge.label}, and ${pair.label}. ${pair.text}`,
    );
  if (items.length === 0) return [];
  return [
    heading(2, 'Easily confused: what separates them ("here" is the first one named)'),
    ...list(items),
  ];
}

/** The first line of each charge of the table in turn, then the others as they come. */
function notEncodedBlocks(evaluation: Evaluation, shown: readonly ChargeResult[]): Block[] {
  const { coverage } = evaluation;
  const firsts = shown.flatMap(({ citation, notEncoded: [line] }) =>
    line === undefined ? [] : [{ citation, line }],
  );
  const named = new Map(firsts.map(({ citation, line }) => [line, `${citation}: ${line}`]));
  const all = [...new Set([...named.keys(), ...coverage.notEncoded])];
  const lines = all.slice(0, most.notEncoded).map((line) => named.get(line) ?? line);
  const rest = all.length - lines.length;
  return [
    heading(2, "Not encoded"),
    ...list([...lines, ...(rest > 0 ? [`… and ${rest} more, all in the order of proof.`] : [])]),
    paragraph(
      `${coverage.evaluated} offense units were evaluated; no answer touches ${coverage.untouched.length} of them. ${coverage.circuitRules}`,
    ),
  ];
}

function sheetBlocks(evaluation: Evaluation, facts: ExportFacts, room: number): Block[] {
  const shown = chargesOfTable(evaluation, room);
  return [
    heading(1, titleOf(evaluation)),
    paragraph("Attorney work product? ____________________"),
    ...conductBlocks(evaluation, facts, most.conducts),
    ...chargeBlocks(evaluation, shown),
    ...openFactBlocks(evaluation, facts),
    ...confusionBlocks(evaluation),
    ...notEncodedBlocks(evaluation, shown),
  ];
}

function titleOf({ asOf }: Evaluation): string {
  return `Meeting sheet: charges on the answers of ${formatDate(asOf)}`;
}

/**
 * The meeting sheet: what stands on the answers, how long there is, what is open and what is easily
 * confused, on one page. It says what was answered and never what to do.
 */
export function meetingSheet(given: Evaluation, facts: ExportFacts): ExportDocument {
  const evaluation = plainEvaluation(given, facts.resolve);
  let room = most.charges;
  let blocks = sheetBlocks(evaluation, facts, room);
  while (room > least && pageHeight(blocks) > 1) {
    room -= 1;
    blocks = sheetBlocks(evaluation, facts, room);
  }
  return {
    title: titleOf(evaluation),
    fileName: `meeting-sheet-${evaluation.asOf}`,
    setting: "onePage",
    madeOn: facts.madeOn,
    blocks,
    foot: footLines(facts, evaluation.asOf),
  };
}
