import type { PlacedOffense } from "../model/corpus.ts";
import type { CoverageMatrix, MatrixColumn } from "../model/matrix-view.ts";
import { consequenceSubjects } from "../model/provision-on.ts";
import { type Law, offenseOn } from "./provision-on.ts";

/** Works the matrix out for every offense unit in force on the date. */
export function coverageMatrix(law: Law, on: string): CoverageMatrix {
  const placed: PlacedOffense[] = [...law.offenses.values()];
  const offenses = placed
    .map((item) => ({ provision: item.provision.slug, offense: offenseOn(law, item, on) }))
    .filter(({ offense }) => offense.inForce);
  const reaches = offenses.flatMap(({ offense }) =>
    consequenceSubjects.flatMap((subject) =>
      offense.consequences[subject]
        .filter((reach) => !reach.laterThanDate)
        .map((reach) => ({ ...reach, subject })),
    ),
  );
  const columns = new Map<string, MatrixColumn>();
  for (const reach of reaches) {
    columns.set(`${reach.provision}/${reach.rule}`, {
      rule: reach.rule,
      subject: reach.subject,
      label: reach.label,
      citation: reach.citation,
      provision: reach.provision,
    });
  }
  const order = (column: MatrixColumn): number => consequenceSubjects.indexOf(column.subject);
  const sorted = [...columns.values()].sort((a, b) => order(a) - order(b));
  return {
    on,
    columns: sorted,
    rows: offenses.map(({ provision, offense }) => ({
      provision,
      offense,
      cells: sorted.map((column) =>
        Object.values(offense.consequences)
          .flat()
          .find(
            (reach) =>
              !reach.laterThanDate &&
              reach.rule === column.rule &&
              reach.provision === column.provision,
          ),
      ),
    })),
  };
}
