import { formatDate } from "../model/dates.ts";
import { formatTerm } from "../model/format-term.ts";
import {
  type ConsequenceSubject,
  consequenceSubjects,
  type OffenseOn,
  type PlacedOffenseOn,
} from "../model/provision-on.ts";
import { anchors, urls } from "../model/urls.ts";
import { DateField } from "./date-field.tsx";
import { DateNotice } from "./date-notice.tsx";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose } from "./prose.tsx";
import { ScrollTable } from "./scroll-table.tsx";

/** A row of the comparison: a heading and, for each offense, what stands under it. */
interface Row {
  readonly heading: string;
  readonly cells: readonly (readonly string[])[];
}

function elementLines(offense: OffenseOn): string[] {
  return offense.elements
    .filter((element) => element.inForce)
    .map((element) => `${element.label}: ${element.text}`);
}

function mentalLines(offense: OffenseOn): string[] {
  return offense.elements.flatMap((element) => {
    const kinds = [...new Set(element.mentalStates.map((state) => label(state.kind)))];
    return [`${element.label}: ${kinds.join(" or ")}`];
  });
}

/** Elements about commerce, travel or a federal place; about age. Read off their ids and labels. */
function elementsAbout(offense: OffenseOn, pattern: RegExp): string[] {
  const lines = offense.elements.flatMap((element) => [
    ...(pattern.test(`${element.id} ${element.label}`) ? [element.label] : []),
    ...element.alternatives
      .filter((alternative) => alternative.inForce && pattern.test(alternative.id))
      .map((alternative) => alternative.text),
  ]);
  return lines.length > 0 ? lines : ["none in its elements"];
}

function penaltyLines(offense: OffenseOn): string[] {
  if (!offense.penalty) return ["not in force on this date"];
  return offense.penalty.tiers.map((tier) => {
    const range =
      tier.maximumYears === null && !tier.minimumLife ? tier.derivation : formatTerm(tier);
    return `${tier.label}: ${range}`;
  });
}

function consequenceLines(offense: OffenseOn, subject: ConsequenceSubject): string[] {
  const lines = offense.consequences[subject]
    .filter((reach) => !reach.laterThanDate)
    .map((reach) => `${reach.citation}: ${label(reach.reach)}`);
  return lines.length > 0 ? lines : ["no rule here names it"];
}

function inchoateLines(links: OffenseOn["attempt"]): string[] {
  const inForce = links.filter((link) => link.inForce).map((link) => link.label);
  return inForce.length > 0 ? inForce : ["no clause here"];
}

function rowsOf(offenses: readonly OffenseOn[]): Row[] {
  const row = (heading: string, cell: (offense: OffenseOn) => readonly string[]): Row => ({
    heading,
    cells: offenses.map(cell),
  });
  return [
    row("In one sentence", (offense) => [offense.summary]),
    row("Elements", elementLines),
    row("States of mind", mentalLines),
    row("Commerce, travel or place", (offense) =>
      elementsAbout(
        offense,
        /commerce|travel|interstate|foreign|place|transport|jurisdiction|facility/i,
      ),
    ),
    row("Age", (offense) => elementsAbout(offense, /age|minor|child|under/i)),
    row("Prison, per count", penaltyLines),
    row("One count covers", (offense) => [label(offense.unitOfProsecution.per)]),
    row("Attempt", (offense) => inchoateLines(offense.attempt)),
    row("Conspiracy", (offense) => inchoateLines(offense.conspiracy)),
    ...consequenceSubjects.map((subject) =>
      row(label(subject), (offense) => consequenceLines(offense, subject)),
    ),
    row("Guideline", (offense) => offense.guideline?.sections ?? ["not recorded here"]),
  ];
}

function isSame(row: Row): boolean {
  return new Set(row.cells.map((cell) => cell.join("\n"))).size === 1;
}

/** What the page compares: each offense with the section it stands in. */
export interface CompareProps {
  readonly on: string;
  readonly dateError: string | undefined;
  readonly offenses: readonly PlacedOffenseOn[];
  /** Offenses that could be compared, for the form. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly unknown: readonly string[];
}

function Lines({
  lines,
  context,
}: {
  readonly lines: readonly string[];
  readonly context: PageContext;
}) {
  if (lines.length === 1) return <Prose text={lines[0] ?? ""} context={context} />;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>
          <Prose text={line} context={context} />
        </li>
      ))}
    </ul>
  );
}

function ChoiceForm({ props }: { readonly props: CompareProps }) {
  const chosen = props.offenses.map(({ offense }) => offense.id);
  return (
    <form class="choices" method="get" action={urls.compare()}>
      {[0, 1, 2, 3, 4].slice(0, Math.max(2, chosen.length + 1)).map((index) => (
        <p key={index}>
          <label for={`offense-${index}`}>Offense {index + 1}</label>
          <select id={`offense-${index}`} name="ids">
            <option value="">none</option>
            {props.choices.map((choice) => (
              <option key={choice.id} value={choice.id} selected={chosen[index] === choice.id}>
                {choice.label}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p>
        <DateField value={props.on} error={props.dateError} />
        <button type="submit">Compare</button>
      </p>
    </form>
  );
}

function Comparison({
  props,
  context,
}: {
  readonly props: CompareProps;
  readonly context: PageContext;
}) {
  const offenses = props.offenses.map(({ offense }) => offense);
  const rows = rowsOf(offenses);
  const differing = rows.filter((row) => !isSame(row));
  const same = rows.filter(isSame);
  const name = ({ offense }: PlacedOffenseOn): string => `${offense.label}, ${offense.citation}`;
  return (
    <>
      <h2>What differs</h2>
      <ul>
        {differing
          .filter((row) => !["Elements", "In one sentence"].includes(row.heading))
          .map((row) => (
            <li key={row.heading}>
              {row.heading}:{" "}
              {row.cells.map((cell, index) => (
                <span key={offenses[index]?.id}>
                  {index > 0 ? "; " : ""}
                  {offenses[index]?.citation}, <Prose text={cell.join(", ")} context={context} />
                </span>
              ))}
              .
            </li>
          ))}
      </ul>
      <p>
        Same in {offenses.length === 2 ? "both" : "all"}:{" "}
        {same.length === 0
          ? "nothing listed here"
          : same.map((row) => row.heading.toLowerCase()).join(", ")}
        .
      </p>
      <h2>Side by side</h2>
      <ScrollTable
        caption={`The offenses on ${formatDate(props.on)}`}
        head={["Point", ...props.offenses.map(name)]}
      >
        <tr>
          <th scope="row">Page</th>
          {props.offenses.map(({ provision, offense }) => (
            <td key={offense.id}>
              <a href={`${urls.statuteOn(provision, props.on)}#${anchors.offense(offense.id)}`}>
                {offense.citation}
              </a>
            </td>
          ))}
        </tr>
        {rows.map((row) => (
          <tr key={row.heading}>
            <th scope="row">
              {row.heading}
              {isSame(row) ? <span class="when">same</span> : null}
            </th>
            {row.cells.map((cell, index) => (
              <td key={offenses[index]?.id}>
                <Lines lines={cell} context={context} />
              </td>
            ))}
          </tr>
        ))}
      </ScrollTable>
    </>
  );
}

/** Renders two to five offenses side by side, differences first. */
export function renderComparePage(context: PageContext, props: CompareProps): Buffer {
  return renderPage(
    context,
    {
      title: "Compare offenses",
      description: "Two to five offenses side by side on a date.",
      current: "statutes",
      printSheet: urls.printSheet("compare", props.on),
    },
    <article class="compare">
      <h1>Compare offenses</h1>
      {props.unknown.length > 0 ? (
        <p class="notice" role="alert">
          <strong>Not found.</strong> No offense has the id {props.unknown.join(", ")}. Choose from
          the lists.
        </p>
      ) : null}
      <ChoiceForm props={props} />
      <DateNotice error={props.dateError} />
      {props.offenses.length >= 2 ? (
        <Comparison props={props} context={context} />
      ) : (
        <p>
          Choose two to five offenses. The address then holds their ids and the date, nothing else.
        </p>
      )}
    </article>,
  );
}
