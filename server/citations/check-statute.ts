import type { CitableSection } from "../model/citation-check.ts";
import { formatDate } from "../model/dates.ts";
import {
  formatPath,
  formatStatute,
  provisionSlug,
  type StatuteCitation,
  uslmIdentifier,
} from "../model/statute-citation.ts";
import { urls } from "../model/urls.ts";
import type { Verdict } from "./check-case.ts";

/** The sections of the collection and the places of the official text, indexed. */
export interface StatuteIndex {
  readonly sections: ReadonlyMap<string, CitableSection>;
  readonly places: ReadonlySet<string>;
  readonly releasePoint: string;
}

function isAt(outer: readonly string[], inner: readonly string[]): boolean {
  return outer.every((part, index) => inner[index] === part);
}

function wasThen(on: string, { from, to }: { from: string; to: string | undefined }): boolean {
  return from <= on && (to === undefined || on <= to);
}

/** A place that is in today's text: whether it stood there on the day, and what to look at if not. */
function checkOnDay(
  { path }: StatuteCitation,
  section: CitableSection,
  on: string,
): string | undefined {
  if (section.from !== undefined && on < section.from) {
    return `The section was first law on ${formatDate(section.from)}.`;
  }
  const moved = section.old.find(
    ({ today, ...old }) =>
      today !== null && path.length > 0 && isAt(today, path) && wasThen(on, old),
  );
  if (moved && moved.today?.join() !== moved.path.join()) {
    const then = `§ ${section.section}${formatPath(moved.path)}`;
    return moved.today?.length === path.length
      ? `On that day the same rule stood at ${then}.`
      : `On that day what is now § ${section.section}${formatPath(moved.today ?? [])} stood at ${then}. Whether this part of it was law then must be read there.`;
  }
  const later = section.later.find((place) => isAt(place.path, path) && on < place.from);
  return later && `That place was first law on ${formatDate(later.from)}.`;
}

/** What stood elsewhere on a day of what a place holds today: a caution, since the place may have been there. */
function movedInto({ path }: StatuteCitation, section: CitableSection, on: string): string {
  const places = section.old
    .filter(
      ({ today, ...old }) =>
        today !== null && isAt(path, today) && !isAt(path, old.path) && wasThen(on, old),
    )
    .map((old) => `§ ${section.section}${formatPath(old.path)}`);
  return places.length === 0
    ? ""
    : ` On that day parts of what it now holds stood at ${[...new Set(places)].join(", ")}: look at the text of the day.`;
}

/** A place that is not in today's text: where it stood before, if it did. */
function oldPlace(
  { path }: StatuteCitation,
  section: CitableSection,
  on: string | undefined,
): Pick<Verdict, "status" | "reason"> | undefined {
  const old = section.old.filter((place) => place.path.length > 0 && isAt(place.path, path));
  const [first] = old;
  if (!first) return undefined;
  const then = on === undefined ? undefined : old.find((place) => wasThen(on, place));
  const today =
    first.today === null
      ? "Nothing of it is left."
      : `Today: § ${section.section}${formatPath(first.today)}.`;
  if (then) return { status: "found", reason: `It stood there on that day. ${today}` };
  const days = `${formatDate(first.from)} to ${first.to === undefined ? "today" : formatDate(first.to)}`;
  return { status: "noSuchSubdivision", reason: `It stood there from ${days}. ${today}` };
}

/** A section without a page here: what the official text's places say of it, where they were read. */
function checkOutside(citation: StatuteCitation, { places, releasePoint }: StatuteIndex): Verdict {
  const isListed = places.has(uslmIdentifier({ ...citation, path: [] }));
  const isThere = isListed && places.has(uslmIdentifier(citation));
  const place = isThere ? "The place is" : "The section is, but the place is not,";
  return {
    status: isListed && !isThere ? "noSuchSubdivision" : "notInCollection",
    record: null,
    citation: formatStatute(citation),
    url: null,
    reason: isListed
      ? `This collection has no page for the section. ${place} in the official text at release point ${releasePoint}.`
      : "This collection has no page for the section, which proves nothing.",
  };
}

/** Says of a section whether its place exists, today or on a day. */
export function checkStatute(
  citation: StatuteCitation,
  index: StatuteIndex,
  on: string | undefined,
): Verdict {
  const slug = provisionSlug(citation);
  const section = index.sections.get(slug);
  if (!section) return checkOutside(citation, index);
  const here = {
    citation: formatStatute(citation),
    record: `statute:${slug}`,
    url: on === undefined ? urls.statutePlace(citation) : urls.statuteOn(slug, on),
  };
  const none: Pick<Verdict, "status" | "reason"> = {
    status: "noSuchSubdivision",
    reason: `The section has no such place at release point ${index.releasePoint}.`,
  };
  if (citation.path.length > 0 && !index.places.has(uslmIdentifier(citation))) {
    return { ...here, ...(oldPlace(citation, section, on) ?? none) };
  }
  const wrong = on === undefined ? undefined : checkOnDay(citation, section, on);
  return wrong === undefined
    ? {
        ...here,
        status: "found",
        reason: `In the official text at release point ${index.releasePoint}.${on === undefined || citation.path.length === 0 ? "" : movedInto(citation, section, on)}`,
      }
    : { ...here, status: "noSuchSubdivision", reason: wrong };
}
