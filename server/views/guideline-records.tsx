import type { ComponentChildren } from "preact";
import { formatGuideline, type Guideline } from "../model/guideline.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";
import { RecordFoot } from "./record-foot.tsx";
import { ScrollTable } from "./scroll-table.tsx";

interface Line {
  readonly pinpoint: string;
  readonly when: string;
  readonly effect: string;
}

function linesOf(guideline: Guideline): Line[] {
  return [
    ...guideline.baseLevels.map((item) => ({ ...item, effect: `base level ${item.level}` })),
    ...guideline.characteristics.map((item) => ({ ...item, effect: item.change })),
    ...guideline.crossReferences.map((item) => ({ ...item, effect: `go to ${item.to}` })),
  ];
}

function GuidelineRecord({
  guideline,
  context,
}: {
  readonly guideline: Guideline;
  readonly context: PageContext;
}) {
  const name = formatGuideline(guideline.section);
  return (
    <section id={guideline.slug} aria-label={name}>
      <h2>
        {name} {guideline.title}
      </h2>
      <p class="notice calm" role="note">
        <strong>Manual of {guideline.manualYear}.</strong> Re-check every number against the current
        Manual before using it.
      </p>
      <p>
        The index of statutes sends here:{" "}
        <Prose
          text={guideline.statutes.map((statute) => `[[${statute}]]`).join(", ")}
          context={context}
        />
        .
      </p>
      <ScrollTable
        compact
        caption={`${name}, manual of ${guideline.manualYear}`}
        head={["Place", "When", "Effect"]}
      >
        {linesOf(guideline).map((line) => (
          <tr key={line.pinpoint + line.when}>
            <th scope="row">{line.pinpoint}</th>
            <td>
              <Prose text={line.when} context={context} />
            </td>
            <td class="number">
              <Prose text={line.effect} context={context} />
            </td>
          </tr>
        ))}
      </ScrollTable>
      <ul>
        {[...guideline.instructions, ...guideline.traps].map((text) => (
          <li key={text}>
            <Prose text={text} context={context} />
          </li>
        ))}
      </ul>
      <p class="note">
        <Prose text={`Left out: ${guideline.notEncoded.join(" ")}`} context={context} />
      </p>
      <RecordFoot
        id={`guideline:${guideline.slug}`}
        review={guideline.review}
        context={context}
        part={guideline.slug}
      />
    </section>
  );
}

/** The guidelines of the collection, each with the year of its manual. */
export function guidelineRecords(
  context: PageContext,
  guidelines: readonly Guideline[],
): ComponentChildren {
  return guidelines.map((guideline) => (
    <GuidelineRecord key={guideline.slug} guideline={guideline} context={context} />
  ));
}
