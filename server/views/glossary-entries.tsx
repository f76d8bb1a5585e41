import type { ComponentChildren } from "preact";
import { formatAsOf } from "../model/agency.ts";
import { formatDate, formatRange } from "../model/dates.ts";
import {
  type GlossaryTerm,
  letterAnchor,
  letterOf,
  type ShownDefinition,
} from "../model/glossary-terms.ts";
import type { Guide } from "../model/guide.ts";
import type { PageContext } from "./page-context.ts";
import { Prose } from "./prose.tsx";

function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}

/** A definition of a section: its place, for what it holds, since when, and what it says. */
function DefinitionLine({
  definition,
  term,
  context,
}: {
  readonly definition: ShownDefinition;
  readonly term: string;
  readonly context: PageContext;
}) {
  const named = definition.term.toLowerCase() === term.toLowerCase() ? "" : definition.term;
  return (
    <li>
      <a href={definition.url}>{definition.citation}</a>
      {named === "" ? "" : `, “${named}”`} · for{" "}
      <Prose text={lowerFirst(withoutStop(definition.scope))} context={context} /> ·{" "}
      {formatRange(definition)}. <Prose text={definition.meaning} context={context} />
    </li>
  );
}

/** Scopes begin with a capital in some records and without in others. */
function lowerFirst(text: string): string {
  return /^(This|The|Subsection|Federal|Law) /.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function dates(place: GlossaryTerm["definedAt"][number]): string {
  if (place.from !== undefined) return ` · ${formatRange({ from: place.from, to: place.to })}`;
  return place.to === undefined ? "" : ` · to ${formatDate(place.to)}`;
}

function Places({
  entry,
  context,
}: {
  readonly entry: GlossaryTerm;
  readonly context: PageContext;
}) {
  if (entry.definitions.length + entry.definedAt.length === 0) return null;
  return (
    <dd>
      <ul class="places" aria-label={`Where “${entry.term}” is defined`}>
        {entry.definitions.map((definition) => (
          <DefinitionLine
            key={definition.url + definition.from}
            definition={definition}
            term={entry.term}
            context={context}
          />
        ))}
        {entry.definedAt.map((place) => (
          <li key={place.at + place.scope}>
            <Prose text={place.at} context={context} /> ·{" "}
            <Prose text={place.scope} context={context} />
            {dates(place)}. {place.text ? <Prose text={place.text} context={context} /> : null}
          </li>
        ))}
      </ul>
    </dd>
  );
}

/** Other forms, the scope, what to see, and the documents that use the term so. */
function Remarks({
  entry,
  guide,
  context,
}: {
  readonly entry: GlossaryTerm;
  readonly guide: Guide;
  readonly context: PageContext;
}) {
  const readIn = entry.readIn.map((id) => {
    const source = guide.sources.find((one) => one.id === id);
    return source && { id, title: source.title.split(", ")[0] ?? source.title };
  });
  if (
    [entry.scope, entry.asOf].every((text) => text === undefined) &&
    entry.also.length + entry.see.length + readIn.length === 0
  ) {
    return null;
  }
  return (
    <dd class="note">
      {entry.scope ? (
        <>
          Scope: <Prose text={withoutStop(entry.scope)} context={context} />.{" "}
        </>
      ) : null}
      {entry.asOf ? `As of ${formatAsOf(entry.asOf)}. ` : ""}
      {entry.also.length > 0 ? `Also: ${entry.also.join("; ")}. ` : ""}
      {entry.see.length > 0 ? (
        <>
          See{" "}
          <Prose text={entry.see.map((target) => `[[${target}]]`).join("; ")} context={context} />.{" "}
        </>
      ) : null}
      {readIn.length > 0 ? (
        <>
          Read in{" "}
          {readIn.map((source, at) =>
            source ? (
              <span key={source.id}>
                {at > 0 ? "; " : ""}
                <a href={`#source-${source.id}`}>{source.title}</a>
              </span>
            ) : null,
          )}
          .
        </>
      ) : null}
    </dd>
  );
}

function Entry({
  entry,
  guide,
  context,
}: {
  readonly entry: GlossaryTerm;
  readonly guide: Guide;
  readonly context: PageContext;
}) {
  return (
    <div id={entry.id}>
      <dt>{entry.term}</dt>
      {entry.full || entry.hasOwnMeaning ? (
        <dd>
          {entry.full ? <strong>{withoutStop(entry.full)}. </strong> : null}
          {entry.hasOwnMeaning ? <Prose text={entry.meaning} context={context} /> : null}
        </dd>
      ) : null}
      <Places entry={entry} context={context} />
      <Remarks entry={entry} guide={guide} context={context} />
    </div>
  );
}

/** The entries of the glossary under their letters; `terms` come in the order of the alphabet. */
export function glossaryEntries(
  context: PageContext,
  guide: Guide,
  terms: readonly GlossaryTerm[],
): ComponentChildren {
  const letters = [...new Set(terms.map(({ term }) => letterOf(term)))];
  return (
    <>
      <nav aria-label="Letters" class="letters">
        <ul>
          {letters.map((letter) => (
            <li key={letter}>
              <a href={`#${letterAnchor(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((letter) => (
        <section key={letter} aria-labelledby={letterAnchor(letter)}>
          <h2 id={letterAnchor(letter)}>{letter}</h2>
          <dl class="definitions glossary">
            {terms
              .filter(({ term }) => letterOf(term) === letter)
              .map((entry) => (
                <Entry key={entry.id} entry={entry} guide={guide} context={context} />
              ))}
          </dl>
        </section>
      ))}
    </>
  );
}
