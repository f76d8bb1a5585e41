import { presetChoices, sessionChoices, trainingFiles } from "../model/training-choices.ts";
import type { TrainingModule } from "../model/training-module.ts";
import { blockToken, taughtMinutes } from "../model/training-plan.ts";
import type { TrainingPreset } from "../model/training-preset.ts";
import { formatMinutes, sessionQuiz, sessionStanding } from "../model/training-session.ts";
import { audienceWords, blockKindWords, levelWords, topicWords } from "../model/training-words.ts";
import { anchors, urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose } from "./prose.tsx";
import { BuilderForm } from "./training-builder-form.tsx";
import { TrainingPlanTable } from "./training-plan-table.tsx";
import type { BuiltSession } from "./training-records.ts";

interface Props {
  readonly session: BuiltSession;
  readonly modules: readonly TrainingModule[];
  readonly presets: readonly TrainingPreset[];
  readonly context: PageContext;
}

function Presets({ presets, context }: Pick<Props, "presets" | "context">) {
  if (presets.length === 0) return null;
  return (
    <section aria-labelledby="presets">
      <h2 id="presets">Ready to give</h2>
      <ul class="presets">
        {presets.map((preset) => (
          <li key={preset.slug}>
            <a href={`${urls.training(presetChoices(preset))}#plan`}>{preset.title}</a>.{" "}
            <Prose text={preset.summary} context={context} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Totals({ session }: Pick<Props, "session">) {
  const { plan, target } = session;
  const taught = taughtMinutes(plan);
  const pauses = plan.minutes - taught;
  const rest = target === undefined ? 0 : target - taught;
  const difference =
    target === undefined || rest === 0
      ? ""
      : rest > 0
        ? ` Without breaks, ${formatMinutes(rest)} of the ${formatMinutes(target)} asked for are free.`
        : ` Without breaks, that is ${formatMinutes(-rest)} more than the ${formatMinutes(target)} asked for.`;
  return (
    <p class="total">
      <strong>Total: {formatMinutes(plan.minutes)}</strong>
      {plan.days.length > 1 ? ` over ${plan.days.length} days` : ""}
      {pauses > 0 ? `, ${formatMinutes(pauses)} of it breaks and meals` : ""}.{difference} Quiz:{" "}
      {sessionQuiz(plan).length} questions.
    </p>
  );
}

function Downloads({ session }: Pick<Props, "session">) {
  const choices = sessionChoices(session, session.plan.tokens);
  return (
    <section aria-labelledby="files">
      <h3 id="files">Files of this session</h3>
      <ul class="downloads">
        {trainingFiles.map(({ name, label, text }) => (
          <li key={name}>
            <a href={urls.trainingFile(name, choices)} rel="nofollow">
              {label}
            </a>{" "}
            <span class="note">{text}</span>
          </li>
        ))}
      </ul>
      <p class="note">
        The address of this page holds every choice: keep it, or send it.{" "}
        {sessionStanding(session.plan)}
      </p>
    </section>
  );
}

function Plan({ session }: Pick<Props, "session">) {
  const { plan } = session;
  return (
    <section aria-labelledby="plan" class="plan">
      <h2 id="plan">The session{session.preset ? `: ${session.preset.name}` : ""}</h2>
      {plan.unknown.length === 0 ? null : (
        <p role="note" class="notice">
          <strong>Left out.</strong> The address names {plan.unknown.length}{" "}
          {plan.unknown.length === 1 ? "block" : "blocks"} that this collection does not have, or
          has no longer.
        </p>
      )}
      {plan.tokens.length === 0 ? (
        <p>
          Nothing is chosen yet. Take a session that is ready, tick modules above, or add blocks
          below.
        </p>
      ) : (
        <>
          <Totals session={session} />
          <TrainingPlanTable session={session} />
          <Downloads session={session} />
        </>
      )}
    </section>
  );
}

/** Every module with its blocks; one that is not in the session has a link that adds it. */
function Modules({ session, modules, context }: Omit<Props, "presets">) {
  const { tokens } = session.plan;
  return (
    <section aria-labelledby="modules">
      <h2 id="modules">Modules and their blocks</h2>
      {modules.map((module) => (
        <section key={module.slug} class="module" aria-labelledby={`module-${module.slug}`}>
          <h3 id={`module-${module.slug}`}>
            <a href={urls.trainingModule(module.slug)}>{module.title}</a>
          </h3>
          <p>
            <Prose text={module.summary} context={context} />
          </p>
          <p class="note">
            {topicWords[module.topic]} · {formatMinutes(module.minutes)} ·{" "}
            {levelWords[module.level]} · for{" "}
            {module.audience.map((audience) => audienceWords[audience].toLowerCase()).join(", ")}
          </p>
          <ul>
            {module.blocks.map((block) => {
              const token = blockToken(module, block);
              const choices = sessionChoices(session, [...tokens, token]);
              return (
                <li key={block.id}>
                  <a href={urls.trainingModule(module.slug, anchors.block(block.id))}>
                    {block.title}
                  </a>{" "}
                  <span class="note">
                    {block.minutes} min, {blockKindWords[block.kind].toLowerCase()}
                    {block.core ? ", core" : ""}
                  </span>{" "}
                  {tokens.includes(token) ? (
                    <span class="note">in the session</span>
                  ) : (
                    <a href={`${urls.training(choices)}#plan`} rel="nofollow">
                      Add<span class="visually-hidden"> {block.title}</span>
                    </a>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** Renders the page on which a session is put together. */
export function renderTrainingPage(
  context: PageContext,
  { session, modules, presets }: Omit<Props, "context">,
): Buffer {
  return renderPage(
    context,
    {
      title: "Training",
      description:
        "Lesson plans, exercises, slides and quizzes on the law of forced labor and trafficking: put a session together and take it away as files.",
      current: "training",
      noIndex: session.plan.tokens.length > 0,
    },
    <>
      <h1>Training: put a session together</h1>
      <p class="lead">
        Modules for prosecutors, agents, police and victim services, made of timed blocks. Choose
        whom you teach and how long you have. Take the session away as slides, guide, handout and
        quiz. Every hypothetical is invented.
      </p>
      <Presets presets={presets} context={context} />
      <section aria-labelledby="choose">
        <h2 id="choose">Choose</h2>
        {modules.length === 0 ? (
          <p>No module has been written yet.</p>
        ) : (
          <BuilderForm session={session} modules={modules} />
        )}
      </section>
      <Plan session={session} />
      <Modules session={session} modules={modules} context={context} />
    </>,
  );
}
