import { formatAsOf } from "../model/agency.ts";
import type { Recommendation } from "../model/recommendation.ts";
import { DraftedLine, Slips } from "./agency-section.tsx";
import { label } from "./labels.ts";
import type { NumberedSources } from "./numbered-sources.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";
import { RelatedRecords } from "./related-records.tsx";
import { sourceAnchor } from "./stated.tsx";

interface Props {
  readonly recommendation: Recommendation;
  readonly sources: NumberedSources;
  readonly context: PageContext;
}

function SourceLink({ id, sources }: { readonly id: string; readonly sources: NumberedSources }) {
  const found = sources.get(id);
  if (found === undefined) return null;
  return (
    <span class="note">
      (<a href={`#${sourceAnchor(found.number)}`}>source&nbsp;{found.number}</a>)
    </span>
  );
}

/** The anchor of a recommendation: `recommendation-2009-10`. */
export function recommendationAnchor(slug: string): string {
  return `recommendation-${slug}`;
}

/** One recommendation: what it asks, the answers, what became of it and the pages that serve it. */
export function RecommendationSection({ recommendation, sources, context }: Props) {
  const anchor = recommendationAnchor(recommendation.slug);
  const name = (id: string): string => context.resolve(`agency:${id}`, "short")?.label ?? id;
  return (
    <section class="agency" id={anchor} aria-labelledby={`${anchor}-head`}>
      <h3 id={`${anchor}-head`}>
        {recommendation.order}. {recommendation.title}
      </h3>
      <p>
        <strong>To {recommendation.addressedTo}.</strong>{" "}
        <Prose text={recommendation.text} context={context} />
      </p>
      {recommendation.parts.length === 0 ? null : (
        <ol>
          {recommendation.parts.map((part) => (
            <li key={part}>
              <Prose text={part} context={context} />
            </li>
          ))}
        </ol>
      )}
      {recommendation.why === undefined ? null : (
        <p>
          <strong>Why.</strong> <Prose text={recommendation.why} context={context} />
        </p>
      )}
      {recommendation.answers.length === 0 ? null : (
        <>
          <h4>Answers</h4>
          <ul>
            {recommendation.answers.map((answer) => (
              <li key={answer.text}>
                <strong>{name(answer.agency)}.</strong>{" "}
                <Prose text={answer.text} context={context} />{" "}
                <SourceLink id={answer.source} sources={sources} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>What became of it</h4>
      {recommendation.since.length === 0 ? null : (
        <ul>
          {recommendation.since.map((item) => (
            <li key={item.text}>
              {formatAsOf(item.date)}: <Prose text={item.text} context={context} />{" "}
              <SourceLink id={item.source} sources={sources} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <strong>Not found:</strong> <Prose text={recommendation.notFound} context={context} />
      </p>
      <h4>Pages here that serve it</h4>
      <RelatedRecords related={recommendation.servedBy} context={context} />
      <Slips discrepancies={recommendation.discrepancies} sources={sources} context={context} />
      <p class="note">Concerns: {label(recommendation.topic).toLowerCase()}.</p>
      <DraftedLine record={recommendation} id={`recommendation:${recommendation.slug}`} />
    </section>
  );
}
