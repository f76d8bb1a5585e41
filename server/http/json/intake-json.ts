import type { Law } from "../../charges/provision-on.ts";
import { factsIn } from "../../charges/served-elements.ts";
import type { IntakeQuestion } from "../../model/intake.ts";

/** The questions and facts, as /api/v1/intake answers. */
export function intakeJson(intake: readonly IntakeQuestion[], law: Law) {
  const serves = factsIn(law);
  return {
    questions: intake.map((question) => ({
      id: question.slug,
      group: question.group,
      text: question.text,
      help: question.help,
      control: question.control,
      facts: question.facts.map(({ id }) => id),
      exclusive: question.control === "one" || question.control === "age",
      noneOfThese: question.noneOfThese,
      asksWhen: question.asked === "always" ? null : question.asked.when,
    })),
    facts: intake.flatMap((question) =>
      question.facts.map((fact) => ({
        id: fact.id,
        question: question.slug,
        scope: fact.scope,
        kind: fact.kind,
        label: fact.label,
        text: fact.text,
        isAnyOf: fact.isAnyOf ?? [],
        impliedBy: fact.impliedBy ?? [],
        derivedOnly: fact.derivedOnly ?? false,
        counts: fact.counts ?? null,
        countsNot: fact.countsNot ?? null,
        serves: [...(serves.get(fact.id) ?? [])],
      })),
    ),
  };
}
