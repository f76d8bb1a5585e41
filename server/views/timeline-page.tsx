import {
  type Era,
  eras,
  type LineEntry,
  type LineKind,
  lineKinds,
  type SectionChange,
} from "../model/authority-line.ts";
import type { AuthorityRecord } from "../model/authority-record.ts";
import { formatDate } from "../model/dates.ts";
import { formatStatute } from "../model/statute-citation.ts";
import { urls } from "../model/urls.ts";
import { label } from "./labels.ts";
import type { PageContext } from "./page-context.ts";
import { renderPage } from "./page-frame.tsx";
import { Prose, RenderedBody } from "./prose.tsx";
import { SourceList } from "./record-foot.tsx";

/** What the page of the line shows. */
export interface TimelineProps {
  /** The whole line, oldest first. */
  readonly line: readonly LineEntry[];
  /** The one kind to show; all where it is left out. */
  readonly kind: LineKind | undefined;
}

const groupLabel = (kind: LineKind) => label(`line-${kind}`);

function formatDay({ enacted, precision }: AuthorityRecord): string {
  const day = formatDate(enacted);
  return precision === "month" ? day.slice(day.indexOf(" ") + 1) : day;
}

/** The laws that a reader should know first, as links into the line below. */
function Milestones({ entries }: { readonly entries: readonly LineEntry[] }) {
  const milestones = entries.filter(({ authority }) => authority.milestone !== undefined);
  if (milestones.length === 0) return null;
  return (
    <nav class="milestones" aria-labelledby="milestones">
      <h2 id="milestones">Milestones</h2>
      <ol>
        {milestones.map(({ authority }) => (
          <li key={authority.slug}>
            <a href={`#${authority.slug}`}>
              <span class="number">{authority.enacted.slice(0, 4)}</span> {authority.milestone}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function KindFilter({ line, kind }: TimelineProps) {
  const counts = lineKinds
    .map((own) => [own, line.filter((entry) => entry.kind === own).length] as const)
    .filter(([, count]) => count > 0);
  return (
    <nav class="filters" aria-label="Kinds of authority">
      <a href={urls.timeline()} aria-current={kind === undefined ? "page" : undefined}>
        All kinds ({line.length})
      </a>
      {counts.map(([own, count]) => (
        <a
          key={own}
          href={urls.timelineOf(own)}
          aria-current={kind === own ? "page" : undefined}
          rel="nofollow"
        >
          {groupLabel(own)} ({count})
        </a>
      ))}
    </nav>
  );
}

function EraNav({ shown }: { readonly shown: readonly [Era, readonly LineEntry[]][] }) {
  return (
    <nav class="filters" aria-label="Spans of years">
      {shown.map(([era, entries]) => (
        <a key={era.id} href={`#${era.id}`}>
          {era.label} ({entries.length})
        </a>
      ))}
    </nav>
  );
}

/** Whether the section's history names the law; a history begins with the section itself. */
function inHistory({ entries }: SectionChange): boolean {
  return entries.length > 0;
}

/** A section that a law changed, as a link to its history; to its head where that is younger. */
function ChangedSection({
  change: { provision, entries },
  enacted,
}: {
  readonly change: SectionChange;
  readonly enacted: string;
}) {
  const text = formatStatute({ title: provision.title, section: provision.section, path: [] });
  const later = [...new Set(entries.map(({ effective }) => effective))].filter(
    (day) => day !== enacted,
  );
  return (
    <>
      <a href={urls.statute(provision.slug, entries.length > 0 ? "history" : undefined)}>{text}</a>
      {later.length > 0 ? ` (law from ${later.map(formatDate).join(" and ")})` : ""}
    </>
  );
}

function Sections({
  intro,
  changes,
  enacted,
}: {
  readonly intro: string;
  readonly changes: readonly SectionChange[];
  readonly enacted: string;
}) {
  if (changes.length === 0) return null;
  return (
    <p class="note">
      {intro}:{" "}
      {changes.map((change, index) => (
        <span key={change.provision.slug}>
          {index > 0 ? ", " : ""}
          <ChangedSection change={change} enacted={enacted} />
        </span>
      ))}
    </p>
  );
}

function Changes({ entry: { authority, changes } }: { readonly entry: LineEntry }) {
  const { enacted } = authority;
  return (
    <>
      <Sections intro="What it changed" changes={changes.filter(inHistory)} enacted={enacted} />
      <Sections
        intro="Stands behind"
        changes={changes.filter((change) => !inHistory(change))}
        enacted={enacted}
      />
    </>
  );
}

function Entry({ entry, context }: { readonly entry: LineEntry; readonly context: PageContext }) {
  const { authority } = entry;
  return (
    <li id={authority.slug} class={authority.milestone === undefined ? undefined : "milestone"}>
      <h3>
        {formatDay(authority)} · {authority.number}
      </h3>
      {authority.name ? (
        <p class="citation">
          {authority.name}
          {authority.popularNames.length > 0
            ? ` (also known as ${authority.popularNames.join(", ")})`
            : ""}
        </p>
      ) : null}
      <p>
        <Prose text={authority.summary} context={context} />
      </p>
      {authority.unitedStates === undefined ? null : (
        <p>
          <b>The United States:</b> <Prose text={authority.unitedStates} context={context} />
        </p>
      )}
      <Changes entry={entry} />
      {authority.bodyText === "" ? null : <RenderedBody html={authority.bodyHtml} />}
      <p class="note">
        {label(`line-one-${entry.kind}`)}
        {authority.statutesAtLarge ? ` · ${authority.statutesAtLarge}` : ""}
        {authority.inForce ? ` · in force from ${formatDate(authority.inForce)}` : ""}
      </p>
      <details>
        <summary>
          Sources<span class="visually-hidden"> of {authority.number}</span>
        </summary>
        <SourceList sources={authority.sources} context={context} part={authority.slug} />
      </details>
    </li>
  );
}

/** Renders the line of authorities, oldest first, by spans of years, under a filter by kind. */
export function renderTimelinePage(context: PageContext, props: TimelineProps): Buffer {
  const { line, kind } = props;
  const entries = line.filter((entry) => kind === undefined || entry.kind === kind);
  const shown = eras
    .map((era): [Era, readonly LineEntry[]] => [
      era,
      entries.filter((entry) => entry.era.id === era.id),
    ])
    .filter(([, own]) => own.length > 0);
  const title = `Laws and what they changed${kind === undefined ? "" : `: ${groupLabel(kind).toLowerCase()}`}`;
  const since = line[0]?.authority.enacted.slice(0, 4) ?? "";
  const changing = line.filter(({ changes }) => changes.some(inHistory)).length;
  return renderPage(
    context,
    {
      title,
      description: `Statutes, orders, directives, treaties, rules and plans on servitude and trafficking, from ${since} to today, with what each changed.`,
      current: "timeline",
    },
    <>
      <h1>{title}</h1>
      <p class="lead">
        {line.length} statutes, orders, directives, treaties, rules and plans, oldest first, with
        what each changed for this law. {changing} of them changed a section of this collection, and
        link to its history.
      </p>
      <p>
        Every act that a section's history names is here. Of orders, treaties and acts outside those
        sections the line holds what its sources show, and no more.{" "}
        <a href={urls.api.authorities(kind)}>The same as JSON</a>.
      </p>
      <KindFilter line={line} kind={kind} />
      <Milestones entries={entries} />
      <EraNav shown={shown} />
      {shown.map(([era, own]) => (
        <section key={era.id} aria-labelledby={era.id}>
          <h2 id={era.id}>{era.label}</h2>
          <ol class="records line">
            {own.map((entry) => (
              <Entry key={entry.authority.slug} entry={entry} context={context} />
            ))}
          </ol>
        </section>
      ))}
    </>,
  );
}
