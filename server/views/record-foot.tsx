import { formatDate } from "../model/dates.ts";
import type { Review } from "../model/review.ts";
import type { Source } from "../model/source.ts";
import { urls } from "../model/urls.ts";
import { type Discrepancy, DiscrepancyList } from "./discrepancy-list.tsx";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";

/** Who drafted and compared a record, in one sentence; the attorney's part is never left out. */
export function ReviewLine({
  review,
  checked,
}: {
  readonly review: Review;
  readonly checked?: string;
}) {
  const second = review.secondReader
    ? `second reader ${formatDate(review.secondReader.on)}`
    : "no second reader yet";
  const attorney = review.attorney
    ? `attorney ${formatDate(review.attorney.on)}`
    : "attorney: none";
  return (
    <p class="review-line">
      {checked ? `${checked} · ` : ""}drafted {formatDate(review.drafted.on)} · {second} ·{" "}
      {attorney} · <a href={urls.howMade}>How we check</a>
    </p>
  );
}

/** One full stop at the end, whether its author wrote one or not. */
function asSentence(text: string): string {
  return `${text.replace(/\.$/, "")}.`;
}

function SourceItem({
  source,
  context,
  part,
}: {
  readonly source: Source;
  readonly context: PageContext;
  readonly part: string | undefined;
}) {
  return (
    <li id={part === undefined ? `source-${source.id}` : `${part}-source-${source.id}`}>
      {source.url ? <a href={source.url}>{source.title}</a> : source.title}
      {source.publisher ? `, ${source.publisher}` : ""}
      {source.dated ? `, ${formatDate(source.dated)}` : ""}
      {source.edition ? `, ${source.edition}` : ""}. {label(source.kind)}; {label(source.read)} on{" "}
      {formatDate(source.readOn)}. {source.copy ? `Copy: ${asSentence(source.copy)} ` : ""}
      {source.note ? <Prose text={source.note} context={context} /> : null}
    </li>
  );
}

/** What a record rests on and what was read of each source. */
export function SourceList({
  sources,
  context,
  part,
}: {
  readonly sources: readonly Source[];
  readonly context: PageContext;
  /** Set where several records stand on one page, so that no id is given twice. */
  readonly part?: string;
}) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <SourceItem key={source.id} source={source} context={context} part={part} />
      ))}
    </ul>
  );
}

/** Where sources disagree, and which one the page follows. */
export function Discrepancies({
  discrepancies,
  sources,
  context,
}: {
  readonly discrepancies: readonly Discrepancy[];
  readonly sources: readonly Source[];
  readonly context: PageContext;
}) {
  if (discrepancies.length === 0) return null;
  const titleOf = (id: string): string => sources.find((source) => source.id === id)?.title ?? id;
  return (
    <>
      <h2 id="discrepancies">Where sources disagree</h2>
      <DiscrepancyList discrepancies={discrepancies} titleOf={titleOf} context={context} />
    </>
  );
}

/** Who reviewed the record, at length, and how to report an error in it. */
export function RecordFoot({
  id,
  review,
  context,
  part,
}: {
  readonly id: string;
  /** Set where several records stand on one page, so that no id is given twice. */
  readonly part?: string;
  readonly review: Review;
  readonly context: PageContext;
}) {
  const headingId = part === undefined ? "review" : `${part}-review`;
  const name = (reader: string): string => context.findReader(reader)?.name ?? reader;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>Review and errors</h2>
      <p>
        Drafted by {name(review.drafted.by)} on {formatDate(review.drafted.on)}.{" "}
        {review.secondReader ? (
          <>
            Compared by {name(review.secondReader.by)} on {formatDate(review.secondReader.on)}:{" "}
            <Prose text={asSentence(review.secondReader.compared)} context={context} />{" "}
            {review.secondReader.found ? (
              <Prose
                text={`Found and mended: ${asSentence(review.secondReader.found)}`}
                context={context}
              />
            ) : null}
          </>
        ) : (
          "No second reader has compared it with its sources yet."
        )}{" "}
        {review.attorney
          ? `Reviewed by ${name(review.attorney.by)} on ${formatDate(review.attorney.on)}.`
          : "No attorney has reviewed it."}
      </p>
      <p>
        To report an error, give this page's id <code>{id}</code> and content{" "}
        <code>{context.contentHash.slice(0, 12)}</code> as{" "}
        <a href={urls.corrections}>Corrections</a> says. Do not include the facts of a case.
      </p>
    </section>
  );
}
