import { formatTerm } from "../model/format-term.ts";
import type {
  ElementOn,
  OffenseOn,
  PenaltyOn,
  ProvisionOn,
  TierOn,
} from "../model/provision-on.ts";
import type { VersionDifference } from "../model/version-difference.ts";

type Fields = ReadonlyMap<string, string>;

function elementFields(element: ElementOn): [string, string][] {
  const ways = element.alternatives.filter((alternative) => alternative.inForce);
  const minds = element.mentalStates.map(
    (state) =>
      `${state.kind}${(state.except ?? []).map((exception) => ` (not ${exception.what})`).join("")}`,
  );
  return [
    [`Element: ${element.label}`, element.inForce ? element.text : "not part of the offense"],
    [`Ways to meet it: ${element.label}`, ways.map((way) => way.text).join("; ")],
    [`State of mind: ${element.label}`, [...new Set(minds)].join(", ")],
  ];
}

function tierFields(tier: TierOn): [string, string][] {
  const term = tier.maximumYears === null && !tier.minimumLife ? tier.derivation : formatTerm(tier);
  const join = tier.join === "and" ? ", fine and prison" : "";
  return [
    [`Prison: ${tier.label}`, `${term}${join}`],
    [`Fine: ${tier.label}`, tier.fine],
    [`Changes to the term: ${tier.label}`, tier.steps.join("; ")],
    [`Set off by: ${tier.label}`, tier.when ?? ""],
    [`Aggravating facts: ${tier.label}`, tier.aggravators.join(", ")],
  ];
}

/** Everything about a unit that can differ between two dates, as field and words. */
function fieldsOf(offense: OffenseOn): Fields {
  if (!offense.inForce) return new Map([["In force", "no"]]);
  return new Map([
    ["In force", "yes"],
    ...offense.elements.flatMap(elementFields),
    ...(offense.penalty?.tiers ?? []).flatMap(tierFields),
    ...offense.defenses.map((defense): [string, string] => [
      `Rule: ${defense.label}`,
      defense.text,
    ]),
    ...Object.entries(offense.consequences).map(([subject, reaches]): [string, string] => [
      `Consequence: ${subject}`,
      reaches
        .filter((reach) => !reach.laterThanDate)
        .map(
          (reach) =>
            `${reach.citation} ${reach.reach}${reach.condition === undefined ? "" : ` (${reach.condition})`}: ${reach.text}`,
        )
        .join("; "),
    ]),
  ]);
}

function compareFields(before: Fields, after: Fields): VersionDifference["fields"] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names
    .map((field) => ({
      field,
      before: before.get(field) ?? "",
      after: after.get(field) ?? "",
    }))
    .filter((row) => row.before !== row.after);
}

/** A field of a unit's elements or penalties whose words differ between two days. */
export type WordingDifference = VersionDifference["fields"][number];

interface Wording {
  readonly elements: readonly ElementOn[];
  readonly penalty: PenaltyOn | null;
}

/** What differs in the elements and penalties of a unit between two days; its consequences left out. */
export function compareWording(before: Wording, after: Wording): readonly WordingDifference[] {
  const fields = ({ elements, penalty }: Wording): Fields =>
    new Map([
      ["In force", penalty ? "yes" : "no"],
      ...(penalty ? elements.flatMap(elementFields) : []),
      ...(penalty?.tiers ?? []).flatMap(tierFields),
    ]);
  return compareFields(fields(before), fields(after));
}

/** What differs in each offense of a section between two dates, field by field. */
export function versionDifferences(before: ProvisionOn, after: ProvisionOn): VersionDifference[] {
  return after.offenses
    .map((offense) => {
      const former = before.offenses.find((candidate) => candidate.id === offense.id);
      return {
        offense: offense.id,
        label: offense.label,
        pinpoint: offense.pinpoint,
        fields: compareFields(former ? fieldsOf(former) : new Map(), fieldsOf(offense)),
      };
    })
    .filter((difference) => difference.fields.length > 0);
}
