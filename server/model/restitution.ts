import { z } from "zod";
import { dateSchema } from "./dates.ts";
import { idSchema } from "./identifiers.ts";

export const weekdays = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const;

const centsSchema = z.int().nonnegative().max(100_000_000_000).describe("Cents, whole.");

const hoursSchema = (most: number) =>
  z.number().positive().max(most).multipleOf(0.25).describe("Hours, in whole quarters.");

const periodSchema = z
  .strictObject({
    from: dateSchema,
    to: dateSchema.describe("The last day, which belongs to it."),
    hoursPerWeek: hoursSchema(168).optional(),
    hoursPerDay: hoursSchema(24).optional(),
    daysPerWeek: z.int().min(1).max(7).optional(),
    paidCents: centsSchema.default(0).describe("What was paid for the period, in cents."),
  })
  .superRefine((period, context) => {
    const { from, to, hoursPerWeek, hoursPerDay, daysPerWeek } = period;
    if (to < from) context.addIssue({ code: "custom", path: ["to"], message: "lies before from" });
    const isDaily = hoursPerDay !== undefined && daysPerWeek !== undefined;
    const isHalf = (hoursPerDay === undefined) !== (daysPerWeek === undefined);
    if (isHalf || (hoursPerWeek !== undefined) === isDaily) {
      context.addIssue({
        code: "custom",
        path: ["hoursPerWeek"],
        message: "must stand alone, or hoursPerDay and daysPerWeek in its place",
      });
    }
  })
  .describe("A stretch of days with the same hours.");

const victimSchema = z
  .strictObject({
    label: z
      .string()
      .regex(/^[A-Z][0-9]{0,2}$/, 'must be a letter, with a number if need be: "V1"; never a name')
      .describe("Never a name."),
    work: idSchema.optional().describe("A kind of work; covered work where left out."),
    weekBegins: z
      .enum(weekdays)
      .optional()
      .describe("The weekday on which a workweek begins; that of the first day where left out."),
    periods: z.array(periodSchema).max(60).default([]),
    grossIncomeCents: centsSchema.optional(),
    valueToDefendantCents: centsSchema.optional(),
    losses: z
      .array(
        z.strictObject({
          kind: idSchema,
          incurredCents: centsSchema.default(0),
          projectedCents: centsSchema.default(0),
        }),
      )
      .max(20)
      .default([]),
  })
  .describe("One victim.");

/** What the restitution calculator is asked; sums in cents, days of the calendar. */
export const restitutionRequestSchema = z.strictObject({
  offense: z
    .strictObject({ from: dateSchema, to: dateSchema })
    .refine(({ from, to }) => from <= to, "must end on or after its first day")
    .optional()
    .describe("The days of the offense; the days worked where left out."),
  victims: z.array(victimSchema).min(1).max(30),
});

export type RestitutionRequest = z.infer<typeof restitutionRequestSchema>;
export type RestitutionVictim = RestitutionRequest["victims"][number];
export type WorkPeriod = RestitutionVictim["periods"][number];

/** An hourly rate with its days and the act that set it. */
export interface WageRate {
  readonly from: string;
  readonly to: string | undefined;
  readonly cents: number;
  readonly law: string;
}

/** The law that the calculator reads, plain data from the records: small enough for a page. */
export interface RestitutionLaw {
  readonly rates: readonly WageRate[];
  readonly wageCitation: string;
  readonly overtime: {
    readonly weeklyQuarters: number;
    /** How many times the rate is owed, in hundredths: 150. */
    readonly hundredths: number;
    readonly citation: string;
  };
  readonly order: {
    readonly citation: string;
    readonly versions: readonly {
      readonly from: string;
      readonly to: string | undefined;
      readonly text: string;
      readonly law: string;
    }[];
  };
  readonly work: readonly {
    readonly id: string;
    readonly label: string;
    readonly lifts: "nothing" | "overtime" | "both";
    readonly citation: string | undefined;
    readonly text: string;
  }[];
  readonly losses: readonly {
    readonly id: string;
    readonly label: string;
    readonly versions: readonly {
      readonly from: string;
      readonly to?: string | undefined;
      readonly pinpoint: string;
      readonly projected: boolean;
    }[];
  }[];
  readonly says: Readonly<Record<RestitutionNote, string>>;
  readonly counting: readonly string[];
  readonly notDecided: readonly string[];
  readonly contentHash: string;
  readonly releasePoint: string;
}

/** What may be said of a result; the words are content. */
export type RestitutionNote =
  | "beforeSection"
  | "begunBefore"
  | "changedInside"
  | "projectedNotNamed"
  | "noCredit"
  | "gain"
  | "twoRates"
  | "liquidated"
  | "regularRate"
  | "sameHours";

/** One line of the statement: like weeks in a row, or a part of one week. */
export interface WageLine {
  readonly from: string;
  readonly to: string;
  /** How many weeks of these hours; 1 for a part of a week. */
  readonly weeks: number;
  /** Days of the week that the line covers: 7, or fewer for a part of a week. */
  readonly days: number;
  /** Quarters of an hour in each week, at the rate and above it. */
  readonly straightQuarters: number;
  readonly overtimeQuarters: number;
  readonly rateCents: number;
  /** In hundredths of a cent; null where overtime does not apply. */
  readonly overtimeRate: number | null;
  readonly straightCents: number;
  readonly overtimeCents: number;
  readonly totalCents: number;
  /** Set where the rate changed inside the week. */
  readonly isSplit: boolean;
}

export interface PeriodResult
  extends Pick<WorkPeriod, "from" | "to" | "hoursPerWeek" | "hoursPerDay" | "daysPerWeek"> {
  readonly lines: readonly WageLine[];
  readonly wageCents: number;
  readonly paidCents: number;
  /** The wage less the pay, never below zero. */
  readonly unpaidCents: number;
  /** What overtime would be worth beyond the wage, at the hourly pay where that is above the minimum. */
  readonly higherOvertimeCents: number;
  /** What is left unpaid of overtime at that pay: the part above it for each hour of overtime. */
  readonly unpaidAtHourlyPayCents: number;
}

export interface LossResult {
  readonly kind: string;
  readonly label: string;
  readonly pinpoint: string;
  readonly incurredCents: number;
  readonly projectedCents: number;
  /** What of them is added. */
  readonly countedCents: number;
}

/** The greater of the two measures. */
export interface GreaterOf {
  /** `covered` where there was a wage, and pay has covered it all. */
  readonly basis: "gain" | "wage" | "equal" | "none" | "covered";
  readonly cents: number;
}

export interface VictimResult {
  readonly label: string;
  readonly work: string;
  readonly workText: string;
  readonly workCitation: string | undefined;
  readonly lifts: "nothing" | "overtime" | "both";
  readonly periods: readonly PeriodResult[];
  readonly wageCents: number;
  readonly paidCents: number;
  readonly unpaidCents: number;
  readonly gainCents: number;
  /** Without any credit for pay, as the text reads. */
  readonly greater: GreaterOf;
  /** With pay taken off the wage measure. */
  readonly greaterAfterPay: GreaterOf;
  readonly losses: readonly LossResult[];
  readonly lossesCents: number;
  readonly totalCents: number;
  readonly totalAfterPayCents: number;
  /** That of all periods: shown and never added. */
  readonly higherOvertimeCents: number;
  /** That of all periods: shown and never added. */
  readonly unpaidAtHourlyPayCents: number;
  /** The equal sum of the civil law, shown and never added. */
  readonly liquidatedCents: number;
  readonly notes: readonly RestitutionNote[];
}

export interface RestitutionResult {
  readonly offense: { readonly from: string; readonly to: string } | null;
  /** The texts of the order during the offense, in order; the last one is that of its last day. */
  readonly versions: RestitutionLaw["order"]["versions"];
  readonly victims: readonly VictimResult[];
  readonly totalCents: number;
  readonly totalAfterPayCents: number;
  readonly notes: readonly RestitutionNote[];
}
