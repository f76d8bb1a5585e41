/** Words that say nothing about a page: left out where other words are there. */
const stopWords: ReadonlySet<string> = new Set(
  "a about an and any are as at be by can did discuss do does example examples explain find for from had has have he help her his how i in into is it its list look looking may me must my need of on or our she should show some tell that the their them they this to topic under vs v want was we were what when where which who whom whose why will with would you your case cases law federal united states".split(
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
