import type { CitableSection, CitationData } from "../model/citation-check.ts";
import { type Corpus, newestReleasePoint } from "../model/corpus.ts";
import type { Provision } from "../model/provision.ts";
import { parsePinpoint } from "../model/statute-citation.ts";

/** The earliest of days; undefined where there is none. */
function earliest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(0);
}

function pathOf(title: string, pinpoint: string): readonly string[] {
  return parsePinpoint(title, pinpoint)?.path ?? [];
}

/** Units and rules of a section that began after it did: their place and first day. */
function laterPlaces(provision: Provision, from: string | undefined): CitableSection["later"] {
  const dated = [
    ...provision.offenses.map(({ pinpoint, inForce }) => ({
      pinpoint,
      from: earliest(inForce.map((force) => force.from)),
    })),
    ...provision.rules.map(({ pinpoint, versions }) => ({
      pinpoint,
      from: earliest(versions.map((version) => version.from)),
    })),
  ];
  return dated.flatMap(({ pinpoint, from: day }) => {
    const path = pathOf(provision.title, pinpoint);
    const isLater = day !== undefined && from !== undefined && day > from;
    return isLater && path.length > 0 ? [{ path, from: day }] : [];
  });
}

function citableSection(provision: Provision): CitableSection {
  const { title, section, inForce, oldLetters } = provision;
  const from = earliest(inForce.map((force) => force.from));
  return {
    title,
    section,
    from,
    later: laterPlaces(provision, from),
    old: oldLetters.map((old) => ({
      path: pathOf(title, old.pinpoint),
      from: old.from,
      to: old.to,
      today: old.today === null ? null : pathOf(title, old.today),
    })),
  };
}

/** What a citation check needs of the collection. */
export function citationData(corpus: Corpus, contentHash: string): CitationData {
  return {
    cases: corpus.cases.map(({ slug, name, shortName, aliases, opinions, treatment }) => ({
      slug,
      name,
      shortName,
      aliases,
      opinions: opinions.map(
        ({ volume, reporter, page, court, decided, docket, place, disposition }) => ({
          volume,
          reporter,
          page,
          court,
          decided,
          docket,
          place,
          disposition,
        }),
      ),
      treatment: { status: treatment.status, by: treatment.by },
    })),
    sections: corpus.provisions.map(citableSection),
    places: corpus.places.flatMap(({ identifiers }) => identifiers),
    releasePoint: newestReleasePoint(corpus),
    contentHash,
  };
}
