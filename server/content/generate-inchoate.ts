import type { Condition } from "../model/condition.ts";
import { dayAfter } from "../model/dates.ts";
import type { Element } from "../model/element.ts";
import type { Inchoate, Offense } from "../model/offense.ts";
import type { ProvisionFrontMatter } from "../model/provision.ts";
import type { Tier, TierVersion } from "../model/tier.ts";

type InForce = Offense["inForce"][number];

/** The days on which two spans were both law, under the law of the one that began later. */
function intersect(first: InForce, second: InForce): InForce[] {
  const later = first.from >= second.from ? first : second;
  const { to: _own, ...begun } = later;
  const [to] = [first.to, second.to].filter((end) => end !== undefined).sort();
  if (to === undefined) return [begun];
  return to < later.from ? [] : [{ ...begun, to }];
}

/** Joins spans that touch or overlap: the objects of one section may begin on different days. */
function joinSpans(spans: readonly InForce[]): InForce[] {
  const joined: InForce[] = [];
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (!last || (last.to !== undefined && dayAfter(last.to) < span.from)) joined.push(span);
    else if (last.to !== undefined && (span.to === undefined || span.to > last.to)) {
      const { to: _ended, ...open } = last;
      joined[joined.length - 1] = span.to === undefined ? open : { ...open, to: span.to };
    }
  }
  return joined;
}

/** The spans in which both the clause and one of its objects were law. */
function overlap(clause: readonly InForce[], objects: readonly InForce[]): InForce[] {
  return joinSpans(
    clause.flatMap((first) => objects.flatMap((second) => intersect(first, second))),
  );
}

/** Where a borrowed version begins and by which law: its own, or the borrowing clause if that is later. */
function beginningOf(
  version: TierVersion,
  begun: InForce,
): Pick<TierVersion, "from" | "law" | "lawSection"> {
  const { from, law, lawSection } = version.from >= begun.from ? version : begun;
  return { from, law, lawSection };
}

/** The penalties of `base` as another unit borrows them from that unit's first span on. */
export function borrowTiers(base: Offense, pinpoint: string, begun: InForce): Tier[] {
  return base.tiers.map((tier) => ({
    id: tier.id,
    label: tier.label,
    pinpoint,
    ...(tier.when !== undefined && { when: tier.when }),
    ...(tier.condition !== undefined && { condition: tier.condition }),
    ...(tier.aggravators !== undefined && { aggravators: tier.aggravators }),
    foundBy: tier.foundBy,
    mustBeAlleged: tier.mustBeAlleged,
    versions: tier.versions
      .filter((version) => version.to === undefined || version.to >= begun.from)
      .map((version) => ({
        ...version,
        ...beginningOf(version, begun),
        term: { kind: "sameAs" as const, offense: base.id, tier: tier.id },
      })),
    ...(tier.notes !== undefined && { notes: tier.notes }),
  }));
}

function fill(text: string, object: string): string {
  return text.replaceAll("{object}", object);
}

/** A condition with the ids of the object in the place of "object". */
function fillCondition(condition: Condition, objects: readonly string[]): Condition {
  const step = (part: Condition): Condition => fillCondition(part, objects);
  if ("all" in condition) return { all: condition.all.map(step) };
  if ("any" in condition) return { any: condition.any.map(step) };
  if ("not" in condition) return { not: step(condition.not) };
  if (!("unit" in condition)) return condition;
  const { offenses, ...rest } = condition.unit;
  return {
    unit: { ...rest, offenses: offenses.flatMap((id) => (id === "object" ? objects : id)) },
  };
}

/** Fills the condition of anything that may have one. */
function withCondition<T extends { readonly condition?: Condition | undefined }>(
  part: T,
  objects: readonly string[],
): T {
  return part.condition ? { ...part, condition: fillCondition(part.condition, objects) } : part;
}

/** An element with the object's name in its words, those of its earlier texts and alternatives too. */
function fillElement(element: Element, object: string, objects: readonly string[]): Element {
  const { formerTexts, alternatives, notes } = element;
  return {
    ...withCondition(element, objects),
    mentalStates: element.mentalStates.map((state) => withCondition(state, objects)),
    text: fill(element.text, object),
    ...(formerTexts && {
      formerTexts: formerTexts.map((former) => ({
        ...withCondition(former, objects),
        text: fill(former.text, object),
      })),
    }),
    ...(alternatives && {
      alternatives: alternatives.map((way) => ({
        ...withCondition(way, objects),
        text: fill(way.text, object),
      })),
    }),
    ...(notes && { notes: notes.map((note) => fill(note, object)) }),
  };
}

interface InchoateObject {
  readonly section: string;
  /** The offense or section that the unit has as its object, as printed. */
  readonly place: string;
  /** What tells the unit's id from its siblings'. */
  readonly ending: string;
  readonly offenses: readonly Offense[];
}

type Home = Pick<ProvisionFrontMatter, "title" | "section" | "inchoate">;

/** What the clause's objects come to: one for each offense, or one for each section. */
function listObjects(home: Home, clause: Inchoate, findOffense: FindOffense): InchoateObject[] {
  return clause.objects.flatMap(({ section, offenses }) => {
    const found = offenses.map(findOffense).filter((offense) => offense !== undefined);
    if (clause.generate === "perSection") {
      return [{ section, place: section, ending: section.toLowerCase(), offenses: found }];
    }
    return found.map((offense) => ({
      section,
      place: offense.pinpoint,
      ending: offense.id.replace(`${home.title}-usc-`, ""),
      offenses: [offense],
    }));
  });
}

const summaries: Readonly<Record<Inchoate["kind"], string>> = {
  attempt: "Trying to commit the offense of {object}, punished in the manner of that offense.",
  conspiracy: "Agreeing with another to commit an offense of {object}.",
};

function generateUnit(home: Home, clause: Inchoate, object: InchoateObject): Offense[] {
  const base = object.offenses[0];
  const inForce = overlap(
    clause.inForce,
    object.offenses.flatMap((offense) => offense.inForce),
  );
  const begun = inForce[0];
  if (!base || begun === undefined) return [];
  const name = `[[${home.title} USC ${object.place}|short]]`;
  const { defenses, venue } = clause;
  return [
    {
      id: `${home.title}-usc-${home.section.toLowerCase()}-${clause.kind}-${object.ending}`,
      label: `${clause.label} § ${object.place}`,
      summary: fill(summaries[clause.kind], name),
      pinpoint: clause.pinpoint,
      inForce,
      scope: clause.scope,
      unitOfProsecution: clause.unitOfProsecution,
      continuing: clause.continuing,
      elements: clause.elements.map((element) =>
        fillElement(
          element,
          name,
          object.offenses.map(({ id }) => id),
        ),
      ),
      tiers:
        clause.tiers === "sameAsObject"
          ? borrowTiers(base, clause.penaltyPinpoint, begun)
          : clause.tiers,
      ...(defenses !== undefined && { defenses }),
      ...(venue !== undefined && { venue }),
      notEncoded: clause.notEncoded,
      inchoate: {
        kind: clause.kind,
        clause: clause.id,
        overtAct: clause.overtAct,
        objects: object.offenses.map((offense) => offense.id),
        section: object.section,
      },
    },
  ];
}

type FindOffense = (id: string) => Offense | undefined;

/**
 * Generates attempt and conspiracy units from the clauses of one section: a unit for each object
 * offense, or one for each object section. `{object}` in a clause's words becomes the object.
 */
export function generateInchoate(home: Home, findOffense: FindOffense): Offense[] {
  return home.inchoate.flatMap((clause) =>
    listObjects(home, clause, findOffense).flatMap((object) => generateUnit(home, clause, object)),
  );
}
