import { sessionChoices } from "../model/training-choices.ts";
import type { TrainingBlock } from "../model/training-module.ts";
import { blockToken } from "../model/training-plan.ts";
import { formatMinutes } from "../model/training-session.ts";
import { audienceWords, blockKindWords, levelWords, topicWords } from "../model/training-words.ts";
import { anchors, urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose, RenderedBody } from "./prose.tsx";
import { RecordFoot, ReviewLine, SourceList } from "./record-foot.tsx";
import { ScrollTable } from "./scroll-table.tsx";
import { Cites } from "./training-cites.tsx";
import { TrainingExercises } from "./training-exercises.tsx";
import { TrainingQuiz } from "./training-quiz.tsx";
import type { ModuleRecords } from "./training-records.ts";
import { SlideView } from "./training-slide-view.tsx";

type Props = ModuleRecords & { readonly context: PageContext };

function Head({ module, context }: Pick<Props, "module" | "context">) {
  const session = {
    audience: "mixed",
    target: module.minutes,
    preset: undefined,
    start: undefined,
  } as const;
  const steps = module.blocks.map((block) => blockToken(module, block));
  return (
    <>
      <h1>{module.title}</h1>
      <p class="lead">
        <Prose text={module.summary} context={context} />
      </p>
      <ReviewLine
        review={module.review}
        checked={`Law checked to release point ${module.lawCheckedTo.releasePoint}`}
      />
      <p>
        {topicWords[module.topic]} · {formatMinutes(module.minutes)} · {levelWords[module.level]} ·
        for {module.audience.map((audience) => audienceWords[audience].toLowerCase()).join(", ")}.{" "}
        <a href={urls.training(sessionChoices(session, steps))}>
          Make a session of this module, and its files
        </a>
        .
      </p>
      <RenderedBody html={module.bodyHtml} />
      <h2 id="objectives">Afterwards participants can</h2>
      <ul>
        {module.objectives.map(({ id, text }) => (
          <li key={id}>
            <Prose text={text} context={context} />
          </li>
        ))}
      </ul>
      {module.prerequisites.length === 0 ? null : (
        <p>
          They bring:{" "}
          {module.prerequisites.map((text, index) => (
            <span key={text}>
              {index > 0 ? "; " : ""}
              <Prose text={text} context={context} />
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}

function Outline({ module }: Pick<Props, "module">) {
  return (
    <>
      <h2 id="outline">Outline</h2>
      <ScrollTable
        caption="Blocks of the module"
        head={["Block", "Minutes", "How", "Short session"]}
      >
        {module.blocks.map((block) => (
          <tr key={block.id}>
            <th scope="row">
              <a href={`#${anchors.block(block.id)}`}>{block.title}</a>
            </th>
            <td class="number">{block.minutes}</td>
            <td>{blockKindWords[block.kind]}</td>
            <td>{block.core ? "keeps it" : "may leave it out"}</td>
          </tr>
        ))}
      </ScrollTable>
    </>
  );
}

function Block({ block, records }: { readonly block: TrainingBlock; readonly records: Props }) {
  const { module, context } = records;
  const exercise = module.exercises.find(({ id }) => id === block.exercise);
  return (
    <section id={anchors.block(block.id)} aria-labelledby={`${anchors.block(block.id)}-head`}>
      <h3 id={`${anchors.block(block.id)}-head`}>{block.title}</h3>
      <p class="note">
        {blockKindWords[block.kind]}, {formatMinutes(block.minutes)}
        {block.core ? ", core" : ""}
      </p>
      {block.activity === undefined ? null : (
        <p>
          <strong>What they do:</strong> <Prose text={block.activity} context={context} />
        </p>
      )}
      {block.slides.map((slide) => (
        <SlideView key={slide.title} slide={slide} records={records} />
      ))}
      {exercise ? (
        <p>
          Exercise: <a href={`#${anchors.exercise(exercise.id)}`}>{exercise.title}</a>.
        </p>
      ) : null}
      {block.quiz.length === 0 ? null : (
        <p>
          <a href="#quiz">Quiz</a>: {block.quiz.length} questions.
        </p>
      )}
    </section>
  );
}

function Points({ module, context }: Pick<Props, "module" | "context">) {
  return (
    <>
      <h2 id="points">Teaching points</h2>
      <ul>
        {module.points.map(({ text, cites }) => (
          <li key={text}>
            <Prose text={text} context={context} /> <Cites cites={cites} context={context} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Discussion({ module, context }: Pick<Props, "module" | "context">) {
  return (
    <>
      <h2 id="discussion">Discussion</h2>
      {module.discussion.map(({ id, prompt, good }) => (
        <div key={id} class="discussion">
          <p>
            <Prose text={prompt} context={context} />
          </p>
          <details>
            <summary>What a good answer mentions</summary>
            <p>
              <Prose text={good} context={context} />
            </p>
          </details>
        </div>
      ))}
    </>
  );
}

/** Renders the page of a training module. */
export function renderTrainingModulePage(context: PageContext, given: ModuleRecords): Buffer {
  const { module } = given;
  const records: Props = { ...given, context };
  return renderPage(
    context,
    { title: module.title, description: module.summary, current: "training" },
    <article class="training">
      <Head module={module} context={context} />
      <Outline module={module} />
      <Points module={module} context={context} />
      <h2 id="blocks">Blocks, slides and notes</h2>
      {module.blocks.map((block) => (
        <Block key={block.id} block={block} records={records} />
      ))}
      <TrainingExercises {...records} />
      <Discussion module={module} context={context} />
      <TrainingQuiz module={module} context={context} />
      <h2 id="hand-off">Leave to others</h2>
      <p>
        <Prose text={module.handOff} context={context} />
      </p>
      <h2 id="sources">Sources</h2>
      <SourceList sources={module.sources} context={context} />
      <RecordFoot id={`training:${module.slug}`} review={module.review} context={context} />
    </article>,
  );
}
