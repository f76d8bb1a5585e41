import { formatDate } from "../model/dates.ts";
import type { MentalState } from "../model/mental-state.ts";
import type { AlternativeOn, ElementOn, OffenseOn } from "../model/provision-on.ts";
import { anchors } from "../model/urls.ts";
import { CaseReadings } from "./case-readings.tsx";
import { CourtReadings } from "./court-readings.tsx";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { Pinpoint, type PinpointLedger } from "./pinpoint.tsx";
import { Prose } from "./prose.tsx";

interface Shared {
  readonly context: PageContext;
  readonly title: string;
  readonly ledger: PinpointLedger;
}

/** A way to meet the element in a few words: its own where they are short, else its place. */
function shortName(alternative: AlternativeOn): string {
  return alternative.text.length <= 40 ? alternative.text : `what § ${alternative.pinpoint} lists`;
}

/** What a state of mind attaches to, alternatives named by their words and not by their ids. */
function attachedWords(state: MentalState, alternatives: readonly AlternativeOn[]): string {
  const inForce = alternatives.filter((alternative) => alternative.inForce);
  if (inForce.length > 1 && inForce.every(({ id }) => state.attachesTo.includes(id))) {
    return "each of the ways listed";
  }
  const names = state.attachesTo.flatMap((target) => {
    const alternative = alternatives.find((candidate) => candidate.id === target);
    if (!alternative) return [target];
    return alternative.inForce ? [shortName(alternative)] : [];
  });
  return [...new Set(names)].join("; ");
}

function MentalStateItem({
  state,
  element,
  context,
}: {
  readonly state: MentalState;
  readonly element: ElementOn;
  readonly context: PageContext;
}) {
  return (
    <li>
      <strong>{label(state.kind)}</strong>
      {state.kind === "notStated" ? " for " : " as to "}
      <Prose text={attachedWords(state, element.alternatives)} context={context} />
      {state.reach === "open" ? " (whether it reaches these words is open)" : ""}
      {state.reach === "construed" ? " (by construction)" : ""}
      {(state.except ?? []).map((exception) => (
        <span key={exception.what}>; not {exception.what}</span>
      ))}
      {state.text ? (
        <>
          . <Prose text={state.text} context={context} />
        </>
      ) : null}
    </li>
  );
}

function sinceWords({ from, to }: AlternativeOn): string {
  if (from === undefined) return to === undefined ? "" : `until ${formatDate(to)}`;
  return to === undefined
    ? `since ${formatDate(from)}`
    : `${formatDate(from)} to ${formatDate(to)}`;
}

function AlternativeItem({
  alternative,
  since,
  elementPinpoint,
  context,
  title,
  ledger,
}: Shared & {
  readonly alternative: AlternativeOn;
  readonly since: string;
  readonly elementPinpoint: string;
}) {
  return (
    <li>
      <Prose text={alternative.text} context={context} />{" "}
      {alternative.pinpoint === elementPinpoint ? null : (
        <Pinpoint title={title} pinpoint={alternative.pinpoint} ledger={ledger} />
      )}
      {since === "" ? null : <span class="note"> {since}</span>}
    </li>
  );
}

function Alternatives({ element, ...shared }: Shared & { readonly element: ElementOn }) {
  const inForce = element.alternatives.filter((alternative) => alternative.inForce);
  const rest = element.alternatives.filter((alternative) => !alternative.inForce);
  if (element.alternatives.length === 0) return null;
  // One date for all of them is said once, above the list.
  const dates = new Set(inForce.map(sinceWords));
  const commonSince = dates.size === 1 ? ([...dates][0] ?? "") : undefined;
  return (
    <div class="alternatives">
      <p class="note">
        {inForce.length === 0
          ? "None of the ways below was in the text on this date."
          : element.combine === "all"
            ? "All of"
            : "Any one of"}
        {commonSince ? ` (${commonSince})` : ""}
        {inForce.length === 0 ? "" : ":"}
      </p>
      <ul>
        {inForce.map((alternative) => (
          <AlternativeItem
            key={alternative.id}
            alternative={alternative}
            elementPinpoint={element.pinpoint}
            since={commonSince === undefined ? sinceWords(alternative) : ""}
            {...shared}
          />
        ))}
      </ul>
      {rest.length > 0 ? (
        <>
          <p class="note">Not in the text on this date:</p>
          <ul class="not-in-force">
            {rest.map((alternative) => (
              <AlternativeItem
                key={alternative.id}
                alternative={alternative}
                elementPinpoint={element.pinpoint}
                since={sinceWords(alternative)}
                {...shared}
              />
            ))}
          </ul>
        </>
      ) : null}
      {element.unanimity ? (
        <p class="note">
          Must the jury agree on one? {label(element.unanimity.value)}.{" "}
          {element.unanimity.authority.note ? (
            <Prose text={element.unanimity.authority.note} context={shared.context} />
          ) : null}
        </p>
      ) : null}
    </div>
  );
}

function Element({
  offense,
  element,
  ...shared
}: Shared & { readonly offense: OffenseOn; readonly element: ElementOn }) {
  const { context } = shared;
  return (
    <li class="element" id={anchors.element(offense.id, element.id)}>
      <div class="element-head">
        <h4>{element.label}</h4>
        <Pinpoint title={shared.title} pinpoint={element.pinpoint} ledger={shared.ledger} />
      </div>
      <p>
        <Prose text={element.text} context={context} />
      </p>
      {element.inForce ? null : <p class="note">Not part of the offense on this date.</p>}
      {element.confirmed === "readInOfficialText" ? null : (
        <p class="note">Wording of this date: {label(element.confirmed)}.</p>
      )}
      <Alternatives element={element} {...shared} />
      <div class="mental">
        <p class="note">State of mind</p>
        <ul>
          {element.mentalStates.map((state, index) => (
            <MentalStateItem
              key={`${state.kind}${index}`}
              state={state}
              element={element}
              context={context}
            />
          ))}
        </ul>
      </div>
      {element.authority ? (
        <p class="note">
          Rests on {label(element.authority.basis)}.{" "}
          {element.authority.note ? (
            <Prose text={element.authority.note} context={context} />
          ) : null}
        </p>
      ) : null}
      <CourtReadings readings={element.construed} context={context} />
      {element.notes.map((note) => (
        <p key={note}>
          <Prose text={note} context={context} />
        </p>
      ))}
      {element.proof.length > 0 ? (
        <>
          <p class="note">Often shown by</p>
          <ul>
            {element.proof.map((shown) => (
              <li key={shown}>
                <Prose text={shown} context={context} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <CaseReadings readings={element.cases} context={context} />
    </li>
  );
}

/** The elements of a unit as they stood on the date, numbered. */
export function ElementList({ offense, ...shared }: Shared & { readonly offense: OffenseOn }) {
  return (
    <ol class="elements">
      {offense.elements.map((element) => (
        <Element key={element.id} offense={offense} element={element} {...shared} />
      ))}
    </ol>
  );
}
