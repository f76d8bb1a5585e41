import type { Corpus } from "../model/corpus.ts";
import { briefParts, type CaseFrontMatter, type CourtCase } from "../model/court-case.ts";
import type { IntakeQuestion } from "../model/intake.ts";
import type { Offense, OffenseFrontMatter } from "../model/offense.ts";
import type { Problem } from "../model/problem.ts";
import { createLinkResolver, type LinkResolver } from "../model/prose-links.ts";
import type { Provision, ProvisionFrontMatter } from "../model/provision.ts";
import type { Reader } from "../model/review.ts";
import { compareCitations, provisionSlug } from "../model/statute-citation.ts";
import { borrowTiers, generateInchoate } from "./generate-inchoate.ts";
import { renderMarkdown } from "./render-markdown.ts";
import type { SourceFile } from "./source-file.ts";

/** A record that passed its schema, with the file it came from. */
export interface ParsedRecord<T> {
  readonly slug: string;
  readonly source: SourceFile;
  readonly value: T;
}

type WithoutBody<T> = Omit<T, "slug" | "file" | "bodyHtml" | "bodyText">;

/** The kinds of record that are front matter with one body, and nothing more. */
const proseKinds = [
  "authorities",
  "guides",
  "guidelines",
  "questions",
  "statistics",
  "agencies",
  "recommendations",
  "instructions",
  "policy",
  "training",
  "presets",
  "calculators",
  "pages",
  "notices",
  "corrections",
] as const satisfies readonly (keyof Corpus)[];

type ProseKind = (typeof proseKinds)[number];

/** All records by kind, before their bodies are rendered. */
export type ParsedRecords = {
  readonly [Kind in ProseKind]: ParsedRecord<WithoutBody<Corpus[Kind][number]>>[];
} & {
  readonly provisions: ParsedRecord<ProvisionFrontMatter>[];
  readonly cases: ParsedRecord<CaseFrontMatter>[];
  readonly intake: ParsedRecord<Omit<IntakeQuestion, "slug" | "file">>[];
  readonly readers: ParsedRecord<Omit<Reader, "id">>[];
};

/** The prose kinds of a collection, each made anew. */
function mapProse(
  make: (kind: ProseKind) => readonly Corpus[ProseKind][number][],
): Pick<Corpus, ProseKind> {
  return Object.fromEntries(proseKinds.map((kind) => [kind, make(kind)])) as unknown as Pick<
    Corpus,
    ProseKind
  >;
}

/** Fills in borrowed penalties, and adds attempt and conspiracy units where a clause makes them. */
function withOffenses(
  provisions: readonly (Omit<Provision, "offenses"> & Pick<ProvisionFrontMatter, "offenses">)[],
): Provision[] {
  const written = new Map(
    provisions.flatMap((provision) => provision.offenses.map((offense) => [offense.id, offense])),
  );
  /** Follows one reference; a chain of two is refused by the check `borrowed-penalty`. */
  const complete = (offense: OffenseFrontMatter): Offense => {
    if (Array.isArray(offense.tiers)) return { ...offense, tiers: offense.tiers };
    const { sameAs, pinpoint } = offense.tiers;
    const base = written.get(sameAs);
    const begun = offense.inForce[0];
    const tiers =
      base && begun && Array.isArray(base.tiers)
        ? borrowTiers({ ...base, tiers: base.tiers }, pinpoint, begun)
        : [];
    return { ...offense, tiers, penaltyOf: { offense: sameAs, pinpoint } };
  };
  const offenses = new Map([...written].map(([id, offense]) => [id, complete(offense)] as const));
  return provisions.map((provision) => ({
    ...provision,
    offenses: [
      ...provision.offenses.map(complete),
      ...generateInchoate(provision, (id) => offenses.get(id)),
    ],
  }));
}

interface BriefSection {
  readonly part: string;
  readonly line: number;
  readonly body: string;
}

/** Splits a case's body at its second-level headings. */
function splitBrief(source: SourceFile): BriefSection[] {
  const sections: { part: string; line: number; lines: string[] }[] = [];
  source.body.split("\n").forEach((text, index) => {
    const heading = /^## (.+)$/.exec(text);
    if (heading) {
      sections.push({ part: (heading[1] ?? "").trim(), line: source.bodyLine + index, lines: [] });
    } else {
      const section = sections.at(-1);
      if (section) section.lines.push(text);
      else if (text.trim() !== "") {
        sections.push({ part: "", line: source.bodyLine + index, lines: [text] });
      }
    }
  });
  return sections.map(({ part, line, lines }) => ({ part, line, body: lines.join("\n") }));
}

function checkBriefParts(source: SourceFile, sections: readonly BriefSection[]): Problem[] {
  const expected: readonly string[] = briefParts;
  const found = sections.map((section) => section.part);
  if (found.join("|") === expected.join("|")) return [];
  const message = `the body must have the parts ${expected.join(", ")}, in this order, as ## headings; it has ${found.map((part) => part || "text before the first heading").join(", ") || "none"}`;
  return [
    {
      file: source.file,
      line: sections[0]?.line ?? source.bodyLine,
      column: 1,
      rule: "brief-parts",
      message,
    },
  ];
}

function renderCase(
  record: ParsedRecord<CaseFrontMatter>,
  resolve: LinkResolver,
): {
  courtCase: CourtCase;
  problems: Problem[];
} {
  const { source } = record;
  const sections = splitBrief(source);
  const problems = checkBriefParts(source, sections);
  const brief = sections.map((section) => {
    const rendered = renderMarkdown(source.file, section.body, section.line + 1, resolve);
    problems.push(...rendered.problems);
    return { part: section.part, html: rendered.html, text: rendered.text };
  });
  return { courtCase: { ...record.value, slug: record.slug, file: source.file, brief }, problems };
}

/** Turns checked records into the collection: generated units, rendered bodies, stable order. */
export function assembleCorpus(records: ParsedRecords): {
  readonly corpus: Corpus;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const unrendered = { bodyHtml: "", bodyText: "" };
  const place = <T>(record: ParsedRecord<T>) => ({
    ...record.value,
    slug: record.slug,
    file: record.source.file,
    ...unrendered,
  });
  const provisions = withOffenses(
    records.provisions
      .map((record) => ({ ...place(record), slug: provisionSlug(record.value) }))
      .sort((a, b) => compareCitations({ ...a, path: [] }, { ...b, path: [] })),
  );
  const unlinked: Corpus = {
    provisions,
    cases: records.cases.map((record) => ({
      ...record.value,
      slug: record.slug,
      file: record.source.file,
      brief: [],
    })),
    ...mapProse((kind) =>
      records[kind].map(
        (record: ParsedRecord<object>) => place(record) as Corpus[typeof kind][number],
      ),
    ),
    intake: records.intake
      .map((record) => ({ ...record.value, slug: record.slug, file: record.source.file }))
      .sort((a, b) => a.order - b.order),
    readers: records.readers.map((record) => ({ ...record.value, id: record.slug })),
    places: [],
    glossary: [],
    synonyms: [],
    subjects: [],
    outside: [],
  };
  const resolve = createLinkResolver(unlinked);
  const sources = new Map(
    Object.values(records)
      .flat()
      .map((record: ParsedRecord<unknown>) => [record.source.file, record.source]),
  );
  const rendered = <T extends { readonly file: string }>(item: T): T => {
    const source = sources.get(item.file);
    if (!source) return item;
    const result = renderMarkdown(source.file, source.body, source.bodyLine, resolve);
    problems.push(...result.problems);
    return { ...item, bodyHtml: result.html, bodyText: result.text };
  };
  const corpus: Corpus = {
    provisions: provisions.map(rendered),
    cases: records.cases.map((record) => {
      const { courtCase, problems: found } = renderCase(record, resolve);
      problems.push(...found);
      return courtCase;
    }),
    ...mapProse((kind) =>
      unlinked[kind].map((record: Corpus[ProseKind][number]) => rendered(record)),
    ),
    intake: unlinked.intake,
    readers: unlinked.readers,
    places: unlinked.places,
    glossary: [],
    synonyms: [],
    subjects: [],
    outside: [],
  };
  return { corpus, problems };
}
