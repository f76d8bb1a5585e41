import type { Answer } from "../model/charge-request.ts";
import type { Fact, IntakeQuestion } from "../model/intake.ts";
import type { WorksheetConduct } from "../model/worksheet.ts";
import { fieldNames } from "../model/worksheet-form.ts";

interface Props {
  readonly question: IntakeQuestion;
  readonly conduct: WorksheetConduct;
}

const answerLabels: readonly (readonly [Answer, string])[] = [
  ["present", "Yes"],
  ["absent", "No"],
  ["unknown", "Not known"],
];

/** The facts that are asked: those that only follow from others are not. */
function askedFacts(question: IntakeQuestion): readonly Fact[] {
  return question.facts.filter(({ derivedOnly }) => !derivedOnly);
}

/** Said of a fact that is stored once for several conducts. */
const sharedWords: Readonly<Partial<Record<Fact["scope"], string>>> = {
  case: "One answer for all conducts. ",
  accused: "One answer for this accused. ",
};

function FactHelp({ fact }: { readonly fact: Fact }) {
  const shared = sharedWords[fact.scope];
  if (fact.counts === undefined && fact.countsNot === undefined && shared === undefined) {
    return null;
  }
  return (
    <span class="fact-help">
      {shared}
      {fact.counts === undefined ? null : <>Counts: {fact.counts} </>}
      {fact.countsNot === undefined ? null : <>Does not count: {fact.countsNot}</>}
    </span>
  );
}

/** One fact with its three answers; each group of radios is one stop of the tab key. */
function FactRow({ fact, answer }: { readonly fact: Fact; readonly answer: Answer }) {
  const name = fieldNames.fact(fact.id);
  return (
    <fieldset class="fact">
      <legend>
        {fact.label}
        <FactHelp fact={fact} />
      </legend>
      {answerLabels.map(([value, text]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={answer === value} /> {text}
        </label>
      ))}
    </fieldset>
  );
}

function Choice({ question, conduct }: Props) {
  const facts = askedFacts(question);
  const chosen = facts.find(({ id }) => conduct.answers[id] === "present");
  const name = fieldNames.question(question.slug);
  return (
    <>
      {facts.map((fact) => (
        <label key={fact.id} class="choice">
          <input type="radio" name={name} value={fact.id} checked={chosen?.id === fact.id} />{" "}
          {fact.label}
          <FactHelp fact={fact} />
        </label>
      ))}
      <label class="choice">
        <input type="radio" name={name} value="" checked={chosen === undefined} /> Not known
      </label>
    </>
  );
}

function Each({ question, conduct }: Props) {
  const isNone = conduct.none.includes(question.slug);
  const answerOf = ({ id }: Fact): Answer => {
    const answer = conduct.answers[id] ?? "unknown";
    return isNone && answer === "unknown" ? "absent" : answer;
  };
  return (
    <>
      {askedFacts(question).map((fact) => (
        <FactRow key={fact.id} fact={fact} answer={answerOf(fact)} />
      ))}
      {question.noneOfThese ? (
        <label class="choice">
          <input
            type="checkbox"
            name={fieldNames.none(question.slug)}
            value="on"
            checked={isNone}
          />{" "}
          None of the others
        </label>
      ) : null}
    </>
  );
}

function Counts({ question, conduct }: Props) {
  return (
    <>
      {question.facts.map(({ id, label }) => (
        <p key={id}>
          <label for={`count-${id}`}>{label}</label>{" "}
          <input
            id={`count-${id}`}
            name={fieldNames.count(id)}
            inputMode="numeric"
            maxLength={6}
            size={6}
            value={conduct.counts[id] ?? ""}
          />
        </p>
      ))}
    </>
  );
}

function Dates({ question, conduct }: Props) {
  return (
    <>
      {question.facts.map(({ id, label }) => (
        <p key={id} class="date-pair">
          <label for={`date-${id}-from`}>{label}: from</label>{" "}
          <input
            id={`date-${id}-from`}
            name={fieldNames.dateFrom(id)}
            maxLength={10}
            size={10}
            value={conduct.dates[id]?.from ?? ""}
          />{" "}
          <label for={`date-${id}-to`}>to</label>{" "}
          <input
            id={`date-${id}-to`}
            name={fieldNames.dateTo(id)}
            maxLength={10}
            size={10}
            value={conduct.dates[id]?.to ?? ""}
          />
        </p>
      ))}
    </>
  );
}

function controlOf({ question, conduct }: Props) {
  switch (question.control) {
    case "count":
      return <Counts question={question} conduct={conduct} />;
    case "date":
      return <Dates question={question} conduct={conduct} />;
    case "one":
    case "age":
      return question.facts.length > 1 ? (
        <Choice question={question} conduct={conduct} />
      ) : (
        <Each question={question} conduct={conduct} />
      );
    case "many":
      return <Each question={question} conduct={conduct} />;
  }
}

/** A question of the intake with its control, why it is asked and what counts. */
export function WorksheetQuestion({ question, conduct }: Props) {
  return (
    <fieldset class="question" id={`question-${question.slug}`}>
      <legend>{question.text}</legend>
      <p class="note">{question.help}</p>
      <input type="hidden" name={fieldNames.shown} value={question.slug} />
      {controlOf({ question, conduct })}
    </fieldset>
  );
}
