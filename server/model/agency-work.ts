import type { Agency } from "./agency.ts";
import { formatStatute, parseCodeCitation } from "./statute-citation.ts";

/** The section that is asked about. */
interface AskedSection {
  readonly title: string;
  readonly section: string;
  readonly chapter: string;
}

/** That an agency works a section: what its record says, and how closely the source says it. */
export interface AgencyWork {
  readonly agency: Agency;
  readonly work: Agency["works"][number];
  /** The places of the section that are named, as printed; empty where the chapter is meant. */
  readonly pinpoints: readonly string[];
}

/** From the closest statement to the most general. */
const reaches = ["named", "subject", "general"];

/**
 * The agencies whose records say that they investigate or prosecute under a section, the closest
 * statements first, then in the order of the collection.
 */
export function listAgencyWork(agencies: readonly Agency[], asked: AskedSection): AgencyWork[] {
  const found = agencies.flatMap((agency) =>
    agency.works.flatMap((work): AgencyWork[] => {
      const pinpoints = work.statutes.flatMap((text) => {
        const citation = parseCodeCitation(text);
        const isAsked =
          citation?.title === asked.title &&
          citation.section.toLowerCase() === asked.section.toLowerCase();
        return citation && isAsked ? [formatStatute(citation)] : [];
      });
      const isInChapter = work.chapters.some(
        ({ title, chapter }) => title === asked.title && chapter === asked.chapter,
      );
      return pinpoints.length > 0 || isInChapter ? [{ agency, work, pinpoints }] : [];
    }),
  );
  return found.sort(
    (one, other) => reaches.indexOf(one.work.reach) - reaches.indexOf(other.work.reach),
  );
}

/**
 * The department, or the agency that belongs to nothing, at the top of where an agency stands. A
 * circle of agencies, which no office should write, ends at the first that was met before.
 */
export function findDepartment(agency: Agency, agencies: readonly Agency[]): Agency {
  const met = [agency];
  for (;;) {
    const last = met.at(-1) ?? agency;
    const above = agencies.find(({ slug }) => slug === last.partOf);
    if (above === undefined || met.includes(above)) return last;
    met.push(above);
  }
}

/** A department, or what belongs to none, with the agencies under it, each above its own offices. */
export interface AgencyGroup {
  readonly head: Agency;
  readonly members: readonly Agency[];
}

const byName = (one: Agency, other: Agency): number => (one.name < other.name ? -1 : 1);

/** Agencies by department, the largest departments first; bodies are left out. */
export function groupAgencies(agencies: readonly Agency[]): AgencyGroup[] {
  const offices = agencies.filter(({ kind }) => kind !== "body");
  const listBelow = (above: Agency): Agency[] =>
    offices
      .filter((agency) => agency.partOf === above.slug)
      .sort(byName)
      .flatMap((agency) => [agency, ...listBelow(agency)]);
  return offices
    .filter((agency) => findDepartment(agency, agencies) === agency)
    .sort(byName)
    .map((head) => ({ head, members: listBelow(head) }))
    .sort((one, other) => other.members.length - one.members.length);
}
