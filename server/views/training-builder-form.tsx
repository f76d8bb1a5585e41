import {
  type TrainingModule,
  trainingAudiences,
  trainingTopics,
} from "../model/training-module.ts";
import { plannedModules, taughtMinutes } from "../model/training-plan.ts";
import { formatMinutes, type TrainingSession } from "../model/training-session.ts";
import { audienceWords, levelWords, topicWords } from "../model/training-words.ts";
import { urls } from "../model/urls.ts";
import type { BuiltSession } from "./training-records.ts";

interface Props {
  readonly session: BuiltSession;
  readonly modules: readonly TrainingModule[];
}

/** What the field of minutes shows where the address names none: the plan's own, or two hours. */
function shownMinutes({ target, plan }: BuiltSession): number {
  const taught = taughtMinutes(plan);
  return target ?? (taught === 0 ? 120 : Math.max(leastMinutes, taught));
}

const leastMinutes = 10;

/** The submit that keeps a plan: it sends the steps along, and takes the fields above it. */
function KeepPlan({ session }: Pick<Props, "session">) {
  const { tokens } = session.plan;
  if (tokens.length === 0) return null;
  return (
    <p>
      {session.preset ? <input type="hidden" name="preset" value={session.preset.slug} /> : null}
      <button type="submit" name="steps" value={tokens.join(",")}>
        Keep this plan, change the times
      </button>{" "}
      <span class="note">
        Takes these three. Steps and breaks stay as they are, whatever is ticked below.
      </span>
    </p>
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

/**
 * The form: audience, time and modules. It works without a script; its answer is an address. A plan
 * that stands is kept by a submit of its own, which sends its steps along; the other fills anew.
 */
export function BuilderForm({ session, modules }: Props) {
  const chosen = new Set(plannedModules(session.plan));
  const offered = modules.filter((module) => fits(module, session.audience) || chosen.has(module));
  const others = modules.filter((module) => !offered.includes(module));
  const groups = trainingTopics.map((topic) => ({
    topic,
    modules: offered.filter((module) => module.topic === topic),
  }));
  return (
    <form class="builder" action={`${urls.training()}#plan`} method="get">
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
            min={leastMinutes}
            max={3000}
            step={1}
            value={shownMinutes(session)}
          />
        </p>
        <p>
          <label for="start">Begins at (or leave empty)</label>
          <input id="start" name="start" type="time" value={session.start ?? ""} />
        </p>
        <KeepPlan session={session} />
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
          From the ticked modules. Blocks that a short session keeps come first, quizzes go last. A
          plan below is replaced, with its breaks.
        </span>
      </p>
    </form>
  );
}
