import { formatCase } from "./case-citation.ts";
import type { Corpus } from "./corpus.ts";
import { type CourtCase, principalOpinion } from "./court-case.ts";
import type { Guide } from "./guide.ts";
import type { Provision } from "./provision.ts";
import type { Question } from "./question.ts";
import { formatStatute } from "./statute-citation.ts";
import { urls } from "./urls.ts";

/** A record that has a page, with its record id, `case:dann`. */
export type CollectionRecord =
  | { readonly kind: "statute"; readonly id: string; readonly provision: Provision }
  | { readonly kind: "case"; readonly id: string; readonly courtCase: CourtCase }
  | { readonly kind: "question"; readonly id: string; readonly question: Question }
  | { readonly kind: "guide"; readonly id: string; readonly guide: Guide };

type Records = Pick<Corpus, "provisions" | "cases" | "questions" | "guides">;

/** Every record that has a page, sections first, each kind in the order of the collection. */
export function listRecords(corpus: Records): CollectionRecord[] {
  return [
    ...corpus.provisions.map(
      (provision) => ({ kind: "statute", id: `statute:${provision.slug}`, provision }) as const,
    ),
    ...corpus.cases.map(
      (courtCase) => ({ kind: "case", id: `case:${courtCase.slug}`, courtCase }) as const,
    ),
    ...corpus.questions.map(
      (question) => ({ kind: "question", id: `question:${question.slug}`, question }) as const,
    ),
    ...corpus.guides.map((guide) => ({ kind: "guide", id: `guide:${guide.slug}`, guide }) as const),
  ];
}

/** What to call a record: `18 U.S.C. § 1589`, a case's name and citation, the title of the others. */
export function citeRecord(record: CollectionRecord): string {
  switch (record.kind) {
    case "statute":
      return formatStatute({ ...record.provision, path: [] });
    case "case":
      return formatCase(record.courtCase.name, principalOpinion(record.courtCase));
    case "question":
      return record.question.title;
    case "guide":
      return record.guide.title;
  }
}

/** The address of a record's page, without a date. */
export function recordUrl(record: CollectionRecord): string {
  switch (record.kind) {
    case "statute":
      return urls.statute(record.provision.slug);
    case "case":
      return urls.courtCase(record.courtCase.slug);
    case "question":
      return urls.question(record.question.slug);
    case "guide":
      return urls.guide(record.guide.slug);
  }
}

/** The OLRC release point, `119-100`, that a record's law was checked to; a case has none. */
export function releasePointOf(record: CollectionRecord): string | undefined {
  switch (record.kind) {
    case "statute":
      return record.provision.checkedAgainst.releasePoint;
    case "case":
      return undefined;
    case "question":
      return record.question.lawCheckedTo.releasePoint;
    case "guide":
      return record.guide.lawCheckedTo.releasePoint;
  }
}
