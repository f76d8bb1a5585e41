import { formatDate, formatRange } from "../model/dates.ts";
import type { InchoateLink, OffenseOn } from "../model/provision-on.ts";
import type { Authority } from "../model/source.ts";
import { anchors, urls } from "../model/urls.ts";
import { ConsequenceList } from "./consequence-list.tsx";
import { datedUrl } from "./dated-url.ts";
import { ElementList } from "./element-list.tsx";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { PenaltyTable } from "./penalty-table.tsx";
import { Pinpoint, type PinpointLedger } from "./pinpoint.tsx";
import { Prose } from "./prose.tsx";

function AuthorityNote({
  authority,
  context,
}: {
  readonly authority: Authority;
  readonly context: PageContext;
}) {
  return (
    <span class="note">
      Basis: {label(authority.basis)}
      {(authority.cases ?? []).map((id) => (
        <span key={id}>
          {" "}
          <Prose text={`[[case:${id}]]`} context={context} />
        </span>
      ))}
      .
      {authority.note ? (
        <>
          {" "}
          <Prose text={authority.note} context={context} />
        </>
      ) : null}
    </span>
  );
}

function InchoateLinks({
  links,
  none,
  context,
}: {
  readonly context: PageContext;
  readonly links: readonly InchoateLink[];
  readonly none: string;
}) {
  if (links.length === 0) return <>{none}</>;
  return (
    <ul>
      {links.map((link) => (
        <li key={link.offense}>
          <a href={datedUrl(context, link.provision, anchors.offense(link.offense))}>
            {link.label}
          </a>
          {link.inForce ? "" : " (not in force on this date)"}
        </li>
      ))}
    </ul>
  );
}

function Defenses({ offense, context, title, ledger }: Omit<Props, "on">) {
  if (offense.defenses.length === 0) return null;
  return (
    <>
      <h3>Exceptions, defenses, presumptions</h3>
      <ul>
        {offense.defenses.map((defense) => (
          <li key={defense.id} id={anchors.defense(offense.id, defense.id)}>
            <strong>{defense.label}</strong> ({label(defense.kind).toLowerCase()}){" "}
            <Pinpoint title={title} pinpoint={defense.pinpoint} ledger={ledger} />:{" "}
            <Prose text={defense.text} context={context} />{" "}
            <span class="note">
              Burden: {label(defense.burden)}. {formatRange(defense)}.
              {(defense.authority?.cases ?? []).map((id) => (
                <span key={id}>
                  {" "}
                  <Prose text={`[[case:${id}]]`} context={context} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Facets({ offense, context }: Pick<Props, "offense" | "context">) {
  return (
    <dl class="consequences">
      <div>
        <dt>One count covers</dt>
        <dd>
          {label(offense.unitOfProsecution.per)}.{" "}
          <Prose text={offense.unitOfProsecution.text} context={context} />{" "}
          <AuthorityNote authority={offense.unitOfProsecution.authority} context={context} />
        </dd>
      </div>
      <div>
        <dt>Continuing offense</dt>
        <dd>
          {label(offense.continuing.value)}.{" "}
          <Prose text={offense.continuing.text} context={context} />
        </dd>
      </div>
      <div>
        <dt>Sentencing guideline</dt>
        <dd>
          {offense.guideline ? (
            <>
              {offense.guideline.sections.map((section, index) => (
                <span key={section}>
                  {index > 0 ? ", " : ""}
                  <a href={urls.guide("sentencing-guidelines", offense.guideline?.slugs[index])}>
                    {section}
                  </a>
                </span>
              ))}
              , by the index of the {offense.guideline.edition} manual. Check the current manual.
            </>
          ) : (
            "None recorded here."
          )}
        </dd>
      </div>
      {offense.inchoate ? (
        <div>
          <dt>Overt act</dt>
          <dd>
            {offense.inchoate.overtAct === "notStated"
              ? "The text names none."
              : offense.inchoate.overtAct === "stated"
                ? "The text asks for one."
                : "By construction."}
          </dd>
        </div>
      ) : (
        <>
          <div>
            <dt>Attempt</dt>
            <dd>
              <InchoateLinks
                context={context}
                links={offense.attempt}
                none="No clause in this collection reaches an attempt, unless the offense's own words do."
              />
            </dd>
          </div>
          <div>
            <dt>Conspiracy</dt>
            <dd>
              <InchoateLinks
                context={context}
                links={offense.conspiracy}
                none="No clause of chapter 77 names it as the object of a conspiracy."
              />
            </dd>
          </div>
        </>
      )}
    </dl>
  );
}

function ConfusedWith({ offense, context }: Pick<Props, "offense" | "context">) {
  if (offense.confusedWith.length === 0) return null;
  return (
    <>
      <h3>Easily confused with</h3>
      <ul>
        {offense.confusedWith.map((pair) => (
          <li key={pair.with}>
            <a href={datedUrl(context, pair.provision, anchors.offense(pair.with))}>{pair.label}</a>
            : <Prose text={pair.text} context={context} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface Props {
  readonly offense: OffenseOn;
  readonly on: string;
  readonly context: PageContext;
  readonly title: string;
  readonly ledger: PinpointLedger;
}

/** Where the offense stood on the date, where its letters have moved since. */
function FormerPlace({ offense, on }: Pick<Props, "offense" | "on">) {
  if (offense.formerPinpoints.length === 0) return null;
  return (
    <span class="when">
      On {formatDate(on)} it stood at §&nbsp;{offense.formerPinpoints.join(", §\u00a0")}. Places on
      this page are today's.
    </span>
  );
}

/** One offense unit: elements, penalty, consequences, on the date. */
export function OffenseSection(props: Props) {
  const { offense, on, context, title, ledger } = props;
  return (
    <section
      class="offense"
      id={anchors.offense(offense.id)}
      aria-labelledby={`${offense.id}-title`}
    >
      <h2 id={`${offense.id}-title`}>
        {offense.label} <Pinpoint title={title} pinpoint={offense.pinpoint} ledger={ledger} />
        <FormerPlace offense={offense} on={on} />
      </h2>
      <p class="summary">
        <Prose text={offense.summary} context={context} />
      </p>
      {offense.boundaryDay ? (
        <p class="notice" role="note">
          <strong>Boundary day.</strong> A text of this offense began on {formatDate(on)}. For an
          act of that very day both the old and the new text may be argued; compare the day before.
        </p>
      ) : null}
      {offense.inForce ? (
        <>
          <h3>Elements</h3>
          <ElementList offense={offense} context={context} title={title} ledger={ledger} />
          <h3>Penalty</h3>
          <PenaltyTable offense={offense} on={on} context={context} title={title} ledger={ledger} />
          <Defenses offense={offense} context={context} title={title} ledger={ledger} />
          <h3>Counts, attempt, conspiracy</h3>
          <Facets offense={offense} context={context} />
          <h3>Consequences</h3>
          <ConsequenceList offense={offense} context={context} />
        </>
      ) : (
        <p class="not-in-force">
          <strong>Not in force on {formatDate(on)}.</strong> In force{" "}
          {offense.inForceRanges.map((range) => formatRange(range)).join("; ")}.
        </p>
      )}
      <ConfusedWith offense={offense} context={context} />
      <h3>Not encoded</h3>
      <ul>
        {offense.notEncoded.map((item) => (
          <li key={item}>
            <Prose text={item} context={context} />
          </li>
        ))}
      </ul>
    </section>
  );
}
