import type { InstructionSet } from "../../model/instruction.ts";
import type { Problem } from "../../model/problem.ts";
import type { Path, SourceFile } from "../source-file.ts";
import type { Check } from "./check.ts";

const rule = "instruction-row";

/** What a row of an instruction that was found cannot do without. */
const foundKeys = ["number", "title", "edition", "url"] as const;

function checkRow(set: InstructionSet, index: number, source: SourceFile): Problem[] {
  const row = set.rows[index];
  if (!row) return [];
  const report = (path: Path, message: string): Problem =>
    source.problemAt(["rows", index, ...path], rule, message);
  const problems: Problem[] = [];
  if (row.status === "found") {
    for (const key of foundKeys.filter((name) => row[name] === undefined)) {
      problems.push(report([], `is found and has no ${key}: give it as the copy shows it`));
    }
    if (row.offenses.length + row.statutes.length === 0) {
      problems.push(report([], "is found and serves nothing: name offenses or statutes"));
    }
  } else if (row.number !== undefined) {
    const message = `is ${row.status} and has a number: write status: found, or leave the number out`;
    problems.push(report(["number"], message));
  }
  if (row.readOn > set.review.drafted.on) {
    const message = `read on ${row.readOn}, after the draft of ${set.review.drafted.on}: correct one of the two`;
    problems.push(report(["readOn"], message));
  }
  return problems;
}

/** A circuit has one file, named as itself; its rows say what was found, and every section has one. */
function checkSet(set: InstructionSet, source: SourceFile): Problem[] {
  const problems = set.rows.flatMap((_row, index) => checkRow(set, index, source));
  if (set.slug !== set.circuit) {
    const message = `belongs in content/instructions/${set.circuit}.md: move the file, or correct the circuit`;
    problems.push(source.problemAt(["circuit"], rule, message));
  }
  const isForAll = ({ status, offenses, statutes }: InstructionSet["rows"][number]): boolean =>
    status !== "found" && offenses.length + statutes.length === 0;
  if (!set.rows.some(isForAll)) {
    const message =
      "says nothing of the sections that its rows leave out: add a row without offenses and statutes";
    problems.push(source.problemAt(["rows"], rule, message));
  }
  return problems;
}

/** An instruction has its number, title, edition and address, or the row says what was looked at. */
export const instructionRow: Check = (corpus, sources) =>
  corpus.instructions.flatMap((set) => {
    const source = sources.get(set.file);
    return source ? checkSet(set, source) : [];
  });
