import { z } from "zod";

// The shape of the restitution route, as the OpenAPI document shows it. More fields may be added.

const text = z.string();
const date = z.iso.date();
const cents = z.int();

const line = z.looseObject({
  from: date,
  to: date,
  weeks: z.int(),
  days: z.int(),
  straightQuarters: z.int().describe("Quarters of an hour in each week at the rate."),
  overtimeQuarters: z.int().describe("Quarters of an hour in each week past the limit."),
  rateCents: cents,
  overtimeRate: z.int().nullable().describe("In hundredths of a cent."),
  straightCents: cents,
  overtimeCents: cents,
  totalCents: cents,
});

const greater = z.looseObject({
  basis: z
    .enum(["gain", "wage", "equal", "none", "covered"])
    .describe("covered: there was a wage, and pay has covered it all."),
  cents,
});

/** The answer of /api/v1/calculators/restitution: sums in cents. */
export const restitutionResultSchema = z.looseObject({
  offense: z.looseObject({ from: date, to: date }).nullable(),
  victims: z.array(
    z.looseObject({
      label: text,
      periods: z.array(
        z.looseObject({
          from: date,
          to: date,
          lines: z.array(line),
          wageCents: cents,
          paidCents: cents,
          unpaidCents: cents,
          higherOvertimeCents: cents,
          unpaidAtHourlyPayCents: cents,
        }),
      ),
      wageCents: cents,
      unpaidCents: cents,
      gainCents: cents,
      greater,
      greaterAfterPay: greater,
      losses: z.array(z.looseObject({ kind: text, pinpoint: text, countedCents: cents })),
      lossesCents: cents,
      totalCents: cents,
      totalAfterPayCents: cents,
      higherOvertimeCents: cents.describe("At the hourly pay, beyond the wage; never added."),
      unpaidAtHourlyPayCents: cents.describe(
        "What pay leaves unpaid of overtime at the hourly pay; never added.",
      ),
      liquidatedCents: cents.describe("Argued, never added."),
      notes: z.array(text),
    }),
  ),
  totalCents: cents,
  totalAfterPayCents: cents,
  notes: z.array(text),
  says: z.looseObject({}).describe("What each note says, by its name."),
});
