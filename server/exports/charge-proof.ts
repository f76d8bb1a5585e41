import type {
  ChargeResult,
  ConsequenceLine,
  ElementResult,
  Evaluation,
} from "../model/charge-evaluation.ts";
import { formatChargeHead, formatVenue } from "../model/charge-words.ts";
import { formatDate, formatRange } from "../model/dates.ts";
import {
  chargeStatusWords,
  chargeWords,
  citationLine,
  elementStatusWords,
  valuesInWords,
} from "./charge-words.ts";
import { isDated } from "./conduct-blocks.ts";
import { type Block, heading, list, paragraph, row, type TableRow, table } from "./document.ts";
import { createFactWords, type ExportFacts, type FactWords } from "./export-facts.ts";
import { roleLines, timeToIndict } from "./limitation-words.ts";

/** A case or a question as it is cited; its id where nothing resolves it. */
type CiteRecord = (id: string) => string;

/**
 * The count line: `18 U.S.C. § 1589(a)`; with 18 U.S.C. § 2(a) or (b) beside it where the accused
 * answers for another's act, or the answers say that the accused also aided. Source: 18 U.S.C. § 2,
 * which makes no offense of its own, so that a count names the offense and that section.
 */
function countLine(charge: ChargeResult, words: FactWords): string {
  const { citation, liability } = charge;
  if (liability.citation !== null) {
    return `Count line: ${citationLine([citation, liability.citation])}. ${liability.text}`;
  }
  // A section with an aiding clause of its own has the fact among its elements.
  const isOwnClause = charge.elements.some(({ decidedBy }) => decidedBy.includes("aided"));
  const further =
    words.isPresent("aided", charge) && !isOwnClause
      ? ` Where the theory is aiding: ${citationLine([citation, "18 U.S.C. §\u00a02(a)"])}.`
      : "";
  return `Count line: ${citation}.${further}`;
}

function opening(charge: ChargeResult, evaluation: Evaluation, words: FactWords): Block[] {
  const conducts = charge.conducts.map((label) => {
    const read = evaluation.dates.find(({ conduct }) => conduct === label)?.read;
    return read === undefined ? label : `${label} (${read})`;
  });
  return [
    heading(2, `${formatChargeHead(charge)} (accused ${charge.accused})`),
    paragraph(charge.summary),
    ...list([
      countLine(charge, words),
      `Elements: ${chargeStatusWords(charge)}.`,
      `Theory: ${charge.theory}. Conduct: ${conducts.join("; ")}. Victims: ${charge.victims.join(", ")}.`,
      `Range per count: ${charge.exposure.range}${charge.exposure.range.endsWith(".") ? "" : "."}`,
      `The law of ${formatDate(charge.lawOn)} was read.${charge.boundaryDay ? " The conduct begins on the day on which a text changed: that text and the one before may both be argued." : ""}`,
    ]),
  ];
}

function versionBlocks({ versions }: ChargeResult): Block[] {
  if (versions.length === 0) return [];
  return [
    heading(3, "Versions of the text in the span"),
    ...table(
      [
        ["In force", 18],
        ["What must be shown", 32],
        ["What changed", 50],
      ],
      versions.map(({ from, to, law, mustShow, whatDiffers }) =>
        row(
          [formatRange({ from, to }), ...(law === "" ? [] : [law])],
          [mustShow],
          whatDiffers.length === 0
            ? ["The first text of the span."]
            : whatDiffers.map(
                ({ field, before, after }) =>
                  `${field}. Before: ${valuesInWords(before)} After: ${valuesInWords(after)}`,
              ),
        ),
      ),
    ),
  ];
}

function elementRow(
  element: ElementResult,
  charge: ChargeResult,
  words: FactWords,
  cite: CiteRecord,
): TableRow {
  const mind = element.mentalState.map(chargeWords).join(", ");
  const cases = [...new Set([...element.construed.map((read) => read.case), ...element.cases])];
  return row(
    [`${element.label}. ${element.text}`, ...(mind === "" ? [] : [`State of mind: ${mind}.`])],
    [elementStatusWords(element.status)],
    [
      ...element.decidedBy.map((fact) => words.answered(fact, charge)),
      ...element.openFacts.map((fact) => `Still open: ${words.statement(fact)}`),
    ],
    [element.authority, ...cases.map(cite)],
    [],
  );
}

function elementBlocks(
  charge: ChargeResult,
  evaluation: Evaluation,
  words: FactWords,
  cite: CiteRecord,
): Block[] {
  const readings = charge.elements.flatMap(({ label, construed }) =>
    construed.map(
      (read) =>
        `${label}: ${cite(read.case)} (${chargeWords(read.scope)}${read.isApplied ? "; applied here" : ""}). ${read.text}`,
    ),
  );
  return [
    heading(3, "Elements"),
    ...table(
      [
        ["Element", 27],
        ["Status", 9],
        ["Facts that decided it, and facts still open", 27],
        ["Authority and cases", 18],
        ["Evidence / witness", 19],
      ],
      charge.elements.map((element) => elementRow(element, charge, words, cite)),
    ),
    ...(readings.length === 0
      ? []
      : [paragraph(`What courts made of the words. ${evaluation.coverage.circuitRules}`)]),
    ...list(readings),
    ...(charge.allegeAndFind.length === 0 ? [] : [heading(3, "Allege and find")]),
    ...list(
      charge.allegeAndFind.map(({ text, foundBy }) => {
        return `Found by: ${chargeWords(foundBy)}. ${text}`;
      }),
    ),
  ];
}

function tierBlocks({ tiers, tierNote }: ChargeResult, words: FactWords): Block[] {
  return [
    heading(3, "Tiers"),
    ...(tierNote === undefined ? [] : [paragraph(tierNote)]),
    ...table(
      [
        ["Tier", 34],
        ["Status", 12],
        ["Prison and fine per count", 24],
        ["Facts still open", 30],
      ],
      tiers.map(({ label, when, status, term, fine, steps, needs }) =>
        row(
          [label, ...(when === undefined ? [] : [when])],
          [elementStatusWords(status)],
          [term, fine, ...steps],
          status === "unknown" ? needs.map(words.statement) : [],
        ),
      ),
    ),
  ];
}

function limitationBlocks(charge: ChargeResult, evaluation: Evaluation, cite: CiteRecord): Block[] {
  const { limitations } = charge;
  const contested = limitations.rules.flatMap(({ citation, question }) =>
    question === undefined ? [] : [`Contested for ${citation}: ${cite(question)}.`],
  );
  return [
    heading(3, "Limitations"),
    paragraph(timeToIndict(charge, isDated(charge, evaluation))),
    ...list([...roleLines(limitations.rules), ...contested]),
    paragraph("What this assumes and leaves open:"),
    ...list(limitations.assumptions),
  ];
}

/** Two lines at most: the rules that reach the offense itself, and those that hang on a fact. */
function consequenceItems(name: string, lines: readonly ConsequenceLine[]): string[] {
  const cite = (some: readonly ConsequenceLine[]): string =>
    citationLine(some.map(({ citation }) => citation));
  const sure = lines.filter(({ condition }) => condition === undefined);
  const conditional = lines.filter(({ condition }) => condition !== undefined);
  if (lines.length === 0) return [`${name}: no rule of this collection reaches the offense.`];
  return [
    ...(sure.length === 0 ? [] : [`${name}: ${cite(sure)}.`]),
    ...(conditional.length === 0
      ? []
      : [`${name}, where the fact that the rule names holds: ${cite(conditional)}.`]),
  ];
}

function countItems({ counts }: ChargeResult): string[] {
  const allowed =
    counts.allowed === null ? "" : ` On these answers the text allows ${counts.allowed}.`;
  return [
    `One count covers: ${chargeWords(counts.per)}.${allowed} ${counts.text}`,
    ...counts.overlaps.map(({ label, text }) => `Overlaps with ${label}. ${text}`),
  ];
}

/** The part of the order of proof on one charge. Its texts must be plain already. */
export function chargeProof(
  charge: ChargeResult,
  evaluation: Evaluation,
  facts: ExportFacts,
): Block[] {
  const words = createFactWords(facts);
  const nameOf = (kind: string, id: string): string =>
    facts.resolve(`${kind}:${id}`, undefined)?.label ?? id;
  const citeCase: CiteRecord = (id) => nameOf("case", id);
  const citeQuestion: CiteRecord = (id) => nameOf("question", id);
  return [
    ...opening(charge, evaluation, words),
    ...versionBlocks(charge),
    ...elementBlocks(charge, evaluation, words, citeCase),
    ...tierBlocks(charge, words),
    ...limitationBlocks(charge, evaluation, citeQuestion),
    ...(charge.defenses.length === 0 ? [] : [heading(3, "Exceptions and defenses")]),
    ...list(
      charge.defenses.map(
        ({ label, text, burden, status }) =>
          `${label} (${elementStatusWords(status)}; to be shown by: ${chargeWords(burden)}). ${text}`,
      ),
    ),
    heading(3, "What follows, venue and counts"),
    paragraph('The text of each rule stands at the end, under "Rules named above".'),
    ...list([
      ...consequenceItems("Restitution", charge.restitution),
      ...consequenceItems("Forfeiture", charge.forfeiture),
      ...formatVenue(charge.venue).map((line) => `Venue: ${line}`),
      ...countItems(charge),
    ]),
    ...(charge.notEncoded.length === 0 ? [] : [heading(3, "Not encoded")]),
    ...list(charge.notEncoded),
  ];
}
