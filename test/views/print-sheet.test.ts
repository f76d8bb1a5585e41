import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cssString, renderPrintSheet } from "../../server/views/print-sheet.ts";

/** Reads a CSS string as a browser does: CSS Syntax 3, 4.3.5 and 4.3.7. Throws where it ends early. */
function readCssString(source: string): string {
  const match = /^"((?:[^"\\\n\r\f]|\\[0-9a-f]{1,6}[ \t\n]?|\\[^0-9a-f\n])*)"$/i.exec(source);
  if (!match) throw new Error(`not one whole string: ${source}`);
  return (match[1] ?? "").replace(
    /\\(?:([0-9a-f]{1,6})[ \t\n]?|([^0-9a-f\n]))/gi,
    (_escape, code: string | undefined, character: string) =>
      code === undefined ? character : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

describe("a text as a CSS string", () => {
  test.each([
    ["18 U.S.C. §\u00a01589", '"18 U.S.C. §\u00a01589"'],
    ['say "no"', '"say \\22 no\\22 "'],
    ["back\\slash", '"back\\5c slash"'],
    ["a\nb", '"a\\a b"'],
    ["</style>", '"\\3c /style>"'],
    ["\u0000", '"\\fffd "'],
    ["", '""'],
  ])("%j is %s", (text, written) => {
    expect(cssString(text)).toBe(written);
  });

  test("is read back as it was, whatever it holds, and never ends early", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: "grapheme", maxLength: 6 }),
            fc.constantFrom('"', "\\", "\n", "\r", "\f", "\0", "</", "}", "*/", "a", "5c", " "),
          ),
        ),
        (pieces) => {
          const text = pieces.join("");
          expect(readCssString(cssString(text))).toBe(text.replaceAll("\0", "\ufffd"));
          expect(cssString(text)).not.toContain("</");
        },
      ),
    );
  });
});

test("a sheet turns the paper only where it is asked to", () => {
  const margins = { head: "a", foot: "b" };
  expect(renderPrintSheet(margins)).not.toContain("size:");
  expect(renderPrintSheet(margins, { landscape: true })).toContain("size:letter landscape;");
});
