import { citationAfterName } from "../model/case-citation.ts";
import type { CaseReading } from "../model/provision-on.ts";
import { anchors, urls } from "../model/urls.ts";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";

interface Props {
  readonly readings: readonly CaseReading[];
  readonly context: PageContext;
}

/** What decisions do with an element, from the strongest; each verb of a holding is in one of them. */
const groups: readonly { readonly heading: string; readonly verbs: readonly string[] }[] = [
  {
    heading: "Decided what it asks",
    verbs: ["held", "affirmedTheRuling", "affirmedTheInstruction"],
  },
  { heading: "Found the evidence enough", verbs: ["foundTheEvidenceEnough"] },
  { heading: "Found the evidence not enough", verbs: ["foundTheEvidenceNotEnough"] },
  { heading: "Set a ruling aside", verbs: ["reversed", "vacated", "remanded"] },
  {
    heading: "Less than a holding: plain error, assumed or said in passing",
    verbs: ["rejectedAsPlainError", "assumed", "saidInPassing"],
  },
];

/** How many readings of a group are open at first; the rest is folded. */
const shownReadings = 3;

function ReadingItem({
  reading,
  context,
}: {
  readonly reading: CaseReading;
  readonly context: PageContext;
}) {
  return (
    <li>
      <a href={urls.courtCase(reading.case, anchors.holding(reading.holding))}>
        <i>{reading.shortName}</i>
      </a>
      {citationAfterName(reading.citation)}: {reading.topic} ({label(reading.verb)}).{" "}
      <Prose text={reading.text} context={context} />{" "}
      <span class="note">
        Text read: <Prose text={reading.textRead} context={context} />. Standard of review:{" "}
        {label(reading.standardOfReview)}. Read in: {label(`read-in-${reading.readIn}`)}.
      </span>
    </li>
  );
}

function Items({ readings, context }: Props) {
  return (
    <ul>
      {readings.map((reading) => (
        <ReadingItem key={reading.case + reading.holding} reading={reading} context={context} />
      ))}
    </ul>
  );
}

/** The cases on an element, by what they do with it; in each group as the collection has them. */
export function CaseReadings({ readings, context }: Props) {
  if (readings.length === 0) return null;
  return (
    <div class="readings">
      {groups.map(({ heading, verbs }) => {
        const own = readings.filter(({ verb }) => verbs.includes(verb));
        if (own.length === 0) return null;
        return (
          <div key={heading}>
            <p class="note">
              <strong>{heading}</strong> ({own.length})
            </p>
            <Items readings={own.slice(0, shownReadings)} context={context} />
            {own.length > shownReadings ? (
              <details>
                <summary>{own.length - shownReadings} more</summary>
                <Items readings={own.slice(shownReadings)} context={context} />
              </details>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
