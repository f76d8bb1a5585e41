import { z } from "zod";
import type { Answer, Conduct, ConductDistricts, EvaluationRequest } from "./charge-request.ts";
import { answerValues } from "./charge-request.ts";
import { circuits } from "./court.ts";
import type { Fact, FactScope, IntakeQuestion } from "./intake.ts";
import { readDistricts } from "./read-districts.ts";

const datedSchema = z.object({ from: z.string(), to: z.string() });

/** The districts of a conduct as typed: "E.D.N.Y., D. Conn.". */
export const districtFields = ["acts", "through", "arrested"] as const;

const districtText = z.string().max(200).default("");

/** A conduct as the worksheet holds it: text as typed, so that nothing typed is lost. */
export const worksheetConductSchema = z.object({
  label: z.string().max(60).default(""),
  accused: z.string().max(3).default("A"),
  victim: z.string().max(3).default("V1"),
  from: z.string().max(10).default(""),
  to: z.string().max(10).default(""),
  answers: z.record(z.string(), z.enum(answerValues)).default({}),
  counts: z.record(z.string(), z.string().max(6)).default({}),
  dates: z.record(z.string(), datedSchema).default({}),
  districts: z
    .object({ acts: districtText, through: districtText, arrested: districtText })
    .prefault({}),
  /** Questions whose "none of these" is ticked: their facts without an answer are absent. */
  none: z.array(z.string()).default([]),
});

/** Everything on the worksheet. */
export const worksheetSchema = z.object({
  asOf: z.string().max(10).default(""),
  /** The id of a court of appeals, or nothing: no circuit chosen. */
  circuit: z.string().max(4).default(""),
  current: z.int().nonnegative().default(0),
  conducts: z.array(worksheetConductSchema).min(1).max(50),
});

export type WorksheetConduct = z.infer<typeof worksheetConductSchema>;
export type Worksheet = z.infer<typeof worksheetSchema>;

/** An empty worksheet: one conduct of accused A toward V1. */
export function emptyWorksheet(): Worksheet {
  return worksheetSchema.parse({ conducts: [{}] });
}

/** The conduct that is being answered. */
export function currentConduct(sheet: Worksheet): WorksheetConduct {
  return sheet.conducts[sheet.current] ?? sheet.conducts[0] ?? worksheetConductSchema.parse({});
}

/** The answers of a conduct, with what "none of these" says. */
export function effectiveAnswers(
  conduct: WorksheetConduct,
  intake: readonly IntakeQuestion[],
): Record<string, Answer> {
  const none = intake
    .filter(({ slug }) => conduct.none.includes(slug))
    .flatMap(({ facts }) => facts.filter(({ derivedOnly }) => !derivedOnly));
  return {
    ...Object.fromEntries(none.map(({ id }) => [id, "absent" as const])),
    ...Object.fromEntries(
      Object.entries(conduct.answers).filter(([, answer]) => answer !== "unknown"),
    ),
  };
}

/** How many facts a conduct answers. */
export function countAnswers(conduct: WorksheetConduct, intake: readonly IntakeQuestion[]): number {
  return Object.keys(effectiveAnswers(conduct, intake)).length;
}

/** The questions that a conduct answers at least in part. */
export function answeredQuestions(
  conduct: WorksheetConduct,
  intake: readonly IntakeQuestion[],
): IntakeQuestion[] {
  const answers = effectiveAnswers(conduct, intake);
  return intake.filter(({ facts }) =>
    facts.some(
      ({ id }) =>
        answers[id] !== undefined || (conduct.counts[id] ?? "") !== "" || conduct.dates[id]?.from,
    ),
  );
}

/** The districts of a conduct that could be read; the others are told to the user. */
function districtsOf({ districts }: WorksheetConduct): ConductDistricts {
  const read = (field: (typeof districtFields)[number]): readonly string[] =>
    readDistricts(districts[field]).ids.slice(0, 20);
  const [arrested] = read("arrested");
  return {
    acts: [...read("acts")],
    through: [...read("through")],
    ...(arrested !== undefined && { arrested }),
  };
}

/** The worksheet as the engine is asked; a count that is no number, and a fact gone since, are left out. */
export function worksheetRequest(
  sheet: Worksheet,
  intake: readonly IntakeQuestion[],
): EvaluationRequest {
  const known = new Set(intake.flatMap(({ facts }) => facts.map(({ id }) => id)));
  const isKnown = ([fact]: readonly [string, unknown]): boolean => known.has(fact);
  return {
    ...(/^\d{4}-\d{2}-\d{2}$/.test(sheet.asOf) && { asOf: sheet.asOf }),
    ...(circuits.some(({ id }) => id === sheet.circuit) && { circuit: sheet.circuit }),
    conducts: sheet.conducts.map((conduct, index): Conduct => {
      const letter = (text: string, other: string): string =>
        /^[A-Z][0-9]{0,2}$/.test(text) ? text : other;
      return {
        label: conduct.label === "" ? `Conduct ${index + 1}` : conduct.label,
        accused: letter(conduct.accused, "A"),
        victim: letter(conduct.victim, "V1"),
        from: conduct.from === "" ? null : conduct.from,
        ...(conduct.from !== "" && conduct.to !== "" && { to: conduct.to }),
        answers: Object.fromEntries(
          Object.entries(effectiveAnswers(conduct, intake)).filter(isKnown),
        ),
        counts: Object.fromEntries(
          Object.entries(conduct.counts)
            .filter(([fact, text]) => known.has(fact) && /^\d+$/.test(text))
            .map(([fact, text]) => [fact, Number(text)]),
        ),
        dates: Object.fromEntries(
          Object.entries(conduct.dates)
            .filter(([fact, { from }]) => known.has(fact) && from !== "")
            .map(([fact, { from, to }]) => [fact, { from, ...(to !== "" && { to }) }]),
        ),
        districts: districtsOf(conduct),
      };
    }),
  };
}

/** Whether two conducts store a fact in the same place. */
function sharesScope(scope: FactScope, one: WorksheetConduct, other: WorksheetConduct): boolean {
  switch (scope) {
    case "case":
      return true;
    case "accused":
      return one.accused === other.accused;
    case "victim":
      return one.victim === other.victim;
    case "act":
      return false;
  }
}

function withFacts(
  target: WorksheetConduct,
  source: WorksheetConduct,
  facts: readonly Fact[],
  intake: readonly IntakeQuestion[],
): WorksheetConduct {
  const given = effectiveAnswers(source, intake);
  const ids = new Set(facts.map(({ id }) => id));
  const keep = <T>(own: Record<string, T>, theirs: Record<string, T>): Record<string, T> => ({
    ...Object.fromEntries(Object.entries(own).filter(([id]) => !ids.has(id))),
    ...Object.fromEntries(Object.entries(theirs).filter(([id]) => ids.has(id))),
  });
  return {
    ...target,
    answers: keep(target.answers, given),
    counts: keep(target.counts, source.counts),
    dates: keep(target.dates, source.dates),
  };
}

/**
 * Carries the current conduct's answers about an accused, a victim or the case to every conduct that
 * shares the letter: each fact is stored once at its scope.
 */
export function spreadAnswers(sheet: Worksheet, intake: readonly IntakeQuestion[]): Worksheet {
  const facts = intake.flatMap((question) => question.facts);
  const own = currentConduct(sheet);
  return {
    ...sheet,
    conducts: sheet.conducts.map((conduct, index) =>
      index === sheet.current
        ? conduct
        : withFacts(
            conduct,
            own,
            facts.filter(({ scope }) => sharesScope(scope, own, conduct)),
            intake,
          ),
    ),
  };
}

/**
 * A conduct whose letters have changed takes over what is known of the new letter, or starts afresh:
 * answers about one accused or victim never pass to another.
 */
export function adoptLetters(
  conduct: WorksheetConduct,
  before: WorksheetConduct,
  others: readonly WorksheetConduct[],
  intake: readonly IntakeQuestion[],
): WorksheetConduct {
  const facts = intake.flatMap((question) => question.facts);
  const blank = worksheetConductSchema.parse({});
  const adopt = (target: WorksheetConduct, scope: "accused" | "victim"): WorksheetConduct => {
    if (target[scope] === before[scope]) return target;
    const source = others.find((other) => other[scope] === target[scope]) ?? blank;
    return withFacts(
      target,
      source,
      facts.filter((fact) => fact.scope === scope),
      intake,
    );
  };
  return adopt(adopt(conduct, "accused"), "victim");
}

/** A further conduct of the same accused toward a new victim; what is known of accused and case goes with it. */
export function addConduct(sheet: Worksheet, intake: readonly IntakeQuestion[]): Worksheet {
  const own = currentConduct(sheet);
  const blank = worksheetConductSchema.parse({
    accused: own.accused,
    victim: `V${sheet.conducts.length + 1}`,
    from: own.from,
    to: own.to,
  });
  const added: Worksheet = { ...sheet, conducts: [...sheet.conducts, blank] };
  return { ...spreadAnswers(added, intake), current: sheet.conducts.length };
}

/** The worksheet without one conduct; the last one is emptied instead. */
export function removeConduct(sheet: Worksheet, index: number): Worksheet {
  const conducts = sheet.conducts.filter((_conduct, position) => position !== index);
  if (conducts.length === 0) return emptyWorksheet();
  return { ...sheet, conducts, current: Math.min(sheet.current, conducts.length - 1) };
}
