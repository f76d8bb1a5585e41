import type { Corpus } from "../model/corpus.ts";
import { formatCircuit } from "../model/instruction.ts";
import type { Part } from "../model/part.ts";
import { listInstructions, orderPolicies, practiceGuide } from "../model/practice.ts";
import { formatStatute } from "../model/statute-citation.ts";
import { anchors } from "../model/urls.ts";

/** Words by which people look for any instruction. */
const instructionNames = "pattern model jury instructions instruction charge to the jury";

/**
 * The points of practice, on the page that shows them all, and what each circuit has for a section,
 * on the section's page; `plain` takes the links out of prose.
 */
export function practiceParts(corpus: Corpus, plain: (text: string) => string): Part[] {
  const guide = corpus.guides.find(({ slug }) => slug === practiceGuide);
  const policies = guide === undefined ? [] : orderPolicies(corpus.policy);
  return [
    ...policies.map((policy): Part => {
      const { title, summary, authority, steps, points, slug } = policy;
      return {
        record: `guide:${practiceGuide}`,
        kind: "section",
        anchor: anchors.policy(slug),
        title: guide?.title ?? "",
        citation: "",
        heading: title,
        names: "",
        body: plain(
          [
            summary,
            authority,
            ...steps.map((step) => `${step.when} ${step.text} ${step.authority}`),
            ...points,
          ].join(" "),
        ),
      };
    }),
    ...corpus.provisions
      .filter(({ offenses }) => offenses.length > 0)
      .flatMap((provision): Part[] => {
        const found = listInstructions(corpus.instructions, provision).filter(
          ({ row }) => row.status === "found",
        );
        if (found.length === 0) return [];
        return [
          {
            record: `statute:${provision.slug}`,
            kind: "section",
            anchor: "instructions",
            title: provision.catchline,
            citation: formatStatute({ ...provision, path: [] }),
            heading: "Pattern instructions",
            names: instructionNames,
            body: plain(
              found
                .map(
                  ({ set, row }) =>
                    `${formatCircuit(set.circuit)} ${row.number} ${row.title}. ${row.note}`,
                )
                .join(" "),
            ),
          },
        ];
      }),
  ];
}
