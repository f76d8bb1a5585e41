import fc from "fast-check";

/** What FTS5 reads as syntax, what a citation is made of, and what breaks careless code. */
const pieces = [
  '"',
  "'",
  "*",
  "^",
  "(",
  ")",
  "{",
  "}",
  ":",
  "+",
  "-",
  ",",
  ".",
  "|",
  "\\",
  "%",
].concat(
  ["AND", "OR", "NOT", "NEAR", "NEAR(a b, 2)", "col:x", "a*", '"a', '))(*"', "--", ";", "/*", "\0"],
  ["18 usc ", "§ ", "1591", "(b)", "(1)", "1593a", "487 us 931", "F.3d", "title 18", " and ", "["],
  [
    "forced",
    "labor",
    "traffick",
    "kil soo",
    "\u200b",
    "\ud83d",
    "İ",
    "ß",
    "ﬁ",
    "e\u0301",
    "٣",
    "½",
  ],
);

/** Text of any characters, with the ones above thrown in. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.constant(" ") },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));
