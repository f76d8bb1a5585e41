import type { Corpus } from "../model/corpus.ts";
import { type TrainingAudience, trainingAudiences } from "../model/training-module.ts";
import { fitBlocks, readPlan } from "../model/training-plan.ts";
import type { TrainingSession } from "../model/training-session.ts";

/** A session as its address asks for it. */
export interface AskedSession extends TrainingSession {
  /** How long it should take; undefined where the address says nothing. */
  readonly target: number | undefined;
  /** Modules that were ticked with no steps named: the time is still to be filled. */
  readonly toFill: readonly string[];
}

/** More steps than a session of a week has. */
const mostSteps = 120;

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
}

/** Reads the choices of the builder from an address; what cannot be read is left out. */
export function askedSession(query: unknown, corpus: Corpus): AskedSession {
  const asked = (query ?? {}) as Readonly<Record<string, unknown>>;
  const first = (key: string): string | undefined => listOf(asked[key])[0];
  const steps = (first("steps") ?? "").split(",").filter((token) => token !== "");
  const minutes = Number(first("minutes"));
  const start = first("start");
  const isAudience = (value: string | undefined): value is TrainingAudience =>
    trainingAudiences.some((audience) => audience === value);
  const audience = first("audience");
  return {
    audience: isAudience(audience) ? audience : "mixed",
    plan: readPlan(steps.slice(0, mostSteps), corpus.training),
    preset: corpus.presets.find(({ slug }) => slug === first("preset")),
    start: start !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(start) ? start : undefined,
    target: Number.isInteger(minutes) && minutes >= 10 && minutes <= 3000 ? minutes : undefined,
    toFill: steps.length > 0 ? [] : listOf(asked["module"]),
  };
}

/** The steps that fill the time with the ticked modules, in the order of the curriculum. */
export function fillSession({ toFill, target }: AskedSession, corpus: Corpus): string[] {
  const modules = [...corpus.training]
    .sort((a, b) => a.order - b.order)
    .filter(({ slug }) => toFill.includes(slug));
  const all = modules.reduce((sum, { minutes }) => sum + minutes, 0);
  return fitBlocks(modules, target ?? all);
}
