import type { Answer } from "../model/charge-request.ts";
import type { DateSpan } from "../model/date-span.ts";
import type { Fact, IntakeQuestion } from "../model/intake.ts";

/** A three-valued answer as a number: 1 present, -1 absent, 0 unknown; so that all is min and any is max. */
export type Truth = 1 | 0 | -1;

/** Facts with their questions, indexed once. */
export interface FactIndex {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly questionOf: ReadonlyMap<string, IntakeQuestion>;
  /** Pairs that exclude each other: by fact, the others of its question. */
  readonly exclusives: ReadonlyMap<string, readonly string[]>;
  readonly derived: readonly Fact[];
}

/** What is answered for one accused, victim and act together. */
export interface FactState {
  truth(fact: string): Truth;
  count(fact: string): number | null;
  /** True where the count may be higher: it was added up, and a conduct does not say its part. */
  mayBeMore(fact: string): boolean;
  date(fact: string): DateSpan | null;
}

function descendantsOf(id: string, facts: ReadonlyMap<string, Fact>): Set<string> {
  const found = new Set<string>();
  const step = (fact: string): void => {
    for (const part of facts.get(fact)?.isAnyOf ?? []) {
      if (!found.has(part)) {
        found.add(part);
        step(part);
      }
    }
  };
  step(id);
  return found;
}

/** Indexes the facts of all questions. */
export function indexFacts(questions: readonly IntakeQuestion[]): FactIndex {
  const facts = new Map(
    questions.flatMap((question) => question.facts.map((fact) => [fact.id, fact])),
  );
  const questionOf = new Map(
    questions.flatMap((question) => question.facts.map((fact) => [fact.id, question])),
  );
  const below = new Map([...facts.keys()].map((id) => [id, descendantsOf(id, facts)]));
  const exclusives = new Map<string, readonly string[]>(
    questions
      .filter(({ control }) => control === "one" || control === "age")
      .flatMap((question) =>
        question.facts.map((fact): [string, string[]] => [
          fact.id,
          question.facts
            .map(({ id }) => id)
            .filter(
              (other) =>
                other !== fact.id &&
                !below.get(fact.id)?.has(other) &&
                !below.get(other)?.has(fact.id),
            )
            // Two overlapping groups, under 14 and 12 to 15, do not exclude each other.
            .filter(
              (other) =>
                ![...(below.get(fact.id) ?? [])].some((part) => below.get(other)?.has(part)),
            ),
        ]),
      ),
  );
  for (const [id, { excludes }] of facts) {
    for (const other of excludes ?? []) {
      exclusives.set(id, [...(exclusives.get(id) ?? []), other]);
      exclusives.set(other, [...(exclusives.get(other) ?? []), id]);
    }
  }
  return {
    facts,
    questionOf,
    exclusives,
    derived: [...facts.values()].filter((fact) => fact.isAnyOf ?? fact.impliedBy),
  };
}

const truths: Readonly<Record<Answer, Truth>> = { present: 1, absent: -1, unknown: 0 };

/** Sets a value where none stands yet; says whether it did. */
function put(values: Map<string, Truth>, id: string, value: Truth): boolean {
  if ((values.get(id) ?? 0) !== 0) return false;
  values.set(id, value);
  return true;
}

/** What a whole says of its parts and they of it: present with any of them, absent with all. */
function deriveWhole(fact: Fact, parts: readonly string[], values: Map<string, Truth>): boolean {
  if (values.get(fact.id) === -1) {
    return parts.map((part) => put(values, part, -1)).includes(true);
  }
  if (parts.some((part) => values.get(part) === 1)) return put(values, fact.id, 1);
  if (parts.every((part) => values.get(part) === -1)) return put(values, fact.id, -1);
  return false;
}

function deriveOne(fact: Fact, values: Map<string, Truth>): boolean {
  const isChanged = fact.isAnyOf ? deriveWhole(fact, fact.isAnyOf, values) : false;
  const isImplied = (fact.impliedBy ?? []).some((other) => values.get(other) === 1);
  return (isImplied && put(values, fact.id, 1)) || isChanged;
}

/** Makes the others absent where a question allows one answer and has it. */
function deriveExclusives(index: FactIndex, values: Map<string, Truth>): boolean {
  return [...values]
    .filter(([, value]) => value === 1)
    .flatMap(([id]) => index.exclusives.get(id) ?? [])
    .map((other) => put(values, other, -1))
    .includes(true);
}

/** Adds what follows from the answers; answers given are never changed. */
function derive(index: FactIndex, values: Map<string, Truth>): void {
  for (let isChanged = true; isChanged; ) {
    isChanged = deriveExclusives(index, values);
    for (const fact of index.derived) isChanged = deriveOne(fact, values) || isChanged;
  }
}

/** Answers that cannot all be so: two of a question that allows one, or a whole against its parts. */
function findConflicts(index: FactIndex, values: ReadonlyMap<string, Truth>): string[] {
  const label = (id: string): string => `"${index.facts.get(id)?.label ?? id}"`;
  const present = [...values].filter(([, value]) => value === 1).map(([id]) => id);
  const doubles = present.flatMap((id) =>
    (index.exclusives.get(id) ?? [])
      .filter((other) => id < other && values.get(other) === 1)
      .map(
        (other) => `${label(id)} and ${label(other)} are both answered present: only one can be.`,
      ),
  );
  const wholes = index.derived.flatMap((fact) => {
    const parts = fact.isAnyOf ?? [];
    const own = values.get(fact.id);
    if (own === 1 && parts.length > 0 && parts.every((part) => values.get(part) === -1)) {
      return [`${label(fact.id)} is answered present and each of its kinds absent.`];
    }
    return parts
      .filter((part) => own === -1 && values.get(part) === 1)
      .map((part) => `${label(part)} is answered present and ${label(fact.id)} absent.`);
  });
  const implied = index.derived.flatMap((fact) =>
    (fact.impliedBy ?? [])
      .filter((other) => values.get(fact.id) === -1 && values.get(other) === 1)
      .map((other) => `${label(other)} is answered present and ${label(fact.id)} absent.`),
  );
  return [...doubles, ...wholes, ...implied];
}

/** The state of one conduct, once answers of a shared letter have been gathered. */
export function createFactState(
  index: FactIndex,
  answers: Readonly<Record<string, Answer>>,
  counts: Readonly<Record<string, number | null>>,
  dates: Readonly<Record<string, DateSpan>>,
): { readonly state: FactState; readonly conflicts: readonly string[] } {
  const values = new Map<string, Truth>(
    Object.entries(answers)
      .map(([id, answer]): [string, Truth] => [id, truths[answer]])
      .filter(([, value]) => value !== 0),
  );
  const conflicts = findConflicts(index, values);
  derive(index, values);
  return {
    state: {
      truth: (fact) => values.get(fact) ?? 0,
      count: (fact) => counts[fact] ?? null,
      mayBeMore: () => false,
      date: (fact) => dates[fact] ?? null,
    },
    conflicts,
  };
}
