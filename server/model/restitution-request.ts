import { readDateSpan } from "./date-span.ts";
import { formatDate } from "./dates.ts";
import { parseCents } from "./money.ts";
import { parseQuarterHours } from "./quarter-hours.ts";
import {
  type RestitutionRequest,
  type RestitutionVictim,
  restitutionRequestSchema,
  type WorkPeriod,
} from "./restitution.ts";
import type { PeriodSheet, RestitutionSheet, VictimSheet } from "./restitution-sheet.ts";

/** What a form asks: nothing where it is empty, or the request, with what could not be read. */
export interface RestitutionReading {
  readonly request: RestitutionRequest | undefined;
  readonly errors: readonly string[];
  /** By victim and period: how widened dates were read, where a year or a month was typed. */
  readonly read: readonly (readonly string[])[];
}

type Report = (error: string) => void;

function readSum(text: string, name: string, report: Report): number {
  if (text === "") return 0;
  const cents = parseCents(text);
  if (cents === undefined) report(`${name}: "${text}" is no sum. Write 1250 or 1,250.50.`);
  return cents ?? 0;
}

function readHours(text: string, name: string, most: number, report: Report): number | undefined {
  if (text === "") return undefined;
  const quarters = parseQuarterHours(text);
  if (quarters === undefined || quarters === 0 || quarters > most * 4) {
    report(
      `${name}: "${text}" is no number of hours up to ${most}. Write whole quarters, as 12, 12.5 or 12:30.`,
    );
    return undefined;
  }
  return quarters / 4;
}

type Basis = Pick<WorkPeriod, "hoursPerWeek" | "hoursPerDay" | "daysPerWeek">;

function readBasis(period: PeriodSheet, name: string, report: Report): Basis | undefined {
  const hoursPerWeek = readHours(period.hoursPerWeek, `${name}, hours a week`, 168, report);
  const hoursPerDay = readHours(period.hoursPerDay, `${name}, hours a day`, 24, report);
  const hasDays = period.daysPerWeek !== "";
  const daysPerWeek = hasDays ? Number(period.daysPerWeek) : undefined;
  if (hasDays && !/^[1-7]$/.test(period.daysPerWeek)) {
    report(`${name}, days a week: "${period.daysPerWeek}" is not 1 to 7.`);
    return undefined;
  }
  const isWeekly = period.hoursPerWeek !== "";
  const isDaily = period.hoursPerDay !== "" && hasDays;
  if (isWeekly && (period.hoursPerDay !== "" || hasDays)) {
    report(`${name}: give hours a week, or hours a day with days a week, not both.`);
    return undefined;
  }
  if (!isWeekly && !isDaily) {
    report(`${name}: give hours a week, or hours a day together with days a week.`);
    return undefined;
  }
  if (isWeekly) return hoursPerWeek === undefined ? undefined : { hoursPerWeek };
  return hoursPerDay === undefined || daysPerWeek === undefined
    ? undefined
    : { hoursPerDay, daysPerWeek };
}

/** A period and how its dates were read; nothing where it is empty or wrong. */
function readPeriod(
  period: PeriodSheet,
  name: string,
  report: Report,
): { readonly period: WorkPeriod; readonly read: string } | undefined {
  if (Object.values(period).every((text) => text === "")) return undefined;
  const dates = readDateSpan(period.from, period.to);
  if (dates.kind === "error") report(`${name}, ${dates.field}: ${dates.message}`);
  if (dates.kind === "unknown") report(`${name}: give the first day and the last.`);
  const basis = readBasis(period, name, report);
  const paidCents = readSum(period.paid, `${name}, pay received`, report);
  if (dates.kind !== "span" || !basis) return undefined;
  const { from, to } = dates.span;
  const isWidened = period.from !== from || period.to !== to;
  return {
    period: { from, to, ...basis, paidCents },
    read: isWidened ? `read as ${formatDate(from)} to ${formatDate(to)}` : "",
  };
}

interface ReadVictim {
  readonly victim: RestitutionVictim;
  readonly read: readonly string[];
  readonly isEmpty: boolean;
}

function readVictim(victim: VictimSheet, index: number, report: Report): ReadVictim {
  const label = /^[A-Z][0-9]{0,2}$/.test(victim.label) ? victim.label : `V${index + 1}`;
  if (victim.label !== "" && victim.label !== label) {
    report(`Victim ${index + 1}: "${victim.label}" is no letter. Write V1, V2; never a name.`);
  }
  const periods = victim.periods.map((period, position) =>
    readPeriod(period, `${label}, period ${position + 1}`, report),
  );
  const gross = readSum(victim.grossIncome, `${label}, gross income`, report);
  const value = readSum(victim.valueToDefendant, `${label}, value to the defendant`, report);
  const losses = Object.entries(victim.losses).flatMap(([kind, { incurred, projected }]) => {
    const incurredCents = readSum(incurred, `${label}, losses so far`, report);
    const projectedCents = readSum(projected, `${label}, losses to come`, report);
    return incurredCents + projectedCents === 0 ? [] : [{ kind, incurredCents, projectedCents }];
  });
  const worked = periods.flatMap((one) => (one ? [one.period] : []));
  return {
    victim: {
      label,
      ...(victim.work !== "" && { work: victim.work }),
      ...(victim.weekBegins !== "" && { weekBegins: victim.weekBegins }),
      periods: worked,
      ...(gross > 0 && { grossIncomeCents: gross }),
      ...(value > 0 && { valueToDefendantCents: value }),
      losses,
    },
    read: periods.map((one) => one?.read ?? ""),
    isEmpty: worked.length + losses.length === 0 && gross + value === 0,
  };
}

function readOffense(sheet: RestitutionSheet, report: Report): RestitutionRequest["offense"] {
  const dates = readDateSpan(sheet.offenseFrom, sheet.offenseTo);
  if (dates.kind === "error") report(`Offense, ${dates.field}: ${dates.message}`);
  return dates.kind === "span" ? dates.span : undefined;
}

/** Reads a form into a request; whatever cannot be read is told and left out. */
export function restitutionRequest(sheet: RestitutionSheet): RestitutionReading {
  const errors: string[] = [];
  const report: Report = (error) => void errors.push(error);
  const offense = readOffense(sheet, report);
  const victims = sheet.victims.map((victim, index) => readVictim(victim, index, report));
  const filled = victims.filter(({ isEmpty }) => !isEmpty).map(({ victim }) => victim);
  const read = victims.map((victim) => victim.read);
  if (filled.length === 0) return { request: undefined, errors, read };
  const request = { ...(offense && { offense }), victims: filled };
  const parsed = restitutionRequestSchema.safeParse(request);
  if (parsed.success) return { request: parsed.data, errors, read };
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}.`);
  return { request: undefined, errors: [...errors, ...wrong], read };
}
