import { renderToString } from "preact-render-to-string";
import {
  type CollectionRecord,
  citeRecord,
  recordUrl,
  releasePointOf,
} from "../model/collection-record.ts";
import { formatDate } from "../model/dates.ts";
import type { ProvisionOn } from "../model/provision-on.ts";
import type { Review } from "../model/review.ts";
import { anchors, urls } from "../model/urls.ts";
import { BinderForm } from "./binder-form.tsx";
import { CaseArticle } from "./case-article.tsx";
import { DateNotice } from "./date-notice.tsx";
import { nestArticles } from "./nest-articles.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { RenderedPart } from "./prose.tsx";
import { QuestionArticle } from "./question-page.tsx";
import { StatuteArticle } from "./statute-article.tsx";

type RecordOf<Kind extends CollectionRecord["kind"]> = Extract<
  CollectionRecord,
  { readonly kind: Kind }
>;

/** A record of a binder; a section with what it was on the binder's date. */
export type BinderPart =
  | { readonly record: RecordOf<"statute">; readonly view: ProvisionOn }
  | { readonly record: RecordOf<"case"> | RecordOf<"question">; readonly view?: undefined };

/** What a binder's page shows. */
export interface BinderProps {
  readonly on: string;
  readonly dateError: string | undefined;
  readonly parts: readonly BinderPart[];
  /** Every record that a binder can hold. */
  readonly choices: readonly CollectionRecord[];
  /** What of the address could not be followed, a sentence each. */
  readonly notFollowed: readonly string[];
  /** How many records a binder holds at most. */
  readonly limit: number;
}

interface Props extends BinderProps {
  readonly context: PageContext;
}

function reviewOf({ record }: BinderPart): Review {
  switch (record.kind) {
    case "statute":
      return record.provision.review;
    case "case":
      return record.courtCase.review;
    case "question":
      return record.question.review;
  }
}

function PartArticle({
  part,
  context,
}: {
  readonly part: BinderPart;
  readonly context: PageContext;
}) {
  const { record, view } = part;
  if (view) return <StatuteArticle view={view} context={context} />;
  return record.kind === "case" ? (
    <CaseArticle courtCase={record.courtCase} context={context} />
  ) : (
    <QuestionArticle question={record.question} context={context} />
  );
}

/** `2 sections, 1 case`. */
function countWords(parts: readonly BinderPart[]): string {
  const names = { statute: "section", case: "case", question: "contested question" } as const;
  return (["statute", "case", "question"] as const)
    .map(
      (kind) => [names[kind], parts.filter(({ record }) => record.kind === kind).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}${count === 1 ? "" : "s"}`)
    .join(", ");
}

/** Who reviewed the records, counted: `no attorney` is never left out. */
function reviewWords(parts: readonly BinderPart[]): string {
  const reviews = parts.map(reviewOf);
  const compared = reviews.filter(({ secondReader }) => secondReader !== undefined).length;
  const reviewed = reviews.filter(({ attorney }) => attorney !== undefined).length;
  return `A second reader has compared ${compared} of ${parts.length} with the sources. ${
    reviewed === 0
      ? "No attorney has reviewed any of them."
      : `An attorney has reviewed ${reviewed} of ${parts.length}.`
  }`;
}

function TitleSheet({ on, parts, context }: Props) {
  const points = new Set(parts.flatMap(({ record }) => releasePointOf(record) ?? []));
  return (
    <>
      <p class="lead">
        {countWords(parts)}, law on {formatDate(on)}.
      </p>
      <dl class="cite-forms">
        <div>
          <dt>Date</dt>
          <dd>
            Sections show the law of {formatDate(on)}. Cases and questions say which text they read.
          </dd>
        </div>
        <div>
          <dt>Content</dt>
          <dd>
            <code>{context.contentHash}</code>
            {points.size === 0 ? "" : `, law checked to release point ${[...points].join(", ")}`}.
            This copy does not update itself.
          </dd>
        </div>
        <div>
          <dt>Review</dt>
          <dd>{reviewWords(parts)}</dd>
        </div>
      </dl>
      <p class="notice calm" role="note">
        <strong>Not legal advice.</strong> Not a government site and not the official text. Run
        KeyCite or Shepard's before filing.
      </p>
    </>
  );
}

/** The ids in another order: the one at `index` moved by `step`, or taken out. */
function reorder(ids: readonly string[], index: number, step: -1 | 1 | "out"): string[] {
  const rest = ids.filter((_id, place) => place !== index);
  if (step !== "out") rest.splice(index + step, 0, ids[index] ?? "");
  return rest;
}

function PartTools({ index, parts, on, context }: Props & { readonly index: number }) {
  const ids = parts.map(({ record }) => record.id);
  const part = parts[index];
  const date = on === context.today ? undefined : on;
  const steps = [
    ...(index > 0 ? [["Move up", -1] as const] : []),
    ...(index < parts.length - 1 ? [["Move down", 1] as const] : []),
    ["Remove", "out"] as const,
  ];
  return (
    <span class="part-tools">
      {steps.map(([words, step]) => (
        <a key={words} href={urls.binder(reorder(ids, index, step), date)}>
          {words}
          <span class="visually-hidden">: {part ? citeRecord(part.record) : ""}</span>
        </a>
      ))}
    </span>
  );
}

function BinderContents(props: Props) {
  return (
    <nav class="binder-contents" aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      <p class="note">
        Parts are numbered as here. The head of every printed sheet names its part.
      </p>
      <ol>
        {props.parts.map(({ record }, index) => (
          <li key={record.id}>
            <a href={`#${anchors.part(record.id)}`}>{citeRecord(record)}</a>
            {record.kind === "statute" ? ` ${record.provision.catchline}` : ""}
            <PartTools {...props} index={index} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Parts({ parts, on, context }: Props) {
  const articles = nestArticles(
    parts.map((part) => ({
      record: part.record.id,
      url: recordUrl(part.record),
      html: renderToString(<PartArticle part={part} context={context} />),
    })),
    on,
  );
  return (
    <>
      {parts.map(({ record }, index) => (
        <section
          class="part"
          key={record.id}
          id={anchors.part(record.id)}
          aria-label={`Part ${index + 1}`}
        >
          <p class="part-number">
            Part {index + 1} of {parts.length}
          </p>
          <RenderedPart html={articles[index] ?? ""} />
        </section>
      ))}
    </>
  );
}

function NotFollowed({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div class="notice" role="alert">
      {sentences.map((sentence) => (
        <p key={sentence}>
          <strong>Not included.</strong> {sentence}
        </p>
      ))}
    </div>
  );
}

/** Renders a binder: chosen records on one date in one run, or the form that chooses them. */
export function renderBinderPage(context: PageContext, props: BinderProps): Buffer {
  const all = { ...props, context };
  const ids = props.parts.map(({ record }) => record.id);
  const form = (
    <BinderForm on={props.on} dateError={props.dateError} choices={props.choices} chosen={ids} />
  );
  const notices = (
    <>
      <NotFollowed sentences={props.notFollowed} />
      <DateNotice error={props.dateError} />
    </>
  );
  if (props.parts.length === 0) {
    return renderPage(
      context,
      {
        title: "Make a binder",
        description: "Sections, cases and contested questions of your choice in one printed run.",
        noIndex: props.notFollowed.length > 0,
      },
      <>
        <h1>Make a binder</h1>
        <p class="lead">
          Choose sections, cases and contested questions: {props.limit} at most. They come on one
          page, each part beginning a new sheet of paper, in the order of this list; the binder then
          offers to move them. The address holds their ids and the date, nothing else.
        </p>
        {notices}
        {form}
      </>,
    );
  }
  return renderPage(
    context,
    {
      title: `Binder: ${countWords(props.parts)}`,
      description: `A binder of ${countWords(props.parts)}, law on ${formatDate(props.on)}.`,
      printSheet: urls.binderSheet(ids, props.on),
      noIndex: true,
    },
    <article class="binder">
      <h1>Binder</h1>
      {notices}
      <TitleSheet {...all} />
      <BinderContents {...all} />
      <details class="binder-form">
        <summary>Add records or change the date</summary>
        {form}
      </details>
      <Parts {...all} />
    </article>,
  );
}
