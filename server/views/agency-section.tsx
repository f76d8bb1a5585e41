import type { Agency } from "../model/agency.ts";
import { formatDate } from "../model/dates.ts";
import { urls } from "../model/urls.ts";
import { DiscrepancyList } from "./discrepancy-list.tsx";
import { label } from "./labels.ts";
import type { NumberedSources } from "./numbered-sources.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";
import { StatedWhere, StatementList } from "./stated.tsx";

export interface AgencyProps {
  readonly agency: Agency;
  readonly sources: NumberedSources;
  readonly context: PageContext;
}

const kinds = {
  department: "Department",
  agency: "Agency",
  office: "Office",
  program: "Program",
  organization: "Organization outside the government",
  body: "Coordination body",
} as const;

/** What it is, what it belongs to and what else it is called. */
function Belongs({ agency, context }: AgencyProps) {
  const above = agency.partOf && context.resolve(`agency:${agency.partOf}`, undefined);
  return (
    <p class="note">
      {kinds[agency.kind]}
      {above ? (
        <>
          {" "}
          of <a href={above.url}>{above.label}</a>
        </>
      ) : null}
      .{agency.otherNames.length > 0 ? ` Also: ${agency.otherNames.join("; ")}.` : ""}
    </p>
  );
}

function Roles({ agency, sources, context }: AgencyProps) {
  if (agency.roles.length === 0) return null;
  return (
    <ul>
      {agency.roles.map((item) => (
        <li key={item.text}>
          <strong>{label(item.role)}.</strong> <Prose text={item.text} context={context} />{" "}
          <StatedWhere statement={item} sources={sources} />
        </li>
      ))}
    </ul>
  );
}

function Works({ agency, sources, context }: AgencyProps) {
  if (agency.works.length === 0) return null;
  return (
    <>
      <h4>Sections it works</h4>
      <ul>
        {agency.works.map((work) => (
          <li key={work.text}>
            <strong>{label(work.does)}</strong>
            {work.statutes.length > 0 ? " " : ""}
            {work.statutes.map((pinpoint, index) => {
              const link = context.resolve(pinpoint, undefined);
              return (
                <span key={pinpoint}>
                  {index > 0 ? ", " : ""}
                  {link ? <a href={link.url}>{link.label}</a> : pinpoint}
                </span>
              );
            })}
            : <Prose text={work.text} context={context} />{" "}
            <span class="note">{label(`reach-${work.reach}`)}</span>{" "}
            <StatedWhere statement={work} sources={sources} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where the record's sources disagree, or one errs; a small version of the list of other pages. */
export function Slips({
  discrepancies,
  sources,
  context,
}: Pick<Agency, "discrepancies"> & Omit<AgencyProps, "agency">) {
  if (discrepancies.length === 0) return null;
  return (
    <>
      <h4>Where sources disagree</h4>
      <DiscrepancyList
        discrepancies={discrepancies}
        titleOf={(source) => sources.get(source)?.source.title ?? source}
        context={context}
      />
    </>
  );
}

function Body(props: AgencyProps) {
  const { body } = props.agency;
  if (body === undefined) return null;
  const parts = [
    ["Authority", body.authority],
    ["Established", [body.established, ...(body.ended ? [body.ended] : [])]],
    ["Members", body.members],
    ["Tasks", body.tasks],
    ["Limits", body.limits],
  ] as const;
  return (
    <>
      {parts.map(([heading, statements]) =>
        statements.length === 0 ? null : (
          <div key={heading}>
            <h4>{heading}</h4>
            <StatementList statements={statements} {...props} />
          </div>
        ),
      )}
    </>
  );
}

/** Who drafted the record and who has compared it, in one small line. */
export function DraftedLine({
  record,
  id,
}: {
  readonly record: Pick<Agency, "review">;
  readonly id: string;
}) {
  const { drafted, secondReader, attorney } = record.review;
  return (
    <p class="note">
      Drafted {formatDate(drafted.on)} ·{" "}
      {secondReader ? `second reader ${formatDate(secondReader.on)}` : "no second reader yet"} ·{" "}
      {attorney ? `attorney ${formatDate(attorney.on)}` : "attorney: none"} · id <code>{id}</code> ·{" "}
      <a href={urls.corrections}>report an error</a>
    </p>
  );
}

/** One agency or body, under its own anchor. */
export function AgencySection(props: AgencyProps) {
  const { agency, context } = props;
  return (
    <section class="agency" id={agency.slug} aria-labelledby={`${agency.slug}-head`}>
      <h3 id={`${agency.slug}-head`}>
        {agency.name}
        {agency.acronym === undefined ? "" : ` (${agency.acronym})`}
      </h3>
      <Belongs {...props} />
      <p>
        <Prose text={agency.summary} context={context} />
      </p>
      <Roles {...props} />
      <Body {...props} />
      <Works {...props} />
      {agency.statements.length === 0 ? null : (
        <>
          <h4>Then and now</h4>
          <StatementList statements={agency.statements} {...props} />
        </>
      )}
      <Slips {...props} discrepancies={agency.discrepancies} />
      <DraftedLine record={agency} id={`agency:${agency.slug}`} />
    </section>
  );
}
