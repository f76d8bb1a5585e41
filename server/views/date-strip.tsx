import { formatDate } from "../model/dates.ts";
import type { ProvisionOn } from "../model/provision-on.ts";
import { urls } from "../model/urls.ts";
import { DateField } from "./date-field.tsx";
import { DateNotice } from "./date-notice.tsx";
import type { Differences } from "./difference-table.tsx";
import type { PageContext } from "./page-context.ts";

/** What the address of a section's page asked for besides the date of its law. */
export interface AskedOfPage {
  readonly dateError?: string | undefined;
  readonly differences?: Differences | undefined;
  /** The place that a dated citation named, as an anchor, where its letters have moved since. */
  readonly was?: string | undefined;
}

/** A section on a date; `asked` is left out where it is a part of a binder. */
export interface StatuteProps {
  readonly view: ProvisionOn;
  readonly context: PageContext;
  readonly asked?: AskedOfPage | undefined;
}

function DateForm({ view, context, asked }: StatuteProps) {
  const { provision, on } = view;
  return (
    <form method="get" action={urls.statute(provision.slug)}>
      <DateField value={on} error={asked?.dateError} />
      <label for="against">against</label>
      <input id="against" type="date" name="against" value={asked?.differences?.from ?? ""} />
      <button type="submit">Show</button>
      {on === context.today ? null : <a href={urls.statute(provision.slug)}>Today</a>}
    </form>
  );
}

/** The form that chooses the date, on a page of its own, and what the section was on it. */
export function DateStrip(props: StatuteProps) {
  const { provision, on } = props.view;
  const past = props.view.changeDates.filter((date) => date <= on);
  const current = past.at(-1);
  return (
    <section class="date-strip" aria-label="Date of the law">
      {props.asked ? <DateForm {...props} /> : null}
      <p>
        {props.view.status === "inForce"
          ? `In force on ${formatDate(on)}${current ? `; last change before it ${formatDate(current)}` : ""}.`
          : `Not in force on ${formatDate(on)}. First day: ${formatDate(provision.inForce[0]?.from ?? "")}.`}
      </p>
      <DateNotice error={props.asked?.dateError} />
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
