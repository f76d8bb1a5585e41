import { formatDate } from "../model/dates.ts";
import type { Question } from "../model/question.ts";
import { anchors, urls } from "../model/urls.ts";
import { CitationLinks } from "./citation-links.tsx";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { PageTools } from "./page-tools.tsx";
import { Prose, RenderedBody } from "./prose.tsx";
import { RecordFoot, ReviewLine, SourceList } from "./record-foot.tsx";
import { RelatedRecords } from "./related-records.tsx";

interface Props {
  readonly question: Question;
  readonly context: PageContext;
}

type Side = Question["sides"][number];

function textReadLine({ textRead }: Side): string {
  const end = textRead.to === undefined ? "today" : formatDate(textRead.to);
  return `${formatDate(textRead.from)} to ${end}`;
}

function SideCases({ side, context }: { readonly side: Side; readonly context: PageContext }) {
  if (side.cases.length === 0) {
    return <p>No case in this collection takes this side, which proves nothing.</p>;
  }
  return (
    <ul>
      {side.cases.map((item) => {
        const courtCase = context.resolve(`case:${item.case}`, undefined);
        const anchor = item.holding === undefined ? undefined : anchors.holding(item.holding);
        return (
          <li key={item.case + (item.holding ?? "")}>
            <a href={urls.courtCase(item.case, anchor)}>{courtCase?.label ?? item.case}</a>:{" "}
            <Prose text={item.text} context={context} />
          </li>
        );
      })}
    </ul>
  );
}

function Sides({ question, context }: Props) {
  return (
    <section aria-labelledby="sides">
      <h2 id="sides">The sides</h2>
      {question.sides.map((side) => (
        <section
          key={side.id}
          id={anchors.side(side.id)}
          aria-labelledby={`${anchors.side(side.id)}-head`}
        >
          <h3 id={`${anchors.side(side.id)}-head`}>{side.label}</h3>
          <p>
            <Prose text={side.text} context={context} />
          </p>
          <p>
            <strong>Text read:</strong>{" "}
            {side.textRead.pinpoints.map((pinpoint, index) => {
              const link = context.resolve(pinpoint, undefined);
              return (
                <span key={pinpoint}>
                  {index > 0 ? ", " : ""}
                  {link ? <a href={link.url}>{link.label}</a> : pinpoint}
                </span>
              );
            })}
            , in force {textReadLine(side)}.{" "}
            {side.textRead.text ? <Prose text={side.textRead.text} context={context} /> : null}
          </p>
          <SideCases side={side} context={context} />
        </section>
      ))}
    </section>
  );
}

function Points({
  id,
  heading,
  points,
  context,
}: {
  readonly id: string;
  readonly heading: string;
  readonly points: readonly string[];
  readonly context: PageContext;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>
            <Prose text={point} context={context} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The cases of all sides, each once. */
function citedCases({ sides }: Question): string[] {
  return [...new Set(sides.flatMap(({ cases }) => cases.map((item) => item.case)))];
}

/** A question from its title to its foot: the body of its page and of its part of a binder. */
export function QuestionArticle({ question, context }: Props) {
  return (
    <article>
      <h1>{question.title}</h1>
      <p class="lead">{question.question}</p>
      <p>
        <strong>{label(question.status)}.</strong>{" "}
        <Prose text={question.summary} context={context} />
      </p>
      <ReviewLine
        review={question.review}
        checked={`Law checked to release point ${question.lawCheckedTo.releasePoint}`}
      />
      {question.bodyHtml === "" ? null : <RenderedBody html={question.bodyHtml} />}
      <Sides question={question} context={context} />
      {citedCases(question).length === 0 ? null : (
        <p>
          The {citedCases(question).length} cases above as citations:{" "}
          <CitationLinks cases={citedCases(question)} />. Nothing here says that they still stand:
          run KeyCite or Shepard's before citing one.
        </p>
      )}
      {question.settledSince === undefined ? null : (
        <section aria-labelledby="settled">
          <h2 id="settled">Settled since</h2>
          <p>
            <Prose text={question.settledSince} context={context} />
          </p>
        </section>
      )}
      <Points id="charging" heading="For charging" points={question.charging} context={context} />
      <Points
        id="instructions"
        heading="For jury instructions"
        points={question.instructions}
        context={context}
      />
      <section aria-labelledby="searched">
        <h2 id="searched">What was looked for</h2>
        <p>
          {formatDate(question.searched.on)}:{" "}
          <Prose text={question.searched.text} context={context} />
        </p>
      </section>
      {question.related.length === 0 ? null : (
        <section aria-labelledby="related">
          <h2 id="related">Read with it</h2>
          <RelatedRecords related={question.related} context={context} />
        </section>
      )}
      <h2 id="sources">Sources</h2>
      <SourceList sources={question.sources} context={context} />
      <RecordFoot id={`question:${question.slug}`} review={question.review} context={context} />
    </article>
  );
}

/** Renders the page of a contested question. */
export function renderQuestionPage(context: PageContext, question: Question): Buffer {
  const record = `question:${question.slug}`;
  return renderPage(
    context,
    {
      title: question.title,
      description: question.question,
      current: "cases",
      printSheet: urls.printSheet(record),
    },
    <>
      <PageTools record={record} context={context} />
      <QuestionArticle question={question} context={context} />
    </>,
  );
}

/** Renders the list of contested questions. */
export function renderQuestionListPage(
  context: PageContext,
  questions: readonly Question[],
): Buffer {
  return renderPage(
    context,
    {
      title: "Contested questions",
      description:
        "What the text leaves open, who says what, and which version of it each side read.",
      current: "cases",
    },
    <>
      <h1>Contested questions</h1>
      <p class="lead">
        What the text leaves open: the sides, the version of the text that each reads, and what it
        means for charging and instructions.
      </p>
      <ul class="records">
        {questions.map((question) => (
          <li key={question.slug}>
            <h2>
              <a href={urls.question(question.slug)}>{question.title}</a>
            </h2>
            <p>{question.question}</p>
            <p>
              {label(question.status)}. <Prose text={question.summary} context={context} />
            </p>
          </li>
        ))}
      </ul>
    </>,
  );
}
