import { findCalculatorRule, namedRules } from "../../model/calculator.ts";
import type { Check } from "./check.ts";

const rule = "calculator-rule";

/** A calculator names rules that exist, and those it counts with state their numbers. */
export const calculatorRule: Check = (corpus, sources) =>
  corpus.calculators.flatMap((calculator) => {
    const source = sources.get(calculator.file);
    if (!source) return [];
    return namedRules(calculator).flatMap(({ path, reference, number }) => {
      const found = findCalculatorRule(corpus, reference)?.rule;
      if (!found) {
        const message = `no section has the rule "${reference}": write a section and the id of its rule, as 29-usc-206/minimum-wage`;
        return [source.problemAt(path, rule, message)];
      }
      const isMissing =
        number !== undefined && found.versions.some(({ effect }) => effect[number] === undefined);
      return isMissing
        ? [source.problemAt(path, rule, `${reference} states no ${number} in one of its versions`)]
        : [];
    });
  });
