import type { Part } from "../model/part.ts";
import type { TrainingModule } from "../model/training-module.ts";
import { anchors } from "../model/urls.ts";

/** The searchable parts of a training module: itself, its blocks, its exercises. */
export function trainingParts(module: TrainingModule, plain: (text: string) => string): Part[] {
  const page = { record: `training:${module.slug}`, title: module.title, citation: "" };
  const texts = (...list: readonly string[]): string => plain(list.join(" "));
  return [
    {
      ...page,
      kind: "page",
      anchor: "",
      heading: "",
      names: "training module lesson plan curriculum exercise quiz slides",
      body: texts(
        module.summary,
        ...module.objectives.map(({ text }) => text),
        ...module.points.map(({ text }) => text),
        ...module.discussion.map(({ prompt }) => prompt),
      ),
    },
    ...module.blocks.map(
      (block): Part => ({
        ...page,
        kind: "section",
        anchor: anchors.block(block.id),
        heading: block.title,
        names: "",
        body: texts(
          ...block.slides.flatMap(({ title, body, notes }) => [title, ...body, notes.say]),
        ),
      }),
    ),
    ...module.exercises.map(
      (exercise): Part => ({
        ...page,
        kind: "section",
        anchor: anchors.exercise(exercise.id),
        heading: `Exercise: ${exercise.title}`,
        names: "hypothetical case study practice file",
        body: texts(...exercise.facts, ...exercise.questions.map(({ prompt }) => prompt)),
      }),
    ),
  ];
}
