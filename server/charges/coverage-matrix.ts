import type { PlacedOffense } from "../model/corpus.ts";
import { inForceOn } from "../model/dates.ts";
import type {
  CoverageMatrix,
  MatrixCell,
  MatrixColumn,
  MatrixScope,
} from "../model/matrix-view.ts";
import type { Inchoate } from "../model/offense.ts";
import type { Provision } from "../model/provision.ts";
import { consequenceSubjects, type OffenseOn, type RuleReach } from "../model/provision-on.ts";
import {
  citationContains,
  formatStatute,
  parseCodeCitation,
  parsePinpoint,
} from "../model/statute-citation.ts";
import { anchors } from "../model/urls.ts";
import { type Law, offenseOn } from "./provision-on.ts";
import { type ReachSubject, reachSince, reachSubject } from "./reach-since.ts";

/**
 * The places whose reach is most often mistaken, in the order of their columns. A rule or clause is
 * shown where it stands at or under one of them.
 */
const mainPlaces = [
  "18 USC 1594(a)",
  "18 USC 1594(b)",
  "18 USC 1594(c)",
  "18 USC 3283",
  "18 USC 3298",
  "18 USC 3299",
  "18 USC 3583(k)",
  "18 USC 3142(e)(3)",
  "18 USC 3142(f)",
  "18 USC 3014",
  "18 USC 1593(a)",
  "18 USC 2429(a)",
  "18 USC 1596",
  "18 USC 3271",
  "18 USC 2426",
  "18 USC 3559(e)",
  "18 USC 1961",
  "18 USC 1956(c)(7)",
  "18 USC 2516",
].flatMap((place) => parseCodeCitation(place) ?? []);

interface Column {
  readonly column: MatrixColumn;
  /** Its place among the main columns; -1 where it is not one of them. */
  readonly order: number;
  cell(row: {
    readonly offense: OffenseOn;
    readonly subject: ReachSubject;
  }): MatrixCell | undefined;
}

function mainOrder(title: string, pinpoint: string): number {
  const citation = parsePinpoint(title, pinpoint);
  return citation ? mainPlaces.findIndex((place) => citationContains(place, citation)) : -1;
}

function citationOf(title: string, pinpoint: string): string {
  const citation = parsePinpoint(title, pinpoint);
  return citation ? formatStatute(citation) : pinpoint;
}

/** The columns of the clauses of one section that make attempts or conspiracies crimes. */
function clauseColumns(law: Law, provision: Provision, on: string): Column[] {
  return provision.inchoate
    .filter((clause) => inForceOn(clause.inForce, on).length > 0)
    .map((clause) => ({
      column: {
        rule: clause.id,
        subject: clause.kind,
        label: clause.label,
        citation: citationOf(provision.title, clause.pinpoint),
        provision: provision.slug,
        anchor: anchors.offense(
          provision.offenses.find(({ inchoate }) => inchoate?.clause === clause.id)?.id ?? "",
        ),
      },
      order: mainOrder(provision.title, clause.pinpoint),
      cell: ({ offense }) => clauseCell(law, provision, clause, offense, on),
    }));
}

/** How a clause reaches a unit: as its object, or because the clause makes the unit. */
function clauseCell(
  law: Law,
  provision: Provision,
  clause: Inchoate,
  offense: OffenseOn,
  on: string,
): MatrixCell | undefined {
  const made = provision.offenses.find(
    (unit) =>
      unit.inchoate?.clause === clause.id &&
      (unit.id === offense.id || unit.inchoate.objects.includes(offense.id)),
  );
  const object = law.offenses.get(offense.id)?.offense;
  const spans = made && object ? inForceOn(made.inForce, on) : [];
  const begun = spans[0];
  if (!made || !begun) return undefined;
  const since = [begun.from, ...(object?.inForce.slice(0, 1) ?? []).map(({ from }) => from)].sort();
  return {
    reach: "named",
    condition: made.id === offense.id ? "This clause makes the unit itself a crime." : undefined,
    since: since.at(-1) ?? begun.from,
    clock: "offense",
    law: begun.law,
    question: undefined,
  };
}

/** The columns of all rules that reach some unit of the rows. */
function ruleColumns(
  law: Law,
  rows: readonly { readonly offense: OffenseOn }[],
  on: string,
): Column[] {
  const heads = new Map<string, RuleReach>();
  for (const { offense } of rows) {
    for (const subject of consequenceSubjects) {
      for (const reach of offense.consequences[subject]) {
        if (!reach.laterThanDate) heads.set(`${reach.provision}/${reach.rule}`, reach);
      }
    }
  }
  const placedRules = new Map(
    law.rules.map((placed) => [`${placed.provision.slug}/${placed.rule.id}`, placed]),
  );
  return [...heads].map(([key, head]) => ({
    column: {
      rule: head.rule,
      subject: head.subject as MatrixColumn["subject"],
      label: head.label,
      citation: head.citation,
      provision: head.provision,
      anchor: anchors.rule(head.rule),
    },
    order: mainOrder(head.provision.split("-")[0] ?? "", head.pinpoint),
    cell: ({ offense, subject }) => {
      const reach = Object.values(offense.consequences)
        .flat()
        .find(
          (candidate) =>
            !candidate.laterThanDate &&
            candidate.rule === head.rule &&
            candidate.provision === head.provision,
        );
      const placedRule = placedRules.get(key);
      if (!reach || reach.reach === "notNamed" || !placedRule) return undefined;
      return {
        reach: reach.reach,
        condition: reach.condition,
        since: reachSince(subject, placedRule, on),
        clock: reach.clock,
        law: reach.law,
        question: reach.question,
      };
    },
  }));
}

function bySubject(first: Column, second: Column): number {
  const order = ({ column }: Column): number =>
    (consequenceSubjects as readonly string[]).indexOf(column.subject);
  return order(first) - order(second);
}

/** Works the matrix out for every offense unit in force on the date. */
export function coverageMatrix(law: Law, on: string, scope: MatrixScope): CoverageMatrix {
  const find = (id: string): PlacedOffense | undefined => law.offenses.get(id);
  const rows = [...law.offenses.values()]
    .map((placed) => ({
      provision: placed.provision.slug,
      offense: offenseOn(law, placed, on),
      subject: reachSubject(placed, find),
    }))
    .filter(({ offense }) => offense.inForce);
  const found = [
    ...law.corpus.provisions.flatMap((provision) => clauseColumns(law, provision, on)),
    ...ruleColumns(law, rows, on),
  ];
  const columns =
    scope === "main"
      ? found.filter(({ order }) => order >= 0).sort((a, b) => a.order - b.order)
      : found.sort(bySubject);
  return {
    on,
    scope,
    columns: columns.map(({ column }) => column),
    rows: rows.map((row) => ({
      provision: row.provision,
      offense: row.offense,
      cells: columns.map(({ cell }) => cell(row)),
    })),
  };
}
