import { formatDate } from "./dates.ts";
import type { TrainingAudience, TrainingModule } from "./training-module.ts";
import { plannedBlocks, plannedModules, type TrainingPlan } from "./training-plan.ts";
import type { TrainingPreset } from "./training-preset.ts";

/** A session as its reader chose it: everything that the address holds, read. */
export interface TrainingSession {
  readonly audience: TrainingAudience | "mixed";
  readonly plan: TrainingPlan;
  /** The preset that it began as, if one is named. */
  readonly preset: TrainingPreset | undefined;
  /** When each day begins, "08:30"; undefined where minutes alone are shown. */
  readonly start: string | undefined;
}

/** What the session is about: the preset's subject, the one module's title, or the first of several. */
export function sessionName({ preset, plan }: Pick<TrainingSession, "preset" | "plan">): string {
  if (preset) return preset.name;
  const [first, ...others] = plannedModules(plan);
  if (!first) return "Training session";
  return others.length === 0 ? first.title : `${first.title}, and more`;
}

/** The oldest state of the law that the modules were checked to: none is older than this. */
export function sessionLaw(plan: TrainingPlan): { readonly date: string; readonly point: string } {
  const [oldest] = plannedModules(plan)
    .map(({ lawCheckedTo }) => lawCheckedTo)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { date: oldest?.date ?? "1985-01-01", point: oldest?.releasePoint ?? "" };
}

/** What every file says of itself: the law's date, and who did not review it. */
export function sessionStanding(plan: TrainingPlan): string {
  const { date, point } = sessionLaw(plan);
  const modules = plannedModules(plan);
  const isReviewed = modules.length > 0 && modules.every(({ review }) => review.attorney);
  return [
    `Law checked to ${formatDate(date)}, release point ${point}.`,
    "Not legal advice.",
    isReviewed ? "Reviewed by an attorney, as each module says." : "Not reviewed by an attorney.",
  ].join(" ");
}

/** The beginning of the names of files: subject, minutes, and the day to which the law was checked. */
export function sessionFileBase(session: Pick<TrainingSession, "preset" | "plan">): string {
  const name = sessionName(session)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
  return `${name}-${session.plan.minutes}min-${sessionLaw(session.plan).date}`;
}

/** A minute of a day as a time of day, or as hours and minutes from its start. */
export function formatMark(start: string | undefined, at: number): string {
  const [hours = 0, minutes = 0] = (start ?? "0:00").split(":").map(Number);
  const all = hours * 60 + minutes + at;
  const clock = `${Math.floor(all / 60)}:${String(all % 60).padStart(2, "0")}`;
  return start === undefined ? clock : clock.padStart(5, "0");
}

/** Minutes as people say them: "50 minutes", "2 hours", "3 hours 30 minutes". */
export function formatMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    ...(hours === 0 ? [] : [`${hours} hour${hours === 1 ? "" : "s"}`]),
    ...(rest === 0 && hours > 0 ? [] : [`${rest} minutes`]),
  ];
  return parts.join(" ");
}

/** The quiz items of a session's blocks, each once, with their modules. */
export function sessionQuiz(plan: TrainingPlan) {
  const seen = new Set<string>();
  return plan.days
    .flatMap(({ steps }) => steps)
    .flatMap((step) => {
      if (step.kind !== "block") return [];
      return step.block.quiz.flatMap((id) => {
        const key = `${step.module.slug}.${id}`;
        const item = step.module.quiz.find((one) => one.id === id);
        if (!item || seen.has(key)) return [];
        seen.add(key);
        return [{ key, module: step.module as TrainingModule, item }];
      });
    });
}

/**
 * The quizzes of a session, block by block in order, each item with its number in the whole
 * session. An item that an earlier block puts keeps the number it has there, and is not `isNew`.
 */
export function sessionQuizBlocks(plan: TrainingPlan) {
  const all = sessionQuiz(plan);
  const numbers = new Map(all.map(({ key }, index) => [key, index + 1]));
  const seen = new Set<string>();
  const steps = plannedBlocks(plan).filter(({ block }) => block.quiz.length > 0);
  return steps.map(({ module, block }) => {
    const isOnly = steps.filter((step) => step.module === module).length === 1;
    const entries = block.quiz.flatMap((id) => {
      const key = `${module.slug}.${id}`;
      const entry = all.find((one) => one.key === key);
      const isNew = !seen.has(key);
      seen.add(key);
      return entry ? [{ ...entry, number: numbers.get(key) ?? 0, isNew }] : [];
    });
    return { block, title: isOnly ? module.title : `${module.title}: ${block.title}`, entries };
  });
}

/** Numbers of questions as people say them: "Question 3", "Questions 1 to 8", "Questions 1, 3 and 7". */
export function questionNumbers(numbers: readonly number[]): string {
  const [first = 0, ...rest] = numbers;
  const last = rest.at(-1);
  if (last === undefined) return `Question ${first}`;
  const runsOn = numbers.every((number, index) => number === first + index);
  if (runsOn && numbers.length > 2) return `Questions ${first} to ${last}`;
  return `Questions ${numbers.slice(0, -1).join(", ")} and ${last}`;
}
