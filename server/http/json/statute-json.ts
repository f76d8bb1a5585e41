import type { Law } from "../../charges/provision-on.ts";
import { listAgencyWork } from "../../model/agency-work.ts";
import { listInstructions, listNotices } from "../../model/practice.ts";
import type { Provision } from "../../model/provision.ts";
import type {
  ConsequencesOn,
  ElementOn,
  OffenseOn,
  PenaltyOn,
  ProvisionOn,
} from "../../model/provision-on.ts";
import { codeStatus, formatStatute, uslmIdentifier } from "../../model/statute-citation.ts";
import { urls } from "../../model/urls.ts";
import { agencyWorkJson } from "./agency-json.ts";
import { instructionJson, noticeJson } from "./practice-json.ts";

/** A section in the list at /api/v1/statutes. */
export function statuteListJson(provision: Provision) {
  return {
    id: `statute:${provision.slug}`,
    citation: formatStatute({ ...provision, path: [] }),
    heading: provision.catchline,
    kind: provision.kind,
    chapter: provision.chapter,
    coverage: provision.coverage,
    url: urls.statute(provision.slug),
    offenses: provision.offenses.map(({ id, label }) => ({ id, label })),
  };
}

function elementJson(element: ElementOn) {
  const { mentalStates, cases, ...rest } = element;
  return {
    ...rest,
    mentalState: mentalStates,
    cases: [...new Set(cases.map((reading) => `case:${reading.case}`))],
    readings: cases,
  };
}

function penaltyJson(penalty: PenaltyOn | null, law: Law) {
  if (!penalty) return null;
  const number = (id: string): string => law.lawNumbers.get(id) ?? id;
  return {
    from: penalty.from,
    to: penalty.to ?? null,
    law: number(penalty.law),
    tiers: penalty.tiers.map((tier) => ({
      ...tier,
      to: tier.to ?? null,
      when: tier.when ?? null,
      law: number(tier.law),
    })),
  };
}

function consequencesJson(consequences: ConsequencesOn, law: Law) {
  return Object.fromEntries(
    Object.entries(consequences).map(([subject, reaches]) => [
      subject,
      reaches.map((reach) => ({ ...reach, law: law.lawNumbers.get(reach.law) ?? reach.law })),
    ]),
  );
}

function offenseJson(offense: OffenseOn, law: Law) {
  const { penaltyHistory, consequences, ...rest } = offense;
  return {
    ...rest,
    elements: offense.elements.map(elementJson),
    penalty: penaltyJson(offense.penalty, law),
    penaltyHistory: penaltyHistory.map((row) => ({
      ...row,
      law: law.lawNumbers.get(row.law) ?? row.law,
    })),
    ...consequencesJson(consequences, law),
    venue: offense.venue ?? null,
    guideline: offense.guideline ?? null,
  };
}

/** A section on a date, as /api/v1/statutes/{id} answers. Prose still carries its links. */
export function statuteJson(view: ProvisionOn, law: Law) {
  const { provision } = view;
  const works = listAgencyWork(law.corpus.agencies, provision);
  const workedBy = (does: string) =>
    works.filter(({ work }) => work.does === does).map(agencyWorkJson);
  return {
    ...statuteListJson(provision),
    summary: provision.summary,
    identifier: uslmIdentifier({ ...provision, path: [] }),
    codeStatus: codeStatus(provision.title),
    status: view.status,
    on: view.on,
    inForce: provision.inForce,
    history: view.history.map((entry) => ({ ...entry, law: entry.lawNumber })),
    notices: view.notices,
    checkedAgainst: provision.checkedAgainst,
    review: provision.review,
    offenses: view.offenses.map((offense) => offenseJson(offense, law)),
    definitions: view.definitions,
    rules: provision.rules,
    construed: provision.construed,
    oldLetters: provision.oldLetters,
    confusedWith: provision.confusedWith,
    investigatedBy: workedBy("investigates"),
    prosecutedBy: workedBy("prosecutes"),
    instructions: listInstructions(law.corpus.instructions, provision).map(instructionJson),
    policy: listNotices(law.corpus.policy, provision, (id) => law.offenses.get(id)).map(noticeJson),
    notEncoded: provision.notEncoded,
    sources: provision.sources,
    discrepancies: provision.discrepancies,
  };
}
