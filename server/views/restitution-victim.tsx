import { type RestitutionLaw, weekdays } from "../model/restitution.ts";
import {
  type PeriodSheet,
  restitutionFields,
  type VictimSheet,
} from "../model/restitution-sheet.ts";
import { LabelledInput } from "./labelled-input.tsx";

/** The numbers of a period: field, label, width and longest text. */
const periodNumbers = [
  ["hoursPerDay", "Hours a day", 5, 6],
  ["daysPerWeek", "Days a week", 3, 1],
  ["hoursPerWeek", "or hours a week", 5, 6],
  ["paid", "Pay received for the whole period, $", 9, 16],
] as const;

function PeriodFields({
  victim,
  index,
  period,
  read,
  canRemove,
}: {
  readonly victim: number;
  readonly index: number;
  readonly period: PeriodSheet;
  readonly read: string;
  readonly canRemove: boolean;
}) {
  const name = (field: keyof PeriodSheet): string => restitutionFields.period(victim, index, field);
  return (
    <fieldset class="entry">
      <legend>Period {index + 1}</legend>
      <div class="labelled-row">
        <LabelledInput
          name={name("from")}
          text="First day"
          value={period.from}
          size={10}
          maxLength={10}
        />
        <LabelledInput
          name={name("to")}
          text="Last day"
          value={period.to}
          size={10}
          maxLength={10}
        />
        {read === "" ? null : <span class="note">{read}</span>}
      </div>
      <div class="labelled-row">
        {periodNumbers.map(([field, text, size, maxLength]) => (
          <LabelledInput
            key={field}
            name={name(field)}
            text={text}
            value={period[field]}
            size={size}
            maxLength={maxLength}
            isNumber
          />
        ))}
      </div>
      {canRemove ? (
        <p>
          <button type="submit" name="do" value={`removePeriod:${victim}:${index}`}>
            Remove period {index + 1}
          </button>
        </p>
      ) : null}
    </fieldset>
  );
}

const weekdayNames = weekdays.map((day) => [day, day[0]?.toUpperCase() + day.slice(1)] as const);

function WorkFields({
  victim,
  index,
  law,
}: {
  readonly victim: VictimSheet;
  readonly index: number;
  readonly law: RestitutionLaw;
}) {
  const work = restitutionFields.victim(index, "work");
  const begins = restitutionFields.victim(index, "weekBegins");
  const chosen = law.work.find(({ id }) => id === victim.work) ?? law.work[0];
  return (
    <>
      <div class="labelled-row">
        <LabelledInput
          name={restitutionFields.victim(index, "label")}
          text="Letter"
          value={victim.label}
          size={3}
          maxLength={3}
        />
        <span class="labelled">
          <label for={`field-${work}`}>Work</label>
          <select id={`field-${work}`} name={work} aria-describedby={`help-${work}`}>
            {law.work.map(({ id, label }) => (
              <option key={id} value={id} selected={id === chosen?.id}>
                {label}
              </option>
            ))}
          </select>
        </span>
        <span class="labelled">
          <label for={`field-${begins}`}>Week begins on</label>
          <select id={`field-${begins}`} name={begins}>
            <option value="" selected={victim.weekBegins === ""}>
              weekday of first day
            </option>
            {weekdayNames.map(([day, name]) => (
              <option key={day} value={day} selected={victim.weekBegins === day}>
                {name}
              </option>
            ))}
          </select>
        </span>
      </div>
      <p class="note" id={`help-${work}`}>
        {chosen?.text}
        {chosen?.citation === undefined ? "" : ` ${chosen.citation}.`}
      </p>
    </>
  );
}

function LossFields({
  victim,
  index,
  law,
}: {
  readonly victim: VictimSheet;
  readonly index: number;
  readonly law: RestitutionLaw;
}) {
  const isFilled = Object.values(victim.losses).some(
    ({ incurred, projected }) => incurred !== "" || projected !== "",
  );
  return (
    <details class="entry-more" open={isFilled}>
      <summary>Losses, besides the labor</summary>
      {law.losses.map(({ id, label }) => (
        <fieldset key={id} class="loss">
          <legend>{label}</legend>
          <div class="labelled-row">
            <LabelledInput
              name={restitutionFields.loss(index, id, "incurred")}
              text="So far, $"
              value={victim.losses[id]?.incurred ?? ""}
              size={10}
              maxLength={16}
              isNumber
            />
            <LabelledInput
              name={restitutionFields.loss(index, id, "projected")}
              text="Projected, $"
              value={victim.losses[id]?.projected ?? ""}
              size={10}
              maxLength={16}
              isNumber
            />
          </div>
        </fieldset>
      ))}
    </details>
  );
}

/** The fields of one victim: work, periods, gain and losses. */
export function RestitutionVictimFields({
  victim,
  index,
  law,
  read,
  canRemove,
}: {
  readonly victim: VictimSheet;
  readonly index: number;
  readonly law: RestitutionLaw;
  /** By period: how widened dates were read. */
  readonly read: readonly string[];
  readonly canRemove: boolean;
}) {
  const name = victim.label === "" ? `Victim ${index + 1}` : victim.label;
  return (
    <fieldset class="entry-group">
      <legend>{name}</legend>
      <WorkFields victim={victim} index={index} law={law} />
      {victim.periods.map((period, position) => (
        <PeriodFields
          key={`${index}.${position}`}
          victim={index}
          index={position}
          period={period}
          read={read[position] ?? ""}
          canRemove={victim.periods.length > 1}
        />
      ))}
      <p>
        <button type="submit" name="do" value={`addPeriod:${index}`}>
          Add a period for {name}
        </button>
      </p>
      <fieldset class="entry">
        <legend>What the defendant had from the work</legend>
        <div class="labelled-row">
          <LabelledInput
            name={restitutionFields.victim(index, "grossIncome")}
            text="Gross income, $"
            value={victim.grossIncome}
            size={11}
            maxLength={16}
            isNumber
          />
          <LabelledInput
            name={restitutionFields.victim(index, "valueToDefendant")}
            text="or value to the defendant, $"
            value={victim.valueToDefendant}
            size={11}
            maxLength={16}
            isNumber
          />
        </div>
      </fieldset>
      <LossFields victim={victim} index={index} law={law} />
      {canRemove ? (
        <p>
          <button type="submit" name="do" value={`removeVictim:${index}`}>
            Remove {name}
          </button>
        </p>
      ) : null}
    </fieldset>
  );
}
