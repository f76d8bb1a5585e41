import type { LimitationRule } from "./charge-evaluation.ts";
import type { DateSpan } from "./date-span.ts";

/** An offense to choose from. */
export interface LimitationsChoice {
  readonly id: string;
  readonly label: string;
  /** `18 U.S.C. § 1589(a)`. */
  readonly citation: string;
  /** The section, under which choices are grouped. */
  readonly section: string;
}

/** A fact on which a rule hangs, as the form asks it. */
export interface LimitationsFact {
  readonly id: string;
  readonly text: string;
  readonly countsNot: string | undefined;
}

/** A rule with its days and why it plays its part. */
export interface RuleDays {
  readonly citation: string;
  readonly label: string;
  readonly role: LimitationRule["role"];
  readonly text: string;
  readonly why: string;
  /** `10 years`, `no limit`; empty where the rule gives no time of its own. */
  readonly length: string;
  /** The last day to indict under this rule alone, counted from the last day; null where there is none. */
  readonly lastDay: string | null;
}

/** What the worksheet works out for one offense. */
export interface LimitationsResult {
  readonly offense: LimitationsChoice;
  readonly span: DateSpan | null;
  /** The day from which time runs; null where it is not known. */
  readonly clockFrom: string | null;
  /** The day whose rules are shown. */
  readonly lawOn: string;
  readonly asOf: string;
  readonly isInForce: boolean;
  /** The rule that governs, in words. */
  readonly summary: string;
  readonly planToIndictBy: string | null;
  /** The first day on which a bar can be argued for the last act. */
  readonly barFrom: string | null;
  /** The same for an act that was complete on the first day, where that day is another one. */
  readonly firstActBarFrom: string | null;
  readonly hasRun: boolean;
  readonly arguable: string;
  readonly assumptions: readonly string[];
  readonly rules: readonly RuleDays[];
}

/** The time for the victim's own suit. */
export interface CivilClock {
  readonly citation: string;
  readonly text: string;
  /** The age whose birthday the form asks for; undefined where the text has no rule for minors. */
  readonly minorAge: number | undefined;
  /** The day from which the years are counted; null where no day is known. */
  readonly from: string | null;
  /** The last day to plan by; null where none is printed. */
  readonly lastDay: string | null;
  /** Where no day is printed: why, to stand behind "no day"; empty beside a day. */
  readonly noDay: string;
  /** What the day rests on, or why there is none, in words. */
  readonly why: string;
  /** The provision that opens the suit, with the day since when it has reached the offense. */
  readonly action: { readonly citation: string; readonly from: string };
}

/** What the page shows: what can be asked, and what it comes to. */
export interface LimitationsView {
  readonly choices: readonly LimitationsChoice[];
  readonly facts: readonly LimitationsFact[];
  /** The tiers to choose from; empty where no rule goes by the maximum. */
  readonly tiers: readonly { readonly id: string; readonly label: string }[];
  readonly isConspiracy: boolean;
  /** How the dates were read, where they were widened. */
  readonly read: string;
  readonly errors: readonly string[];
  readonly result: LimitationsResult | undefined;
  /** Undefined where no such suit follows from the offense, as the records have it. */
  readonly civil: CivilClock | undefined;
}
