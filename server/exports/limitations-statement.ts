import { formatDate } from "../model/dates.ts";
import type { CivilClock, LimitationsResult } from "../model/limitations.ts";
import {
  civilSentence,
  dayRows,
  groupRules,
  planSentence,
  ruleTime,
} from "../model/limitations-words.ts";
import {
  type ExportDocument,
  heading,
  list,
  paragraph,
  row,
  type TableRow,
  table,
} from "./document.ts";

/** What the document says besides the result. */
export interface LimitationsFacts {
  readonly contentHash: string;
  readonly releasePoint: string;
  /** The day of making, YYYY-MM-DD. */
  readonly madeOn: string;
  readonly civil: CivilClock | undefined;
  /** The facts with what was answered of them. */
  readonly answers: readonly { readonly text: string; readonly answer: string }[];
}

/** The worksheet as a document: the day, the rules with why, what is assumed and what was answered. */
export function limitationsStatement(
  result: LimitationsResult,
  { contentHash, releasePoint, madeOn, civil, answers }: LimitationsFacts,
): ExportDocument {
  const title = `Limitations: ${result.offense.citation}, ${result.offense.label}`;
  const { span } = result;
  return {
    title,
    fileName: `limitations-${madeOn}`,
    setting: "manyPages",
    madeOn,
    blocks: [
      heading(1, title),
      paragraph(
        span
          ? `Conduct of ${formatDate(span.from)} to ${formatDate(span.to)}, looked at on ${formatDate(result.asOf)}.`
          : `The dates of the conduct are not known. Looked at on ${formatDate(result.asOf)}.`,
      ),
      heading(2, planSentence(result)),
      ...(result.arguable === "" ? [] : [paragraph(`Open: ${result.arguable}.`)]),
      ...table(
        [
          ["What", 70],
          ["Day", 30],
        ],
        dayRows(result).map(([text, day]) => row([text], [day])),
      ),
      heading(2, "Rules"),
      ...table(
        [
          ["Rule", 22],
          ["Time", 20],
          ["What it says, in our words, and why it stands here", 58],
        ],
        groupRules(result.rules).flatMap(({ heading: text, rules }): TableRow[] => [
          { kind: "group", text },
          ...rules.map((rule) =>
            row([rule.citation, rule.label], [ruleTime(rule)], [rule.text, rule.why]),
          ),
        ]),
      ),
      heading(2, "Assumed"),
      ...list(result.assumptions),
      ...(civil === undefined || !result.isInForce
        ? []
        : [
            heading(2, civilSentence(civil)),
            paragraph(civil.why),
            paragraph(`${civil.citation}: ${civil.text}`),
          ]),
      heading(2, "Answered"),
      ...list(answers.map(({ text, answer }) => `${answer}: ${text}`)),
    ],
    foot: [
      `Chapter 77 · content ${contentHash.slice(0, 12)} · law checked to release point ${releasePoint} · made on ${formatDate(madeOn)}`,
      "Not legal advice. Not reviewed by an attorney. Days to plan by, not a holding; acts complete earlier have earlier days.",
    ],
  };
}
