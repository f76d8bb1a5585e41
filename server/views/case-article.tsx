import { formatCase, formatReporterCitation, formatShortCase } from "../model/case-citation.ts";
import { courtLabel } from "../model/court.ts";
import { type CourtCase, principalOpinion } from "../model/court-case.ts";
import { formatDate } from "../model/dates.ts";
import { anchors } from "../model/urls.ts";
import { CaseHoldings } from "./case-holdings.tsx";
import { CaseOutcomes } from "./case-outcomes.tsx";
import { CitationLinks } from "./citation-links.tsx";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { Prose, RenderedBody } from "./prose.tsx";
import { Discrepancies, RecordFoot, ReviewLine, SourceList } from "./record-foot.tsx";

interface Props {
  readonly courtCase: CourtCase;
  readonly context: PageContext;
}

function readLine(courtCase: CourtCase): string {
  const opinions = courtCase.sources.filter((source) => source.kind === "opinion");
  const whole = opinions.filter((source) => source.read === "whole").length;
  if (whole > 0) return `${whole === 1 ? "an opinion" : `${whole} opinions`} read whole`;
  if (opinions.some((source) => source.read === "excerpt")) return "opinion read in part only";
  if (courtCase.sources.some((source) => source.read === "syllabus")) return "syllabus only";
  return "no opinion; other sources";
}

function Identity({ courtCase, context }: Props) {
  const opinion = principalOpinion(courtCase);
  const treatment = courtCase.treatment;
  return (
    <>
      <p class="citation">
        {formatReporterCitation(opinion)}
        {opinion.docket ? ` · No. ${opinion.docket.join(", ")}` : ""} · decided{" "}
        {formatDate(opinion.decided)}
      </p>
      <p class="lead">
        <Prose text={courtCase.summary} context={context} />
      </p>
      <p class="treatment">
        <strong>Treatment: {label(treatment.status)}.</strong>{" "}
        {treatment.text ? <Prose text={treatment.text} context={context} /> : null}{" "}
        {treatment.by ? (
          <>
            By <Prose text={treatment.by} context={context} />.{" "}
          </>
        ) : null}
        {treatment.on ? `Checked ${formatDate(treatment.on)}. ` : ""}Run KeyCite or Shepard's before
        filing.
      </p>
      <ReviewLine
        review={courtCase.review}
        checked={`Read for this brief: ${readLine(courtCase)}`}
      />
      <dl class="cite-forms">
        <div>
          <dt>Cite in full</dt>
          <dd>{formatCase(courtCase.name, opinion)}</dd>
        </div>
        <div>
          <dt>Short form</dt>
          <dd>{formatShortCase(courtCase.shortName, opinion, "[page]")}</dd>
        </div>
        <div>
          <dt>Cite as a file</dt>
          <dd>
            <CitationLinks cases={[courtCase.slug]} />
          </dd>
        </div>
      </dl>
    </>
  );
}

function Opinions({ courtCase, context }: Props) {
  return (
    <section aria-labelledby="opinions">
      <h2 id="opinions">Opinions and history</h2>
      <ul>
        {courtCase.opinions.map((opinion) => (
          <li key={opinion.id}>
            {formatReporterCitation(opinion)}, {formatDate(opinion.decided)}
            {opinion.author ? `, ${opinion.author}` : ""}
            {opinion.docket ? `, No. ${opinion.docket.join(", ")}` : ""}
            {opinion.disposition ? (
              <>
                : <Prose text={opinion.disposition} context={context} />
              </>
            ) : null}{" "}
            ({opinion.place}; {courtLabel(opinion.court)})
          </li>
        ))}
      </ul>
      {courtCase.history.length > 0 ? (
        <ul>
          {courtCase.history.map((step) => (
            <li key={step.on + step.text}>
              {step.on}: <Prose text={step.text} context={context} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Figures({ courtCase, context }: Props) {
  if (courtCase.figures.length === 0) return null;
  const titleOf = (id: string): string =>
    courtCase.sources.find((source) => source.id === id)?.title ?? id;
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">Figures</h2>
      <ul>
        {courtCase.figures.map((figure) => (
          <li key={figure.id}>
            {figure.label}:{" "}
            {figure.values.map((value, index) => (
              <span key={value.source + value.value}>
                {index > 0 ? "; " : ""}
                <Prose text={value.value} context={context} /> (
                <a href={`#source-${value.source}`}>{titleOf(value.source)}</a>)
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A case from its name to its foot: its page's body and a binder's part. */
export function CaseArticle({ courtCase, context }: Props) {
  const props = { courtCase, context };
  const facetWords = Object.entries(courtCase.facets).map(
    ([name, values]) => `${label(name)}: ${values.map(label).join(", ")}`,
  );
  return (
    <article class="case">
      <h1>
        <i>{courtCase.name}</i>
      </h1>
      <Identity {...props} />
      <CaseHoldings courtCase={courtCase} context={context} />
      {courtCase.brief.map((part) => (
        <section key={part.part} aria-labelledby={anchors.briefPart(part.part)}>
          <h2 id={anchors.briefPart(part.part)}>{part.part}</h2>
          <RenderedBody html={part.html} />
        </section>
      ))}
      <CaseOutcomes courtCase={courtCase} context={context} />
      <Opinions {...props} />
      <Figures {...props} />
      {courtCase.related.length > 0 ? (
        <section aria-labelledby="related">
          <h2 id="related">Related cases</h2>
          <ul>
            {courtCase.related.map((item) => (
              <li key={item.case}>
                <Prose text={`[[case:${item.case}]]: ${item.text}`} context={context} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="facets">
        <h2 id="facets">Facets</h2>
        <ul class="facets">
          {facetWords.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <Discrepancies
        discrepancies={courtCase.discrepancies}
        sources={courtCase.sources}
        context={context}
      />
      {courtCase.notConfirmed.length > 0 ? (
        <section aria-labelledby="not-confirmed">
          <h2 id="not-confirmed">Looked for and not confirmed</h2>
          <ul>
            {courtCase.notConfirmed.map((item) => (
              <li key={item}>
                <Prose text={item} context={context} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <SourceList sources={courtCase.sources} context={context} />
      </section>
      <RecordFoot id={`case:${courtCase.slug}`} review={courtCase.review} context={context} />
    </article>
  );
}
