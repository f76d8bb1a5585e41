import { loadCorpus } from "../../server/content/load-corpus.ts";
import type { GuideRecords } from "../../server/exports/training-guide.ts";
import { listOffenses } from "../../server/model/corpus.ts";
import { createLinkResolver } from "../../server/model/prose-links.ts";
import { blockToken, fitBlocks, readPlan } from "../../server/model/training-plan.ts";
import type { TrainingSession } from "../../server/model/training-session.ts";

const { corpus } = loadCorpus(".");
const offenses = new Map(listOffenses(corpus).map(({ offense }) => [offense.id, offense]));

/** The records of the real collection that the files draw on. */
export const trainingRecords: GuideRecords = {
  resolve: createLinkResolver(corpus),
  cases: corpus.cases,
  statistics: corpus.statistics,
  elementLabel: (offense, element) =>
    offenses.get(offense)?.elements.find(({ id }) => id === element)?.label ?? element,
};

function sessionOf(steps: readonly string[]): TrainingSession {
  const plan = readPlan(steps, corpus.training);
  return { audience: "localPolice", plan, preset: undefined, start: undefined };
}

const modules = [...corpus.training].sort((a, b) => a.order - b.order);

/** Sessions of the real collection: every preset, every module whole, half an hour of each, all modules over two days. */
export const trainingSessions: readonly (readonly [string, TrainingSession])[] = [
  ...corpus.presets.map(
    (preset) =>
      [
        preset.slug,
        {
          audience: preset.audience,
          plan: readPlan(preset.steps, corpus.training),
          preset,
          start: preset.start,
        },
      ] as const,
  ),
  ...modules.flatMap((module) => [
    [
      `${module.slug}, whole`,
      sessionOf(module.blocks.map((block) => blockToken(module, block))),
    ] as const,
    [`${module.slug}, 30 minutes`, sessionOf(fitBlocks([module], 30))] as const,
  ]),
  [
    "everything over two days",
    {
      ...sessionOf(
        modules.flatMap((module, index) => [
          ...(index === Math.floor(modules.length / 2) ? ["day"] : []),
          ...module.blocks.map((block) => blockToken(module, block)),
          "break.15",
        ]),
      ),
      audience: "mixed",
      start: "08:30",
    },
  ],
];

/** The sessions that have blocks: half an hour may be too short for a module. */
export const filledSessions = trainingSessions.filter(([, { plan }]) => plan.minutes > 0);
