import { noticeKinds } from "../../model/policy.ts";
import type { Problem } from "../../model/problem.ts";
import type { Check } from "./check.ts";

const rule = "policy-flag";

/** What is asked before a charge stands beside it in a few words; it names the charges; its manual is to be checked. */
export const policyFlag: Check = (corpus, sources) =>
  corpus.policy.flatMap((policy) => {
    const source = sources.get(policy.file);
    if (!source) return [];
    const problems: Problem[] = [];
    const { statutes, chapters } = policy.applies;
    if (noticeKinds.includes(policy.kind)) {
      if (policy.flag === undefined) {
        const message = `is of the kind ${policy.kind} and has no flag: say it in a few words`;
        problems.push(source.problemAt(["kind"], rule, message));
      }
      if (statutes.length + chapters.length === 0) {
        const message = "is for no section: name statutes or chapters";
        problems.push(source.problemAt(["applies"], rule, message));
      }
    }
    const isManual = policy.sources.some(({ kind }) => kind === "manual");
    if (isManual && !policy.check.toLowerCase().includes("check the current manual")) {
      const message = 'rests on a manual: write "check the current Manual" into it';
      problems.push(source.problemAt(["check"], rule, message));
    }
    return problems;
  });
