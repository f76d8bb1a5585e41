import type { Answer, Conduct, ConductDistricts } from "../model/charge-request.ts";
import { type DateSpan, readDateSpan } from "../model/date-span.ts";
import type { Fact } from "../model/intake.ts";
import { createFactState, type FactIndex, type FactState } from "./fact-state.ts";

/** A conduct with its letters, its label and its dates read. */
export interface ReadConduct {
  readonly label: string;
  readonly accused: string;
  readonly victim: string;
  readonly span: DateSpan | null;
  readonly state: FactState;
  readonly districts: ConductDistricts;
  /** What was answered for its accused, victim, act and case together, before anything follows from it. */
  readonly given: GivenFacts;
}

/** The answers, counts and dates of a conduct, by fact. */
export interface GivenFacts {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly counts: Readonly<Record<string, number | null>>;
  readonly dates: Readonly<Record<string, DateSpan>>;
}

type Store<T> = Map<string, Record<string, T>>;

/** What a request's conducts came to, or everything that is wrong with them. */
export interface ReadRequest {
  readonly conducts: readonly ReadConduct[];
  readonly conflicts: readonly string[];
  readonly errors: readonly string[];
}

/** The key under which a fact is stored: that of its scope. */
function scopeKey(index: FactIndex, fact: string, conduct: Conduct, position: number): string {
  switch (index.facts.get(fact)?.scope) {
    case "accused":
      return `accused ${conduct.accused ?? "A"}`;
    case "victim":
      return `victim ${conduct.victim ?? "V1"}`;
    case "case":
      return "case";
    default:
      return `act ${position}`;
  }
}

function storeOf<T>(store: Store<T>, key: string): Record<string, T> {
  const found = store.get(key) ?? {};
  store.set(key, found);
  return found;
}

/** Keeps a value at its scope; a second, other value for the same letter is an error. */
function keep<T>(
  store: Store<T>,
  key: string,
  fact: string,
  value: T,
  isUnknown: (value: T) => boolean,
  errors: string[],
  where: string,
): void {
  const kept = storeOf(store, key);
  const before = kept[fact];
  if (before !== undefined && !isUnknown(before)) {
    if (!isUnknown(value) && JSON.stringify(before) !== JSON.stringify(value)) {
      errors.push(
        `${where}: "${fact}" is already answered otherwise for ${key}. Give one answer for each ${key.split(" ")[0]}, or use another letter.`,
      );
    }
    return;
  }
  kept[fact] = value;
}

function checkFact(
  index: FactIndex,
  fact: string,
  kind: Fact["kind"],
  where: string,
  errors: string[],
): boolean {
  const known = index.facts.get(fact);
  if (!known) {
    errors.push(`${where}: there is no fact "${fact}". GET /api/v1/intake lists them.`);
    return false;
  }
  if (known.kind !== kind) {
    const field = { yesNo: "answers", count: "counts", date: "dates" }[known.kind];
    errors.push(`${where}: "${fact}" belongs under ${field}.`);
    return false;
  }
  return true;
}

/** Where a value of a request stands, and whom it is about. */
interface Place {
  readonly index: FactIndex;
  readonly conduct: Conduct;
  readonly position: number;
  readonly errors: string[];
}

/** Keeps every value of one field of a conduct, as `answers`, at the scope of its fact. */
function keepAll<T>(
  place: Place,
  field: "answers" | "counts" | "dates",
  kind: Fact["kind"],
  values: Readonly<Record<string, T>>,
  store: Store<T>,
  isUnknown: (value: T) => boolean,
): void {
  const { index, conduct, position, errors } = place;
  const where = `conducts.${position}.${field}`;
  for (const [fact, value] of Object.entries(values)) {
    if (checkFact(index, fact, kind, where, errors)) {
      keep(store, scopeKey(index, fact, conduct, position), fact, value, isUnknown, errors, where);
    }
  }
}

/** The dates of a conduct's facts as spans; one that cannot be read is an error. */
function readFactDates({ conduct, position, errors }: Place): Record<string, DateSpan> {
  return Object.fromEntries(
    Object.entries(conduct.dates ?? {}).flatMap(([fact, span]): [string, DateSpan][] => {
      const reading = readDateSpan(span.from, span.to);
      if (reading.kind === "error") {
        errors.push(`conducts.${position}.dates.${fact}.${reading.field}: ${reading.message}`);
      }
      return reading.kind === "span" ? [[fact, reading.span]] : [];
    }),
  );
}

/** Reads every conduct of a request: letters, dates, answers at their scope; errors come all at once. */
export function readConducts(index: FactIndex, conducts: readonly Conduct[]): ReadRequest {
  const errors: string[] = [];
  const answers: Store<Answer> = new Map();
  const counts: Store<number | null> = new Map();
  const dates: Store<DateSpan> = new Map();
  const spans = conducts.map((conduct, position) => {
    const place: Place = { index, conduct, position, errors };
    keepAll(place, "answers", "yesNo", conduct.answers, answers, (value) => value === "unknown");
    keepAll(place, "counts", "count", conduct.counts ?? {}, counts, (value) => value === null);
    keepAll(place, "dates", "date", readFactDates(place), dates, () => false);
    const reading = readDateSpan(conduct.from, conduct.to);
    if (reading.kind === "error") {
      errors.push(`conducts.${position}.${reading.field}: ${reading.message}`);
    }
    return reading.kind === "span" ? reading.span : null;
  });
  const conflicts: string[] = [];
  const read = conducts.map((conduct, position): ReadConduct => {
    const accused = conduct.accused ?? "A";
    const victim = conduct.victim ?? "V1";
    const gather = <T>(store: Store<T>): Record<string, T> => ({
      ...store.get("case"),
      ...store.get(`accused ${accused}`),
      ...store.get(`victim ${victim}`),
      ...store.get(`act ${position}`),
    });
    const given = { answers: gather(answers), counts: gather(counts), dates: gather(dates) };
    const made = createFactState(index, given.answers, given.counts, given.dates);
    conflicts.push(...made.conflicts);
    const label = conduct.label ?? `${accused} toward ${victim}`;
    const districts = conduct.districts ?? {};
    const span = spans[position] ?? null;
    return { label, accused, victim, span, state: made.state, districts, given };
  });
  return { conducts: read, conflicts: [...new Set(conflicts)], errors };
}
