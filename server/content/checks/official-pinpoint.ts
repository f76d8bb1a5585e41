import type { Problem } from "../../model/problem.ts";
import { proseLinkPattern } from "../../model/prose-links.ts";
import {
  parseCodeCitation,
  parsePinpoint,
  type StatuteCitation,
  uslmIdentifier,
} from "../../model/statute-citation.ts";
import { keyPath, listProse } from "../list-prose.ts";
import { isPastPlace } from "../past-places.ts";
import { valueAt } from "../schema-at.ts";
import type { Path, SourceFile } from "../source-file.ts";
import { suggestPlace } from "../suggest-place.ts";
import { asText, type Check, walkFrontMatter } from "./check.ts";

const rule = "official-pinpoint";

/** A place in the Code that a file names. */
interface NamedPlace {
  readonly written: string;
  readonly citation: StatuteCitation;
  /** A pinpoint of today must stand in today's text; other places may be known ones of the past. */
  readonly kind: "today" | "past" | "cited";
  problem(message: string): Problem;
}

const pinpointKeys: readonly string[] = ["pinpoint", "pinpoints", "penaltyPinpoint", "today"];

/** True for a key that holds a pinpoint of the file's own title. */
function isPinpointKey(keys: string): boolean {
  const name = keys.slice(keys.lastIndexOf(".") + 1);
  return pinpointKeys.includes(name) || keys === "inchoate.objects.section";
}

/** The statute of a holding may be a place of the time, where the version read has ended. */
function readsFormerText(source: SourceFile, path: Path): boolean {
  if (path[0] !== "holdings" || path.at(-1) !== "statute") return false;
  return valueAt(source.frontMatter, [...path.slice(0, -1), "textRead", "to"]) !== undefined;
}

/** What a rule covers is held against the official text by the check `rule-coverage`. */
function isCoverage(keys: string): boolean {
  return keys === "rules.covers.sections" || keys === "rules.covers.except";
}

function listFields(source: SourceFile): NamedPlace[] {
  const title = asText(valueAt(source.frontMatter, ["title"])) ?? "";
  const places: NamedPlace[] = [];
  walkFrontMatter(source, ({ path, value }) => {
    if (typeof value !== "string") return;
    const keys = keyPath(path);
    const pinpoint = isPinpointKey(keys) ? parsePinpoint(title, value) : undefined;
    const citation = pinpoint ?? parseCodeCitation(value);
    if (!citation || isCoverage(keys) || readsFormerText(source, path)) return;
    const kind = isPastPlace(source, path) ? "past" : pinpoint ? "today" : "cited";
    const problem = (message: string) => source.problemAt(path, rule, message);
    places.push({ written: value, citation, kind, problem });
  });
  return places;
}

function listLinks(source: SourceFile): NamedPlace[] {
  return listProse(source).flatMap((prose) =>
    // Inside a table the bar of a link is escaped.
    [...prose.text.replaceAll("\\|", "| ").matchAll(proseLinkPattern)].flatMap((match) => {
      const written = (match[1] ?? "").trim();
      const citation = parseCodeCitation(written);
      const problem = (message: string) => prose.problemAt(match.index, rule, message);
      return citation ? [{ written, citation, kind: "cited" as const, problem }] : [];
    }),
  );
}

/** True where the section's file could not be read, so that its places of the past are not known. */
function isUnreadable({ citation }: NamedPlace, sources: ReadonlyMap<string, SourceFile>): boolean {
  const file = `statutes/${citation.title}/${citation.section.toLowerCase()}.md`;
  const source = sources.get(file);
  return source !== undefined && valueAt(source.frontMatter, ["section"]) === undefined;
}

/** A place named in the content exists in the official text, or is marked as one of the past. */
export const officialPinpoint: Check = (_corpus, sources, identifiers) => {
  const places = [...sources.values()].flatMap((source) => [
    ...listFields(source),
    ...listLinks(source),
  ]);
  const past = new Set(
    places.flatMap(({ kind, citation }) => (kind === "past" ? [uslmIdentifier(citation)] : [])),
  );
  return places.flatMap((place) => {
    const identifier = uslmIdentifier(place.citation);
    const isListed = identifiers.has(uslmIdentifier({ ...place.citation, path: [] }));
    if (place.kind === "past" || !isListed || identifiers.has(identifier)) return [];
    if (place.kind === "cited" && (past.has(identifier) || isUnreadable(place, sources))) return [];
    const near = suggestPlace(place.written, place.citation, identifiers);
    const message = `"${place.written}" is no place in today's official text.${near === "" ? " Correct it, or mark it as one of the past." : near}`;
    return [place.problem(message)];
  });
};
