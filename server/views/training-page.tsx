import { sessionChoices, trainingFiles } from "../model/training-choices.ts";
import {
  type TrainingModule,
  trainingAudiences,
  trainingTopics,
} from "../model/training-module.ts";
import { blockToken, plannedModules } from "../model/training-plan.ts";
import type { TrainingPreset } from "../model/training-preset.ts";
import {
  formatMinutes,
  sessionQuiz,
  sessionStanding,
  type TrainingSession,
} from "../model/training-session.ts";
import { audienceWords, blockKindWords, levelWords, topicWords } from "../model/training-words.ts";
import { anchors, urls } from "../model/urls.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose } from "./prose.tsx";
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
        {presets.map((preset) => {
          const session = { ...preset, target: preset.minutes, preset, start: preset.start };
          return (
            <li key={preset.slug}>
              <a href={`${urls.training(sessionChoices(session, preset.steps))}#plan`}>
                {preset.title}
              </a>
              . <Prose text={preset.summary} context={context} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function fits(module: TrainingModule, audience: TrainingSession["audience"]): boolean {
  return audience === "mixed" || module.audience.includes(audience);
}

function ModuleChoice({ module, isChosen }: { module: TrainingModule; isChosen: boolean }) {
  return (
    <li>
      <label>
        <input type="checkbox" name="module" value={module.slug} checked={isChosen} />{" "}
        {module.title}
      </label>{" "}
      <span class="note">
        {formatMinutes(module.minutes)}, {levelWords[module.level]}
      </span>
    </li>
  );
}

/** The form: audience, time and modules. It works without a script; its answer is an address. */
function BuilderForm({ session, modules }: Pick<Props, "session" | "modules">) {
  const chosen = new Set(plannedModules(session.plan));
  const offered = modules.filter((module) => fits(module, session.audience) || chosen.has(module));
  const others = modules.filter((module) => !offered.includes(module));
  const groups = trainingTopics.map((topic) => ({
    topic,
    modules: offered.filter((module) => module.topic === topic),
  }));
  return (
    <form class="builder" action={urls.training()} method="get">
      <div class="fields">
        <p>
          <label for="audience">For</label>
          <select id="audience" name="audience">
            {([...trainingAudiences, "mixed"] as const).map((audience) => (
              <option key={audience} value={audience} selected={audience === session.audience}>
                {audienceWords[audience]}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label for="minutes">Minutes without breaks</label>
          <input
            id="minutes"
            name="minutes"
            type="number"
            min={10}
            max={3000}
            step={5}
            value={session.target ?? 120}
          />
        </p>
        <p>
          <label for="start">Begins at (or leave empty)</label>
          <input id="start" name="start" type="time" value={session.start ?? ""} />
        </p>
      </div>
      {groups.map((group) =>
        group.modules.length === 0 ? null : (
          <fieldset key={group.topic}>
            <legend>{topicWords[group.topic]}</legend>
            <ul>
              {group.modules.map((module) => (
                <ModuleChoice key={module.slug} module={module} isChosen={chosen.has(module)} />
              ))}
            </ul>
          </fieldset>
        ),
      )}
      {others.length === 0 ? null : (
        <p class="note">
          {others.length} further {others.length === 1 ? "module is" : "modules are"} written for
          other audiences: choose a mixed group to see all.
        </p>
      )}
      <p>
        <button type="submit">Fill the time</button>{" "}
        <span class="note">
          Blocks that a short session keeps come first. A plan below is replaced.
        </span>
      </p>
    </form>
  );
}

function Totals({ session }: Pick<Props, "session">) {
  const { plan, target } = session;
  const taught = plan.days
    .flatMap(({ steps }) => steps)
    .reduce((sum, step) => sum + (step.kind === "block" ? step.minutes : 0), 0);
  const pauses = plan.minutes - taught;
  const rest = target === undefined ? 0 : target - plan.minutes;
  const difference =
    target === undefined || rest === 0
      ? ""
      : rest > 0
        ? ` ${formatMinutes(rest)} of the ${formatMinutes(target)} are free.`
        : ` That is ${formatMinutes(-rest)} more than the ${formatMinutes(target)} asked for.`;
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
