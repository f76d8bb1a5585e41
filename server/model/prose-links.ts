import { shortAgencyName } from "./agency.ts";
import { formatCase, formatShortCase } from "./case-citation.ts";
import type { Corpus } from "./corpus.ts";
import { principalOpinion } from "./court-case.ts";
import { nearestPlace, placesOf } from "./places.ts";
import {
  formatSection,
  formatStatute,
  parseCodeCitation,
  provisionSlug,
} from "./statute-citation.ts";
import { anchors, urls } from "./urls.ts";

/** A piece of prose: text, or a link to a record with the label that its fields give. */
export type ProseSegment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string; readonly italic: boolean }
  | { readonly kind: "unresolved"; readonly text: string; readonly target: string };

/** What a link came to. */
export interface ResolvedLink {
  readonly label: string;
  readonly url: string;
  readonly italic: boolean;
}

/** Finds what `[[target|modifier]]` names; undefined when no record has that name. */
export type LinkResolver = (
  target: string,
  modifier: string | undefined,
) => ResolvedLink | undefined;

export const proseLinkPattern = /\[\[([^[\]|\n]+)(?:\|([^[\]|\n]+))?\]\]/g;

function isShort(modifier: string | undefined): boolean {
  return modifier === undefined || modifier === "short";
}

/**
 * Makes the resolver for a collection. Forms: `18 USC 1589(a)`, `18 USC 1589(a)|short`,
 * `case:dann`, `case:dann|at 1170`, `case:dann|short`, `guide:restitution`, `question:venture`,
 * `authority:pl-106-386`, `training:forced-labor`, `agency:htpu`, `agency:htpu|short`, `term:venture`, `term:serious harm|1591`, `offense:18-usc-1591-act`.
 * A section that the collection has no page for links to OLRC's edition, and a place that its page
 * does not show to the nearest around it.
 */
export function createLinkResolver(corpus: Corpus): LinkResolver {
  const places = new Map(
    corpus.provisions.map((provision) => [provision.slug, placesOf(provision)] as const),
  );
  const cases = new Map(corpus.cases.map((courtCase) => [courtCase.slug, courtCase]));
  const authorities = new Map(corpus.authorities.map((authority) => [authority.slug, authority]));
  const questions = new Map(corpus.questions.map((question) => [question.slug, question]));
  const guides = new Map(corpus.guides.map((guide) => [guide.slug, guide]));
  const modules = new Map(corpus.training.map((module) => [module.slug, module]));
  const agencies = new Map(corpus.agencies.map((agency) => [agency.slug, agency]));
  const offenses = new Map(
    corpus.provisions.flatMap((provision) =>
      provision.offenses.map((offense) => [offense.id, { provision, offense }] as const),
    ),
  );
  const terms = new Map(
    corpus.provisions.flatMap((provision) =>
      provision.definitions.map(
        (definition) =>
          [
            `${definition.term.toLowerCase()}|${provision.section}`,
            { provision, definition },
          ] as const,
      ),
    ),
  );
  /** A term that several sections define must say whose it means: `[[term:serious harm|1591]]`. */
  const findTerm = (name: string, section: string | undefined) => {
    if (section !== undefined) return terms.get(`${name}|${section}`);
    const found = [...terms].filter(([key]) => key.startsWith(`${name}|`));
    return found.length === 1 ? found[0]?.[1] : undefined;
  };

  const resolveCase = (id: string, modifier: string | undefined): ResolvedLink | undefined => {
    const courtCase = cases.get(id);
    if (!courtCase) return undefined;
    const opinion = principalOpinion(courtCase);
    const url = urls.courtCase(id);
    if (modifier === "short") return { label: courtCase.shortName, url, italic: true };
    const [, short, page] = /^(short )?at (.+)$/.exec(modifier ?? "") ?? [];
    if (modifier !== undefined && page === undefined) return undefined;
    const label =
      short === undefined
        ? formatCase(courtCase.name, opinion, page)
        : formatShortCase(courtCase.shortName, opinion, page);
    return { label, url, italic: false };
  };

  const resolveStatute = (
    target: string,
    modifier: string | undefined,
  ): ResolvedLink | undefined => {
    const citation = parseCodeCitation(target);
    if (!citation || !isShort(modifier)) return undefined;
    const label = modifier === "short" ? formatSection(citation) : formatStatute(citation);
    const here = places.get(provisionSlug(citation));
    const url = here
      ? urls.statutePlace(nearestPlace(here, citation))
      : urls.officialText(citation.title, citation.section);
    return { label, url, italic: false };
  };

  /** How each kind of target is resolved; a kind or a modifier that is not here is unknown. */
  const kinds: Readonly<Record<string, LinkResolver>> = {
    case: resolveCase,
    guide: (name, modifier) => {
      const guide = modifier === undefined ? guides.get(name) : undefined;
      return guide && { label: guide.title, url: urls.guide(name), italic: false };
    },
    question: (name, modifier) => {
      const question = modifier === undefined ? questions.get(name) : undefined;
      return question && { label: question.title, url: urls.question(name), italic: false };
    },
    training: (name, modifier) => {
      const module = modifier === undefined ? modules.get(name) : undefined;
      return module && { label: module.title, url: urls.trainingModule(name), italic: false };
    },
    agency: (name, modifier) => {
      const agency = isShort(modifier) ? agencies.get(name) : undefined;
      const label = modifier === "short" ? agency && shortAgencyName(agency) : agency?.name;
      return agency && { label: label ?? agency.name, url: urls.agencies(name), italic: false };
    },
    authority: (name, modifier) => {
      const authority = isShort(modifier) ? authorities.get(name) : undefined;
      const label = modifier === "short" ? authority?.name : authority?.number;
      return (
        authority && { label: label ?? authority.number, url: urls.timeline(name), italic: false }
      );
    },
    offense: (name, modifier) => {
      const found = modifier === undefined ? offenses.get(name) : undefined;
      return (
        found && {
          label: found.offense.label,
          url: urls.statute(found.provision.slug, anchors.offense(name)),
          italic: false,
        }
      );
    },
    term: (name, modifier) => {
      const found = findTerm(name.toLowerCase(), modifier);
      return (
        found && {
          label: name,
          url: urls.statute(found.provision.slug, anchors.definition(found.definition.id)),
          italic: false,
        }
      );
    },
  };

  return (target, modifier) => {
    const separator = target.indexOf(":");
    if (separator === -1) return resolveStatute(target, modifier);
    const kind = target.slice(0, separator);
    if (!Object.hasOwn(kinds, kind)) return undefined;
    return kinds[kind]?.(target.slice(separator + 1).trim(), modifier);
  };
}

/** Splits prose at its links. */
export function splitProse(text: string, resolve: LinkResolver): ProseSegment[] {
  const segments: ProseSegment[] = [];
  let end = 0;
  for (const match of text.matchAll(proseLinkPattern)) {
    if (match.index > end) segments.push({ kind: "text", text: text.slice(end, match.index) });
    const target = (match[1] ?? "").trim();
    const link = resolve(target, match[2]?.trim());
    segments.push(
      link
        ? { kind: "link", text: link.label, url: link.url, italic: link.italic }
        : { kind: "unresolved", text: match[0], target },
    );
    end = match.index + match[0].length;
  }
  if (end < text.length) segments.push({ kind: "text", text: text.slice(end) });
  return segments;
}

/** Prose as plain text, links replaced by their labels: for JSON, search and print. */
export function plainProse(text: string, resolve: LinkResolver): string {
  return splitProse(text, resolve)
    .map((segment) => segment.text)
    .join("");
}
