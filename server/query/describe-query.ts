import { reporterKey } from "../citations/read-reporters.ts";
import { courtLabel } from "../model/court.ts";
import type { SearchView } from "../model/search-view.ts";
import { formatStatute, provisionSlug, type StatuteCitation } from "../model/statute-citation.ts";
import type { CitedPages } from "./cited-pages.ts";
import { pageUrl } from "./page-address.ts";
import type { ReadFilter } from "./read-filters.ts";
import { stem } from "./stem.ts";
import type { SearchWords } from "./synonyms.ts";
import type { UnderstoodQuery } from "./understand-query.ts";

/** What the query is described against. */
export interface DescribeTools {
  readonly cited: CitedPages;
  readonly sections: readonly {
    readonly title: string;
    readonly section: string;
    readonly chapter: string;
  }[];
  readonly searchWords: SearchWords;
}

type Understood = SearchView["understood"];

/** Words for what a filter keeps. */
function filterText(filter: ReadFilter["filter"]): string {
  switch (filter.kind) {
    case "court":
      return `cases of the ${courtLabel(filter.court)}`;
    case "years":
      if (filter.from === filter.to) return `cases of ${filter.from}`;
      if (filter.to >= 2100) return `cases since ${filter.from}`;
      return filter.from <= 1700
        ? `cases up to ${filter.to}`
        : `cases from ${filter.from} to ${filter.to}`;
    case "form":
      return filter.form === "civil" ? "civil cases" : "criminal cases";
    case "treatment":
      return `cases ${filter.treatment} later or that ${filter.treatment} a ruling`;
  }
}

/** The query with some of its words in quotation marks, so that they are only words. */
function undone(text: string, typed: string): { readonly undo?: string } {
  const at = text.indexOf(typed);
  if (typed === "" || at === -1) return {};
  const plain = typed.replace(/^\w+:/, "").replaceAll('"', "");
  return { undo: `${text.slice(0, at)}"${plain}"${text.slice(at + typed.length)}` };
}

/** Most of a kind that are shown: the first speak for the rest. */
const most = { subjects: 3, synonyms: 3, otherWords: 3 };

/** The subjects that the query is on, or was said not to be on. */
function describeSubjects(understood: UnderstoodQuery, searchWords: SearchWords): Understood {
  const { text, withoutSubjects } = understood;
  return [
    ...searchWords
      .subjects(understood)
      .slice(0, most.subjects)
      .map(({ subject }) => ({
        kind: "subject",
        text: `on “${subject.label}”`,
        undo: `${text.trim()} -subject:${subject.id}`,
      })),
    ...withoutSubjects.flatMap((id) => {
      const label = searchWords.label(id);
      return label === undefined
        ? []
        : [
            {
              kind: "withoutSubject",
              text: `not on “${label}”`,
              undo: text.replace(new RegExp(`\\s*-subject:${id}(?![\\w-])`, "iu"), "").trim(),
            },
          ];
    }),
  ];
}

/** Words that were looked for under other words too; the longest run of words speaks for those in it. */
function describeSynonyms({ text, words }: UnderstoodQuery, searchWords: SearchWords): Understood {
  const found = searchWords.synonyms(words);
  const others = new Map<string, string[]>();
  for (const { at, length, means } of found) {
    const isInside = found.some(
      (other) => other.length > length && at >= other.at && at < other.at + other.length,
    );
    if (isInside) continue;
    const typed = words.slice(at, at + length).join(" ");
    const other = means.filter((word) => stem(word) !== stem(typed));
    if (other.length > 0) others.set(typed, [...(others.get(typed) ?? []), ...other]);
  }
  return [...others].slice(0, most.synonyms).map(([typed, means]) => {
    const start = text.toLowerCase().indexOf(typed);
    const shown = [...new Set(means)].slice(0, most.otherWords).map((word) => `“${word}”`);
    return {
      kind: "synonym",
      text: `“${typed}” also as ${shown.join(", ")}`,
      ...undone(text, start === -1 ? "" : text.slice(start, start + typed.length)),
    };
  });
}

/**
 * What a query was understood to name, as the page shows it, each with the query that undoes it.
 * Where nothing was found, what its words may mean besides is left out.
 */
export function describeQuery(
  understood: UnderstoodQuery,
  isNothing: boolean,
  { cited, searchWords }: DescribeTools,
): Understood {
  const { text } = understood;
  return [
    ...understood.statutes.map(({ value, typed }) => {
      const row = cited.statuteAt(value);
      return {
        kind: "statute",
        text: formatStatute(value),
        ...(row && { url: pageUrl(row) }),
        ...undone(text, typed),
      };
    }),
    ...understood.onStatutes.map(({ value, typed }) => ({
      kind: "filter",
      text: `on ${formatStatute({ ...value, path: [] })}`,
      ...undone(text, typed),
    })),
    ...understood.reporterCitations.map(({ value, typed }) => {
      const row = cited.caseAt(value);
      return {
        kind: "case",
        text: reporterKey(value),
        ...(row && { url: pageUrl(row) }),
        ...undone(text, typed),
      };
    }),
    ...understood.dockets.map(({ value, typed }) => {
      const row = cited.docketAt(value);
      return {
        kind: "docket",
        text: `No. ${value}`,
        ...(row && { url: pageUrl(row) }),
        ...undone(text, typed),
      };
    }),
    ...understood.filters.map(({ value, typed }) => ({
      kind: "filter",
      text: filterText(value),
      ...undone(text, typed),
    })),
    ...(understood.type === undefined
      ? []
      : [{ kind: "filter", text: `only ${understood.type}s` }]),
    ...understood.phrases.map((phrase) => ({ kind: "phrase", text: phrase })),
    ...understood.without.map((word) => ({ kind: "without", text: `without “${word}”` })),
    ...understood.eitherOf.map((words) => ({ kind: "either", text: words.join(" or ") })),
    ...understood.prefixes.map((begin) => ({
      kind: "prefix",
      text: `words that begin with “${begin}”`,
    })),
    ...(isNothing
      ? []
      : [
          ...describeSubjects(understood, searchWords),
          ...describeSynonyms(understood, searchWords),
        ]),
  ];
}

/** The number of a section without its letter. */
function numberOf(section: string): number {
  return Number.parseInt(section, 10);
}

/** The chapters that this collection has whole, so that it can say that a section is not in them. */
const wholeChapters: readonly { readonly title: string; readonly chapter: string }[] = [
  { title: "18", chapter: "77" },
  { title: "18", chapter: "117" },
];

/**
 * How far past the end of a chapter a number is still meant for it. Not as far as the next chapter's
 * first number (1621 and 2441): of those the chapter's end would say nothing.
 */
const nearEnd = 10;

/** Where a section would stand, if it were there: in a chapter that the collection has whole. */
function chapterWithout(
  { title, section }: StatuteCitation,
  sections: DescribeTools["sections"],
): string | undefined {
  for (const whole of wholeChapters) {
    if (whole.title !== title) continue;
    const own = sections.filter((one) => one.title === title && one.chapter === whole.chapter);
    const [first] = own;
    const last = own.at(-1);
    if (!first || !last) continue;
    const number = numberOf(section);
    if (number < numberOf(first.section) || number > numberOf(last.section) + nearEnd) continue;
    return number > numberOf(last.section)
      ? `Chapter ${whole.chapter} of title ${title} ends at § ${last.section}: it has no § ${section}.`
      : `Chapter ${whole.chapter} of title ${title} has no § ${section}.`;
  }
  return undefined;
}

/** What was named and is not here: said, since silence would read as "does not exist". */
export function explainMissing(
  understood: UnderstoodQuery,
  { cited, sections }: DescribeTools,
): string | null {
  const named = [...understood.statutes, ...understood.onStatutes].map(({ value }) => value);
  const missing = named.find(
    (citation) => !sections.some((one) => provisionSlug(one) === provisionSlug(citation)),
  );
  if (missing) {
    return (
      chapterWithout(missing, sections) ??
      `This collection has no page for ${formatStatute({ ...missing, path: [] })}. That says nothing about whether the section exists.`
    );
  }
  if (understood.unknownReporter !== undefined) {
    return `No reporter that this collection knows is cited so: ${understood.unknownReporter}.`;
  }
  const reporter = understood.reporterCitations.find(({ value }) => !cited.caseAt(value));
  return reporter
    ? `This collection has no case at ${reporterKey(reporter.value)}. That says nothing about whether there is one.`
    : null;
}

/** How many sections are offered for one that is not here, and how far off their numbers may be. */
const nearSections = { most: 4, within: 25 };

/** Sections of the collection whose numbers are nearest to one that was asked for and is not here. */
export function sectionsNear(
  understood: UnderstoodQuery,
  sections: DescribeTools["sections"],
): readonly { readonly title: string; readonly section: string }[] {
  const missing = understood.statutes.find(
    ({ value }) => !sections.some((one) => provisionSlug(one) === provisionSlug(value)),
  )?.value;
  if (!missing) return [];
  const far = ({ section }: { section: string }): number =>
    Math.abs(numberOf(section) - numberOf(missing.section));
  return sections
    .filter((one) => one.title === missing.title && far(one) <= nearSections.within)
    .sort((a, b) => far(a) - far(b) || numberOf(a.section) - numberOf(b.section))
    .slice(0, nearSections.most);
}
