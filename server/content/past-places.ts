import { asMapping } from "./checks/check.ts";
import { keyPath } from "./list-prose.ts";
import { valueAt } from "./schema-at.ts";
import type { Path, SourceFile } from "./source-file.ts";

const pastPath = /(^|\.)(formerPinpoints|formerTexts)\.|^oldLetters\.pinpoint$/;

/** True for a pinpoint of the past: listed as such, dated by `asOf`, or of an entry that ended. */
export function isPastPlace(source: SourceFile, path: Path): boolean {
  if (pastPath.test(keyPath(path))) return true;
  const owner = asMapping(valueAt(source.frontMatter, path.slice(0, -1)));
  return owner?.["asOf"] !== undefined || owner?.["to"] !== undefined;
}
