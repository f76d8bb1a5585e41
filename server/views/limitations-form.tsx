import type { Answer } from "../model/charge-request.ts";
import type { LimitationsFact, LimitationsView } from "../model/limitations.ts";
import { limitationsLabels } from "../model/limitations-errors.ts";
import {
  type LimitationsSheet,
  limitationsDateLength,
  limitationsFactField,
} from "../model/limitations-sheet.ts";
import { urls } from "../model/urls.ts";
import { CalculatorSheet } from "./calculator-sheet.tsx";
import { LabelledInput } from "./labelled-input.tsx";
import { LimitationsResults } from "./limitations-result.tsx";
import type { SheetExport } from "./sheet-toolbar.tsx";

/** Everything that the worksheet shows: drawn alike by the server and in the browser. */
export interface LimitationsProps {
  readonly sheet: LimitationsSheet;
  readonly view: LimitationsView;
  readonly isLive: boolean;
  readonly message: string;
}

const exports: readonly SheetExport[] = [
  { action: "docx", text: "Worksheet for Word" },
  { action: "print", text: "Print the worksheet" },
];

const answerLabels: readonly (readonly [Answer, string])[] = [
  ["present", "Yes"],
  ["absent", "No"],
  ["unknown", "Not known"],
];

function OffenseSelect({
  sheet,
  view,
}: {
  readonly sheet: LimitationsSheet;
  readonly view: LimitationsView;
}) {
  const sections = [...new Set(view.choices.map(({ section }) => section))];
  return (
    <p class="labelled">
      <label for="field-offense">Offense</label>
      <select id="field-offense" name="offense">
        <option value="" selected={sheet.offense === ""}>
          not chosen
        </option>
        {sections.map((section) => (
          <optgroup key={section} label={section}>
            {view.choices
              .filter((choice) => choice.section === section)
              .map(({ id, citation, label }) => (
                <option key={id} value={id} selected={sheet.offense === id}>
                  {citation}: {label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}

function FactField({ fact, answer }: { readonly fact: LimitationsFact; readonly answer: Answer }) {
  const name = limitationsFactField(fact.id);
  return (
    <fieldset class="fact">
      <legend>
        {fact.text}
        {fact.countsNot === undefined ? null : (
          <span class="fact-help">Does not count: {fact.countsNot}</span>
        )}
      </legend>
      {answerLabels.map(([value, text]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={answer === value} /> {text}
        </label>
      ))}
    </fieldset>
  );
}

/** A date as it is typed, with room for what is no date, so that its error can show all of it. */
function DateInput(props: {
  readonly name: string;
  readonly text: string;
  readonly value: string;
}) {
  return <LabelledInput {...props} size={10} maxLength={limitationsDateLength} />;
}

function DateFields({
  sheet,
  view,
}: {
  readonly sheet: LimitationsSheet;
  readonly view: LimitationsView;
}) {
  return (
    <>
      <div class="labelled-row">
        <DateInput name="from" text={limitationsLabels.from} value={sheet.from} />
        <DateInput name="to" text={limitationsLabels.to} value={sheet.to} />
        {view.isConspiracy ? (
          <DateInput name="lastAct" text={limitationsLabels.lastAct} value={sheet.lastAct} />
        ) : null}
        <DateInput name="asOf" text={limitationsLabels.asOf} value={sheet.asOf} />
      </div>
      <p class="note">
        {view.read === ""
          ? "2014, 2014-06 or 2014-06-03; looked at on: a day, today if left empty."
          : `Dates ${view.read}.`}
      </p>
    </>
  );
}

/** What the time for the victim's own suit turns on. */
function CivilFields({
  sheet,
  view: { civil },
}: {
  readonly sheet: LimitationsSheet;
  readonly view: LimitationsView;
}) {
  if (!civil) return null;
  return (
    <fieldset class="entry">
      <legend>The victim's own suit</legend>
      <div class="labelled-row">
        <DateInput name="arose" text={limitationsLabels.arose} value={sheet.arose} />
        {civil.minorAge === undefined ? null : (
          <DateInput
            name="birthday"
            text={limitationsLabels.birthday(civil.minorAge)}
            value={sheet.birthday}
          />
        )}
      </div>
      <p class="note">Left empty: the last day of the acts. Days are written 2019-08-31.</p>
    </fieldset>
  );
}

/** The limitations worksheet: offense, dates and facts on one side, rules and days on the other. */
export function LimitationsForm({ sheet, view, isLive, message }: LimitationsProps) {
  const { result, errors } = view;
  return (
    <CalculatorSheet
      action={urls.limitations}
      isLive={isLive}
      exports={result ? exports : []}
      message={message}
      errors={errors}
      fields={
        <>
          {" "}
          <OffenseSelect sheet={sheet} view={view} />
          <DateFields sheet={sheet} view={view} />
          {view.tiers.length === 0 ? null : (
            <p class="labelled">
              <label for="field-tier">Penalty tier, since a rule goes by the maximum</label>
              <select id="field-tier" name="tier">
                <option value="">not known: the least one</option>
                {view.tiers.map(({ id, label }) => (
                  <option key={id} value={id} selected={sheet.tier === id}>
                    {label}
                  </option>
                ))}
              </select>
            </p>
          )}
          {view.facts.length === 0 ? (
            <p class="note">
              {isLive
                ? "The facts on which its rules hang are asked once an offense is chosen."
                : "Choose an offense and press the button: the facts on which its rules hang are then asked."}
            </p>
          ) : (
            <fieldset class="question">
              <legend>Facts on which a rule hangs</legend>
              {view.facts.map((fact) => (
                <FactField key={fact.id} fact={fact} answer={sheet.answers[fact.id] ?? "unknown"} />
              ))}
            </fieldset>
          )}
          <CivilFields sheet={sheet} view={view} />
          {isLive ? null : (
            <p>
              <button type="submit" name="do" value="show">
                Work it out
              </button>
            </p>
          )}
        </>
      }
      resultsHeading="Which rules reach it, and until when"
      results={
        result ? (
          <LimitationsResults result={result} civil={view.civil} />
        ) : (
          <p>
            {errors.length > 0
              ? "Nothing is worked out until everything can be read."
              : "Choose an offense. The example shows a finished worksheet; it is invented."}
          </p>
        )
      }
    />
  );
}
