import type { Evaluation } from "../model/charge-evaluation.ts";
import { circuits } from "../model/court.ts";
import { type IntakeQuestion, intakeGroups } from "../model/intake.ts";
import { urls } from "../model/urls.ts";
import { currentConduct, type Worksheet } from "../model/worksheet.ts";
import { fieldNames } from "../model/worksheet-form.ts";
import { ErrorList } from "./error-list.tsx";
import type { WorksheetNames } from "./worksheet-charge.tsx";
import { ConductFields, ConductTabs, TextField } from "./worksheet-conduct.tsx";
import { WorksheetQuestion } from "./worksheet-question.tsx";
import { WorksheetResults } from "./worksheet-results.tsx";

/** Everything that the worksheet shows: drawn alike by the server and in the browser. */
export interface WorksheetProps {
  readonly sheet: Worksheet;
  /** The questions to show for the current conduct. */
  readonly questions: readonly IntakeQuestion[];
  /** How many of the questions always asked have an answer. */
  readonly answered: { readonly done: number; readonly of: number };
  readonly evaluation: Evaluation | undefined;
  readonly errors: readonly string[];
  readonly names: WorksheetNames;
  readonly opened: ReadonlySet<string>;
  /** Set in the browser: answers are read as they are given, and files can be saved. */
  readonly isLive: boolean;
  /** What the last file or action came to, said once. */
  readonly message: string;
}

const groupLabels: Readonly<Record<(typeof intakeGroups)[number], string>> = {
  people: "People",
  "work-and-sex": "What was obtained",
  means: "Means",
  acts: "Acts",
  knowledge: "What the accused knew",
  movement: "Movement and commerce",
  papers: "Papers",
  border: "Entry, stay and visas",
  agreement: "Agreement and enterprise",
  money: "Gain and money",
  threats: "Threats and extortion",
  inquiry: "Inquiry and witnesses",
  harm: "Harm",
  accused: "The accused",
  other: "Anything else",
};

/** Groups that are folded until an answer opens them: they matter in few files. */
const foldedGroups: readonly string[] = ["accused", "other"];

function CircuitField({ sheet }: { readonly sheet: Worksheet }) {
  return (
    <p>
      <label for="field-circuit">Circuit</label>{" "}
      <select id="field-circuit" name="circuit" aria-describedby="help-circuit">
        <option value="" selected={sheet.circuit === ""}>
          not chosen
        </option>
        {circuits.map(({ id, abbreviation }) => (
          <option key={id} value={id} selected={sheet.circuit === id}>
            {abbreviation}
          </option>
        ))}
      </select>{" "}
      <span class="note" id="help-circuit">
        its holdings are then applied where they can be tested; others are shown
      </span>
    </p>
  );
}

function Questions({ props }: { readonly props: WorksheetProps }) {
  const conduct = currentConduct(props.sheet);
  return (
    <>
      {intakeGroups.map((group) => {
        const questions = props.questions.filter((question) => question.group === group);
        if (questions.length === 0) return null;
        return (
          <details
            key={group}
            class="group"
            data-charge={`group ${group}`}
            open={!foldedGroups.includes(group) || props.opened.has(`group ${group}`)}
          >
            <summary>
              <h3>{groupLabels[group]}</h3>
            </summary>
            {questions.map((question) => (
              <WorksheetQuestion key={question.slug} question={question} conduct={conduct} />
            ))}
          </details>
        );
      })}
    </>
  );
}

function Toolbar({ props }: { readonly props: WorksheetProps }) {
  return (
    <div class="toolbar">
      <p>
        <strong>
          {props.isLive
            ? "Stays in this browser. Nothing is sent or kept."
            : "Without JavaScript the answers are sent to this server to be evaluated, and not kept."}
        </strong>{" "}
        Answers to {props.answered.done} of {props.answered.of} questions that are always asked.
      </p>
      <p>
        {props.isLive ? null : (
          <button type="submit" name={fieldNames.action} value="show">
            Show the charges
          </button>
        )}{" "}
        <button type="submit" name={fieldNames.action} value="clear">
          Clear everything
        </button>{" "}
        {props.isLive ? (
          <>
            <button type="button" data-action="save">
              Save to a file
            </button>{" "}
            <label class="file">
              Load a file <input type="file" accept="application/json,.json" data-action="load" />
            </label>{" "}
            <button type="button" data-action="printSheet">
              Print the meeting sheet
            </button>{" "}
            <button type="button" data-action="printProof">
              Print the order of proof
            </button>{" "}
            <button type="button" data-action="docx">
              Both for Word
            </button>{" "}
            <button type="button" data-action="markdown">
              Both as Markdown
            </button>{" "}
            <button type="button" data-action="json">
              The result as JSON
            </button>
          </>
        ) : null}
      </p>
      {props.message === "" ? null : (
        <p class="notice" role="status">
          {props.message}
        </p>
      )}
    </div>
  );
}

/** The worksheet: questions on one side, what they come to on the other. */
export function WorksheetForm(props: WorksheetProps) {
  const { sheet, errors, evaluation } = props;
  return (
    <form method="post" action={urls.charges} class="worksheet" autocomplete="off">
      <input type="hidden" name={fieldNames.state} value={JSON.stringify(sheet)} />
      <Toolbar props={props} />
      <div class="worksheet-columns">
        <div class="worksheet-questions">
          <h2>Questions</h2>
          <ConductTabs sheet={sheet} />
          <ErrorList heading="Something could not be read." errors={errors} />
          <ConductFields sheet={sheet} evaluation={evaluation} />
          <p>
            <TextField
              name="asOf"
              text="Looked at on"
              value={sheet.asOf}
              size={10}
              help="left empty: today"
            />
          </p>
          <CircuitField sheet={sheet} />
          <Questions props={props} />
          {props.isLive ? null : (
            <p>
              <button type="submit" name={fieldNames.action} value="show">
                Show the charges
              </button>
            </p>
          )}
        </div>
        <section class="worksheet-results" id="results" aria-labelledby="results-head">
          <h2 id="results-head">What the answers meet</h2>
          {evaluation ? (
            <WorksheetResults evaluation={evaluation} names={props.names} opened={props.opened} />
          ) : null}
        </section>
      </div>
      <p class="to-results">
        <a href="#results">See results</a>
      </p>
    </form>
  );
}
