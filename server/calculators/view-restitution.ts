import type { RestitutionLaw, RestitutionResult } from "../model/restitution.ts";
import { restitutionRequest } from "../model/restitution-request.ts";
import type { RestitutionSheet } from "../model/restitution-sheet.ts";
import { computeRestitution } from "./restitution.ts";

/** What a form comes to: the result where everything could be read, else what is wrong. */
export interface RestitutionView {
  /** Undefined where the form is empty or something in it is wrong: a part is no result. */
  readonly result: RestitutionResult | undefined;
  readonly errors: readonly string[];
  /** By victim and period: how widened dates were read. */
  readonly read: readonly (readonly string[])[];
}

/** Works out what the page shows for a form. */
export function viewRestitution(
  law: RestitutionLaw,
  sheet: RestitutionSheet,
  today: string,
): RestitutionView {
  const { request, errors, read } = restitutionRequest(sheet);
  if (!request || errors.length > 0) return { result: undefined, errors, read };
  const result = computeRestitution(request, law, today);
  return "errors" in result
    ? { result: undefined, errors: result.errors, read }
    : { result, errors, read };
}
