import { dayAfter } from "../model/dates.ts";
import type { Inchoate, Offense } from "../model/offense.ts";
import type { ProvisionFrontMatter } from "../model/provision.ts";
import type { Tier } from "../model/tier.ts";

type InForce = Offense["inForce"][number];

/** The spans in which both the clause and one of its objects were law. */
function overlap(clause: readonly InForce[], objects: readonly InForce[]): InForce[] {
  const spans = clause.flatMap((first) =>
    objects.flatMap((second) => {
      const from = first.from > second.from ? first.from : second.from;
      const ends = [first.to, second.to].filter((to) => to !== undefined).sort();
      const to = ends[0];
      if (to !== undefined && to < from) return [];
      const law = first.from >= second.from ? first : second;
      return [
        {
          from,
          ...(to !== undefined && { to }),
          law: law.law,
          ...(law.lawSection !== undefined && { lawSection: law.lawSection }),
        },
      ];
    }),
  );
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : 1));
  // Several objects of one section may begin on different days: join spans that touch.
  return sorted.reduce<InForce[]>((joined, span) => {
    const last = joined.at(-1);
    if (!last || (last.to !== undefined && dayAfter(last.to) < span.from)) return [...joined, span];
    if (last.to !== undefined && (span.to === undefined || span.to > last.to)) {
      const { to: _ended, ...open } = last;
      joined[joined.length - 1] = span.to === undefined ? open : { ...open, to: span.to };
    }
    return joined;
  }, []);
}

/** The penalties of `base` as another unit borrows them from the day `from` on. */
export function borrowTiers(base: Offense, pinpoint: string, from: string): Tier[] {
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
      .filter((version) => version.to === undefined || version.to >= from)
      .map((version) => ({
        ...version,
        from: version.from > from ? version.from : from,
        term: { kind: "sameAs" as const, offense: base.id, tier: tier.id },
      })),
    ...(tier.notes !== undefined && { notes: tier.notes }),
  }));
}

function fill(text: string, object: string): string {
  return text.replaceAll("{object}", object);
}

/**
 * Generates attempt and conspiracy units from the clauses of one section: a unit for each object
 * offense, or one for each object section. `{object}` in a clause's words becomes the object.
 */
export function generateInchoate(
  provision: Pick<ProvisionFrontMatter, "title" | "section" | "inchoate">,
  findOffense: (id: string) => Offense | undefined,
): Offense[] {
  return provision.inchoate.flatMap((clause) =>
    clause.objects.flatMap((object) => {
      const bases = object.offenses.map(findOffense).filter((base) => base !== undefined);
      const groups = clause.generate === "perOffense" ? bases.map((base) => [base]) : [bases];
      return groups.flatMap((group) => {
        const base = group[0];
        if (!base) return [];
        const inForce = overlap(
          clause.inForce,
          group.flatMap((offense) => offense.inForce),
        );
        const from = inForce[0]?.from;
        if (from === undefined) return [];
        const ending =
          clause.generate === "perOffense"
            ? base.id.replace(`${provision.title}-usc-`, "")
            : object.section.toLowerCase();
        const place = clause.generate === "perOffense" ? base.pinpoint : object.section;
        const name = `[[${provision.title} USC ${place}|short]]`;
        const unit: Offense = {
          id: `${provision.title}-usc-${provision.section.toLowerCase()}-${clause.kind}-${ending}`,
          label: `${clause.label} § ${place}`,
          summary: fill(
            clause.kind === "attempt"
              ? "Trying to commit the offense of {object}, punished by way of its own section."
              : "Agreeing with another to commit an offense of {object}.",
            name,
          ),
          pinpoint: clause.pinpoint,
          inForce,
          scope: clause.scope,
          unitOfProsecution: clause.unitOfProsecution,
          continuing: clause.continuing,
          elements: clause.elements.map((element) => ({
            ...element,
            text: fill(element.text, name),
          })),
          tiers:
            clause.tiers === "sameAsObject"
              ? borrowTiers(base, clause.penaltyPinpoint, from)
              : clause.tiers,
          ...(clause.defenses !== undefined && { defenses: clause.defenses }),
          ...(clause.venue !== undefined && { venue: clause.venue }),
          ...(clause.guideline !== undefined && { guideline: clause.guideline }),
          notEncoded: clause.notEncoded,
          inchoate: {
            kind: clause.kind,
            clause: clause.id,
            overtAct: clause.overtAct,
            objects: group.map((offense) => offense.id),
            section: object.section,
          },
        };
        return [unit];
      });
    }),
  );
}
