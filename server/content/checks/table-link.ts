import type { Problem } from "../../model/problem.ts";
import { proseLinkPattern } from "../../model/prose-links.ts";
import { blankOut, listProse, type Prose } from "../list-prose.ts";
import type { Check } from "./check.ts";

const rule = "table-link";

/** Inside a table's row the bar of `[[case:dann|short]]` would end the cell, unless it is escaped. */
function checkRows(prose: Prose): Problem[] {
  if (prose.path !== undefined) return [];
  return [...prose.text.matchAll(/^\|.*$/gm)].flatMap((row) =>
    [...row[0].matchAll(/\[\[[^\]|\\]*\|[^\]]*\]\]/g)].map((link) => {
      const escaped = link[0].replace("|", "\\|");
      const message = `the bar of "${link[0]}" ends the table's cell: write "${escaped}"`;
      return prose.problemAt(row.index + link.index, rule, message);
    }),
  );
}

/** Brackets that belong to no link. */
function checkBrackets(prose: Prose): Problem[] {
  const rest = blankOut(prose.text.replaceAll("\\|", "| "), proseLinkPattern);
  return [...rest.matchAll(/\[\[|\]\]/g)].map((match) =>
    prose.problemAt(
      match.index,
      rule,
      `"${match[0]}" belongs to no link: write [[target]] or [[target|at 1170]] on one line`,
    ),
  );
}

/** Every `[[` is the beginning of a whole link. */
export const tableLink: Check = (_corpus, sources) =>
  [...sources.values()].flatMap((source) =>
    listProse(source).flatMap((prose) => [...checkRows(prose), ...checkBrackets(prose)]),
  );
