import type { TrainingExercise } from "../model/training-exercise.ts";
import { findingWords } from "../model/training-words.ts";
import { anchors } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";
import { ScrollTable } from "./scroll-table.tsx";
import { Cites } from "./training-cites.tsx";
import type { ModuleRecords } from "./training-records.ts";

type Props = Pick<ModuleRecords, "module" | "elementLabel"> & { readonly context: PageContext };

type ChargeAnswer = TrainingExercise["modelAnswer"][number];

function Charge({
  charge,
  elementLabel,
  context,
}: Omit<Props, "module"> & { readonly charge: ChargeAnswer }) {
  const link = context.resolve(`offense:${charge.offense}`, undefined);
  const name = link?.label ?? charge.offense;
  return (
    <>
      <p>
        {link ? <a href={link.url}>{name}</a> : name}:{" "}
        <strong>{findingWords[charge.status]}</strong>.{" "}
        <Prose text={charge.text} context={context} />
      </p>
      <ScrollTable
        caption={`${name}, element by element`}
        head={["Element", "Finding", "Why", "Place"]}
      >
        {charge.elements.map(({ element, finding, text, cites }) => (
          <tr key={element}>
            <th scope="row">{elementLabel(charge.offense, element)}</th>
            <td>{findingWords[finding]}</td>
            <td>
              <Prose text={text} context={context} />
            </td>
            <td>
              <Cites cites={cites} context={context} />
            </td>
          </tr>
        ))}
      </ScrollTable>
    </>
  );
}

function Exercise({
  exercise,
  elementLabel,
  context,
}: Omit<Props, "module"> & { readonly exercise: TrainingExercise }) {
  const id = anchors.exercise(exercise.id);
  return (
    <section id={id} aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>{exercise.title}</h3>
      <p class="invented">
        <strong>Invented for training.</strong> No person, place or employer in it is real.
      </p>
      {exercise.facts.map((text) => (
        <p key={text}>
          <Prose text={text.replace(/^Invented for training\.\s*/, "")} context={context} />
        </p>
      ))}
      <ol>
        {exercise.questions.map(({ prompt }) => (
          <li key={prompt}>
            <Prose text={prompt} context={context} />
          </li>
        ))}
      </ol>
      <details>
        <summary>
          Answers<span class="visually-hidden"> to {exercise.title}</span>
        </summary>
        <ol>
          {exercise.questions.map(({ prompt, answer }) => (
            <li key={prompt}>
              <Prose text={answer} context={context} />
            </li>
          ))}
        </ol>
        <h4>Model answer, as the charge worksheet gives it</h4>
        {exercise.modelAnswer.map((charge) => (
          <Charge
            key={charge.offense + charge.accused}
            charge={charge}
            elementLabel={elementLabel}
            context={context}
          />
        ))}
      </details>
    </section>
  );
}

/** The exercises of a module; answers are folded. */
export function TrainingExercises({ module, elementLabel, context }: Props) {
  return (
    <>
      <h2 id="exercises">Exercises</h2>
      {module.exercises.map((exercise) => (
        <Exercise
          key={exercise.id}
          exercise={exercise}
          elementLabel={elementLabel}
          context={context}
        />
      ))}
    </>
  );
}
