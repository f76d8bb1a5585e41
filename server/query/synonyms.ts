import type { Corpus } from "../model/corpus.ts";
import type { Subject } from "../model/search-words.ts";
import { stem, wordsOf } from "./stem.ts";
import type { Suggester } from "./suggester.ts";

/** A run of words, stemmed: `["live", "in"]`. */
type Stems = readonly string[];

interface Entry<T> {
  readonly stems: Stems;
  readonly value: T;
}

/** Runs of words under their first, so that a query is read in one pass. */
type Lexicon<T> = ReadonlyMap<string, readonly Entry<T>[]>;

function stemsOf(text: string): Stems {
  return wordsOf(text).map(stem);
}

function makeLexicon<T>(entries: readonly (readonly [string, T])[]): Lexicon<T> {
  const lexicon = new Map<string, Entry<T>[]>();
  for (const [text, value] of entries) {
    const stems = stemsOf(text);
    const [first] = stems;
    if (first === undefined) continue;
    lexicon.set(first, [...(lexicon.get(first) ?? []), { stems, value }]);
  }
  return lexicon;
}

/** Every entry that stands in a run of stems, with where it begins and how many words it takes. */
function findEntries<T>(
  lexicon: Lexicon<T>,
  stems: Stems,
): {
  readonly at: number;
  readonly length: number;
  readonly stems: Stems;
  readonly value: T;
}[] {
  return stems.flatMap((first, at) =>
    (lexicon.get(first) ?? [])
      .filter((entry) => entry.stems.every((word, offset) => stems[at + offset] === word))
      .map(({ stems: own, value }) => ({ at, length: own.length, stems: own, value })),
  );
}

/** Words of a query, by position, that have other words for the same thing. */
export interface FoundSynonym {
  readonly at: number;
  readonly length: number;
  readonly means: readonly string[];
}

/** A subject that a query is on, with how much speaks for it: words that few other subjects have count more. */
export interface FoundSubject {
  readonly subject: Subject;
  readonly strength: number;
}

/** The collection's search words, ready to be found in queries. */
export interface SearchWords {
  synonyms(words: readonly string[]): FoundSynonym[];
  /** Without those that the user left out, by id. */
  subjects(query: {
    readonly words: readonly string[];
    readonly withoutSubjects: readonly string[];
  }): FoundSubject[];
  /** True where a form of the word stands in some synonym or subject. */
  knows(word: string): boolean;
  /** A subject's own words, by its id. */
  label(subject: string): string | undefined;
  /** The field of law that the words are about and that the collection leaves out. */
  outside(words: readonly string[]): string | undefined;
  /** Cases by a facet value, `control:documents`. */
  readonly facets: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Indexes synonyms and subjects. Any form of a word stands for all. */
export function indexSearchWords({
  synonyms,
  subjects,
  outside,
  cases,
}: Pick<Corpus, "synonyms" | "subjects" | "outside" | "cases">): SearchWords {
  const said = makeLexicon(
    synonyms.flatMap(({ said: forms, means }) => forms.map((form) => [form, means] as const)),
  );
  const named = makeLexicon(
    subjects.flatMap((subject, index) =>
      subject.when.flatMap((list, group) =>
        list.map((words) => [words, { index, group }] as const),
      ),
    ),
  );
  const facets = new Map<string, Set<string>>();
  for (const { slug, facets: own } of cases) {
    for (const [facet, values] of Object.entries(own)) {
      for (const value of values) {
        const key = `${facet}:${value}`;
        facets.set(key, (facets.get(key) ?? new Set()).add(`case:${slug}`));
      }
    }
  }
  /** How many subjects have each entry. */
  const uses = new Map<string, number>();
  for (const { when } of subjects) {
    for (const entry of new Set(when.flat().map((text) => stemsOf(text).join(" ")))) {
      uses.set(entry, (uses.get(entry) ?? 0) + 1);
    }
  }
  const typedStems = new Set(
    [...said.values(), ...named.values()].flatMap((entries) =>
      entries.flatMap(({ stems }) => stems),
    ),
  );
  const fields = makeLexicon(
    outside.flatMap(({ field, words }) => words.map((text) => [text, field] as const)),
  );
  return {
    facets,
    outside: (words) => findEntries(fields, words.flatMap(wordsOf).map(stem))[0]?.value,
    knows: (word) => wordsOf(word).some((part) => typedStems.has(stem(part))),
    label: (id) => subjects.find((subject) => subject.id === id)?.label,
    synonyms: (words) =>
      findEntries(said, words.map(stem)).map(({ at, length, value }) => ({
        at,
        length,
        means: value,
      })),
    subjects: ({ words, withoutSubjects }) => {
      /** For each subject and list the places of the query that speak for it, with how strongly. */
      const found = new Map<number, Map<number, Map<number, number>>>();
      /** Where in the query the entries of each subject begin. */
      const starts = new Map<number, number[]>();
      const stemmed = words.flatMap(wordsOf).map(stem);
      for (const { at, length, stems, value } of findEntries(named, stemmed)) {
        const groups = found.get(value.index) ?? new Map<number, Map<number, number>>();
        const places = groups.get(value.group) ?? new Map<number, number>();
        const rarity = Math.log(1 + subjects.length / (uses.get(stems.join(" ")) ?? 1));
        for (let offset = 0; offset < length; offset += 1) {
          places.set(at + offset, Math.max(places.get(at + offset) ?? 0, rarity));
        }
        found.set(value.index, groups.set(value.group, places));
        starts.set(value.index, [...(starts.get(value.index) ?? []), at]);
      }
      return [...found].flatMap(([index, groups]) => {
        const subject = subjects[index];
        // Each list needs words of its own: one expression that stands in two lists speaks for one.
        const begins = new Set(starts.get(index));
        if (!subject || withoutSubjects.includes(subject.id)) return [];
        if (groups.size < subject.when.length || begins.size < subject.when.length) return [];
        // A place of the query speaks once, however many lists have its word.
        const places = new Map([...groups.values()].flatMap((own) => [...own]));
        const strength = [...places.values()].reduce((sum, rarity) => sum + rarity, 0);
        return [{ subject, strength }];
      });
    },
  };
}

/** The same search words, found in queries with misspelled words too. `repair` gives the word that was meant. */
export function withRepairs(
  searchWords: SearchWords,
  { hasWord, repair }: Pick<Suggester, "hasWord" | "repair">,
): SearchWords {
  const mend = (word: string): string =>
    wordsOf(word).some(hasWord) || searchWords.knows(word) ? word : (repair(word) ?? word);
  return {
    ...searchWords,
    synonyms: (words) => searchWords.synonyms(words.map(mend)),
    subjects: ({ words, withoutSubjects }) =>
      searchWords.subjects({ words: words.map(mend), withoutSubjects }),
  };
}
