import type { Problem } from "../../model/problem.ts";
import {
  parseCodeCitation,
  parsePinpoint,
  type StatuteCitation,
  uslmIdentifier,
} from "../../model/statute-citation.ts";
import { chapterOf } from "../identifier-lists.ts";
import { isPastPlace } from "../past-places.ts";
import { valueAt } from "../schema-at.ts";
import type { Path, SourceFile } from "../source-file.ts";
import { suggestPlace } from "../suggest-place.ts";
import { asMapping, asText, type Check, walkFrontMatter } from "./check.ts";

const name = "rule-coverage";

/** One thing that a selector in force names: a place of the Code, or a chapter. */
interface Named {
  readonly source: SourceFile;
  readonly path: Path;
  readonly key: "sections" | "except" | "chapters";
  readonly written: string;
  /** The id of the rule. */
  readonly rule: string;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What the selectors of a file's rules name; one that has ended may name places of its time. */
function listNamed(source: SourceFile): Named[] {
  return asList(valueAt(source.frontMatter, ["rules"])).flatMap((rule, ruleIndex) =>
    asList(asMapping(rule)?.["covers"]).flatMap((selector, index) => {
      const mapping = asMapping(selector);
      if (mapping === undefined || mapping["to"] !== undefined) return [];
      return (["sections", "except", "chapters"] as const).flatMap((key) =>
        asList(mapping[key]).flatMap((value, place) => ({
          source,
          path: ["rules", ruleIndex, "covers", index, key, place],
          key,
          written: asText(value) ?? "",
          rule: asText(asMapping(rule)?.["id"]) ?? "",
        })),
      );
    }),
  );
}

type Sources = ReadonlyMap<string, SourceFile>;

/** True where the section's own record declares the place as one of the past, or cannot be read. */
function isDeclaredPast(citation: StatuteCitation, sources: Sources): boolean {
  const { title, section } = citation;
  const source = sources.get(`statutes/${title}/${section.toLowerCase()}.md`);
  if (!source) return false;
  if (valueAt(source.frontMatter, ["section"]) === undefined) return true;
  let found = false;
  walkFrontMatter(source, ({ path, value }) => {
    if (typeof value !== "string" || !isPastPlace(source, path)) return;
    const past = parsePinpoint(title, value);
    found ||= past !== undefined && uslmIdentifier(past) === uslmIdentifier(citation);
  });
  return found;
}

/** What to write instead of a place that is not there; undefined where it is, or is not listed. */
function explainPlace(
  { written }: Named,
  sources: Sources,
  identifiers: ReadonlySet<string>,
): string | undefined {
  const citation = parseCodeCitation(written);
  if (!citation || !identifiers.has(uslmIdentifier({ ...citation, path: [] }))) return undefined;
  if (identifiers.has(uslmIdentifier(citation)) || isDeclaredPast(citation, sources)) {
    return undefined;
  }
  return `"${written}", which is no place in today's official text.${suggestPlace(written, citation, identifiers)} Write the place as it stands today, or give the coverage its last day under "to"`;
}

/** What to write instead of a chapter that is not there; a title without a list is not judged. */
function explainChapter({ written }: Named, chapters: ReadonlySet<string>): string | undefined {
  const title = /^(\d+)\/\d+[A-Z]?$/.exec(written)?.[1];
  if (title === undefined) {
    return `"${written}": write a chapter as its title and its number, "18/77"`;
  }
  const known = [...chapters]
    .filter((chapter) => chapter.startsWith(`${title}/`))
    .sort((first, second) => first.localeCompare(second, "en", { numeric: true }));
  if (known.length === 0 || chapters.has(written)) return undefined;
  return `"${written}", which is no chapter that the official text of title ${title} has: write one of ${known.join(", ")}`;
}

/** Everything that a rule in force covers is a place or a chapter of today's official text. */
export const ruleCoverage: Check = (_corpus, sources, identifiers): Problem[] => {
  const chapters = new Set([...identifiers].flatMap((one) => chapterOf(one) ?? []));
  return [...sources.values()].flatMap(listNamed).flatMap((named) => {
    const message =
      named.key === "chapters"
        ? explainChapter(named, chapters)
        : explainPlace(named, sources, identifiers);
    if (message === undefined) return [];
    const verb = named.key === "except" ? "leaves out" : "covers";
    const what = `rule "${named.rule}" ${verb} ${message}`;
    return [named.source.problemAt(named.path, name, what)];
  });
};
