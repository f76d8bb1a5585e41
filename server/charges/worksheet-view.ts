import type { Evaluation } from "../model/charge-evaluation.ts";
import type { IntakeQuestion } from "../model/intake.ts";
import { readDistricts } from "../model/read-districts.ts";
import {
  answeredQuestions,
  currentConduct,
  districtFields,
  type Worksheet,
  worksheetRequest,
} from "../model/worksheet.ts";
import { askedQuestions } from "./asked-questions.ts";
import type { ChargeEngine } from "./evaluate-charges.ts";

/** What a worksheet comes to: the questions to show, the answer of the engine, and what is wrong. */
export interface WorksheetView {
  readonly questions: readonly IntakeQuestion[];
  readonly answered: { readonly done: number; readonly of: number };
  readonly evaluation: Evaluation | undefined;
  readonly errors: readonly string[];
  /** What facts and cases are called, and which question asks a fact. */
  readonly names: {
    findFact(id: string): { readonly label: string; readonly question: string } | undefined;
    caseName(id: string): string;
  };
}

/** The errors of a request in the words of the page: `conducts.0.from: …` becomes `Conduct 1, from: …`. */
function inPageWords(error: string): string {
  return error.replace(
    /^conducts\.(\d+)\.([a-z.-]+)/i,
    (_match, index: string, field: string) => `Conduct ${Number(index) + 1}, ${field}`,
  );
}

/** Districts that could not be read, each with where it stands and how to write it. */
function districtErrors({ conducts }: Worksheet): string[] {
  return conducts.flatMap(({ districts }, index) =>
    districtFields.flatMap((field) =>
      readDistricts(districts[field]).unread.map(
        (part) =>
          `Conduct ${index + 1}, districts: "${part}" is no judicial district. Write its abbreviation, as E.D.N.Y., and part several by commas.`,
      ),
    ),
  );
}

/** Works out what the page shows for a worksheet. */
export function viewWorksheet(
  engine: ChargeEngine,
  sheet: Worksheet,
  today: string,
): WorksheetView {
  const { intake, facts } = engine;
  const request = worksheetRequest(sheet, intake);
  const result = engine.evaluate(request, today);
  const own = currentConduct(sheet);
  const answered = new Set(answeredQuestions(own, intake).map(({ slug }) => slug));
  const conduct = request.conducts[sheet.current] ?? { answers: {} };
  const always = intake.filter(({ asked }) => asked === "always");
  const asOfError =
    sheet.asOf === "" || request.asOf !== undefined
      ? []
      : [`Looked at on: "${sheet.asOf}" is no day. Write it as 2026-11-22; today is used.`];
  return {
    questions: askedQuestions(facts, intake, conduct, answered),
    answered: { done: always.filter(({ slug }) => answered.has(slug)).length, of: always.length },
    evaluation: "errors" in result ? undefined : result,
    errors: [
      ...asOfError,
      ...districtErrors(sheet),
      ...("errors" in result ? result.errors.map(inPageWords) : []),
    ],
    names: {
      caseName: (id) => engine.names.get(`case:${id}`) ?? id,
      findFact: (id) => {
        const fact = facts.facts.get(id);
        const question = facts.questionOf.get(id);
        return fact && question ? { label: fact.label, question: question.slug } : undefined;
      },
    },
  };
}
