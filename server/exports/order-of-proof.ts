import type {
  ChargeResult,
  ConsequenceLine,
  Evaluation,
  LimitationRule,
} from "../model/charge-evaluation.ts";
import { formatDate } from "../model/dates.ts";
import { chargeProof } from "./charge-proof.ts";
import { chargeWords, citationLine } from "./charge-words.ts";
import { conductBlocks, hasProof, standingCharges } from "./conduct-blocks.ts";
import {
  type Block,
  type ExportDocument,
  heading,
  list,
  paragraph,
  row,
  table,
} from "./document.ts";
import { type ExportFacts, footLines } from "./export-facts.ts";
import { plainEvaluation } from "./plain-evaluation.ts";

type NamedRule = Pick<
  ConsequenceLine | LimitationRule,
  "citation" | "label" | "condition" | "text"
>;

/** Every rule that the charges name, once each, in the order of naming. */
function rulesNamed(charges: readonly ChargeResult[]): NamedRule[] {
  const rules = charges.flatMap((charge): NamedRule[] => [
    ...charge.limitations.rules,
    ...charge.restitution,
    ...charge.forfeiture,
  ]);
  const key = ({ citation, label, condition, text }: NamedRule): string =>
    JSON.stringify([citation, label, condition, text]);
  return [...new Map(rules.map((rule) => [key(rule), rule])).values()];
}

function ruleBlocks(charges: readonly ChargeResult[]): Block[] {
  const rules = rulesNamed(charges);
  if (rules.length === 0) return [];
  return [
    heading(2, "Rules named above"),
    ...table(
      [
        ["Rule", 24],
        ["Where", 28],
        ["What it does", 48],
      ],
      rules.map(({ citation, label, condition, text }) =>
        row([citation, label], [condition ?? "The rule reaches the offense itself."], [text]),
      ),
    ),
  ];
}

function contents(charges: readonly ChargeResult[]): string[] {
  let group = "";
  return charges.map(({ accused, theory, citation, label }) => {
    const name = `Accused ${accused}, ${theory}: `;
    const head = name === group ? "" : name;
    group = name;
    return `${head}${citation} ${label}`;
  });
}

/** The charges named and not set out, a line for each accused. */
function namedOnly(charges: readonly ChargeResult[]): Block[] {
  const lines = [...new Set(charges.map(({ accused }) => accused))].map((accused) => {
    const own = charges.filter((charge) => charge.accused === accused);
    return `Accused ${accused}: ${citationLine(own.map(({ citation }) => citation))}.`;
  });
  if (lines.length === 0) return [];
  return [heading(2, "Open, and not set out here"), ...list(lines)];
}

/** How many counts the text allows, and what stands once one fact fails. */
function countBlocks({ counts, besideIt }: Evaluation): Block[] {
  const lesser = besideIt.filter(({ kind }) => kind === "lesser");
  return [
    ...(counts.length === 0
      ? []
      : [
          heading(2, "Counts the text allows"),
          ...table(
            [
              ["Accused", 10],
              ["Charge", 40],
              ["One count covers", 15],
              ["On what was entered", 35],
            ],
            counts.map(({ accused, charge, per, text }) =>
              row([accused], [charge], [chargeWords(per)], [text]),
            ),
          ),
        ]),
    ...(lesser.length === 0 ? [] : [heading(2, "One fact down: what stands if a fact fails")]),
    ...list(
      lesser.map(({ accused, citation, label, text }) => {
        const name = label === citation ? label : `${citation} ${label}`;
        return `Accused ${accused}: ${name}. ${text}`;
      }),
    ),
  ];
}

/** What no charge above has said already of what the collection leaves out. */
function notEncodedBlocks({ coverage }: Evaluation, charges: readonly ChargeResult[]): Block[] {
  const said = new Set(charges.flatMap(({ notEncoded }) => notEncoded));
  const rest = coverage.notEncoded.filter((line) => !said.has(line));
  return [
    heading(2, "Not encoded"),
    ...(rest.length === 0
      ? [paragraph("What is not encoded stands with each charge above.")]
      : [paragraph("Beside what stands with each charge above, for the other open charges:")]),
    ...list(rest),
    paragraph(
      `${coverage.evaluated} offense units were evaluated; no answer touches ${coverage.untouched.length} of them. ${coverage.circuitRules}`,
    ),
  ];
}

/**
 * The order of proof: for each charge with every element present or open, what must be shown, what
 * shows it, and what is open, with an empty column for evidence and witnesses. The text of each rule
 * that several charges share stands once, at the end. `isChosen` says which of these charges are set
 * out; where it is left out, those with an element answered present. The others are named.
 */
export function orderOfProof(
  given: Evaluation,
  facts: ExportFacts,
  isChosen: (charge: ChargeResult) => boolean = hasProof,
): ExportDocument {
  const evaluation = plainEvaluation(given, facts.resolve);
  const standing = standingCharges(evaluation);
  const charges = standing.filter(isChosen);
  const title = `Order of proof: charges on the answers of ${formatDate(evaluation.asOf)}`;
  const none =
    standing.length === 0
      ? "On these answers no charge has every element present or open."
      : "No charge is set out.";
  return {
    title,
    fileName: `order-of-proof-${evaluation.asOf}`,
    setting: "manyPages",
    madeOn: facts.madeOn,
    blocks: [
      heading(1, title),
      paragraph("Attorney work product? ____________________"),
      ...conductBlocks(evaluation, facts),
      paragraph(
        charges.length === 0 ? none : "The charges set out, in the order of the worksheet:",
      ),
      ...list(contents(charges)),
      ...charges.flatMap((charge) => chargeProof(charge, evaluation, facts)),
      ...namedOnly(standing.filter((charge) => !charges.includes(charge))),
      ...countBlocks(evaluation),
      ...ruleBlocks(charges),
      ...notEncodedBlocks(evaluation, charges),
    ],
    foot: footLines(facts, evaluation.asOf),
  };
}
