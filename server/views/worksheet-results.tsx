import type { ChargeResult, ChargeStatus, Evaluation } from "../model/charge-evaluation.ts";
import { formatChargeHead } from "../model/charge-words.ts";
import { formatDate } from "../model/dates.ts";
import { WorksheetBeside, WorksheetCounts } from "./worksheet-beside.tsx";
import { statusWords, WorksheetCharge, type WorksheetNames } from "./worksheet-charge.tsx";
import { limitationLine } from "./worksheet-limitations.tsx";
import { ApprovalFlags } from "./worksheet-notices.tsx";

interface Props {
  readonly evaluation: Evaluation;
  readonly names: WorksheetNames;
  /** Charges whose details are open: kept by the browser while the answers change. */
  readonly opened: ReadonlySet<string>;
}

/** A charge's key on the page: it may stand once for each accused and conduct. */
export function chargeKey({ offense, accused, liability, conducts }: ChargeResult): string {
  const { kind, principal, conduct } = liability;
  return [offense, accused, kind, principal ?? "", conduct ?? "", ...conducts].join(" ");
}

function ChargeRow({
  charge,
  names,
  isOpen,
}: {
  readonly charge: ChargeResult;
  readonly names: WorksheetNames;
  readonly isOpen: boolean;
}) {
  const { mark, words } = statusWords[charge.status];
  return (
    <details class={`charge charge-${charge.status}`} data-charge={chargeKey(charge)} open={isOpen}>
      <summary>
        <span class={`status status-${charge.status}`}>
          <span aria-hidden="true">{mark}</span> {words}
        </span>{" "}
        <strong>{formatChargeHead(charge)}</strong>
        <span class="when">
          {charge.exposure.range.replace(/\.$/, "")}, per count · {limitationLine(charge)}
        </span>
        <span class="when">
          {charge.conducts.join(", ")}
          {charge.versions.length > 1
            ? ` · text changed ${charge.versions
                .slice(1)
                .map(({ from }) => formatDate(from))
                .join(", ")}`
            : ""}
        </span>
        <ApprovalFlags charge={charge} />
      </summary>
      <WorksheetCharge charge={charge} names={names} />
    </details>
  );
}

/** Charges in runs of one theory, in the order of the answer. */
function byTheory(charges: readonly ChargeResult[]): [string, ChargeResult[]][] {
  const groups = new Map<string, ChargeResult[]>();
  for (const charge of charges) {
    groups.set(charge.theory, [...(groups.get(charge.theory) ?? []), charge]);
  }
  return [...groups];
}

/** Charges that matter less, folded under what they have in common. */
function Folded({
  id,
  heading,
  charges,
  props,
}: {
  readonly id: string;
  readonly heading: string;
  readonly charges: readonly ChargeResult[];
  readonly props: Props;
}) {
  if (charges.length === 0) return null;
  return (
    <details class="ruled-out" data-charge={id} open={props.opened.has(id)}>
      <summary>{heading}</summary>
      {charges.map((charge) => (
        <ChargeRow
          key={chargeKey(charge)}
          charge={charge}
          names={props.names}
          isOpen={props.opened.has(chargeKey(charge))}
        />
      ))}
    </details>
  );
}

function Accused({
  letter,
  charges,
  props,
}: {
  readonly letter: string;
  readonly charges: readonly ChargeResult[];
  readonly props: Props;
}) {
  const isShown = ({ status, isNear, inchoate }: ChargeResult): boolean =>
    status === "supported" || (isNear && inchoate === undefined);
  const shown = charges.filter(isShown);
  const far = charges.filter((charge) => charge.status === "open" && !isShown(charge));
  const rest = charges.filter(({ status }) => status === "missing" || status === "notInForce");
  const count = (status: ChargeStatus): number =>
    charges.filter((charge) => charge.status === status).length;
  return (
    <section aria-labelledby={`accused-${letter}`}>
      <h3 id={`accused-${letter}`}>
        Accused {letter}: {count("supported")} with a fact for every element, {count("open")} open
      </h3>
      {byTheory(shown).map(([theory, list]) => (
        <section key={theory} aria-label={theory}>
          <h4>{theory}</h4>
          {list.map((charge) => (
            <ChargeRow
              key={chargeKey(charge)}
              charge={charge}
              names={props.names}
              isOpen={props.opened.has(chargeKey(charge))}
            />
          ))}
        </section>
      ))}
      <Folded
        id={`far ${letter}`}
        heading={`${far.length} more open: attempts, conspiracies, and offenses of which fewer than half of the elements have a fact`}
        charges={far}
        props={props}
      />
      <Folded
        id={`rest ${letter}`}
        heading={`${count("missing")} with an element missing, ${count("notInForce")} not in force`}
        charges={rest}
        props={props}
      />
    </section>
  );
}

function OpenFacts({ evaluation, names }: Props) {
  if (evaluation.nextQuestions.length === 0) return null;
  return (
    <section aria-labelledby="open-facts">
      <h3 id="open-facts">What is still open</h3>
      <p class="note">
        Facts for the file, not questions to put to a victim: repeated interviews do harm and make
        statements that must be disclosed.
      </p>
      <ol>
        {evaluation.nextQuestions.slice(0, 6).map((open) => (
          <li key={open.fact}>
            <a href={`#question-${names.findFact(open.fact)?.question ?? open.question}`}>
              {open.text}
            </a>{" "}
            {open.why}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the answers come to: charges by accused and theory, what is open, what is left out. */
export function WorksheetResults(props: Props) {
  const { evaluation } = props;
  const letters = [...new Set(evaluation.charges.map(({ accused }) => accused))];
  return (
    <>
      <p class="note">
        Dates: {evaluation.dates.map(({ conduct, read }) => `${conduct}, ${read}`).join("; ")}.
        Looked at on {formatDate(evaluation.asOf)}.
      </p>
      {evaluation.conflicts.length > 0 ? (
        <div class="notice" role="alert">
          <strong>Answers contradict each other.</strong> {evaluation.conflicts.join(" ")}
        </div>
      ) : null}
      {evaluation.hints.length > 0 ? (
        <ul class="notice">
          {evaluation.hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      ) : null}
      {letters.length === 0 ? (
        <p>No charge has an element with a fact yet. Answer a question to begin.</p>
      ) : null}
      {letters.map((letter) => (
        <Accused
          key={letter}
          letter={letter}
          charges={evaluation.charges.filter(({ accused }) => accused === letter)}
          props={props}
        />
      ))}
      <OpenFacts {...props} />
      <WorksheetBeside evaluation={evaluation} />
      <WorksheetCounts evaluation={evaluation} />
      <section aria-labelledby="coverage">
        <h3 id="coverage">What was tested and what was not</h3>
        <p>
          {evaluation.coverage.evaluated} offense units were tested;{" "}
          {evaluation.coverage.untouched.length} have no element with a fact and are not shown.{" "}
          {evaluation.coverage.circuitRules} The page says what the law asks and what is not yet
          shown. It recommends nothing.
        </p>
        {evaluation.coverage.notEncoded.length > 0 ? (
          <details data-charge="coverage" open={props.opened.has("coverage")}>
            <summary>
              What these charges do not test: {evaluation.coverage.notEncoded.length} points
            </summary>
            <ul>
              {evaluation.coverage.notEncoded.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </section>
    </>
  );
}
