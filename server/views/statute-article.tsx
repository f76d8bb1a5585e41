import { formatDate, formatRange } from "../model/dates.ts";
import type { OffenseOn, ProvisionOn } from "../model/provision-on.ts";
import { codeStatus, formatStatute } from "../model/statute-citation.ts";
import { anchors } from "../model/urls.ts";
import { DateNote, OldLetterNote } from "./date-notes.tsx";
import { DateStrip, type StatuteProps, Versions } from "./date-strip.tsx";
import { DifferenceTable } from "./difference-table.tsx";
import { Limitation } from "./limitation.tsx";
import { OffenseSection } from "./offense-section.tsx";
import { PinpointLedger } from "./pinpoint.tsx";
import { Prose, RenderedBody } from "./prose.tsx";
import { RecordFoot, ReviewLine } from "./record-foot.tsx";
import { ScrollTable } from "./scroll-table.tsx";
import { StatuteBack } from "./statute-back.tsx";

const codeStatusWords = {
  positiveLaw: "positive law: the Code's text is the law",
  primaFacie: "prima facie text: the Statutes at Large govern",
  notConfirmed: "whether the title is positive law has not been confirmed here",
} as const;

function rangeWords(offense: OffenseOn): string {
  if (!offense.penalty) return "not in force";
  const words = offense.penalty.tiers.flatMap((tier) => {
    if (tier.maximumYears === null && !tier.minimumLife) return [];
    const most =
      typeof tier.maximumYears === "number" ? `${tier.maximumYears} y` : tier.maximumYears;
    return [tier.minimumYears === null ? `0 – ${most}` : `${tier.minimumYears} y – ${most}`];
  });
  return words.length > 0 ? [...new Set(words)].join("; ") : "borrowed, see below";
}

function OffenseTable({ view }: { readonly view: ProvisionOn }) {
  if (view.offenses.length === 0) return null;
  return (
    <section aria-labelledby="offenses">
      <h2 id="offenses">Offenses in this section ({view.offenses.length})</h2>
      <ScrollTable
        compact
        caption={`What could be charged, law of ${formatDate(view.on)}`}
        head={["Offense", "Prison, per count", "Limitations"]}
      >
        {view.offenses.map((offense) => (
          <tr key={offense.id}>
            <th scope="row">
              <a href={`#${anchors.offense(offense.id)}`}>{offense.label}</a>
              <span class="when">
                §&nbsp;{offense.pinpoint}
                {offense.formerPinpoints.length > 0
                  ? ` (then § ${offense.formerPinpoints.join(", ")})`
                  : ""}{" "}
                · {offense.elements.length} elements
              </span>
            </th>
            <td class="number">{rangeWords(offense)}</td>
            <td>
              <Limitation offense={offense} />
            </td>
          </tr>
        ))}
      </ScrollTable>
    </section>
  );
}

function Contents({ view }: { readonly view: ProvisionOn }) {
  const { provision } = view;
  const links: [string, string][] = [
    ...(view.offenses.length > 0 ? [["#offenses", "Offenses"] as [string, string]] : []),
    ...view.offenses
      .filter((offense) => offense.inchoate === undefined)
      .map((offense): [string, string] => [`#${anchors.offense(offense.id)}`, offense.label]),
    ...(view.offenses.length > 0
      ? [
          ["#instructions", "Pattern instructions"] as [string, string],
          ["#approvals", "Approvals and notices"] as [string, string],
        ]
      : []),
    ...(view.offenses.length > 0 ? [["#agencies", "Who investigates"] as [string, string]] : []),
    ...(provision.rules.length > 0 ? [["#rules", "Rules"] as [string, string]] : []),
    ...(view.offenses.length > 0
      ? [["#penalty-history", "Penalty history"] as [string, string]]
      : []),
    ...(provision.definitions.length > 0
      ? [["#definitions", "Definitions"] as [string, string]]
      : []),
    ["#history", "History"],
    ["#not-encoded", "Not encoded"],
    ["#sources", "Sources"],
  ];
  return (
    <nav class="contents" aria-label="On this page">
      <h2>On this page</h2>
      <ul>
        {links.map(([url, text]) => (
          <li key={url}>
            <a href={url}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A section on a date, from its heading to its foot: its page's body and a binder's part. */
export function StatuteArticle(props: StatuteProps) {
  const { view, context, asked } = props;
  const { provision } = view;
  const ledger = new PinpointLedger();
  const citation = formatStatute({ ...provision, path: [] });
  return (
    <article class="statute">
      <h1>
        {citation} <span class="catchline">{provision.catchline}</span>
      </h1>
      <p class="lead">
        <Prose text={provision.summary} context={context} />
      </p>
      <DateStrip {...props} />
      <ReviewLine
        review={provision.review}
        checked={`Checked to release point ${provision.checkedAgainst.releasePoint} on ${formatDate(provision.checkedAgainst.date)}; ${codeStatusWords[codeStatus(provision.title)]}`}
      />
      {view.notices.map((notice) => (
        <p class="notice" role="note" key={notice.id}>
          <strong>Law changed.</strong> {notice.law}, {formatDate(notice.dated)}: {notice.summary}{" "}
          This page has not been redone for it yet.
        </p>
      ))}
      {provision.coverage === "whole" ? null : (
        <p class="notice calm" role="note">
          <strong>In part.</strong>{" "}
          {provision.coverage === "rulesOnly" ? (
            "Only the rules of this section that other pages need are here."
          ) : (
            <>
              Some of its subdivisions are left out: see{" "}
              <a href="#not-encoded">what is not encoded</a>.
            </>
          )}
        </p>
      )}
      <Versions view={view} />
      <div class={asked ? "with-contents" : undefined}>
        {asked ? <Contents view={view} /> : null}
        <div class="main-column">
          <OldLetterNote {...props} />
          <DateNote {...props} />
          {asked?.differences ? (
            <DifferenceTable differences={asked.differences} context={context} />
          ) : null}
          <OffenseTable view={view} />
          {view.status === "notInForce" ? (
            <p class="notice" role="note">
              <strong>Not in force on {formatDate(view.on)}.</strong> In force{" "}
              {provision.inForce.map((range) => formatRange(range)).join("; ")}.
            </p>
          ) : null}
          {provision.bodyHtml === "" ? null : <RenderedBody html={provision.bodyHtml} />}
          {view.offenses.map((offense) => (
            <OffenseSection
              key={offense.id}
              offense={offense}
              on={view.on}
              context={context}
              title={provision.title}
              ledger={ledger}
            />
          ))}
          <StatuteBack view={view} context={context} ledger={ledger} />
          <RecordFoot
            id={`statute:${provision.slug}`}
            review={provision.review}
            context={context}
          />
        </div>
      </div>
    </article>
  );
}
