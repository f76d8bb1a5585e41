import { type Corpus, listOffenses } from "../model/corpus.ts";
import type { Offense } from "../model/offense.ts";
import { asMapping, asText } from "./checks/check.ts";
import type { SourceFile } from "./source-file.ts";

/** What an id can name. */
export type ReferenceKind =
  | "agency"
  | "authority"
  | "case"
  | "guide"
  | "notice"
  | "offense"
  | "question"
  | "reader"
  | "statute"
  | "training";

/** Everything in the collection that has an id, for looking up references to it. */
export interface ReferenceIndex {
  readonly ids: Readonly<Record<ReferenceKind, ReadonlySet<string>>>;
  findOffense(id: string): Offense | undefined;
  /**
   * True where the id may lie in a file that its schema refused: that file's own problem is
   * reported, and not a second one at every place that refers to it.
   */
  isInRefusedFile(id: string): boolean;
}

/** The slug that a content file's path gives: `18-usc-1591`, `dann`. */
function slugOf(file: string): string {
  const section = /^statutes\/(\d+)\/([^/]+)\.md$/.exec(file);
  if (section) return `${section[1]}-usc-${section[2]}`;
  return (file.split("/").at(-1) ?? "").replace(/\.md$/, "");
}

/** The section number inside the id of an offense: `-1591-` of `18-usc-1594-attempt-1591-act`. */
function namesSectionOf(id: string, slug: string): boolean {
  const section = /^\d+-usc-(.+)$/.exec(slug)?.[1];
  return section !== undefined && `-${id}-`.includes(`-${section}-`);
}

/** Indexes a collection; `sources` may hold files that are not in it. */
export function createReferenceIndex(
  corpus: Corpus,
  sources: ReadonlyMap<string, SourceFile>,
): ReferenceIndex {
  const slugs = (records: readonly { readonly slug: string }[]): ReadonlySet<string> =>
    new Set(records.map((record) => record.slug));
  const offenses = new Map(listOffenses(corpus).map(({ offense }) => [offense.id, offense]));
  const accepted = new Set([
    ...Object.values(corpus).flatMap((records: readonly { readonly file?: string }[]) =>
      records.flatMap((record) => record.file ?? []),
    ),
    ...corpus.readers.map((reader) => `content/readers/${reader.id}.md`),
  ]);
  const refused = [...sources.keys()].filter((file) => !accepted.has(file)).map(slugOf);
  return {
    ids: {
      agency: slugs(corpus.agencies),
      authority: slugs(corpus.authorities),
      case: slugs(corpus.cases),
      guide: slugs(corpus.guides),
      notice: slugs(corpus.notices),
      offense: new Set(offenses.keys()),
      question: slugs(corpus.questions),
      reader: new Set(corpus.readers.map((reader) => reader.id)),
      statute: slugs(corpus.provisions),
      training: slugs(corpus.training),
    },
    findOffense: (id) => offenses.get(id),
    isInRefusedFile: (id) => refused.some((slug) => id === slug || namesSectionOf(id, slug)),
  };
}

/** The `id` of each entry of a list in unchecked front matter. */
export function listIds(frontMatter: unknown, key: string): string[] {
  const list = asMapping(frontMatter)?.[key];
  return Array.isArray(list) ? list.flatMap((entry) => asText(asMapping(entry)?.["id"]) ?? []) : [];
}
