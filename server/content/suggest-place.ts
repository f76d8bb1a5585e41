import { formatPath, type StatuteCitation, uslmIdentifier } from "../model/statute-citation.ts";
import { suggest } from "./suggest.ts";

/** ` Did you mean "18 USC 1591(b)(1)"?` with the nearest place of the same section, or nothing. */
export function suggestPlace(
  written: string,
  citation: StatuteCitation,
  identifiers: ReadonlySet<string>,
): string {
  const section = uslmIdentifier({ ...citation, path: [] });
  const prefix = written.slice(0, written.indexOf("("));
  const places = [...identifiers]
    .filter((identifier) => identifier.startsWith(`${section}/`))
    .map((identifier) => prefix + formatPath(identifier.slice(section.length + 1).split("/")));
  return suggest(written, places);
}
