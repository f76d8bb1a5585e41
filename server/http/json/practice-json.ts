import { formatCircuit, type InstructionSet } from "../../model/instruction.ts";
import type { Policy } from "../../model/policy.ts";
import { type PlacedInstruction, policyReadOn, practiceGuide } from "../../model/practice.ts";
import { anchors, urls } from "../../model/urls.ts";

/** A row of a circuit's instructions, as a section and /api/v1/instructions give it. */
export function instructionJson({ set, row }: PlacedInstruction) {
  return {
    circuit: set.circuit,
    circuitName: formatCircuit(set.circuit),
    ...row,
    number: row.number ?? null,
    title: row.title ?? null,
    edition: row.edition ?? null,
    url: row.url ?? null,
  };
}

/** A circuit's set with all its rows. */
export function instructionSetJson(set: InstructionSet) {
  const { slug, file: _file, bodyHtml: _html, bodyText: _text, rows, ...rest } = set;
  return {
    id: `instructions:${slug}`,
    ...rest,
    edition: set.edition ?? null,
    url: urls.guide(practiceGuide, anchors.instructions(set.circuit)),
    source: set.url ?? null,
    rows: rows.map((row) => instructionJson({ set, row })),
  };
}

/** A point of practice, as /api/v1/policy gives it. */
export function policyJson(policy: Policy) {
  const { slug, file: _file, bodyHtml: _html, bodyText: _text, ...rest } = policy;
  return {
    id: `policy:${slug}`,
    url: urls.guide(practiceGuide, anchors.policy(slug)),
    ...rest,
    flag: policy.flag ?? null,
    readOn: policyReadOn(policy),
  };
}

/** An approval, consultation or notice, as a section gives it. */
export function noticeJson(policy: Policy) {
  const { id, url, kind, title, summary, flag, authority, readOn, check } = policyJson(policy);
  return { id, url, kind, title, summary, flag, authority, readOn, check };
}
