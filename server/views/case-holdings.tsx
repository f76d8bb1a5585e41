import { formatCase, formatReporterCitation, formatShortCase } from "../model/case-citation.ts";
import type { CourtCase, Holding } from "../model/court-case.ts";
import { parseCodeCitation } from "../model/statute-citation.ts";
import { anchors, urls } from "../model/urls.ts";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";
import { ScrollTable } from "./scroll-table.tsx";

interface Props {
  readonly courtCase: CourtCase;
  readonly context: PageContext;
}

function HoldingRow({ holding, courtCase, context }: Props & { readonly holding: Holding }) {
  const placed = holding.offense === undefined ? undefined : context.findOffense(holding.offense);
  const element = placed?.offense.elements.find((candidate) => candidate.id === holding.element);
  const statute = holding.statute === undefined ? undefined : parseCodeCitation(holding.statute);
  const opinion = courtCase.opinions.find((candidate) => candidate.id === holding.opinion);
  const kinds = courtCase.sources.filter((source) => holding.sources.includes(source.id));
  return (
    <tr id={anchors.holding(holding.id)}>
      <th scope="row">
        {holding.topic}
        <span class="when">The court {label(holding.verb)}:</span>
      </th>
      <td>
        <Prose text={holding.text} context={context} />
        {holding.onFacts ? (
          <span class="when">
            On these facts: <Prose text={holding.onFacts} context={context} />
          </span>
        ) : null}
        {holding.later ? (
          <span class="when">
            Since then: <Prose text={holding.later} context={context} />
          </span>
        ) : null}
      </td>
      <td>
        {placed && element ? (
          <a
            href={urls.statute(
              placed.provision.slug,
              anchors.element(placed.offense.id, element.id),
            )}
          >
            {placed.offense.label}: {element.label}
          </a>
        ) : statute ? (
          <Prose text={`[[${holding.statute}]]`} context={context} />
        ) : (
          <Prose text={holding.reads ?? ""} context={context} />
        )}
        <span class="when">
          Text read: <Prose text={holding.textRead.label} context={context} />
        </span>
      </td>
      <td>{label(holding.standardOfReview)}</td>
      <td>
        {opinion && opinion.place !== "principal" ? `in ${formatReporterCitation(opinion)}, ` : ""}
        {holding.pinpoint.page ? `at ${holding.pinpoint.page}` : "no page seen"}
        {holding.pinpoint.basis === "asCitedElsewhere"
          ? " (the page as another source cites it; not seen)"
          : ""}
        {opinion && holding.pinpoint.page ? (
          <span class="when">
            Cite: {formatCase(courtCase.name, opinion, holding.pinpoint.page)}; later:{" "}
            {formatShortCase(courtCase.shortName, opinion, holding.pinpoint.page)}
          </span>
        ) : null}
        <span class="when">
          {kinds.map((source) => (
            <span key={source.id}>
              <a href={`#source-${source.id}`}>{label(source.kind)}</a>, {label(source.read)}.{" "}
            </span>
          ))}
        </span>
      </td>
    </tr>
  );
}

/** The holdings of a case: each with the element and the text it read, and what it rests on. */
export function CaseHoldings({ courtCase, context }: Props) {
  return (
    <section aria-labelledby="holdings">
      <h2 id="holdings">Holdings</h2>
      <ScrollTable
        caption="Holdings, the element each reads and the text it read"
        head={["Point", "Holding", "Reads", "Standard of review", "Page and basis"]}
      >
        {courtCase.holdings.map((holding) => (
          <HoldingRow key={holding.id} holding={holding} courtCase={courtCase} context={context} />
        ))}
      </ScrollTable>
    </section>
  );
}
