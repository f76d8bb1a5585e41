import { formatCase } from "../model/case-citation.ts";
import type { CheckedCitation, CitableCase } from "../model/citation-check.ts";
import { courtLabel, findCourt } from "../model/court.ts";
import { urls } from "../model/urls.ts";
import type { FoundCase } from "./find-citations.ts";
import { reporterKey } from "./read-reporters.ts";

type CitedOpinion = CitableCase["opinions"][number];

/** A case of the collection with the opinion that a citation names. */
export interface PlacedOpinion {
  readonly courtCase: CitableCase;
  readonly opinion: CitedOpinion;
}

/** What a check says, without where it stands. */
export type Verdict = Omit<CheckedCitation, "text" | "start" | "end">;

const sayNothing = new Set(
  "united states america us u s v vs of the and et al inc co corp llc ltd company in re ex rel de la state people".split(
    " ",
  ),
);

/** The words of a party that tell it apart. */
function tellingWords(party: string): Set<string> {
  const words = party
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .match(/[\p{L}\d]+/gu);
  return new Set((words ?? []).filter((word) => !sayNothing.has(word)));
}

function sharesWord(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((word) => other.has(word));
}

/** Whether a name as written is that of the case: each side shares a telling word, or has none. */
function isNamed(name: NonNullable<FoundCase["name"]>, courtCase: CitableCase): boolean {
  const written = [name.left, name.right].map(tellingWords);
  const isOneOf = (official: string): boolean => {
    const sides = official.split(/\s+vs?\.?\s+/u).map(tellingWords);
    return written.every((side, index) => {
      const own = sides[index] ?? new Set<string>();
      return side.size === 0 || sharesWord(side, own);
    });
  };
  return [courtCase.name, ...courtCase.aliases.filter((alias) => / vs?\.? /u.test(alias))].some(
    isOneOf,
  );
}

function simplify(court: string): string {
  return court.toLowerCase().replace(/[.\s]/g, "");
}

/** What later happened to the opinion cited, as the record says; undefined where it says nothing. */
function laterHistory({ courtCase, opinion }: PlacedOpinion): string | undefined {
  const later = courtCase.opinions.filter(
    ({ decided, place }) => decided > opinion.decided && place !== "earlier",
  );
  const undone = ["reversed", "vacated", "overruled", "abrogated", "supersededByStatute"];
  if (opinion.place === "earlier" && later.length > 0) {
    const cited = later.map((one) => formatCase(courtCase.name, one)).join("; ");
    return `The record lists it as an earlier decision of the case. Later: ${cited}.`;
  }
  if (opinion.place !== "earlier" && undone.includes(courtCase.treatment.status)) {
    const by = courtCase.treatment.by === undefined ? "" : ` (${courtCase.treatment.by})`;
    return `The record's later history reads: ${courtCase.treatment.status}${by}.`;
  }
  return undefined;
}

function verdictOf(found: FoundCase, placed: PlacedOpinion): Pick<Verdict, "status" | "reason"> {
  const { courtCase, opinion } = placed;
  const year = Number(opinion.decided.slice(0, 4));
  const court = findCourt(opinion.court);
  if (found.name && !isNamed(found.name, courtCase)) {
    return {
      status: "nameDiffers",
      reason: `At that place stands ${courtCase.name}, and not ${found.name.left} v. ${found.name.right}.`,
    };
  }
  const isCourtWrong =
    found.court !== undefined &&
    found.court !== "" &&
    simplify(found.court) !== simplify(court?.abbreviation ?? "");
  if (isCourtWrong) {
    return {
      status: "courtDiffers",
      reason: `The court was: ${courtLabel(opinion.court).replace(/\.$/u, "")}.`,
    };
  }
  if (found.year !== undefined && found.year !== year) {
    return { status: "yearDiffers", reason: `It was decided in ${year}.` };
  }
  const later = laterHistory(placed);
  if (later !== undefined) return { status: "supersededByHistory", reason: later };
  return {
    status: "found",
    reason:
      courtCase.treatment.status === "notChecked"
        ? "Name and place agree with the record. Its later history was not checked."
        : `Name and place agree with the record. Later history: ${courtCase.treatment.status}.`,
  };
}

/** Says of a decision at a place in a reporter whether the collection has it and agrees. */
export function checkCase(found: FoundCase, byPlace: ReadonlyMap<string, PlacedOpinion>): Verdict {
  const placed = byPlace.get(reporterKey(found.reporter));
  if (!placed) {
    return {
      status: "notInCollection",
      record: null,
      citation: null,
      url: null,
      reason: "This collection has no decision at that place, which proves nothing.",
    };
  }
  const { courtCase, opinion } = placed;
  return {
    ...verdictOf(found, placed),
    record: `case:${courtCase.slug}`,
    citation: formatCase(courtCase.name, opinion),
    url: urls.courtCase(courtCase.slug),
  };
}
