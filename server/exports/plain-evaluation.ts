import type { Evaluation } from "../model/charge-evaluation.ts";
import { type LinkResolver, splitProse } from "../model/prose-links.ts";
import { formatSection, formatStatute, parseCodeCitation } from "../model/statute-citation.ts";

/** Characters that XML 1.0 does not allow, among them halves of a surrogate pair standing alone. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The words of a link that nothing resolves: the section cited, else the name of its target. */
function targetWords(target: string, link: string): string {
  const citation = parseCodeCitation(target);
  if (!citation) return target.slice(target.indexOf(":") + 1);
  return link.endsWith("|short]]") ? formatSection(citation) : formatStatute(citation);
}

/** A text with its links replaced by their labels, on one line, with nothing that a file cannot hold. */
export function plainText(text: string, resolve: LinkResolver): string {
  const segments = splitProse(text, resolve).map((segment) =>
    segment.kind === "unresolved" ? targetWords(segment.target, segment.text) : segment.text,
  );
  return segments
    .join("")
    .replace(unprintable, "")
    .replace(/[\t\n\r ]+/g, " ");
}

function plainValue(value: unknown, resolve: LinkResolver): unknown {
  if (typeof value === "string") return plainText(value, resolve);
  if (Array.isArray(value)) return value.map((item) => plainValue(item, resolve));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, plainValue(inner, resolve)]),
  );
}

/** The evaluation with every text made plain. */
export function plainEvaluation(evaluation: Evaluation, resolve: LinkResolver): Evaluation {
  return plainValue(evaluation, resolve) as Evaluation;
}
