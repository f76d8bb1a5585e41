import type { CourtCase, Holding } from "../../model/court-case.ts";
import type { Problem } from "../../model/problem.ts";
import type { SourceFile } from "../source-file.ts";
import type { Check } from "./check.ts";

const rule = "case-source";

/** A holding is a reading of something: an element, a section, a rule or a doctrine. */
function readsSomething({ offense, element, statute, reads }: Holding): boolean {
  return (
    statute !== undefined || reads !== undefined || (offense !== undefined && element !== undefined)
  );
}

function checkCase(courtCase: CourtCase, source: SourceFile): Problem[] {
  const extents = new Map(courtCase.sources.map(({ id, read }) => [id, read]));
  const isUnread = (id: string): boolean => extents.get(id) === "notRead";
  if (courtCase.sources.every(({ id }) => isUnread(id))) {
    const message = "no source of this case has been read: read one, or leave the case out";
    return [source.problemAt(["sources"], rule, message)];
  }
  return courtCase.holdings.flatMap((holding, index) => {
    const place = ["holdings", index];
    const found: Problem[] = [];
    if (holding.sources.every(isUnread)) {
      const message = `holding "${holding.id}" rests on nothing that was read (${holding.sources.join(", ")}): name a source that was read, or leave the holding out`;
      found.push(source.problemAt([...place, "sources"], rule, message));
    }
    if (!readsSomething(holding)) {
      const message = `holding "${holding.id}" does not say what it reads: add offense and element, statute, or reads`;
      found.push(source.problemAt(place, rule, message));
    }
    return found;
  });
}

/** A case, and each of its holdings, rests on something that somebody read. */
export const caseSource: Check = (corpus, sources) =>
  corpus.cases.flatMap((courtCase) => {
    const source = sources.get(courtCase.file);
    return source ? checkCase(courtCase, source) : [];
  });
