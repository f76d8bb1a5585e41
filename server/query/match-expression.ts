/** Words that say nothing about a page: left out where other words are there. */
const stopWords: ReadonlySet<string> = new Set(
  "a an and are as at be by can did do does for from had has have he her his how i in into is it its may me must my of on or our she should that the their them they this to under vs v was we were what when where which who whom whose why will with would you your case cases law federal united states".split(
    " ",
  ),
);

/** The words that carry a query's meaning; all of them where nothing else is there. */
export function meaningfulWords(words: readonly string[]): string[] {
  const kept = words.filter((word) => !stopWords.has(word));
  return kept.length > 0 ? kept : [...words];
}

/** Quotes a word or phrase for FTS5: nothing that a user types is ever read as its syntax. */
export function quoteForMatch(text: string): string {
  // A NUL would end the expression before its closing quote.
  return `"${text.replaceAll('"', '""').replaceAll("\0", " ")}"`;
}

/** Splits a phrase into what FTS5 will find as its tokens. */
function phraseForMatch(phrase: string): string | undefined {
  const tokens = [...phrase.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match[0]);
  return tokens.length > 0 ? quoteForMatch(tokens.join(" ")) : undefined;
}

/** A MATCH expression of all words and phrases, or any of them; undefined where nothing can match. */
export function matchExpression(
  words: readonly string[],
  phrases: readonly string[],
  options: { readonly combine: "all" | "any"; readonly lastIsPrefix: boolean },
): string | undefined {
  const last = words.length - 1;
  const terms = [
    ...phrases.flatMap((phrase) => phraseForMatch(phrase) ?? []),
    ...words.map((word, index) => {
      const quoted = quoteForMatch(word);
      return options.lastIsPrefix && index === last && word.length >= 3
        ? `(${quoted} OR ${quoted}*)`
        : quoted;
    }),
  ];
  if (terms.length === 0) return undefined;
  return terms.join(options.combine === "all" ? " AND " : " OR ");
}
