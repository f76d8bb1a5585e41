import type { TrainingBlock, TrainingModule } from "./training-module.ts";

/** A step of a session. Times are minutes from the start of its day. */
export type PlanStep =
  | {
      readonly kind: "block";
      readonly token: string;
      readonly title: string;
      readonly minutes: number;
      readonly module: TrainingModule;
      readonly block: TrainingBlock;
    }
  | {
      readonly kind: "pause";
      readonly token: string;
      readonly title: string;
      readonly minutes: number;
    };

/** A day of a session: its steps, each with its first minute. */
export interface PlanDay {
  readonly steps: readonly (PlanStep & { readonly at: number })[];
  readonly minutes: number;
}

/** A session: what is taught, in order, and how long it takes. */
export interface TrainingPlan {
  readonly days: readonly PlanDay[];
  readonly minutes: number;
  /** The tokens that were followed, as the address carries them. */
  readonly tokens: readonly string[];
  /** Tokens that name nothing. */
  readonly unknown: readonly string[];
}

const pauses: Readonly<Record<string, string>> = { break: "Break", lunch: "Lunch" };

function readPause(token: string): PlanStep | undefined {
  const match = /^(break|lunch)\.(\d{1,3})$/.exec(token);
  const title = pauses[match?.[1] ?? ""];
  if (!match || title === undefined) return undefined;
  return { kind: "pause", token, title, minutes: Number(match[2]) };
}

/** Minutes of breaks and meals among some tokens. */
export function pauseMinutes(tokens: readonly string[]): number {
  return tokens.reduce((sum, token) => sum + (readPause(token)?.minutes ?? 0), 0);
}

/** The token of a block in an address. */
export function blockToken(module: Pick<TrainingModule, "slug">, block: Pick<TrainingBlock, "id">) {
  return `${module.slug}.${block.id}`;
}

/** Reads the tokens of an address or a preset: blocks, pauses and days; a block stands once. */
export function readPlan(
  tokens: readonly string[],
  modules: readonly TrainingModule[],
): TrainingPlan {
  const blocks = new Map(
    modules.flatMap((module) =>
      module.blocks.map((block): [string, PlanStep] => {
        const token = blockToken(module, block);
        const { title, minutes } = block;
        return [token, { kind: "block", token, title, minutes, module, block }];
      }),
    ),
  );
  const days: { steps: (PlanStep & { at: number })[]; minutes: number }[] = [
    { steps: [], minutes: 0 },
  ];
  const followed: string[] = [];
  const unknown: string[] = [];
  const seen = new Set<string>();
  for (const token of tokens) {
    const day = days.at(-1);
    if (!day) break;
    if (token === "day") {
      if (day.steps.length > 0) {
        days.push({ steps: [], minutes: 0 });
        followed.push(token);
      }
      continue;
    }
    const step = blocks.get(token) ?? readPause(token);
    if (!step) unknown.push(token);
    else if (step.kind === "pause" || !seen.has(token)) {
      seen.add(token);
      followed.push(token);
      day.steps.push({ ...step, at: day.minutes });
      day.minutes += step.minutes;
    }
  }
  const kept = days.filter(({ steps }) => steps.length > 0);
  return {
    days: kept,
    minutes: kept.reduce((sum, { minutes }) => sum + minutes, 0),
    tokens: followed.at(-1) === "day" ? followed.slice(0, -1) : followed,
    unknown,
  };
}

/** The steps of a plan that teach, in order. */
export function plannedBlocks(plan: TrainingPlan) {
  return plan.days.flatMap(({ steps }) => steps.filter((step) => step.kind === "block"));
}

/** Minutes of a plan in which something is taught: all but its breaks and meals. */
export function taughtMinutes(plan: TrainingPlan): number {
  return plannedBlocks(plan).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The modules of a plan, each once, in the order of their first block. */
export function plannedModules(plan: TrainingPlan): TrainingModule[] {
  return [...new Set(plannedBlocks(plan).map(({ module }) => module))];
}

/** The objectives of a module that its blocks in a plan serve; all of them where none does. */
export function servedObjectives(
  plan: TrainingPlan,
  module: TrainingModule,
): TrainingModule["objectives"] {
  const served = new Set(
    plannedBlocks(plan).flatMap((step) => (step.module === module ? step.block.objectives : [])),
  );
  const kept = module.objectives.filter(({ id }) => served.has(id));
  return kept.length === 0 ? module.objectives : kept;
}

function isQuiz({ kind }: TrainingBlock): boolean {
  return kind === "quiz";
}

/**
 * The blocks of some modules that fit into a time: core blocks first, then the others, each in the
 * order of its module. They are given in the order of the modules. Where there are several, the last
 * quiz of each goes after all the rest; an earlier one tests before the teaching and keeps its place.
 */
export function fitBlocks(modules: readonly TrainingModule[], minutes: number): string[] {
  const all = modules.flatMap((module) => module.blocks.map((block) => ({ module, block })));
  const closing = new Set(
    modules.length > 1 ? modules.map(({ blocks }) => blocks.findLast(isQuiz)) : [],
  );
  const chosen = new Set<TrainingBlock>();
  let left = minutes;
  for (const { block } of [...all].sort((a, b) => Number(b.block.core) - Number(a.block.core))) {
    if (block.minutes > left) continue;
    chosen.add(block);
    left -= block.minutes;
  }
  return all
    .filter(({ block }) => chosen.has(block))
    .sort((a, b) => Number(closing.has(a.block)) - Number(closing.has(b.block)))
    .map(({ module, block }) => blockToken(module, block));
}

/** The tokens with one of them moved by a place, or taken out where `by` is "out". */
export function moveStep(
  tokens: readonly string[],
  index: number,
  by: "up" | "down" | "out",
): string[] {
  const rest = tokens.filter((_token, position) => position !== index);
  const token = tokens[index];
  if (token === undefined || by === "out") return rest;
  rest.splice(Math.max(0, index + (by === "up" ? -1 : 1)), 0, token);
  return rest;
}
