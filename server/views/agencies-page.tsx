import { type Agency, shortAgencyName } from "../model/agency.ts";
import { groupAgencies } from "../model/agency-work.ts";
import { formatDate } from "../model/dates.ts";
import {
  type Recommendation,
  type RecommendationReport,
  recommendationReports,
} from "../model/recommendation.ts";
import { urls } from "../model/urls.ts";
import { AgencyMatrix } from "./agency-matrix.tsx";
import { AgencySection } from "./agency-section.tsx";
import { label } from "./labels.ts";
import { type NumberedSources, numberSources } from "./numbered-sources.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose } from "./prose.tsx";
import { RecommendationSection, recommendationAnchor } from "./recommendation-section.tsx";
import { ScrollTable } from "./scroll-table.tsx";
import { sourceAnchor } from "./stated.tsx";

/** What the page of agencies shows. */
export interface AgenciesProps {
  readonly agencies: readonly Agency[];
  readonly recommendations: readonly Recommendation[];
}

const headings: Readonly<Record<RecommendationReport, string>> = {
  "strategic-framework": "The strategic framework: what GAO recommended in 2007",
  "2009-recommendations": "The Attorney General's recommendations of June 2009",
};

function Bodies({
  bodies,
  context,
}: {
  readonly bodies: readonly Agency[];
  readonly context: PageContext;
}) {
  return (
    <ScrollTable
      caption="Each body: what it rests on, who sits on it, what it does and what it lacks"
      head={["Body", "Authority", "Members", "First task", "What it lacks"]}
    >
      {bodies.map((agency) => {
        const first = (items: readonly { readonly text: string }[] | undefined) =>
          items?.[0] === undefined ? "–" : <Prose text={items[0].text} context={context} />;
        return (
          <tr key={agency.slug}>
            <th scope="row">
              <a href={urls.agencies(agency.slug)}>{shortAgencyName(agency)}</a>
              {agency.acronym === undefined ? null : <span class="when">{agency.name}</span>}
            </th>
            <td>{first(agency.body?.authority)}</td>
            <td>{first(agency.body?.members)}</td>
            <td>{first(agency.body?.tasks)}</td>
            <td>{first(agency.body?.limits)}</td>
          </tr>
        );
      })}
    </ScrollTable>
  );
}

function Recommendations({
  report,
  recommendations,
  sources,
  context,
}: Pick<AgenciesProps, "recommendations"> & {
  readonly report: RecommendationReport;
  readonly sources: NumberedSources;
  readonly context: PageContext;
}) {
  const own = recommendations
    .filter((item) => item.report === report)
    .sort((one, other) => one.order - other.order);
  return (
    <section aria-labelledby={report}>
      <h2 id={report}>{headings[report]}</h2>
      <ol>
        {own.map((item) => (
          <li key={item.slug}>
            <a href={`#${recommendationAnchor(item.slug)}`}>{item.title}</a>
          </li>
        ))}
      </ol>
      {own.map((item) => (
        <RecommendationSection
          key={item.slug}
          recommendation={item}
          sources={sources}
          context={context}
        />
      ))}
    </section>
  );
}

function Sources({
  sources,
  context,
}: {
  readonly sources: NumberedSources;
  readonly context: PageContext;
}) {
  return (
    <ol class="sources">
      {[...sources.values()].map(({ number, source }) => (
        <li key={source.id} id={sourceAnchor(number)}>
          {source.url ? <a href={source.url}>{source.title}</a> : source.title}
          {source.publisher ? `, ${source.publisher}` : ""}
          {source.dated ? `, ${formatDate(source.dated)}` : ""}
          {source.edition ? `, ${source.edition}` : ""}. {label(source.kind)}; {label(source.read)}{" "}
          on {formatDate(source.readOn)}.{" "}
          {source.copy ? `Copy: ${source.copy.replace(/\.$/, "")}. ` : ""}
          {source.note ? <Prose text={source.note} context={context} /> : null}
        </li>
      ))}
    </ol>
  );
}

/** Renders who does what, the coordination bodies, each agency, and what was recommended to them. */
export function renderAgenciesPage(context: PageContext, props: AgenciesProps): Buffer {
  const { agencies, recommendations } = props;
  const groups = groupAgencies(agencies);
  const bodies = agencies.filter(({ kind }) => kind === "body");
  const sources = numberSources([...agencies, ...recommendations]);
  return renderPage(
    context,
    {
      title: "Agencies and coordination",
      description:
        "Who investigates, prosecutes, funds, serves victims and coordinates against trafficking, then and now, with sources.",
      current: "guides",
    },
    <>
      <h1>Agencies and coordination</h1>
      <p class="lead">
        Who investigates, who prosecutes, who pays, who serves victims, and who brings them
        together: {agencies.length - bodies.length} agencies and offices and {bodies.length} bodies,
        each statement with its date and its source.
      </p>
      <p>
        A statement holds for its date. Where a page of an agency bears no date, the day on which a
        stored copy was read is given instead. For steps and traps see{" "}
        <a href={urls.guide("agencies")}>the guide to agencies</a> and{" "}
        <a href={urls.guide("task-forces")}>the guide to task forces</a>.{" "}
        <a href={urls.api.agencies}>The same as JSON</a>.
      </p>
      <nav aria-label="On this page">
        <ul>
          <li>
            <a href="#who-does-what">Who does what</a>
          </li>
          <li>
            <a href="#bodies">Coordination bodies</a>
          </li>
          <li>
            <a href="#agencies">Each agency</a>
          </li>
          {recommendationReports.map((report) => (
            <li key={report}>
              <a href={`#${report}`}>{headings[report]}</a>
            </li>
          ))}
          <li>
            <a href="#sources">Sources</a>
          </li>
        </ul>
      </nav>
      <section aria-labelledby="who-does-what">
        <h2 id="who-does-what">Who does what</h2>
        <AgencyMatrix groups={groups} />
      </section>
      <section aria-labelledby="bodies">
        <h2 id="bodies">Coordination bodies</h2>
        <Bodies bodies={bodies} context={context} />
        {bodies.map((agency) => (
          <AgencySection key={agency.slug} agency={agency} sources={sources} context={context} />
        ))}
      </section>
      <section aria-labelledby="agencies">
        <h2 id="agencies">Each agency</h2>
        {groups
          .flatMap(({ head, members }) => [head, ...members])
          .map((agency) => (
            <AgencySection key={agency.slug} agency={agency} sources={sources} context={context} />
          ))}
      </section>
      {recommendationReports.map((report) => (
        <Recommendations
          key={report}
          report={report}
          recommendations={recommendations}
          sources={sources}
          context={context}
        />
      ))}
      <section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <Sources sources={sources} context={context} />
      </section>
    </>,
  );
}
