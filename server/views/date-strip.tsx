import { formatDate } from "../model/dates.ts";
import type { ProvisionOn } from "../model/provision-on.ts";
import { urls } from "../model/urls.ts";
import { DateField } from "./date-field.tsx";
import { DateNotice } from "./date-notice.tsx";
import type { Differences } from "./difference-table.tsx";
import type { PageContext } from "./page-context.ts";

/** What a section's page shows. */
export interface StatutePageProps {
  readonly view: ProvisionOn;
  readonly context: PageContext;
  readonly dateError: string | undefined;
  readonly differences: Differences | undefined;
  readonly was: string | undefined;
}

/** The form that chooses the date, and what the section was on it. */
export function DateStrip({ view, context, dateError, differences }: StatutePageProps) {
  const { provision, on } = view;
  const past = view.changeDates.filter((date) => date <= on);
  const current = past.at(-1);
  return (
    <section class="date-strip" aria-label="Date of the law">
      <form method="get" action={urls.statute(provision.slug)}>
        <DateField value={on} error={dateError} />
        <label for="against">against</label>
        <input id="against" type="date" name="against" value={differences?.from ?? ""} />
        <button type="submit">Show</button>
        {on === context.today ? null : <a href={urls.statute(provision.slug)}>Today</a>}
      </form>
      <p>
        {view.status === "inForce"
          ? `In force on ${formatDate(on)}${current ? `; last change before it ${formatDate(current)}` : ""}.`
          : `Not in force on ${formatDate(on)}. First day: ${formatDate(provision.inForce[0]?.from ?? "")}.`}
      </p>
      <DateNotice error={dateError} />
    </section>
  );
}

/** The days on which the section changed, each a link to the law of that day. */
export function Versions({ view }: { readonly view: ProvisionOn }) {
  if (view.changeDates.length < 2) return null;
  return (
    <p class="versions">
      Changes took effect on{" "}
      {view.changeDates.map((date, index) => (
        <span key={date}>
          {index > 0 ? " · " : ""}
          <a
            href={urls.statuteOn(view.provision.slug, date)}
            aria-current={date === view.on ? "date" : undefined}
          >
            {formatDate(date)}
          </a>
        </span>
      ))}
    </p>
  );
}
