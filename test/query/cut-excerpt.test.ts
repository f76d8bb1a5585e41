import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutExcerpt } from "../../server/query/cut-excerpt.ts";
import { hostileText } from "../support/hostile-text.ts";

/** The words that an excerpt marks. */
function marked(body: string, words: string[]): string[] {
  const { text, marks } = cutExcerpt(body, words);
  return marks.map(([start, end]) => text.slice(start, end));
}

const filler = "Nothing of note stands here. ".repeat(20);

describe("an excerpt", () => {
  test("of a short text is the text, with its words marked", () => {
    const body = "Threats of serious harm, and serious threats.";
    expect(cutExcerpt(body, ["serious", "harm"]).text).toBe(body);
    expect(marked(body, ["serious", "harm"])).toEqual(["serious", "harm", "serious"]);
  });

  test("marks a word in its other forms, and no word that only begins like it", () => {
    const body = "Confiscating, confiscated, confiscation; remedy; harm, harms, harmony.";
    expect(marked(body, ["confiscation", "harm", "remedies"])).toEqual([
      "Confiscating",
      "confiscated",
      "confiscation",
      "remedy",
      "harm",
      "harms",
    ]);
  });

  test("of a long text lies where the words stand closest, between dots", () => {
    const body = `${filler}A passport. ${filler}The passport was confiscated at night. ${filler}`;
    const { text } = cutExcerpt(body, ["passport", "confiscation"]);
    expect(text).toMatch(/^… .*passport was confiscated at night.* …$/);
    expect(marked(body, ["passport", "confiscation"])).toEqual(["passport", "confiscated"]);
  });

  test("begins and ends with whole words, no longer than a few lines", () => {
    const { text } = cutExcerpt(`${filler}The passport. ${filler}`, ["passport"]);
    const words = text.replace(/^… | …$/g, "").split(" ");
    const known = new Set(`${filler}The passport.`.split(/[ .]+/));
    expect(words.every((word) => known.has(word.replace(/\.$/, "")))).toBe(true);
    expect(text.length).toBeLessThanOrEqual(224);
  });

  test("of a text that ends with the word has no dots after it", () => {
    const { text } = cutExcerpt(`${filler}the passport`, ["passport"]);
    expect(text).toMatch(/^… .*the passport$/);
  });

  test("of a text without the words is its beginning, with nothing marked", () => {
    const { text, marks } = cutExcerpt(filler, ["passport"]);
    expect(text).toMatch(/^Nothing of note/);
    expect(marks).toEqual([]);
  });

  test("of nothing is nothing", () => {
    expect(cutExcerpt("", ["passport"])).toEqual({ text: "", marks: [] });
    expect(cutExcerpt("A passport.", [])).toEqual({ text: "A passport.", marks: [] });
  });

  test("comes from the text, and its marks lie inside it, in order, apart", () => {
    const word = fc.constantFrom("harm", "labor", "passport", "a", "İstanbul", "x".repeat(300));
    const body = fc.array(fc.oneof(hostileText, word)).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(body, fc.array(word), (text, words) => {
        const excerpt = cutExcerpt(text, words);
        expect(text).toContain(excerpt.text.replace(/^… /, "").replace(/ …$/, ""));
        let end = 0;
        for (const [start, stop] of excerpt.marks) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(stop).toBeGreaterThan(start);
          end = stop;
        }
        expect(end).toBeLessThanOrEqual(excerpt.text.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
