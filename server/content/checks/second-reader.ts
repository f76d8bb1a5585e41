import type { Problem } from "../../model/problem.ts";
import { asDate } from "../date-spans.ts";
import { valueAt } from "../schema-at.ts";
import type { SourceFile } from "../source-file.ts";
import { asMapping, asText, type Check } from "./check.ts";

const rule = "second-reader";

function checkReview(source: SourceFile, software: ReadonlySet<string>): Problem[] {
  const review = asMapping(valueAt(source.frontMatter, ["review"]));
  const reading = (name: string) => {
    const mapping = asMapping(review?.[name]);
    return { by: asText(mapping?.["by"]), on: asDate(mapping?.["on"]) };
  };
  const [drafted, second, attorney] = [
    reading("drafted"),
    reading("secondReader"),
    reading("attorney"),
  ];
  const problems: Problem[] = [];
  const report = (path: readonly string[], message: string): void => {
    problems.push(source.problemAt(["review", ...path], rule, message));
  };
  if (second.by !== undefined && second.by === drafted.by) {
    const message = `${second.by} drafted this record and cannot be its second reader: leave secondReader out until another has read it`;
    report(["secondReader", "by"], message);
  }
  if (second.on !== undefined && drafted.on !== undefined && second.on < drafted.on) {
    const message = `read on ${second.on}, before the draft of ${drafted.on}: correct one of the two`;
    report(["secondReader", "on"], message);
  }
  if (attorney.by !== undefined && software.has(attorney.by)) {
    const message = `${attorney.by} is software: leave attorney out until an attorney has reviewed the record`;
    report(["attorney", "by"], message);
  }
  return problems;
}

/** A review says what happened: another than the drafter read it later, and no software is an attorney. */
export const secondReader: Check = (corpus, sources) => {
  const software = new Set(
    corpus.readers.filter(({ kind }) => kind === "software").map(({ id }) => id),
  );
  return [...sources.values()].flatMap((source) => checkReview(source, software));
};
