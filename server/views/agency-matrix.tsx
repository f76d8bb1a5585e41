import { type Agency, agencyRoles, formatAsOf, shortAgencyName } from "../model/agency.ts";
import type { AgencyGroup } from "../model/agency-work.ts";
import { urls } from "../model/urls.ts";
import { label } from "./labels.ts";

function RoleCells({ agency }: { readonly agency: Agency }) {
  return (
    <>
      {agencyRoles.map((role) => {
        const roles = agency.roles.filter((item) => item.role === role);
        if (roles.length === 0) {
          return (
            <td key={role} class="not-named">
              –
            </td>
          );
        }
        return (
          <td key={role}>
            {roles.map((item) => (
              <span key={item.brief} class="role">
                {item.brief}
                <span class="when">
                  {item.asOf === undefined ? "no date" : formatAsOf(item.asOf)}
                </span>
              </span>
            ))}
          </td>
        );
      })}
    </>
  );
}

function AgencyRow({ agency }: { readonly agency: Agency }) {
  return (
    <tr>
      <th scope="row">
        <a href={urls.agencies(agency.slug)}>{shortAgencyName(agency)}</a>
        {agency.acronym === undefined ? null : <span class="when">{agency.name}</span>}
      </th>
      <RoleCells agency={agency} />
    </tr>
  );
}

/** Who does what: agencies by department down, roles across. */
export function AgencyMatrix({ groups }: { readonly groups: readonly AgencyGroup[] }) {
  const departments = groups.filter(({ members }) => members.length > 0);
  const others = groups.filter(({ members }) => members.length === 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section class="scroll" aria-label="Who does what, table" tabIndex={0}>
      <table class="matrix agencies">
        <caption>
          What each agency does, in the words of the records below, with the date of the newest
          statement. A dash: no source read here says so.
        </caption>
        <thead>
          <tr>
            <th scope="col">Agency</th>
            {agencyRoles.map((role) => (
              <th key={role} scope="col">
                {label(role)}
              </th>
            ))}
          </tr>
        </thead>
        {departments.map(({ head, members }) => (
          <tbody key={head.slug}>
            <tr class="group">
              <th scope="rowgroup" colSpan={agencyRoles.length + 1}>
                {head.name}
              </th>
            </tr>
            {[head, ...members]
              .filter((agency) => agency.roles.length > 0)
              .map((agency) => (
                <AgencyRow key={agency.slug} agency={agency} />
              ))}
          </tbody>
        ))}
        {others.length === 0 ? null : (
          <tbody>
            <tr class="group">
              <th scope="rowgroup" colSpan={agencyRoles.length + 1}>
                Others
              </th>
            </tr>
            {others.map(({ head }) => (
              <AgencyRow key={head.slug} agency={head} />
            ))}
          </tbody>
        )}
      </table>
    </section>
  );
}
