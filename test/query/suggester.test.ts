import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listParts } from "../../server/content/list-parts.ts";
import { createSuggester } from "../../server/query/suggester.ts";
import { createTestSite } from "../support/create-test-site.ts";
import { hostileText } from "../support/hostile-text.ts";

const site = createTestSite();
const suggester = createSuggester(listParts(site.law.corpus));
const idsFor = (text: string) => suggester.suggest(text, 8).map(({ id }) => id);

describe("a name, as it is typed", () => {
  test.each([
    ["kil soo li", "case:kil-soo-lee"],
    ["kil soo lee", "case:kil-soo-lee"],
    ["kil", "case:kil-soo-lee"],
    ["Kil S", "case:kil-soo-lee"],
    ["lee", "case:kil-soo-lee"],
    ["koz", "case:kozminski"],
    ["kozminsky", "case:kozminski"],
    ["kosminski", "case:kozminski"],
    ["united states v. dann", "case:dann"],
    ["calimlin", "case:calimlim"],
    ["caretto", "case:carreto"],
    ["bradly", "case:bradley"],
    ["veerapoll", "case:veerapol"],
    ["487 us 931", "case:kozminski"],
    ["652 f.3d 1160", "case:dann"],
    ["1591", "statute:18-usc-1591"],
    ["1591(b)", "statute:18-usc-1591"],
    ["18 usc 1591", "statute:18-usc-1591"],
    ["18 U.S.C. § 1591", "statute:18-usc-1591"],
    ["1593a", "statute:18-usc-1593a"],
    ["sex traf", "statute:18-usc-1591"],
    ["forced lab", "statute:18-usc-1589"],
    ["tvpa", "authority:pl-106-386"],
  ])("%j finds %s first", (text, id) => {
    expect(idsFor(text)[0]).toBe(id);
  });

  test.each(["", "   ", "))(*", "xyzzy", "qqqq wwww"])("%j finds nothing", (text) => {
    expect(idsFor(text)).toEqual([]);
  });

  test("comes with what a list shows, and no more of it than asked for", () => {
    expect(suggester.suggest("kil soo li", 1)).toEqual([
      {
        id: "case:kil-soo-lee",
        title: "United States v. Kil Soo Lee",
        citation: expect.stringMatching(/^472 F\.3d 638 \(9th Cir\. 2006\)$/),
        url: "/cases/kil-soo-lee",
        kind: "case",
      },
    ]);
    expect(suggester.suggest("18 usc", 3)).toHaveLength(3);
  });

  test("never makes it throw", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(suggester.suggest(text, 5).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("a case, by the words of a query", () => {
  test.each([
    [["kil", "soo", "li"], "case:kil-soo-lee"],
    [["united", "states", "v", "kozminski"], "case:kozminski"],
    [["kozminsky"], "case:kozminski"],
  ])("%j is %s", (words, record) => {
    expect(suggester.findByName(words)[0]?.record).toBe(record);
  });

  test.each([["care"], ["force"], ["labor"], ["means"], ["dance"], ["bribe"], ["united"]])(
    "no case is called %s, however near a name it is",
    (word) => {
      expect(suggester.findByName([word])).toEqual([]);
    },
  );
});

describe("an unknown word", () => {
  test.each([
    ["trafficing", "trafficking"],
    ["involuntery", "involuntary"],
    ["servitute", "servitude"],
    ["coersion", "coercion"],
    ["restitusion", "restitution"],
    ["passprt", "passport"],
  ])("%s is mended to %s", (word, fix) => {
    expect(suggester.hasWord(word)).toBe(false);
    expect(suggester.repair(word)).toBe(fix);
  });

  test.each(["nai", "xyzzy", "snapchat", "qwertyuiop"])("%s is near nothing", (word) => {
    expect(suggester.repair(word)).toBeUndefined();
  });
});
