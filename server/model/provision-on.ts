import type { Condition } from "./condition.ts";
import type { Construed } from "./element.ts";
import type { MentalState } from "./mental-state.ts";
import type { Defense, Offense } from "./offense.ts";
import type { Definition, HistoryEntry, Provision } from "./provision.ts";
import type { RuleSubject } from "./rule.ts";

/** A case and the holding of it that reads an element. */
export interface CaseReading {
  readonly case: string;
  readonly shortName: string;
  readonly citation: string;
  readonly holding: string;
  readonly topic: string;
  readonly verb: string;
  readonly text: string;
  readonly textRead: string;
  readonly standardOfReview: string;
  readonly page: string | undefined;
  /** How much of the opinion was read for it; `secondary` when no part of the opinion says it. */
  readonly readIn: "opinion" | "opinionExcerpt" | "syllabus" | "secondary";
}

/** One way to meet an element, on the chosen date. */
export interface AlternativeOn {
  readonly id: string;
  readonly text: string;
  readonly pinpoint: string;
  readonly inForce: boolean;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly law: string | undefined;
}

/** An element as it stood on the chosen date. */
export interface ElementOn {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly pinpoint: string;
  readonly inForce: boolean;
  readonly mentalStates: readonly MentalState[];
  readonly combine: "any" | "all" | undefined;
  readonly unanimity: Offense["elements"][number]["unanimity"];
  readonly alternatives: readonly AlternativeOn[];
  readonly construed: readonly Construed[];
  readonly authority: Offense["elements"][number]["authority"];
  readonly proof: readonly string[];
  readonly notes: readonly string[];
  readonly confirmed: string;
  readonly cases: readonly CaseReading[];
}

/** A tier of another unit whose term may be the one borrowed. */
export interface BorrowedTerm {
  readonly offense: string;
  readonly label: string;
  readonly minimumYears: number | null;
  readonly minimumLife: boolean;
  readonly maximumYears: number | "life" | "death" | null;
}

/** A penalty tier with its numbers worked out, and how. */
export interface TierOn {
  readonly id: string;
  readonly label: string;
  readonly when: string | undefined;
  readonly pinpoint: string;
  readonly aggravators: readonly string[];
  readonly from: string;
  readonly to: string | undefined;
  readonly law: string;
  readonly lawSection: string | undefined;
  readonly minimumYears: number | null;
  readonly minimumLife: boolean;
  /** null where the text names no number, or names somebody else's. */
  readonly maximumYears: number | "life" | "death" | null;
  readonly fine: string;
  readonly join: "or" | "orOnly" | "and" | "prisonOnly" | undefined;
  readonly steps: readonly string[];
  readonly foundBy: string;
  readonly mustBeAlleged: boolean;
  readonly derivation: string;
  /** Whose numbers these may be, where the text borrows without pointing at one unit. */
  readonly candidates: readonly BorrowedTerm[];
  readonly confirmed: string;
  readonly clock: string;
  readonly appliesTo: string;
  readonly notes: readonly string[];
}

/** The penalties of a unit on the chosen date; `from` is the last change before it. */
export interface PenaltyOn {
  readonly from: string;
  readonly to: string | undefined;
  readonly law: string;
  readonly tiers: readonly TierOn[];
}

/** How a rule reaches an offense. */
export type Reach =
  | "named"
  | "byChapter"
  | "everyOffense"
  | "ifFact"
  | "ifMaximum"
  | "arguable"
  | "notNamed";

/** A rule that reaches, or may reach, an offense, with its text on the chosen date. */
export interface RuleReach {
  readonly rule: string;
  readonly subject: RuleSubject;
  readonly label: string;
  /** The section that holds the rule, `18-usc-3298`. */
  readonly provision: string;
  readonly pinpoint: string;
  readonly citation: string;
  readonly reach: Reach;
  readonly condition: string | undefined;
  readonly text: string;
  readonly from: string;
  readonly to: string | undefined;
  readonly law: string;
  readonly clock: string;
  readonly appliesTo: string;
  readonly years: number | undefined;
  readonly unlimited: boolean;
  readonly confirmed: string;
  /** Set where the rule began after the chosen date. */
  readonly laterThanDate: boolean;
  /** The contested question that treats the reach, where it is arguable. */
  readonly question: string | undefined;
  /** The fact on which the reach hangs, as a test over intake facts, where one is encoded. */
  readonly factCondition: Condition | undefined;
  /** Limitations: the time runs while the child lives. */
  readonly victimLife: boolean;
  /** Limitations: the time runs until the victim reaches this age. */
  readonly untilVictimAge: number | undefined;
  readonly notes: readonly string[];
}

/** The consequences of an offense by subject, worked out from rules. */
export type ConsequencesOn = Readonly<Record<ConsequenceSubject, readonly RuleReach[]>>;

export const consequenceSubjects = [
  "limitations",
  "supervisedRelease",
  "detention",
  "assessment",
  "fine",
  "restitution",
  "forfeiture",
  "extraterritorial",
  "penaltyStep",
  "predicate",
  "interception",
  "registration",
] as const satisfies readonly RuleSubject[];

export type ConsequenceSubject = (typeof consequenceSubjects)[number];

/** A link to an attempt or conspiracy unit that has this offense as its object. */
export interface InchoateLink {
  readonly offense: string;
  readonly label: string;
  readonly provision: string;
  readonly pinpoint: string;
  readonly inForce: boolean;
}

/** One past or present text of a tier: for the table of penalty history. */
export interface PenaltyHistoryRow {
  readonly tier: string;
  readonly label: string;
  readonly from: string;
  readonly to: string | undefined;
  readonly law: string;
  readonly lawSection: string | undefined;
  readonly term: string;
  readonly when: string | undefined;
  readonly confirmed: string;
}

/** The guidelines for a section by one year's manual: to be checked against the current one. */
export interface GuidelineLink {
  readonly sections: readonly string[];
  readonly edition: string;
  readonly slugs: readonly string[];
}

/** An offense unit as it stood on the chosen date. */
export interface OffenseOn {
  readonly id: string;
  readonly label: string;
  readonly summary: string;
  readonly pinpoint: string;
  /** Where the offense stood on the date, where its letters have moved since. */
  readonly formerPinpoints: readonly string[];
  readonly citation: string;
  readonly inForce: boolean;
  readonly inForceRanges: Offense["inForce"];
  /** True on the first day of a text whose act does not say "on or after". */
  readonly boundaryDay: boolean;
  readonly unitOfProsecution: Offense["unitOfProsecution"];
  readonly continuing: Offense["continuing"];
  readonly elements: readonly ElementOn[];
  readonly penalty: PenaltyOn | null;
  readonly penaltyHistory: readonly PenaltyHistoryRow[];
  readonly defenses: readonly Defense[];
  readonly attempt: readonly InchoateLink[];
  readonly conspiracy: readonly InchoateLink[];
  readonly consequences: ConsequencesOn;
  readonly venue: Offense["venue"];
  /** The guidelines to which the manual's index sends the section. */
  readonly guideline: GuidelineLink | undefined;
  readonly confusedWith: readonly {
    readonly with: string;
    readonly label: string;
    readonly text: string;
    readonly provision: string;
  }[];
  readonly notEncoded: readonly string[];
  readonly inchoate: Offense["inchoate"];
}

/** An offense on a date with the section that it stands in, `18-usc-1591`. */
export interface PlacedOffenseOn {
  readonly provision: string;
  readonly offense: OffenseOn;
}

/** A section as it stood on the chosen date: what the page shows and the API answers. */
export interface ProvisionOn {
  readonly provision: Provision;
  readonly on: string;
  readonly status: "inForce" | "notInForce";
  readonly offenses: readonly OffenseOn[];
  readonly definitions: readonly (Definition & { readonly inForce: boolean })[];
  readonly history: readonly (HistoryEntry & { readonly lawNumber: string })[];
  /** Spans of the section's texts: the days on which some change took effect. */
  readonly changeDates: readonly string[];
  readonly notices: readonly {
    readonly id: string;
    readonly title: string;
    readonly law: string;
    readonly dated: string;
    readonly summary: string;
  }[];
}
