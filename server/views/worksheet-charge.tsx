import type { ComponentChildren } from "preact";
import type { ChargeResult, ChargeStatus, ElementStatus } from "../model/charge-evaluation.ts";
import { formatVenue } from "../model/charge-words.ts";
import { formatDate } from "../model/dates.ts";
import { anchors, urls } from "../model/urls.ts";
import { label, labelWords } from "./labels.ts";
import { WorksheetLimitations } from "./worksheet-limitations.tsx";
import { WorksheetNotices } from "./worksheet-notices.tsx";

/** The mark and words of each status: never a colour alone, and never a recommendation. */
export const statusWords: Readonly<
  Record<ChargeStatus, { readonly mark: string; readonly words: string }>
> = {
  supported: { mark: "●", words: "every element has a fact" },
  open: { mark: "◐", words: "open" },
  missing: { mark: "○", words: "an element is missing" },
  notInForce: { mark: "┄", words: "not in force" },
};

const elementWords: Readonly<
  Record<ElementStatus, { readonly mark: string; readonly words: string }>
> = {
  supported: { mark: "●", words: "has a fact" },
  unknown: { mark: "◐", words: "not known yet" },
  missing: { mark: "○", words: "answered absent" },
};

/** What facts and cases are called, and which question asks a fact. */
export interface WorksheetNames {
  findFact(id: string): { readonly label: string; readonly question: string } | undefined;
  /** A case as it is cited, by its id. */
  caseName(id: string): string;
}

function Facts({
  ids,
  names,
}: {
  readonly ids: readonly string[];
  readonly names: WorksheetNames;
}) {
  return (
    <>
      {ids.slice(0, 12).map((id, index) => {
        const fact = names.findFact(id);
        return (
          <span key={id}>
            {index > 0 ? "; " : ""}
            <a href={`#question-${fact?.question ?? ""}`}>{fact?.label ?? id}</a>
          </span>
        );
      })}
      {ids.length > 12 ? `; and ${ids.length - 12} more` : ""}
    </>
  );
}

interface ElementProps {
  readonly element: ChargeResult["elements"][number];
  readonly names: WorksheetNames;
}

/** Why an element has its status: the answers behind it, or what is still unknown. */
function Reason({ element, names }: ElementProps) {
  const { status, decidedBy, openFacts } = element;
  if (decidedBy.length > 0) {
    return (
      <span class="because">
        {status === "missing" ? "Answered No" : "Because"}: <Facts ids={decidedBy} names={names} />.
      </span>
    );
  }
  if (openFacts.length > 0) {
    return (
      <span class="because">
        Not known yet: <Facts ids={openFacts} names={names} />.
      </span>
    );
  }
  return <span class="because">This site does not test it.</span>;
}

function ElementLine({ element, names }: ElementProps) {
  const { status, mentalState, isMentalReachOpen, cases } = element;
  return (
    <li>
      <span class={`status status-${status}`}>
        <span aria-hidden="true">{elementWords[status].mark}</span> {elementWords[status].words}
      </span>{" "}
      <strong>{element.label}</strong> ({element.authority}): {element.text}{" "}
      {mentalState.length > 0 ? (
        <span class="because">
          State of mind: {mentalState.map(label).join(", ")}
          {isMentalReachOpen ? "; how far it reaches these words is open" : ""}.
        </span>
      ) : null}
      <Reason element={element} names={names} />
      {cases.length > 0 ? (
        <span class="because">
          Cases:{" "}
          {cases.map((id, index) => (
            <span key={id}>
              {index > 0 ? ", " : ""}
              <a href={urls.courtCase(id)}>{names.caseName(id)}</a>
            </span>
          ))}
          .
        </span>
      ) : null}
    </li>
  );
}

function Elements({
  charge,
  names,
}: {
  readonly charge: ChargeResult;
  readonly names: WorksheetNames;
}) {
  return (
    <ol class="charge-elements">
      {charge.elements.map((element) => (
        <ElementLine key={element.id} element={element} names={names} />
      ))}
    </ol>
  );
}

function Tiers({
  charge,
  names,
}: {
  readonly charge: ChargeResult;
  readonly names: WorksheetNames;
}) {
  return (
    <ul>
      {charge.tiers.map((tier) => (
        <li key={tier.id}>
          <strong>{tier.label}</strong>: {tier.term.replace(/\.$/, "")}; {tier.fine}.{" "}
          {tier.id === charge.tier ? "The least that the answers leave open. " : ""}
          {tier.status === "unknown" && tier.needs.length > 0 ? (
            <>
              Would need: <Facts ids={tier.needs} names={names} />.{" "}
            </>
          ) : null}
          {tier.status === "missing" ? "Its trigger is answered absent. " : ""}
          {tier.mustBeAlleged ? `Must be alleged; found by: ${label(tier.foundBy)}.` : ""}
        </li>
      ))}
      {charge.tierNote === undefined ? null : <li>{charge.tierNote}</li>}
    </ul>
  );
}

function Versions({ charge }: { readonly charge: ChargeResult }) {
  if (charge.versions.length === 0) return null;
  return (
    <>
      <h5>The text changed inside these dates</h5>
      <ul>
        {charge.versions.map((version) => (
          <li key={version.from}>
            From {formatDate(version.from)}
            {version.law === "" ? "" : ` (${version.law})`}: {statusWords[version.status].words}.{" "}
            {version.mustShow}
            {version.whatDiffers.length > 0 ? (
              <ul>
                {version.whatDiffers.map((difference) => (
                  <li key={difference.field}>
                    {difference.field}:{" "}
                    {difference.before === "" ? "nothing" : labelWords(difference.before)} →{" "}
                    {difference.after === "" ? "nothing" : labelWords(difference.after)}
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function Lines({
  heading,
  lines,
}: {
  readonly heading: string;
  readonly lines: ChargeResult["restitution"];
}) {
  if (lines.length === 0) return null;
  return (
    <>
      <h5>{heading}</h5>
      <ul>
        {lines.map((line) => (
          <li key={line.citation + line.label}>
            {line.citation} ({label(line.reach)}
            {line.condition === undefined ? "" : ` ${line.condition}`}): {line.text}
          </li>
        ))}
      </ul>
    </>
  );
}

function Points({
  heading,
  points,
}: {
  readonly heading: string;
  readonly points: readonly ComponentChildren[];
}) {
  if (points.length === 0) return null;
  return (
    <>
      <h5>{heading}</h5>
      <ul>
        {points.map((point, index) => (
          <li key={index}>{point}</li>
        ))}
      </ul>
    </>
  );
}

/** A charge in full: elements, tiers, versions, limitations and what follows. */
export function WorksheetCharge({
  charge,
  names,
}: {
  readonly charge: ChargeResult;
  readonly names: WorksheetNames;
}) {
  return (
    <div class="charge-detail">
      <p>
        {charge.summary}{" "}
        <a
          href={`${urls.statuteOn(charge.statute, charge.lawOn)}#${anchors.offense(charge.offense)}`}
        >
          The section on {formatDate(charge.lawOn)}
        </a>
        . {charge.boundaryDay ? "A text of it began on that very day: both may be argued." : ""}
      </p>
      {charge.liability.kind === "principal" ? null : (
        <p>
          Charged with {charge.liability.citation}. {charge.liability.text}
        </p>
      )}
      <h5>Elements</h5>
      <Elements charge={charge} names={names} />
      <Versions charge={charge} />
      <h5>Statutory range per count</h5>
      <Tiers charge={charge} names={names} />
      <WorksheetLimitations charge={charge} />
      <Points
        heading="To be alleged and found"
        points={charge.allegeAndFind.map(
          ({ text, foundBy }) => `${text} Found by: ${label(foundBy)}.`,
        )}
      />
      <Points
        heading="Defenses and exceptions"
        points={charge.defenses.map(
          ({ label: name, text, status, burden }) =>
            `${status === "supported" ? "Raised by the answers: " : ""}${name}. ${text} Burden: ${label(burden)}.`,
        )}
      />
      <Points
        heading="Counts"
        points={[
          `${charge.counts.per === "notSettled" ? "What one count covers is not settled." : `One count covers ${label(charge.counts.per)}.`} ${charge.counts.text}${charge.counts.allowed === null ? "" : ` On these answers the text allows ${charge.counts.allowed}.`}`,
          ...charge.counts.overlaps.map((overlap) => `${overlap.label}: ${overlap.text}`),
        ]}
      />
      <Points heading="Venue" points={formatVenue(charge.venue)} />
      <Lines heading="Supervised release" lines={charge.exposure.supervisedRelease} />
      <Lines heading="Special assessment" lines={charge.exposure.assessment} />
      <Lines heading="Fine" lines={charge.exposure.fine} />
      <Lines heading="Detention before trial" lines={charge.detention} />
      <Lines heading="Restitution" lines={charge.restitution} />
      <Lines heading="Forfeiture" lines={charge.forfeiture} />
      <Lines heading="Reach abroad" lines={charge.extraterritorial} />
      <WorksheetNotices charge={charge} />
      <Points
        heading="Easily confused with"
        points={charge.confusedWith.map((pair) => `${pair.label}: ${pair.text}`)}
      />
      <Points heading="Not tested by this site" points={charge.notEncoded} />
    </div>
  );
}
