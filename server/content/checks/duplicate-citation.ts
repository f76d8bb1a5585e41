import { formatReporterCitation } from "../../model/case-citation.ts";
import type { Opinion } from "../../model/court-case.ts";
import type { Problem } from "../../model/problem.ts";
import { formatStatute } from "../../model/statute-citation.ts";
import type { Path } from "../source-file.ts";
import type { Check } from "./check.ts";

interface Cited {
  readonly file: string;
  readonly path: Path;
  /** What must be unique. */
  readonly key: string;
  readonly shown: string;
}

/** Volume, reporter and page; of an unreported decision its docket, court and day. */
function opinionKey(opinion: Opinion): string | undefined {
  if (opinion.volume !== undefined && opinion.reporter !== undefined) {
    return `${opinion.volume} ${opinion.reporter} ${opinion.page}`;
  }
  return opinion.docket?.[0] === undefined ? undefined : formatReporterCitation(opinion);
}

/** No two sections have one citation, and no two decisions one reporter page. */
export const duplicateCitation: Check = (corpus, sources) => {
  const cited: Cited[] = [
    ...corpus.provisions.map(({ file, title, section }) => ({
      file,
      path: ["section"],
      key: `${title} ${section.toLowerCase()}`,
      shown: formatStatute({ title, section, path: [] }),
    })),
    ...corpus.cases.flatMap((courtCase) =>
      courtCase.opinions.flatMap((opinion, index) => {
        const key = opinionKey(opinion);
        const path = ["opinions", index, opinion.page === undefined ? "docket" : "page"];
        return key === undefined ? [] : [{ file: courtCase.file, path, key, shown: key }];
      }),
    ),
  ];
  const first = new Map<string, string>();
  return cited.flatMap(({ file, path, key, shown }): Problem[] => {
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      return [];
    }
    const where = other === file ? "twice in this record" : `already in ${other}`;
    const message = `${shown} is ${where}: keep one of them, or correct the citation`;
    const problem = sources.get(file)?.problemAt(path, "duplicate-citation", message);
    return problem ? [problem] : [];
  });
};
