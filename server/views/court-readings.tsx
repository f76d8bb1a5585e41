import type { ElementOn } from "../model/provision-on.ts";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";

type Construed = ElementOn["construed"][number];

/** How many readings of single circuits stand open; more of them are folded. */
const shownReadings = 2;

function Reading({
  construed,
  context,
}: {
  readonly construed: Construed;
  readonly context: PageContext;
}) {
  return (
    <p class="construed">
      <strong>Read by a court</strong> ({label(construed.effect)}; {label(construed.scope)}
      {construed.knownFrom === undefined
        ? ""
        : `; known from ${label(`known-${construed.knownFrom}`)}`}
      ): <Prose text={construed.text} context={context} />{" "}
      <Prose text={`[[case:${construed.case}]].`} context={context} />
      {construed.superseded ? (
        <>
          {" "}
          <Prose text={construed.superseded} context={context} />
        </>
      ) : null}
    </p>
  );
}

/** What courts made of an element's words: what binds everywhere first, single circuits after it. */
export function CourtReadings({
  readings,
  context,
}: {
  readonly readings: readonly Construed[];
  readonly context: PageContext;
}) {
  const binding = readings.filter(({ scope }) => scope === "nationwide");
  const circuit = readings.filter(({ scope }) => scope !== "nationwide");
  const items = (list: readonly Construed[]) =>
    list.map((construed) => (
      <Reading key={construed.case + construed.text} construed={construed} context={context} />
    ));
  return (
    <>
      {items(binding)}
      {circuit.length <= shownReadings ? (
        items(circuit)
      ) : (
        <details>
          <summary>What {circuit.length} decisions of single circuits made of these words</summary>
          {items(circuit)}
        </details>
      )}
    </>
  );
}
