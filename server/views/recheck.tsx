import { formatDate } from "../model/dates.ts";
import { needsRecheck } from "../model/practice.ts";
import type { PageContext } from "./page-context.ts";

/** The day on which something was read, and "re-check" once that is more than 180 days ago. */
export function ReadOn({
  readOn,
  context,
  words = "read",
}: {
  readonly readOn: string;
  readonly context: PageContext;
  /** How it was read, before the day. */
  readonly words?: string;
}) {
  return (
    <>
      {words} {formatDate(readOn)}
      {needsRecheck(readOn, context.today) ? (
        <>
          {" "}
          <strong>re-check</strong>
        </>
      ) : null}
    </>
  );
}
