import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";

/** A disagreement between sources, as records carry it. */
export interface Discrepancy {
  readonly id: string;
  readonly about: string;
  readonly says: readonly { readonly source: string; readonly text: string }[];
  readonly followed: string;
}

/** What each source says, and what the page follows; `titleOf` names a source by its id. */
export function DiscrepancyList({
  discrepancies,
  titleOf,
  context,
}: {
  readonly discrepancies: readonly Discrepancy[];
  readonly titleOf: (source: string) => string;
  readonly context: PageContext;
}) {
  return (
    <ul class="discrepancies">
      {discrepancies.map((item) => (
        <li key={item.id}>
          <strong>
            <Prose text={item.about} context={context} />
          </strong>
          <ul>
            {item.says.map((says) => (
              <li key={says.source + says.text}>
                {titleOf(says.source)}: <Prose text={says.text} context={context} />
              </li>
            ))}
          </ul>
          <p>
            Here: <Prose text={item.followed} context={context} />
          </p>
        </li>
      ))}
    </ul>
  );
}
