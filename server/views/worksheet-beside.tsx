import type { Evaluation } from "../model/charge-evaluation.ts";
import { ScrollTable } from "./scroll-table.tsx";

interface Props {
  readonly evaluation: Evaluation;
}

type BesideItem = Evaluation["besideIt"][number];

/** How many of a kind are listed. */
const longestList = 12;

function BesideList({
  heading,
  items,
}: {
  readonly heading: string;
  readonly items: readonly BesideItem[];
}) {
  if (items.length === 0) return null;
  const rest = items.length - longestList;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {items.slice(0, longestList).map((item) => (
          <li key={`${item.offense} ${item.of ?? ""} ${item.accused} ${item.text}`}>
            <strong>
              {item.citation} {item.label === item.citation ? "" : item.label}
            </strong>
            : {item.text}
          </li>
        ))}
        {rest > 0 ? <li>… and {rest} more, in the result as JSON.</li> : null}
      </ul>
    </>
  );
}

/** Charges one fact away, and what stands once one fact fails. */
export function WorksheetBeside({ evaluation }: Props) {
  const { besideIt } = evaluation;
  if (besideIt.length === 0) return null;
  return (
    <section aria-labelledby="beside">
      <h3 id="beside">Beside it</h3>
      <BesideList
        heading="One fact away"
        items={besideIt.filter(({ kind }) => kind === "oneFactAway")}
      />
      <BesideList
        heading="One fact down: what stands if a fact fails"
        items={besideIt.filter(({ kind }) => kind === "lesser")}
      />
    </section>
  );
}

/** How many counts the text allows of each charge that stands. */
export function WorksheetCounts({ evaluation }: Props) {
  if (evaluation.counts.length === 0) return null;
  return (
    <section aria-labelledby="counts">
      <h3 id="counts">Counts the text allows</h3>
      <p class="note">
        On what was entered, for charges with a fact for every element or near it. Ranges are per
        count and are not added up.
      </p>
      <ScrollTable caption="By accused and charge" head={["Charge", "Counts"]} compact>
        {evaluation.counts.map((line) => (
          <tr key={`${line.accused} ${line.charge}`}>
            <th scope="row">
              {line.accused}: {line.charge}
            </th>
            <td>{line.text}</td>
          </tr>
        ))}
      </ScrollTable>
    </section>
  );
}
