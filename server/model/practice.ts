import type { PlacedOffense } from "./corpus.ts";
import { type InstructionRow, type InstructionSet, instructionCircuits } from "./instruction.ts";
import { noticeKinds, type Policy, policyKinds } from "./policy.ts";
import type { Provision } from "./provision.ts";
import { parseCodeCitation } from "./statute-citation.ts";

/** The guide that shows every point of practice and every set of instructions. */
export const practiceGuide = "practice";

/** After so many days a dated row is to be read again. */
export const recheckDays = 180;

/** True where a text read on `readOn` was read more than 180 days before `today`. */
export function needsRecheck(readOn: string, today: string): boolean {
  const days = (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${readOn}T00:00:00Z`)) / 86_400_000;
  return days > recheckDays;
}

type Section = Pick<Provision, "title" | "section">;

/** True where one of the citations is of the section, or of a place in it. */
function cites(citations: readonly string[], { title, section }: Section): boolean {
  return citations.some((text) => {
    const citation = parseCodeCitation(text);
    return citation?.title === title && citation.section.toLowerCase() === section.toLowerCase();
  });
}

/** A row of a circuit, with the set it stands in. */
export interface PlacedInstruction {
  readonly set: InstructionSet;
  readonly row: InstructionRow;
}

/** Sets in the order of the circuits. */
export function orderSets(sets: readonly InstructionSet[]): InstructionSet[] {
  const order = Object.keys(instructionCircuits);
  return [...sets].sort((one, other) => order.indexOf(one.circuit) - order.indexOf(other.circuit));
}

/**
 * What each circuit has for a section, in the order of the circuits: the rows that name a unit of
 * it or the section itself; where a circuit has none, its rows that name no section at all.
 */
export function listInstructions(
  sets: readonly InstructionSet[],
  provision: Pick<Provision, "title" | "section" | "offenses">,
): PlacedInstruction[] {
  const units = new Set(provision.offenses.map(({ id }) => id));
  return orderSets(sets).flatMap((set) => {
    const own = set.rows.filter(
      (row) => row.offenses.some((id) => units.has(id)) || cites(row.statutes, provision),
    );
    const rows =
      own.length > 0
        ? own
        : set.rows.filter((row) => row.offenses.length + row.statutes.length === 0);
    return rows.map((row) => ({ set, row }));
  });
}

/** Points of practice in the order of the page. */
export function orderPolicies(policies: readonly Policy[]): Policy[] {
  return [...policies].sort(
    (one, other) =>
      policyKinds.indexOf(one.kind) - policyKinds.indexOf(other.kind) || one.order - other.order,
  );
}

function coversSection(
  { applies }: Policy,
  section: Section & Pick<Provision, "chapter">,
): boolean {
  return (
    cites(applies.statutes, section) ||
    applies.chapters.some(
      ({ title, chapter }) => title === section.title && chapter === section.chapter,
    )
  );
}

/** True where a point of practice is for a unit: by its section, or by that of its object. */
export function coversOffense(
  policy: Policy,
  { provision, offense }: PlacedOffense,
  find: (id: string) => PlacedOffense | undefined,
): boolean {
  if (offense.inchoate === undefined) return coversSection(policy, provision);
  if (!policy.applies.inchoate) return false;
  return offense.inchoate.objects.some((id) => {
    const object = find(id);
    return object !== undefined && coversSection(policy, object.provision);
  });
}

/** The approvals, consultations and notices that are for a section, or for a unit that stands in it. */
export function listNotices(
  policies: readonly Policy[],
  provision: Provision,
  find: (id: string) => PlacedOffense | undefined,
): Policy[] {
  return orderPolicies(policies).filter(
    (policy) =>
      noticeKinds.includes(policy.kind) &&
      (coversSection(policy, provision) ||
        provision.offenses.some((offense) => coversOffense(policy, { provision, offense }, find))),
  );
}

/** The day on which the oldest of a record's sources was read. */
export function policyReadOn(policy: Pick<Policy, "sources">): string {
  return policy.sources.map(({ readOn }) => readOn).sort()[0] ?? "";
}
