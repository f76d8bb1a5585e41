import { z } from "zod";
import { weekdays } from "./restitution.ts";
import type { FormFields } from "./worksheet-form.ts";

const dateText = z.string().max(10).default("");
const sumText = z.string().max(16).default("");

const periodSheetSchema = z.object({
  from: dateText,
  to: dateText,
  hoursPerWeek: z.string().max(6).default(""),
  hoursPerDay: z.string().max(6).default(""),
  daysPerWeek: z.string().max(1).default(""),
  paid: sumText,
});

const victimSheetSchema = z.object({
  label: z.string().max(3).default(""),
  work: z.string().max(40).default(""),
  weekBegins: z.enum(["", ...weekdays]).default(""),
  periods: z.array(periodSheetSchema).min(1).max(60),
  grossIncome: sumText,
  valueToDefendant: sumText,
  losses: z.record(z.string().max(40), z.object({ incurred: sumText, projected: sumText })),
});

/** The restitution form as typed, so that nothing typed is lost. */
export const restitutionSheetSchema = z.object({
  offenseFrom: dateText,
  offenseTo: dateText,
  victims: z.array(victimSheetSchema).min(1).max(30),
});

export type PeriodSheet = z.infer<typeof periodSheetSchema>;
export type VictimSheet = z.infer<typeof victimSheetSchema>;
export type RestitutionSheet = z.infer<typeof restitutionSheetSchema>;

/** What the files of the form say that they are. */
export const restitutionFileFormat = "chapter77-restitution";

const emptyPeriod = (): PeriodSheet => periodSheetSchema.parse({});

const emptyVictim = (label: string): VictimSheet =>
  victimSheetSchema.parse({ label, periods: [{}], losses: {} });

/** An empty form: one victim with one period. */
export function emptyRestitutionSheet(): RestitutionSheet {
  return { offenseFrom: "", offenseTo: "", victims: [emptyVictim("V1")] };
}

/** The names of the form's fields: one place for the page that prints and the code that reads them. */
export const restitutionFields = {
  action: "do",
  victim: (victim: number, field: string) => `v${victim}.${field}`,
  period: (victim: number, period: number, field: keyof PeriodSheet) =>
    `v${victim}.p${period}.${field}`,
  loss: (victim: number, kind: string, field: "incurred" | "projected") =>
    `v${victim}.loss.${kind}.${field}`,
} as const;

/** Counts up from 0 while there is such a field. */
function indexesOf(fields: FormFields, nameOf: (index: number) => string, most: number): number[] {
  const found: number[] = [];
  while (found.length < most && fields.has(nameOf(found.length))) found.push(found.length);
  return found;
}

function readVictim(fields: FormFields, victim: number, lossKinds: readonly string[]): VictimSheet {
  const text = (name: string, most: number): string =>
    (fields.get(name)?.[0] ?? "").trim().slice(0, most);
  const own = (field: string, most: number): string =>
    text(restitutionFields.victim(victim, field), most);
  const begins = own("weekBegins", 9);
  const periods = indexesOf(fields, (index) => restitutionFields.period(victim, index, "from"), 60);
  return {
    label: own("label", 3).toUpperCase(),
    work: own("work", 40),
    weekBegins: weekdays.find((day) => day === begins) ?? "",
    periods: (periods.length === 0 ? [0] : periods).map((index) => {
      const of = (field: keyof PeriodSheet, most: number): string =>
        text(restitutionFields.period(victim, index, field), most);
      return {
        from: of("from", 10),
        to: of("to", 10),
        hoursPerWeek: of("hoursPerWeek", 6),
        hoursPerDay: of("hoursPerDay", 6),
        daysPerWeek: of("daysPerWeek", 1),
        paid: of("paid", 16),
      };
    }),
    grossIncome: own("grossIncome", 16),
    valueToDefendant: own("valueToDefendant", 16),
    losses: Object.fromEntries(
      lossKinds.map((kind) => [
        kind,
        {
          incurred: text(restitutionFields.loss(victim, kind, "incurred"), 16),
          projected: text(restitutionFields.loss(victim, kind, "projected"), 16),
        },
      ]),
    ),
  };
}

/** Reads the form; a form without fields is an empty one. */
export function readRestitutionForm(
  fields: FormFields,
  lossKinds: readonly string[],
): RestitutionSheet {
  const victims = indexesOf(fields, (index) => restitutionFields.victim(index, "label"), 30);
  if (victims.length === 0) return emptyRestitutionSheet();
  const date = (name: string): string => (fields.get(name)?.[0] ?? "").trim().slice(0, 10);
  return {
    offenseFrom: date("offenseFrom"),
    offenseTo: date("offenseTo"),
    victims: victims.map((index) => readVictim(fields, index, lossKinds)),
  };
}

/** A letter that no victim has yet: V1, V2 and so on. */
function nextLabel({ victims }: RestitutionSheet): string {
  const taken = new Set(victims.map(({ label }) => label));
  let number = victims.length + 1;
  while (taken.has(`V${number}`)) number += 1;
  return `V${number}`;
}

/** What a button of the form does: `addVictim`, `removeVictim:1`, `addPeriod:0`, `removePeriod:0:2`, `clear`, `example`. */
export function actOnRestitution(sheet: RestitutionSheet, action: string): RestitutionSheet {
  const [name, first, second] = action.split(":");
  const victim = Number(first);
  const change = (make: (one: VictimSheet) => VictimSheet): RestitutionSheet => ({
    ...sheet,
    victims: sheet.victims.map((one, index) => (index === victim ? make(one) : one)),
  });
  switch (name) {
    case "clear":
      return emptyRestitutionSheet();
    case "example":
      return restitutionExample();
    case "addVictim":
      return sheet.victims.length >= 30
        ? sheet
        : { ...sheet, victims: [...sheet.victims, emptyVictim(nextLabel(sheet))] };
    case "removeVictim": {
      const victims = sheet.victims.filter((_one, index) => index !== victim);
      return victims.length === 0 ? emptyRestitutionSheet() : { ...sheet, victims };
    }
    case "addPeriod":
      return change((one) =>
        one.periods.length >= 60 ? one : { ...one, periods: [...one.periods, emptyPeriod()] },
      );
    case "removePeriod":
      return change((one) => {
        const periods = one.periods.filter((_period, index) => index !== Number(second));
        return { ...one, periods: periods.length === 0 ? [emptyPeriod()] : periods };
      });
    default:
      return sheet;
  }
}

/** An invented file: a household worker who lived in, over two changes of the wage, and a salon worker. */
export function restitutionExample(): RestitutionSheet {
  return restitutionSheetSchema.parse({
    victims: [
      {
        label: "V1",
        work: "live-in-domestic",
        periods: [
          {
            from: "2008-06-02",
            to: "2009-12-27",
            hoursPerDay: "14",
            daysPerWeek: "6",
            paid: "5200",
          },
        ],
        losses: { medical: { incurred: "1850.40" } },
      },
      {
        label: "V2",
        periods: [{ from: "2009-03-02", to: "2009-12-27", hoursPerWeek: "60", paid: "7000" }],
        grossIncome: "38500",
        losses: {},
      },
    ],
  });
}
