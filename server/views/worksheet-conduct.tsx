import type { Evaluation } from "../model/charge-evaluation.ts";
import {
  currentConduct,
  districtFields,
  type Worksheet,
  type WorksheetConduct,
} from "../model/worksheet.ts";
import { fieldNames } from "../model/worksheet-form.ts";

/** The conducts to choose from, and buttons to add and remove. */
export function ConductTabs({ sheet }: { readonly sheet: Worksheet }) {
  return (
    <div class="conducts">
      {sheet.conducts.map((conduct, index) => (
        <button
          key={`${conduct.accused}${conduct.victim}${index}`}
          type="submit"
          name={fieldNames.action}
          value={`go:${index}`}
          aria-pressed={index === sheet.current}
        >
          {conduct.label === "" ? `Conduct ${index + 1}` : conduct.label}: {conduct.accused} toward{" "}
          {conduct.victim}
        </button>
      ))}{" "}
      <button type="submit" name={fieldNames.action} value="add">
        Add a conduct
      </button>{" "}
      {sheet.conducts.length > 1 ? (
        <button type="submit" name={fieldNames.action} value={`remove:${sheet.current}`}>
          Remove this conduct
        </button>
      ) : null}
    </div>
  );
}

/** A line of text with its label. */
export function TextField({
  name,
  text,
  value,
  size,
  help,
}: {
  readonly name: string;
  readonly text: string;
  readonly value: string;
  readonly size: number;
  readonly help?: string;
}) {
  return (
    <span class="field">
      <label for={`field-${name}`}>{text}</label>{" "}
      <input
        id={`field-${name}`}
        name={name}
        value={value}
        size={size}
        maxLength={name === "label" ? 60 : 10}
        autocomplete="off"
        aria-describedby={help === undefined ? undefined : `help-${name}`}
      />
      {help === undefined ? null : (
        <span class="note" id={`help-${name}`}>
          {" "}
          {help}
        </span>
      )}
    </span>
  );
}

/** Who, toward whom, when and where: what names one conduct. */
export function ConductFields({
  sheet,
  evaluation,
}: {
  readonly sheet: Worksheet;
  readonly evaluation: Evaluation | undefined;
}) {
  const conduct = currentConduct(sheet);
  const read = evaluation?.dates[sheet.current]?.read;
  return (
    <fieldset class="conduct">
      <legend>This conduct: one accused toward one victim or like group</legend>
      <p class="note">
        Letters only, never names: A, B for an accused; V1, V2 for a victim or group.
      </p>
      <p>
        <TextField name="label" text="Short name" value={conduct.label} size={16} />{" "}
        <TextField name="accused" text="Accused" value={conduct.accused} size={3} />{" "}
        <TextField name="victim" text="Victim" value={conduct.victim} size={3} />
      </p>
      <p>
        <TextField name="from" text="From" value={conduct.from} size={10} />{" "}
        <TextField
          name="to"
          text="to"
          value={conduct.to}
          size={10}
          help="2014, 2014-06 or 2014-06-03"
        />
        {read === undefined ? null : <span class="note"> {read}</span>}
      </p>
      <DistrictFields conduct={conduct} />
    </fieldset>
  );
}

/** Where the acts were, by judicial district: asked once, because venue turns on nothing else. */
function DistrictFields({ conduct }: { readonly conduct: WorksheetConduct }) {
  const isOpen = districtFields.some((field) => conduct.districts[field] !== "");
  const labels = {
    acts: "Acts were done in",
    through: "Somebody or something moved through",
    arrested: "Accused arrested or first brought in",
  } as const;
  return (
    <details class="districts" open={isOpen}>
      <summary>Districts, for venue</summary>
      <p class="note" id="help-districts">
        Abbreviations parted by commas: E.D.N.Y., D. Conn. Left empty, the rules of venue are shown
        without districts.
      </p>
      {districtFields.map((field) => (
        <p key={field}>
          <label for={`field-district-${field}`}>{labels[field]}</label>{" "}
          <input
            id={`field-district-${field}`}
            name={fieldNames.district(field)}
            value={conduct.districts[field]}
            size={24}
            maxLength={200}
            autocomplete="off"
            aria-describedby="help-districts"
          />
        </p>
      ))}
    </details>
  );
}
