import { formatDate, formatRange } from "../model/dates.ts";
import type { ProvisionOn } from "../model/provision-on.ts";
import { anchors, urls } from "../model/urls.ts";
import { label } from "./labels.ts";
import { LawLabel } from "./law-label.tsx";
import type { PageContext } from "./page-context.ts";
import { PenaltyHistory } from "./penalty-table.tsx";
import { Pinpoint, type PinpointLedger } from "./pinpoint.tsx";
import { Prose } from "./prose.tsx";
import { Discrepancies, SourceList } from "./record-foot.tsx";
import { RelatedRecords } from "./related-records.tsx";
import { ScrollTable } from "./scroll-table.tsx";
import { StatuteAgencies } from "./statute-agencies.tsx";
import { StatutePractice } from "./statute-practice.tsx";
import { StatuteRules } from "./statute-rules.tsx";

interface Props {
  readonly view: ProvisionOn;
  readonly context: PageContext;
  readonly ledger: PinpointLedger;
}

function PenaltyHistories({ view, context }: Props) {
  const own = view.offenses.filter(
    (offense) => offense.inchoate === undefined && offense.penaltyHistory.length > 0,
  );
  if (view.offenses.length === 0) return null;
  return (
    <section aria-labelledby="penalty-history">
      <h2 id="penalty-history">Penalty history</h2>
      {own.length === 0 ? (
        <p>The penalties of this section's offenses are those of their objects.</p>
      ) : null}
      {own.map((offense) => (
        <PenaltyHistory key={offense.id} offense={offense} context={context} />
      ))}
    </section>
  );
}

/** Of a term that was defined anew, the text of the date holds the page's id for it. */
function holdsId(
  definitions: ProvisionOn["definitions"],
  definition: ProvisionOn["definitions"][number],
): boolean {
  const texts = definitions.filter((text) => text.id === definition.id);
  return definition === (texts.find((text) => text.inForce) ?? texts[0]);
}

function Definitions({ view, context, ledger }: Props) {
  if (view.definitions.length === 0) return null;
  return (
    <section aria-labelledby="definitions">
      <h2 id="definitions">Definitions</h2>
      <dl class="definitions">
        {view.definitions.map((definition) => (
          <div
            key={definition.id + definition.from}
            id={
              holdsId(view.definitions, definition) ? anchors.definition(definition.id) : undefined
            }
          >
            <dt>
              {definition.term}{" "}
              <Pinpoint
                title={view.provision.title}
                pinpoint={definition.pinpoint}
                ledger={ledger}
              />
            </dt>
            <dd>
              <Prose text={definition.meaning} context={context} />{" "}
              <span class="note">
                Scope: <Prose text={definition.scope} context={context} />.{" "}
                {formatRange(definition)} (
                <LawLabel law={definition.law} context={context} />
                ).
                {definition.inForce ? "" : ` Not in the text on ${formatDate(view.on)}.`}
                {(definition.formerPinpoints ?? []).map(
                  (former) => ` Formerly ${former.pinpoint}, ${formatRange(former)}.`,
                )}
                {definition.note ? (
                  <>
                    {" "}
                    <Prose text={definition.note} context={context} />
                  </>
                ) : null}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function OldLetters({ view, context }: Props) {
  const { oldLetters } = view.provision;
  if (oldLetters.length === 0) return null;
  return (
    <section aria-labelledby="old-letters">
      <h2 id="old-letters">Old letters</h2>
      <ScrollTable
        compact
        caption="Places that were lettered differently"
        head={["Old place", "From and to", "Today", "What it was"]}
      >
        {oldLetters.map((old) => (
          <tr key={old.pinpoint + old.from}>
            <th scope="row">§&nbsp;{old.pinpoint}</th>
            <td>{formatRange(old)}</td>
            <td>{old.today === null ? "gone" : `§\u00a0${old.today}`}</td>
            <td>
              <Prose text={old.text} context={context} />
            </td>
          </tr>
        ))}
      </ScrollTable>
    </section>
  );
}

function History({ view, context, ledger }: Props) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">History</h2>
      <ScrollTable
        compact
        caption="Changes of this section, oldest first"
        head={["Law from", "Law", "What changed", "Where"]}
      >
        {view.history.map((entry) => (
          <tr key={entry.law + (entry.lawSection ?? "")}>
            <th scope="row">
              {formatDate(entry.effective)}
              <span class="when">
                <Prose text={entry.effectiveBasis} context={context} />
              </span>
            </th>
            <td>
              <LawLabel law={entry.law} section={entry.lawSection} context={context} />
            </td>
            <td>
              <Prose text={entry.change} context={context} />
              {entry.execution === "asDirected" ? null : (
                <span class="when">
                  The Code's editors carried it out {label(entry.execution)}.
                </span>
              )}
              {entry.crossReferenceDefect ? (
                <span class="when">
                  Defect: <Prose text={entry.crossReferenceDefect} context={context} />
                </span>
              ) : null}
            </td>
            <td>
              {entry.pinpoints.map((pinpoint, index) => (
                <span key={pinpoint}>
                  {index > 0 ? ", " : ""}
                  <Pinpoint title={view.provision.title} pinpoint={pinpoint} ledger={ledger} />
                </span>
              ))}
            </td>
          </tr>
        ))}
      </ScrollTable>
    </section>
  );
}

/** What follows the offenses on a section's page. */
export function StatuteBack(props: Props) {
  const { view, context } = props;
  const { provision } = view;
  return (
    <>
      <StatutePractice view={view} context={context} />
      {view.offenses.length === 0 ? null : (
        <StatuteAgencies works={context.findAgencyWork(provision)} context={context} />
      )}
      <StatuteRules {...props} />
      <PenaltyHistories {...props} />
      <Definitions {...props} />
      {provision.construed.map((construed) => (
        <p class="construed" key={construed.case + construed.words}>
          <strong>{construed.words}</strong> ({label(construed.effect)}):{" "}
          <Prose text={`${construed.text} [[case:${construed.case}]].`} context={context} />
        </p>
      ))}
      {provision.confusedWith.length > 0 ? (
        <section aria-labelledby="confused">
          <h2 id="confused">Easily confused with other sections</h2>
          <ul>
            {provision.confusedWith.map((pair) => (
              <li key={pair.with}>
                <Prose text={pair.text} context={context} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {provision.related.length > 0 ? (
        <section aria-labelledby="related">
          <h2 id="related">Read next</h2>
          <RelatedRecords related={provision.related} context={context} />
        </section>
      ) : null}
      <OldLetters {...props} />
      <History {...props} />
      <section aria-labelledby="not-encoded">
        <h2 id="not-encoded">Not encoded</h2>
        <ul>
          {provision.notEncoded.map((item) => (
            <li key={item}>
              <Prose text={item} context={context} />
            </li>
          ))}
        </ul>
      </section>
      <Discrepancies
        discrepancies={provision.discrepancies}
        sources={provision.sources}
        context={context}
      />
      <section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <SourceList sources={provision.sources} context={context} />
        <p>
          <a href={urls.officialText(provision.title, provision.section)}>
            Official text at the Office of the Law Revision Counsel
          </a>
        </p>
      </section>
    </>
  );
}
