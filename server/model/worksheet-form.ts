import type { Answer } from "./charge-request.ts";
import type { IntakeQuestion } from "./intake.ts";
import {
  adoptLetters,
  currentConduct,
  type districtFields,
  emptyWorksheet,
  spreadAnswers,
  type Worksheet,
  type WorksheetConduct,
  worksheetSchema,
} from "./worksheet.ts";

/** The names of the worksheet's fields: one place for the page that prints and the code that reads them. */
export const fieldNames = {
  state: "state",
  shown: "shown",
  action: "do",
  fact: (id: string) => `f.${id}`,
  question: (slug: string) => `q.${slug}`,
  none: (slug: string) => `none.${slug}`,
  count: (id: string) => `n.${id}`,
  dateFrom: (id: string) => `d.${id}.from`,
  dateTo: (id: string) => `d.${id}.to`,
  district: (field: (typeof districtFields)[number]) => `district.${field}`,
} as const;

/** The fields of a form: each name with its values, in order. */
export type FormFields = ReadonlyMap<string, readonly string[]>;

function first(fields: FormFields, name: string): string | undefined {
  return fields.get(name)?.[0];
}

function isAnswer(text: string | undefined): text is Answer {
  return text === "present" || text === "absent" || text === "unknown";
}

/** The sheet that a form was drawn from; an empty one where its hidden field is missing or spoiled. */
function readState(fields: FormFields): Worksheet {
  try {
    const parsed = worksheetSchema.safeParse(JSON.parse(first(fields, fieldNames.state) ?? ""));
    return parsed.success ? parsed.data : emptyWorksheet();
  } catch {
    return emptyWorksheet();
  }
}

/** The answers to a question with one choice: the chosen fact, and nothing of the others. */
function readChoice(question: IntakeQuestion, chosen: string | undefined): Record<string, Answer> {
  return Object.fromEntries(
    question.facts.map(({ id }) => [
      id,
      id === chosen ? ("present" as const) : ("unknown" as const),
    ]),
  );
}

/** The answers to the facts of a question that are each answered by themselves. */
function readEach(
  question: IntakeQuestion,
  fields: FormFields,
  before: WorksheetConduct,
): Record<string, Answer> {
  const isNone = fields.has(fieldNames.none(question.slug));
  const wasNone = before.none.includes(question.slug);
  return Object.fromEntries(
    question.facts.flatMap(({ id }): [string, Answer][] => {
      const answer = first(fields, fieldNames.fact(id));
      if (!isAnswer(answer)) return [];
      // "No" that only came from "none of these" is not an answer of its own.
      const isBorrowed = (isNone || wasNone) && before.answers[id] !== "absent";
      return [[id, answer === "absent" && isBorrowed ? "unknown" : answer]];
    }),
  );
}

function readQuestion(
  question: IntakeQuestion,
  fields: FormFields,
  before: WorksheetConduct,
): Record<string, Answer> {
  const isChoice =
    (question.control === "one" || question.control === "age") && question.facts.length > 1;
  return isChoice
    ? readChoice(question, first(fields, fieldNames.question(question.slug)))
    : readEach(question, fields, before);
}

/**
 * Reads the worksheet's form: the hidden sheet, changed by the fields of the conduct shown. What was
 * not shown stays as it was; answers about an accused, a victim or the case go to every conduct that
 * shares the letter.
 */
export function readWorksheetForm(
  fields: FormFields,
  intake: readonly IntakeQuestion[],
): Worksheet {
  const sheet = readState(fields);
  const before = currentConduct(sheet);
  const shown = new Set(fields.get(fieldNames.shown) ?? []);
  const questions = intake.filter(({ slug }) => shown.has(slug));
  const counts = { ...before.counts };
  const dates = { ...before.dates };
  for (const { id, kind } of questions.flatMap(({ facts }) => facts)) {
    if (kind === "count") counts[id] = (first(fields, fieldNames.count(id)) ?? "").trim();
    if (kind === "date") {
      dates[id] = {
        from: (first(fields, fieldNames.dateFrom(id)) ?? "").trim(),
        to: (first(fields, fieldNames.dateTo(id)) ?? "").trim(),
      };
    }
  }
  const text = (name: "label" | "accused" | "victim" | "from" | "to"): string =>
    (first(fields, name) ?? before[name]).trim();
  const district = (field: (typeof districtFields)[number]): string =>
    (first(fields, fieldNames.district(field)) ?? before.districts[field]).trim().slice(0, 200);
  const conduct: WorksheetConduct = {
    label: text("label").slice(0, 60),
    accused: text("accused").toUpperCase().slice(0, 3) || before.accused,
    victim: text("victim").toUpperCase().slice(0, 3) || before.victim,
    from: text("from").slice(0, 10),
    to: text("to").slice(0, 10),
    answers: Object.assign(
      { ...before.answers },
      ...questions.map((question) => readQuestion(question, fields, before)),
    ) as Record<string, Answer>,
    counts,
    dates,
    districts: {
      acts: district("acts"),
      through: district("through"),
      arrested: district("arrested"),
    },
    none: [
      ...before.none.filter((slug) => !shown.has(slug)),
      ...questions.map(({ slug }) => slug).filter((slug) => fields.has(fieldNames.none(slug))),
    ],
  };
  const others = sheet.conducts.filter((_other, index) => index !== sheet.current);
  const adopted = adoptLetters(conduct, before, others, intake);
  const conducts = sheet.conducts.map((other, index) =>
    index === sheet.current ? adopted : other,
  );
  const read: Worksheet = {
    ...sheet,
    asOf: (first(fields, "asOf") ?? sheet.asOf).trim().slice(0, 10),
    circuit: (first(fields, "circuit") ?? sheet.circuit).slice(0, 4),
    conducts,
  };
  return spreadAnswers(read, intake);
}

/** A worksheet as a file on the user's own disk: what was answered, and by which content. */
export interface WorksheetFile {
  readonly format: "chapter77-worksheet";
  readonly version: 1;
  readonly content: string;
  readonly sheet: Worksheet;
}

/** What came of reading a file: the sheet with facts that are gone or renamed, or what is wrong. */
export type FileReading =
  | { readonly ok: true; readonly sheet: Worksheet; readonly unknownFacts: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Writes the file. */
export function writeWorksheetFile(sheet: Worksheet, content: string): string {
  const file: WorksheetFile = { format: "chapter77-worksheet", version: 1, content, sheet };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file; answers to facts that this collection does not know are kept in it and listed. */
export function readWorksheetFile(text: string, intake: readonly IntakeQuestion[]): FileReading {
  const refuse = (message: string): FileReading => ({ ok: false, message });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("This is no worksheet file: it is not JSON. Choose a file that this page saved.");
  }
  const { format, sheet } = (value ?? {}) as Partial<WorksheetFile>;
  if (format !== "chapter77-worksheet") {
    return refuse('This is no worksheet file: its "format" is not chapter77-worksheet.');
  }
  const parsed = worksheetSchema.safeParse(sheet);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join(".") ?? "";
    return refuse(
      `The file cannot be read at "sheet.${where}": ${parsed.error.issues[0]?.message}.`,
    );
  }
  const known = new Set(intake.flatMap(({ facts }) => facts.map(({ id }) => id)));
  const given = parsed.data.conducts.flatMap(({ answers, counts, dates }) => [
    ...Object.keys(answers),
    ...Object.keys(counts),
    ...Object.keys(dates),
  ]);
  return {
    ok: true,
    sheet: parsed.data,
    unknownFacts: [...new Set(given.filter((fact) => !known.has(fact)))],
  };
}
