import { formatAsOf } from "../model/agency.ts";
import type { AgencyWork } from "../model/agency-work.ts";
import { formatDate } from "../model/dates.ts";
import { urls } from "../model/urls.ts";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";

/** A title as far as its first comma or colon where it is long: `GAO-07-915`. */
function shortTitle(title: string): string {
  return title.length > 60 ? title.replace(/[,:].*$/s, "") : title;
}

/** The date that a statement speaks of, and where it was read. */
function statedWhere({ agency, work }: AgencyWork): string {
  const source = agency.sources.find(({ id }) => id === work.source);
  const read = source === undefined ? "" : `, read ${formatDate(source.readOn)}`;
  const when = work.asOf === undefined ? `no date${read}` : formatAsOf(work.asOf);
  return source === undefined ? when : `${when}; ${shortTitle(source.title)}`;
}

/** Who investigates and prosecutes a section, as the agencies' own records say. */
export function StatuteAgencies({
  works,
  context,
}: {
  readonly works: readonly AgencyWork[];
  readonly context: PageContext;
}) {
  const own = (does: string) => works.filter(({ work }) => work.does === does);
  return (
    <section aria-labelledby="agencies">
      <h2 id="agencies">Who investigates and prosecutes</h2>
      {works.length === 0 ? (
        <p>
          No source read here names who investigates this section. See{" "}
          <a href={urls.agencies()}>Agencies and coordination</a>.
        </p>
      ) : null}
      {(["investigates", "prosecutes"] as const).map((does) =>
        own(does).length === 0 ? null : (
          <div key={does}>
            <h3>{label(does)}</h3>
            <ul>
              {own(does).map((item) => (
                <li key={item.agency.slug + item.work.text}>
                  <a href={urls.agencies(item.agency.slug)}>{item.agency.name}</a>:{" "}
                  <Prose text={item.work.text} context={context} />{" "}
                  <span class="note">
                    {label(`reach-${item.work.reach}`)} ({statedWhere(item)})
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  );
}
