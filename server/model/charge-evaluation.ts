import type { Condition } from "./condition.ts";

export type ElementStatus = "supported" | "missing" | "unknown";
export type ChargeStatus = "supported" | "open" | "missing" | "notInForce";

/** An element of a charge as the answers leave it. */
export interface ElementResult {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly status: ElementStatus;
  readonly pinpoint: string;
  /** The facts whose answers decided it. */
  readonly decidedBy: readonly string[];
  /** The facts still unknown that could decide it. */
  readonly openFacts: readonly string[];
  readonly mentalState: readonly string[];
  /** True where the record marks the reach of a state of mind open. */
  readonly isMentalReachOpen: boolean;
  readonly authority: string;
  readonly construed: readonly {
    readonly case: string;
    readonly scope: string;
    readonly text: string;
    /** True where its test was added to the element's own. */
    readonly isApplied: boolean;
  }[];
  readonly cases: readonly string[];
}

/** A penalty tier of a charge as the answers leave it. */
export interface TierResult {
  readonly id: string;
  readonly label: string;
  readonly status: ElementStatus;
  readonly needs: readonly string[];
  readonly when: string | undefined;
  readonly term: string;
  readonly minimumYears: number | null;
  readonly minimumLife: boolean;
  readonly maximumYears: number | "life" | "death" | null;
  readonly fine: string;
  readonly foundBy: string;
  readonly mustBeAlleged: boolean;
  readonly steps: readonly string[];
}

/** One text of the offense that was law in the span, and what must be shown after its first day. */
export interface ChargeVersion {
  readonly from: string;
  readonly to: string | undefined;
  readonly law: string;
  readonly status: ChargeStatus;
  readonly whatDiffers: readonly {
    readonly field: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly mustShow: string;
}

/** A rule of limitations as it reaches a charge. */
export interface LimitationRule {
  readonly citation: string;
  readonly label: string;
  readonly reach: string;
  readonly condition: string | undefined;
  readonly text: string;
  readonly years: number | undefined;
  readonly unlimited: boolean;
  readonly question: string | undefined;
  /** What it does here: the rule that governs, one that could give more time, or one set aside. */
  readonly role: "governs" | "couldExtend" | "general" | "tolling" | "notMet";
}

/** How long there is to indict, with everything it assumes. */
export interface ChargeLimitations {
  readonly rules: readonly LimitationRule[];
  /** The day before the first on which a bar can be argued; null where there is no such day. */
  readonly planToIndictBy: string | null;
  /** In words: "no limit", "while the child lives", or the years. */
  readonly summary: string;
  /** More time that is only arguable, in words; empty where there is none. */
  readonly arguable: string;
  /** Acts of the span that were complete before this day are out of time on `asOf`; null where none is. */
  readonly earlierActsRunBefore: string | null;
  /** True where on `asOf` that day has passed. */
  readonly hasRun: boolean;
  readonly assumptions: readonly string[];
}

/** A consequence in one line: the rule, how it reaches the charge, what it does. */
export interface ConsequenceLine {
  readonly citation: string;
  readonly label: string;
  readonly reach: string;
  readonly condition: string | undefined;
  readonly text: string;
}

/** How an accused answers for a charge: for the own act, or under 18 U.S.C. § 2. */
export interface ChargeLiability {
  readonly kind: "principal" | "aiding" | "causing";
  /** The letter of the accused who did the act, where another did it. */
  readonly principal: string | null;
  /** The label of that accused's conduct. */
  readonly conduct: string | null;
  readonly citation: string | null;
  readonly text: string;
}

/** Where a charge may be tried: what the section says, and the districts that the file names. */
export interface ChargeVenue {
  readonly text: string;
  readonly districts: readonly {
    readonly district: string;
    readonly name: string;
    /** The section that makes it serve; null where its acts were all there. */
    readonly citation: string | null;
    readonly text: string;
  }[];
}

/** A charge: what its elements ask, what the answers meet, and what follows. */
export interface ChargeResult {
  readonly offense: string;
  readonly statute: string;
  readonly citation: string;
  readonly label: string;
  readonly summary: string;
  readonly theory: string;
  readonly accused: string;
  readonly liability: ChargeLiability;
  readonly victims: readonly string[];
  readonly conducts: readonly string[];
  readonly status: ChargeStatus;
  /** Open, and at least half of its elements have a fact. */
  readonly isNear: boolean;
  readonly inchoate: string | undefined;
  /** The law of this day, the last under the text, was read for elements, range and what follows. */
  readonly lawOn: string;
  readonly boundaryDay: boolean;
  readonly versions: readonly ChargeVersion[];
  readonly elements: readonly ElementResult[];
  readonly tier: string | null;
  readonly tierNote: string | undefined;
  readonly tiers: readonly TierResult[];
  readonly exposure: {
    readonly range: string;
    readonly supervisedRelease: readonly ConsequenceLine[];
    readonly assessment: readonly ConsequenceLine[];
    readonly fine: readonly ConsequenceLine[];
  };
  readonly limitations: ChargeLimitations;
  readonly detention: readonly ConsequenceLine[];
  readonly restitution: readonly ConsequenceLine[];
  readonly forfeiture: readonly ConsequenceLine[];
  readonly extraterritorial: readonly ConsequenceLine[];
  readonly defenses: readonly {
    readonly id: string;
    readonly label: string;
    readonly text: string;
    readonly burden: string;
    readonly status: ElementStatus;
  }[];
  readonly construed: readonly {
    readonly case: string;
    readonly text: string;
    readonly scope: string;
  }[];
  readonly counts: {
    readonly per: string;
    readonly text: string;
    readonly allowed: number | null;
    readonly overlaps: readonly {
      readonly with: string;
      readonly label: string;
      /** An attempt and its offense, a conspiracy and its object, or charges that rest on the same acts. */
      readonly relation: "attempt" | "conspiracy" | "sameFacts";
      readonly text: string;
    }[];
  };
  readonly allegeAndFind: readonly { readonly text: string; readonly foundBy: string }[];
  readonly venue: ChargeVenue;
  readonly attempt: readonly string[];
  readonly conspiracy: readonly string[];
  readonly confusedWith: readonly {
    readonly with: string;
    readonly label: string;
    readonly text: string;
  }[];
  readonly notEncoded: readonly string[];
  /** Approvals, consultations and notices that the charge asks for, unless an answer rules them out. */
  readonly notices: readonly (Omit<ChargeNotice, "condition" | "offenses"> & {
    readonly status: ElementStatus;
  })[];
}

/** Something to be asked for or told before a charge, with the offense units that it is for. */
export interface ChargeNotice {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly condition: Condition | null;
  readonly offenses: readonly string[];
}

/** A fact that is still open, and the charges that it alone would settle. */
export interface OpenFact {
  readonly fact: string;
  readonly question: string;
  readonly text: string;
  readonly why: string;
  readonly settles: readonly string[];
  readonly bearsOn: number;
}

/** How many counts of an offense the text allows for one accused, on what was entered. */
export interface CountLine {
  readonly accused: string;
  readonly offense: string;
  readonly charge: string;
  readonly per: string;
  readonly victims: readonly string[];
  /** Rows with a fact for every element, and rows still open. */
  readonly supported: number;
  readonly open: number;
  readonly allowed: number | null;
  readonly text: string;
}

/** The answer of the engine. */
export interface Evaluation {
  readonly asOf: string;
  readonly dates: readonly {
    readonly conduct: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly read: string;
  }[];
  readonly charges: readonly ChargeResult[];
  readonly counts: readonly CountLine[];
  readonly nextQuestions: readonly OpenFact[];
  readonly besideIt: readonly {
    readonly offense: string;
    readonly label: string;
    readonly citation: string;
    readonly accused: string;
    readonly kind: "oneFactAway" | "lesser";
    /** For a lesser charge: the charge that falls, and the facts of which one alone makes it fall. */
    readonly of?: string;
    readonly facts?: readonly string[];
    readonly text: string;
  }[];
  /** Answers that contradict each other, said and kept. */
  readonly conflicts: readonly string[];
  /** What else must be entered for an answer to be judged. */
  readonly hints: readonly string[];
  readonly coverage: {
    readonly evaluated: number;
    /** Units that no answer touches yet. */
    readonly untouched: readonly string[];
    readonly notEncoded: readonly string[];
    readonly circuitRules: string;
  };
}
