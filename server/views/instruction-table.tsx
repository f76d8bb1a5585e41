import type { ComponentChildren } from "preact";
import { formatCircuit, type InstructionRow, type InstructionSet } from "../model/instruction.ts";
import { type PlacedInstruction, practiceGuide } from "../model/practice.ts";
import { anchors, urls } from "../model/urls.ts";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";
import { ReadOn } from "./recheck.tsx";
import { ScrollTable } from "./scroll-table.tsx";

/** Number and title, linked to the copy, with the units that it serves where a page has several. */
function InstructionName({
  row,
  units,
}: {
  readonly row: InstructionRow;
  readonly units: ReadonlyMap<string, string> | undefined;
}) {
  const name = [row.number, row.title].filter((part) => part !== undefined).join(" ");
  const served = row.offenses.flatMap((id) => units?.get(id) ?? []);
  return (
    <>
      {row.url === undefined ? name : <a href={row.url}>{name}</a>}
      {row.general === undefined ? null : (
        <span class="when">General: {label(`general-${row.general}`)}</span>
      )}
      {served.length === 0 ? null : <span class="when">For: {served.join("; ")}</span>}
    </>
  );
}

/** Instructions that were found, one a row. */
export function InstructionTable({
  placed,
  caption,
  units,
  context,
}: {
  readonly placed: readonly PlacedInstruction[];
  readonly caption: string;
  /** Labels of the page's units by id, where a row says which of them it is for. */
  readonly units?: ReadonlyMap<string, string>;
  readonly context: PageContext;
}) {
  return (
    <ScrollTable
      compact
      caption={caption}
      head={["Circuit", "Number and title", "Edition", "What it leaves open"]}
    >
      {placed.map(({ set, row }) => (
        <tr key={set.circuit + row.id}>
          <th scope="row">{formatCircuit(set.circuit)}</th>
          <td>
            <InstructionName row={row} units={units} />
          </td>
          <td>
            {row.edition}
            <span class="when">
              <ReadOn
                readOn={row.readOn}
                context={context}
                words={row.read === "notRead" ? "number and title only," : `${label(row.read)},`}
              />
              {row.copy === undefined ? "" : `. Copy: ${row.copy}`}
            </span>
          </td>
          <td>
            <Prose text={row.note} context={context} />
          </td>
        </tr>
      ))}
    </ScrollTable>
  );
}

/** The circuits for which none was found, or whose set could not be read, each with why. */
export function InstructionList({
  placed,
  context,
}: {
  readonly placed: readonly PlacedInstruction[];
  readonly context: PageContext;
}) {
  return (
    <ul>
      {placed.map(({ set, row }) => (
        <li key={set.circuit + row.id}>
          <a href={urls.guide(practiceGuide, anchors.instructions(set.circuit))}>
            {formatCircuit(set.circuit)}
          </a>
          : <Prose text={row.note} context={context} />{" "}
          <span class="note">
            (<ReadOn readOn={row.readOn} context={context} />)
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A set with its edition, and all of its rows. */
export function InstructionSetSection({
  set,
  context,
  foot,
}: {
  readonly set: InstructionSet;
  readonly context: PageContext;
  readonly foot: ComponentChildren;
}) {
  const id = anchors.instructions(set.circuit);
  const placed = set.rows.map((row) => ({ set, row }));
  const found = placed.filter(({ row }) => row.status === "found");
  const rest = placed.filter(({ row }) => row.status !== "found");
  return (
    <section id={id} aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>{formatCircuit(set.circuit)}</h3>
      <p>
        {set.url === undefined ? set.title : <a href={set.url}>{set.title}</a>} (
        {label(`standing-${set.standing}`)}). <Prose text={set.summary} context={context} />
        {set.edition === undefined ? "" : ` Edition: ${set.edition.replace(/\.$/, "")}.`}
      </p>
      {found.length === 0 ? null : (
        <InstructionTable
          placed={found}
          caption={`Instructions seen, ${formatCircuit(set.circuit)}`}
          context={context}
        />
      )}
      <ul>
        {rest.map(({ row }) => (
          <li key={row.id}>
            {label(row.status)}
            {row.offenses.length + row.statutes.length === 0
              ? ""
              : `, ${[...row.statutes, ...row.offenses.map((offense) => offenseName(offense, context))].join("; ")}`}
            : <Prose text={row.note} context={context} />{" "}
            <span class="note">
              (<ReadOn readOn={row.readOn} context={context} />)
            </span>
          </li>
        ))}
      </ul>
      {foot}
    </section>
  );
}

function offenseName(id: string, context: PageContext): string {
  return context.findOffense(id)?.offense.label ?? id;
}
