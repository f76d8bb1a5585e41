import { presetChoices } from "../../model/training-choices.ts";
import type { TrainingModule } from "../../model/training-module.ts";
import type { TrainingPreset } from "../../model/training-preset.ts";
import { urls } from "../../model/urls.ts";

function entry(module: TrainingModule) {
  const { slug, title, summary, topic, audience, level, minutes } = module;
  return {
    id: `training:${slug}`,
    title,
    summary,
    topic,
    audience,
    level,
    minutes,
    blocks: module.blocks.map((block) => ({
      step: `${slug}.${block.id}`,
      title: block.title,
      minutes: block.minutes,
      core: block.core,
      kind: block.kind,
    })),
    url: urls.trainingModule(slug),
    json: urls.api.trainingModule(slug),
  };
}

/** The address of a preset in the builder. */
function presetUrl(preset: TrainingPreset): string {
  return urls.training(presetChoices(preset));
}

/** Modules and presets, as /api/v1/training answers. */
export function trainingListJson(
  modules: readonly TrainingModule[],
  presets: readonly TrainingPreset[],
) {
  return {
    modules: modules.map(entry),
    presets: presets.map((preset) => ({
      id: preset.slug,
      title: preset.title,
      summary: preset.summary,
      audience: preset.audience,
      minutes: preset.minutes,
      steps: preset.steps,
      url: presetUrl(preset),
    })),
  };
}

/** A module, as /api/v1/training/{id} answers. Prose still carries its links. */
export function trainingJson(module: TrainingModule) {
  const { slug: _slug, file: _file, bodyHtml: _html, bodyText, ...rest } = module;
  const { id, url, json } = entry(module);
  return { id, url, json, ...rest, body: bodyText };
}
