import type { RestitutionLaw, RestitutionResult } from "../model/restitution.ts";
import type { RestitutionSheet } from "../model/restitution-sheet.ts";
import { urls } from "../model/urls.ts";
import { CalculatorSheet } from "./calculator-sheet.tsx";
import { LabelledInput } from "./labelled-input.tsx";
import { RestitutionResults } from "./restitution-result.tsx";
import { RestitutionVictimFields } from "./restitution-victim.tsx";
import type { SheetExport } from "./sheet-toolbar.tsx";

/** Everything that the calculator shows: drawn alike by the server and in the browser. */
export interface RestitutionProps {
  readonly sheet: RestitutionSheet;
  readonly law: RestitutionLaw;
  readonly result: RestitutionResult | undefined;
  readonly errors: readonly string[];
  readonly read: readonly (readonly string[])[];
  readonly isLive: boolean;
  readonly message: string;
}

const exports: readonly SheetExport[] = [
  { action: "docx", text: "Statement for Word" },
  { action: "csv", text: "Statement as CSV" },
  { action: "print", text: "Print the statement" },
];

/** The restitution calculator: what the file shows on one side, the computation on the other. */
export function RestitutionForm(props: RestitutionProps) {
  const { sheet, law, result, errors, read, isLive, message } = props;
  return (
    <CalculatorSheet
      action={urls.restitution}
      isLive={isLive}
      exports={result ? exports : []}
      message={message}
      errors={errors}
      fields={
        <>
          {" "}
          <fieldset class="entry">
            <legend>The offense</legend>
            <div class="labelled-row">
              <LabelledInput
                name="offenseFrom"
                text="First day"
                value={sheet.offenseFrom}
                size={10}
                maxLength={10}
              />
              <LabelledInput
                name="offenseTo"
                text="Last day"
                value={sheet.offenseTo}
                size={10}
                maxLength={10}
              />
            </div>
            <p class="note">
              Left empty: the first and last day worked. Days are written 2010-03-01; 2010-03 and
              2010 are widened.
            </p>
          </fieldset>
          {sheet.victims.map((victim, index) => (
            <RestitutionVictimFields
              key={index}
              victim={victim}
              index={index}
              law={law}
              read={read[index] ?? []}
              canRemove={sheet.victims.length > 1}
            />
          ))}
          <p>
            <button type="submit" name="do" value="addVictim">
              Add a victim
            </button>{" "}
            {isLive ? null : (
              <button type="submit" name="do" value="show">
                Work it out
              </button>
            )}
          </p>
        </>
      }
      resultsHeading="What it comes to"
      results={
        result ? (
          <RestitutionResults result={result} law={law} />
        ) : (
          <p>
            {errors.length > 0
              ? "Nothing is worked out until everything can be read: a part would be no result."
              : "Enter a period of work, a gain or a loss. The example shows a finished statement; it is invented."}
          </p>
        )
      }
    />
  );
}
