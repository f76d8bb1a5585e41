import { formatCase } from "../model/case-citation.ts";
import {
  type CheckedCitation,
  type CitationData,
  citationStatuses,
} from "../model/citation-check.ts";
import { provisionSlug } from "../model/statute-citation.ts";
import { urls } from "../model/urls.ts";
import { checkCase, type PlacedOpinion, type Verdict } from "./check-case.ts";
import { checkStatute, type StatuteIndex } from "./check-statute.ts";
import { type FoundCitation, findCitations } from "./find-citations.ts";
import { reporterKey } from "./read-reporters.ts";

/** Checks texts against one collection. Pure: the same code runs on the server and in the browser. */
export interface CitationChecker {
  /**
   * Every citation of a text with what the collection knows of it, in the order of the text. In a list,
   * a line without any is told too. `on` is a day: places are then held against the text of that day.
   */
  check(text: string, on?: string): CheckedCitation[];
}

function indexOpinions(data: CitationData): Map<string, PlacedOpinion> {
  return new Map(
    data.cases.flatMap((courtCase) =>
      courtCase.opinions.flatMap((opinion): [string, PlacedOpinion][] => {
        const { volume, reporter, page } = opinion;
        return volume === undefined || reporter === undefined || page === undefined
          ? []
          : [[reporterKey({ volume, reporter, page }), { courtCase, opinion }]];
      }),
    ),
  );
}

function indexDockets(data: CitationData): Map<string, PlacedOpinion> {
  return new Map(
    data.cases.flatMap((courtCase) =>
      courtCase.opinions.flatMap((opinion) =>
        (opinion.docket ?? []).map((docket): [string, PlacedOpinion] => [
          docket.toLowerCase(),
          { courtCase, opinion },
        ]),
      ),
    ),
  );
}

const outside: Omit<Verdict, "reason"> = {
  status: "notInCollection",
  record: null,
  citation: null,
  url: null,
};

function withRecord({
  courtCase,
  opinion,
}: PlacedOpinion): Pick<Verdict, "record" | "citation" | "url"> {
  return {
    record: `case:${courtCase.slug}`,
    citation: formatCase(courtCase.name, opinion),
    url: urls.courtCase(courtCase.slug),
  };
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly cites: boolean;
  /** How many words stand beside its citations. */
  readonly otherWords: number;
}

function readLines(text: string, found: readonly FoundCitation[]): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const end = start + line.length;
    const own = found.filter((one) => one.start < end && one.end > start);
    const rest = own.reduce((left, one) => {
      const from = Math.max(0, one.start - start);
      const to = Math.min(line.length, one.end - start);
      return left.slice(0, from) + " ".repeat(to - from) + left.slice(to);
    }, line);
    const otherWords = rest.match(/\p{L}{2,}/gu)?.length ?? 0;
    const entry = { text: line, start, end, cites: own.length > 0, otherWords };
    start = end + 1;
    return entry;
  });
}

/** A text is a list where it is one line, or most of its lines are a citation and little else. */
function isList(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ text }) => text.trim() !== "");
  const plain = filled.filter(({ cites, otherWords }) => cites && otherWords <= 3);
  return filled.length <= 1 || plain.length * 2 >= filled.length;
}

/** The lines of a list that cite nothing; none where the text is no list. */
function emptyLines(text: string, found: readonly FoundCitation[]): CheckedCitation[] {
  const lines = readLines(text, found);
  if (!isList(lines)) return [];
  return lines
    .filter(({ text: line, cites }) => !cites && line.trim() !== "")
    .map(({ text: line, start, end }) => ({
      ...outside,
      status: "notACitation",
      text: line.trim(),
      reason: "No citation is read in this line. Write it as 652 F.3d 1160 or 18 U.S.C. § 1591(b).",
      start,
      end,
    }));
}

/** Makes a checker over the data of a collection. */
export function createCitationChecker(data: CitationData): CitationChecker {
  const byPlace = indexOpinions(data);
  const byDocket = indexDockets(data);
  const statutes: StatuteIndex = {
    sections: new Map(data.sections.map((section) => [provisionSlug(section), section])),
    places: new Set(data.places),
    releasePoint: data.releasePoint,
  };
  const isSection = (title: string, section: string): boolean =>
    statutes.sections.has(provisionSlug({ title, section })) ||
    statutes.places.has(`/us/usc/t${title}/s${section}`);

  /** The title of a section that a sign alone stands before: that of the one section here, else 18. */
  const titleOf = (section: string): string => {
    const titles = data.sections
      .filter((one) => one.section.toLowerCase() === section.toLowerCase())
      .map(({ title }) => title);
    return titles.length === 1 ? (titles[0] ?? "18") : "18";
  };

  const judge = (found: FoundCitation, on: string | undefined): Verdict => {
    switch (found.kind) {
      case "case":
        return checkCase(found, byPlace);
      case "statute": {
        const { citation, hasTitle } = found;
        const title = hasTitle ? citation.title : titleOf(citation.section);
        return checkStatute({ ...citation, title }, statutes, on);
      }
      case "docket": {
        const placed = byDocket.get(found.docket.toLowerCase());
        return placed
          ? {
              ...withRecord(placed),
              status: "found",
              reason:
                "The docket number is that of a record. Name, court and day are not compared.",
            }
          : {
              ...outside,
              reason: "This collection has no case of that number, which proves nothing.",
            };
      }
      case "short": {
        const place = [...byPlace].find(([key]) =>
          key.startsWith(`${found.volume} ${found.reporter} `),
        );
        return {
          ...(place && found.volume !== undefined ? withRecord(place[1]) : outside),
          status: "shortForm",
          reason: "Compare it with the full citation before it.",
        };
      }
      case "database":
        return {
          ...outside,
          reason: "Citations of databases are not held here, which proves nothing.",
        };
      case "otherReporter":
        return {
          ...outside,
          reason: "No decision of that reporter is held here, which proves nothing.",
        };
    }
  };

  return {
    check(text, on) {
      const found = findCitations(text, isSection);
      const checked = found.map(
        (one): CheckedCitation => ({
          ...judge(one, on),
          text: text
            .slice(one.start, one.end)
            .replace(/\s+/gu, " ")
            .replace(/^[\s,;]+/u, "")
            .trim(),
          start: one.start,
          end: one.end,
        }),
      );
      return [...checked, ...emptyLines(text, found)].sort((a, b) => a.start - b.start);
    },
  };
}

/** Problems first, in the order of `citationStatuses`; equal ones as they stand in the text. */
export function problemsFirst(checked: readonly CheckedCitation[]): CheckedCitation[] {
  const rank = ({ status }: CheckedCitation): number => citationStatuses.indexOf(status);
  return [...checked].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
}
