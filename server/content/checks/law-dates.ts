import { type Corpus, listOffenses } from "../../model/corpus.ts";
import type { Problem } from "../../model/problem.ts";
import type { HistoryEntry, Provision } from "../../model/provision.ts";
import { parseCodeCitation, parsePinpoint, provisionSlug } from "../../model/statute-citation.ts";
import { asDate, readSpan } from "../date-spans.ts";
import { valueAt } from "../schema-at.ts";
import type { Path, SourceFile } from "../source-file.ts";
import { asMapping, asText, type Check, walkFrontMatter } from "./check.ts";

const rule = "law-dates";

/** An entry of a front matter that says which law began it and when. */
interface DatedByLaw {
  readonly path: Path;
  readonly law: string;
  readonly from: string;
  readonly entry: Readonly<Record<string, unknown>>;
}

/** Where the histories of other sections are found: by offense unit and by section. */
interface Sections {
  readonly byOffense: ReadonlyMap<string, Provision>;
  readonly bySlug: ReadonlyMap<string, Provision>;
}

function listDatedByLaw(source: SourceFile): DatedByLaw[] {
  const found: DatedByLaw[] = [];
  walkFrontMatter(source, ({ path, value }) => {
    const entry = asMapping(value);
    const [law, from] = [asText(entry?.["law"]), asDate(entry?.["from"])];
    if (entry && law !== undefined && from !== undefined) found.push({ path, law, from, entry });
  });
  return found;
}

/** The units whose penalty a tier's term borrows. */
function borrowedFrom(entry: DatedByLaw["entry"]): string[] {
  const term = asMapping(entry["term"]);
  const candidates = term?.["candidates"];
  return [term?.["offense"], ...(Array.isArray(candidates) ? candidates : [])].flatMap(
    (id) => asText(id) ?? [],
  );
}

/** A step of a penalty stands in another section: § 2426 multiplies the terms of § 2421. */
function sectionOfStep({ path, entry }: DatedByLaw, title: string, sections: Sections) {
  const pinpoint = path.at(-2) === "steps" ? asText(entry["pinpoint"]) : undefined;
  if (pinpoint === undefined) return undefined;
  const citation = parsePinpoint(title, pinpoint) ?? parseCodeCitation(pinpoint);
  return citation && sections.bySlug.get(provisionSlug(citation));
}

/** True for what another section began: its first day here may be that of the unit itself. */
function isBorrowed({ path, entry }: DatedByLaw): boolean {
  const kind = asText(asMapping(entry["term"])?.["kind"]);
  if (path.at(-2) === "inForce") return false;
  const hasOtherTerm = kind !== undefined && kind !== "fixed" && kind !== "noneNamed";
  return hasOtherTerm || path.at(-2) === "steps" || path[0] === "inchoate";
}

function isFirstDayOfUnit({ path, from }: DatedByLaw, source: SourceFile): boolean {
  const spans = valueAt(source.frontMatter, [...path.slice(0, 2), "inForce"]);
  return Array.isArray(spans) && spans.some((span) => readSpan(span).from === from);
}

function explain({ law, from }: DatedByLaw, history: readonly HistoryEntry[]): string | undefined {
  const days = history.filter((entry) => entry.law === law).map((entry) => entry.effective);
  if (days.includes(from)) return undefined;
  if (days.length > 0) {
    return `${law} took effect here on ${[...new Set(days)].join(" and ")}, not on ${from}: correct the date or the law`;
  }
  const other = history.find((entry) => entry.effective === from)?.law;
  const remedy = other === undefined ? "add its entry there" : `the law of ${from} is ${other}`;
  return `${law} is not in the section's history: ${remedy}`;
}

function checkProvision(provision: Provision, source: SourceFile, sections: Sections): Problem[] {
  return listDatedByLaw(source).flatMap((dated) => {
    if (isBorrowed(dated) && isFirstDayOfUnit(dated, source)) return [];
    const others = [
      ...borrowedFrom(dated.entry).map((id) => sections.byOffense.get(id)),
      sectionOfStep(dated, provision.title, sections),
    ];
    const history = [provision, ...others].flatMap((section) => section?.history ?? []);
    const message = explain(dated, history);
    return message === undefined ? [] : [source.problemAt([...dated.path, "law"], rule, message)];
  });
}

/** A history entry's day of enactment is that of the law's own record. */
function checkEnacted(provision: Provision, source: SourceFile, corpus: Corpus): Problem[] {
  return provision.history.flatMap(({ law, enacted }, index) => {
    const record = corpus.authorities.find((authority) => authority.slug === law);
    if (!record || record.enacted === enacted) return [];
    const message = `${law} was enacted on ${record.enacted}, as its record has it, not on ${enacted}: correct one of the two`;
    return [source.problemAt(["history", index, "enacted"], rule, message)];
  });
}

/** What a law began stands in the section's history, with the same day. */
export const lawDates: Check = (corpus, sources) => {
  const sections: Sections = {
    byOffense: new Map(
      listOffenses(corpus).map(({ provision, offense }) => [offense.id, provision]),
    ),
    bySlug: new Map(corpus.provisions.map((provision) => [provision.slug, provision])),
  };
  return corpus.provisions.flatMap((provision) => {
    const source = sources.get(provision.file);
    if (!source) return [];
    return [
      ...checkProvision(provision, source, sections),
      ...checkEnacted(provision, source, corpus),
    ];
  });
};
