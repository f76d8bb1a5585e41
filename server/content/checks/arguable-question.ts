import type { Rule } from "../../model/rule.ts";
import type { Check } from "./check.ts";

/** True where some selector of the rule reaches attempts or conspiracies only arguably. */
function isArguable(rule: Rule): boolean {
  return rule.covers.some((selector) =>
    [
      selector.includesAttempt,
      selector.includesConspiracy,
      selector.includesConspiracyUnder371,
    ].includes("arguable"),
  );
}

/** A rule whose reach is arguable names the contested question that treats it. */
export const arguableQuestion: Check = (corpus, sources) =>
  corpus.provisions.flatMap((provision) =>
    provision.rules.flatMap((rule, index) => {
      const source = sources.get(provision.file);
      if (!source || !isArguable(rule) || rule.question !== undefined) return [];
      return [
        source.problemAt(
          ["rules", index, "covers"],
          "arguable-question",
          `rule "${rule.id}" reaches something only arguably: add "question:" with the id of a file in content/questions/`,
        ),
      ];
    }),
  );
