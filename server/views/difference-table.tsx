import { formatDate } from "../model/dates.ts";
import type { VersionDifference } from "../model/version-difference.ts";
import { labelWords } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";
import { ScrollTable } from "./scroll-table.tsx";

/** Two dates of one section, and what differs between them. */
export interface Differences {
  readonly from: string;
  readonly to: string;
  readonly offenses: readonly VersionDifference[];
}

/** What differs between two dates, offense by offense: said as removed and added, not by colour. */
export function DifferenceTable({
  differences,
  context,
}: {
  readonly differences: Differences;
  readonly context: PageContext;
}) {
  const { from, to, offenses } = differences;
  return (
    <section class="differences" aria-labelledby="differences">
      <h2 id="differences">
        What differs between {formatDate(from)} and {formatDate(to)}
      </h2>
      {offenses.length === 0 ? (
        <p>Nothing that this page holds differs between the two dates.</p>
      ) : null}
      {offenses.map((offense) => (
        <ScrollTable
          key={offense.offense}
          caption={`${offense.label}, § ${offense.pinpoint}`}
          head={["Field", `On ${formatDate(from)}`, `On ${formatDate(to)}`]}
        >
          {offense.fields.map((row) => (
            <tr key={row.field}>
              <th scope="row">{labelWords(row.field)}</th>
              <td>
                {row.before === "" ? (
                  "nothing"
                ) : (
                  <Prose text={labelWords(row.before)} context={context} />
                )}
              </td>
              <td>
                {row.after === "" ? (
                  "nothing"
                ) : (
                  <Prose text={labelWords(row.after)} context={context} />
                )}
              </td>
            </tr>
          ))}
        </ScrollTable>
      ))}
    </section>
  );
}
