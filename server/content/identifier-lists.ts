/** The lists of places in the official text: `content/identifiers/18.txt`. */
export const identifierListPattern = /^content\/identifiers\/(\d+)\.txt$/;

/**
 * Formats a list: a first line that names the release point, then USLM identifiers in byte order,
 * one a line. Identifiers only: the official text itself is never kept here.
 */
export function formatIdentifierList(
  title: string,
  releasePoint: string,
  identifiers: Iterable<string>,
): string {
  const first = `# Title ${title} of the United States Code, release point ${releasePoint}: identifiers of the sections read, no text.`;
  return [first, ...[...new Set(identifiers)].sort(), ""].join("\n");
}

/** The identifiers of a list: `/us/usc/t18/s1591/a/1`. */
export function parseIdentifierList(contents: string): string[] {
  return contents.split(/\r?\n/).filter((line) => line.startsWith("/"));
}

/**
 * The chapter that an identifier names, as selectors write it: `18/77` for `/us/usc/t18/ch77` and
 * for `/us/usc/t18/ptI/ch77`; undefined for any other place.
 */
export function chapterOf(identifier: string): string | undefined {
  const match = /^\/us\/usc\/t(\d+)\/(?:(?:d|pt|spt|st)[^/]*\/)*ch([^/]+)$/.exec(identifier);
  return match ? `${match[1]}/${match[2]}` : undefined;
}

/** The release point that a list was made from; undefined where its first line names none. */
export function releasePointOf(contents: string): string | undefined {
  return /^#.*release point (\d+-\d+(?:not\d+)?)/.exec(contents)?.[1];
}
