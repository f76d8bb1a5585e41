import { formatAsOf } from "../model/agency.ts";
import { formatDate } from "../model/dates.ts";
import type { NumberedSources } from "./numbered-sources.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";

interface Statement {
  readonly text: string;
  readonly source: string;
  readonly asOf?: string | undefined;
}

/** The anchor of a source in the list at the foot of a page. */
export function sourceAnchor(number: number): string {
  return `source-${number}`;
}

/** "2007, source 1": what a statement speaks of, and where it was read. */
export function StatedWhere({
  statement,
  sources,
}: {
  readonly statement: Pick<Statement, "source" | "asOf">;
  readonly sources: NumberedSources;
}) {
  const found = sources.get(statement.source);
  if (found === undefined) return null;
  const when =
    statement.asOf === undefined
      ? `no date; read ${formatDate(found.source.readOn)}`
      : formatAsOf(statement.asOf);
  return (
    <span class="note">
      ({when}, <a href={`#${sourceAnchor(found.number)}`}>source&nbsp;{found.number}</a>)
    </span>
  );
}

/** Statements as a list, each with its date and its source. */
export function StatementList({
  statements,
  sources,
  context,
}: {
  readonly statements: readonly Statement[];
  readonly sources: NumberedSources;
  readonly context: PageContext;
}) {
  return (
    <ul>
      {statements.map((statement) => (
        <li key={statement.text}>
          <Prose text={statement.text} context={context} />{" "}
          <StatedWhere statement={statement} sources={sources} />
        </li>
      ))}
    </ul>
  );
}
