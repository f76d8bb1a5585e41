import type { TrainingModule } from "../model/training-module.ts";
import { optionLetter } from "../model/training-words.ts";
import { anchors } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";
import { Cites } from "./training-cites.tsx";

/** The quiz of a module: every answer is folded, with the reason for each option. */
export function TrainingQuiz({
  module,
  context,
}: {
  readonly module: TrainingModule;
  readonly context: PageContext;
}) {
  return (
    <>
      <h2 id="quiz">Quiz</h2>
      <p>One best answer to each question. All facts are invented. The dates matter.</p>
      {module.quiz.map((item, index) => {
        const right = item.options.findIndex((option) => option.right);
        return (
          <section key={item.id} id={anchors.quizItem(item.id)} aria-labelledby={`${item.id}-head`}>
            <h3 id={`${item.id}-head`}>Question {index + 1}</h3>
            <p>
              <Prose text={item.stem} context={context} />
            </p>
            <ol type="A">
              {item.options.map((option) => (
                <li key={option.id}>
                  <Prose text={option.text} context={context} />
                </li>
              ))}
            </ol>
            <details>
              <summary>Answer to question {index + 1}</summary>
              <p>
                <strong>{optionLetter(right)}.</strong> Objective:{" "}
                {module.objectives.find(({ id }) => id === item.objective)?.text}.
              </p>
              <ul>
                {item.options.map((option, place) => (
                  <li key={option.id}>
                    <strong>
                      {optionLetter(place)}
                      {option.right ? ", right" : ""}.
                    </strong>{" "}
                    <Prose text={option.why} context={context} />{" "}
                    <Cites cites={option.cites} context={context} />
                  </li>
                ))}
              </ul>
            </details>
          </section>
        );
      })}
    </>
  );
}
