// Each list of sections in a rule or a clause against the sections that the official text names at
// that place. The references of the text stand in test/fixtures/official-references.yml, remade by
// npm run list:identifiers -- --from DIR --references test/fixtures/official-references.yml
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  chapterOf,
  identifierListPattern,
  parseIdentifierList,
} from "../../server/content/identifier-lists.ts";
import { loadCorpusFrom, readContentFiles } from "../../server/content/load-corpus.ts";
import type { Corpus } from "../../server/model/corpus.ts";
import { uslmIdentifier } from "../../server/model/statute-citation.ts";
import {
  type Comparison,
  compareCoverage,
  isCompared,
  isRead,
  listCoverage,
  readTextReferences,
} from "../support/compare-coverage.ts";

const { files } = readContentFiles(join(import.meta.dirname, "../.."));
const { corpus } = loadCorpusFrom(files);
const references = readTextReferences();
const identifiers = new Set(
  files
    .filter(({ file }) => identifierListPattern.test(file))
    .flatMap(({ contents }) => parseIdentifierList(contents)),
);

const heldOnly = "The record lists only sections that this site has a page of.";
const notInstead = "Named as the general rule that this one does not wait for.";
const procedureOnly = "Named for its procedure, and not as an offense.";
const priorOnly = "Named for convictions before the offense, and not as an object.";
const namesCase = "Speaks of a case under this section; (a) says which cases those are.";
const wageOfRestitution =
  "Names wages and no crime: 18 USC 1593(b)(3) measures a victim's loss by them.";
const drugActs = ["21 USC 801 and what follows", "21 USC 951 and what follows"];
const inChapter13 = "Two acts that the text names; chapter 13 of title 21 holds both.";
const noMaritime = "Left out under notEncoded: this site has no offense of the chapter.";
const inIndianCountry = "Named because an offense may be prosecuted by way of it.";
const borrowed =
  "Names no law that borrows it: 18 USC 982(b)(1), 18 USC 1593(b)(4), 18 USC 2429(c), 28 USC 2461(c) and 31 USC 5332(b)(3) and (c)(2) do.";

/** The same reason for each of several places. */
function each(places: readonly string[], reason: string): Readonly<Record<string, string>> {
  return Object.fromEntries(places.map((place) => [place, reason]));
}

/** Every place at which a record lists sections; differences of a good reason are written out. */
const comparisons: readonly Comparison[] = [
  { of: "8 USC 1324(b)(1)" },
  { of: "18 USC 249(d)" },
  { of: "18 USC 249(e)", textOnly: { "18 USC 3583": "Named as the source of the release term." } },
  { of: "18 USC 924(o)" },
  { of: "18 USC 982(a)(1)" },
  { of: "18 USC 982(a)(6)" },
  {
    of: "18 USC 982(b)(1)",
    text: ["18 USC 982(a)(1)", "18 USC 982(a)(6)", "18 USC 982(b)(1)"],
    textOnly: { "21 USC 853": procedureOnly },
  },
  { of: "18 USC 1201(c)" },
  { of: "18 USC 1201(d)" },
  { of: "18 USC 1512(h)" },
  { of: "18 USC 1512(i)" },
  { of: "18 USC 1512(k)" },
  { of: "18 USC 1593(a)", textOnly: each(["18 USC 3663", "18 USC 3663A"], notInstead) },
  {
    of: "18 USC 1593(b)(4)",
    textOnly: { "21 USC 853": procedureOnly },
    oursOnly: { "18/77": "Speaks of restitution under (a), which covers the chapter." },
  },
  { of: "18 USC 1594(a)" },
  { of: "18 USC 1594(b)" },
  { of: "18 USC 1594(c)" },
  { of: "18 USC 1594(d)" },
  { of: "18 USC 1594(e)(1)" },
  { of: "18 USC 1594(f)(1)" },
  {
    of: "18 USC 1594(g)",
    textOnly: { "18/224": "Named as the law of witness protection, and not as an offense." },
  },
  { of: "18 USC 1595(a)" },
  { of: "18 USC 1595(b)", oursOnly: { "18/77": namesCase } },
  { of: "18 USC 1595(c)", oursOnly: { "18/77": namesCase } },
  { of: "18 USC 1595(d)" },
  {
    of: "18 USC 1595A(a)",
    textOnly: {
      "18 USC 371": "A conspiracy under it stands in the selector as includesConspiracyUnder371.",
    },
  },
  {
    of: "18 USC 1596(a)",
    textOnly: { "8 USC 1101": "Named for what a national and a permanent resident are." },
  },
  { of: "18 USC 1596(b)", text: ["18 USC 1596(a)"], textOnly: { "8 USC 1101": "As in (a)." } },
  {
    of: "18 USC 1956(c)(7)",
    text: ["18 USC 1956(c)(7)", "18 USC 1961(1)"],
    partial: heldOnly,
    textOnly: {
      "18 USC 924(n)": "This site has 924(c) and not (n), travel to get a firearm.",
      "18 USC 2421A":
        "Enacted inside the run 2421 to 24 after it was written. The record calls it open.",
      "31/53": "Named to be left out.",
      ...each(
        [
          "33 USC 1251 and what follows",
          "33 USC 1401 and what follows",
          "33 USC 1901 and what follows",
          "42 USC 300f and what follows",
          "42 USC 6901 and what follows",
        ],
        "An environmental act that this site has no offense of.",
      ),
    },
  },
  { of: "18 USC 1956(f)" },
  { of: "18 USC 1956(h)" },
  { of: "18 USC 1956(j)", textOnly: { "18 USC 3282": notInstead } },
  {
    of: "18 USC 1961(1)",
    partial: heldOnly,
    textOnly: {
      "18 USC 2421A":
        "Enacted inside the run 2421 to 24 after it was written. The record calls it open.",
    },
    oursOnly: {
      ...each(["21 USC 846", "21 USC 856"], "(D) says dealing in drugs and names no section."),
      "31 USC 5332": "(E) names an act of 1970 and no section. The record calls it open.",
    },
  },
  { of: "18 USC 1963(a)" },
  { of: "18 USC 1963(m)", oursOnly: { "18 USC 1962": "Speaks of property that (a) forfeits." } },
  {
    of: "18 USC 2251(e)",
    textOnly: each(["18 USC 1591", "18/71", "18/109A", "18/110", "18/117"], priorOnly),
  },
  {
    of: "18 USC 2252A(b)(1)",
    textOnly: each(["18 USC 1591", "18/71", "18/109A", "18/110", "18/117"], priorOnly),
  },
  { of: "18 USC 2255(a)" },
  { of: "18 USC 2255(b)", text: ["18 USC 2255(a)"] },
  { of: "18 USC 2255(c)", text: ["18 USC 2255(a)"] },
  { of: "18 USC 2259(a)", textOnly: each(["18 USC 3663", "18 USC 3663A"], notInstead) },
  {
    of: "18 USC 2259(c)(3)",
    textOnly: { "18 USC 2259A": "Named because the definition serves it too." },
  },
  { of: "18 USC 2421A(c)" },
  {
    of: "18 USC 2421A(d)",
    textOnly: {
      ...each(["18 USC 3663", "18 USC 3663A"], notInstead),
      "18 USC 2327(b)": "Named for the extent of restitution.",
    },
  },
  { of: "18 USC 2423(f)" },
  {
    of: "18 USC 2426(a)",
    textOnly: { "18 USC 3559(e)": "Named as the rule that goes first." },
  },
  { of: "18 USC 2428(a)" },
  { of: "18 USC 2428(b)(1)" },
  { of: "18 USC 2429(a)", textOnly: each(["18 USC 3663", "18 USC 3663A"], notInstead) },
  {
    of: "18 USC 2429(c)",
    textOnly: { "21 USC 853": procedureOnly },
    oursOnly: { "18/117": "Speaks of restitution under (a), which covers the chapter." },
  },
  {
    of: "18 USC 2516(1)",
    partial: heldOnly,
    textOnly: {
      ...each(
        ["18/10", "18/102", "18/105", "18/111", "18/115", "18/37", "18/65", "18/71", "18/81"],
        "A chapter that this site has no offense of.",
      ),
      "18/90": "A chapter that this site has no offense of.",
      "18/55": "The record names 1201, the one section of chapter 55 that this site has.",
    },
    oursOnly: { "18 USC 1201": "A section of chapter 55, which (a) names." },
  },
  {
    of: "18 USC 3014(a)",
    textOnly: { "18 USC 3013": "Named as the assessment that is added to." },
  },
  {
    of: "18 USC 3142(c)(1)(B)",
    textOnly: { "21 USC 802": "Named for what a controlled substance is." },
  },
  {
    of: "18 USC 3142(e)(3)",
    partial: "The record leaves out presumptions from terrorism offenses.",
    textOnly: { ...each(drugActs, inChapter13), "46/705": noMaritime },
    oursOnly: { "21/13": inChapter13 },
  },
  {
    of: "18 USC 3142(f)(1)",
    partial: "The record leaves out hearings for terrorism offenses and registration failures.",
    textOnly: { ...each(drugActs, inChapter13), "46/705": noMaritime },
    oursOnly: {
      "21/13": inChapter13,
      ...each(
        ["18/77", "18/109A", "18/110", "18/117"],
        "18 USC 3156(a)(4)(C) makes their felonies crimes of violence, which (A) names.",
      ),
    },
  },
  { of: "18 USC 3271(a)" },
  { of: "18 USC 3298" },
  { of: "18 USC 3299" },
  {
    of: "18 USC 3559(d)",
    textOnly: {
      "18 USC 3591(a)(2)": "Named for the conduct that it describes.",
      "28 USC 994(p)": "Named for the guidelines on help given to the government.",
    },
  },
  {
    of: "18 USC 3559(e)(2)",
    textOnly: { "18 USC 1151": "Named for what Indian country is." },
  },
  {
    of: "18 USC 3583(b)",
    text: ["18 USC 3583(k)"],
    textOnly: {
      "18 USC 1201": "Under (k) only with a minor victim, so (b) keeps the rest of it.",
      ...each(["18/109A", "18/110", "18/117"], "Named for revocation, which is left out."),
    },
  },
  {
    of: "18 USC 3583(k)",
    textOnly: each(["18/109A", "18/110", "18/117"], "Named for revocation, which is left out."),
  },
  { of: "18 USC 3663A(c)(1)(A)(ii)" },
  {
    of: "21 USC 853",
    textOnly: {
      "21 USC 848": "Named for the property of one drug offense only.",
      ...each(["18 USC 3612", "18 USC 3663A", "18 USC 3664"], "Named for restitution."),
      ...each(["21 USC 881(d)", "21 USC 881(e)"], "Named for the procedure of civil forfeiture."),
    },
    oursOnly: {
      "21/13": "The text calls its subchapter and the next one by those words alone.",
      ...each(
        [
          "8 USC 1324(a)",
          "8 USC 1324a(a)(1)",
          "8 USC 1324a(a)(2)",
          "18 USC 1546",
          "18 USC 1956",
          "18 USC 1957",
          "18/77",
          "18/117",
          "31 USC 5332",
        ],
        borrowed,
      ),
    },
  },
  { of: "29 USC 206(a)(1)", oursOnly: { "18/77": wageOfRestitution } },
  { of: "29 USC 207(a)(1)", oursOnly: { "18/77": wageOfRestitution } },
  { of: "29 USC 213(a)(15)", oursOnly: { "18/77": wageOfRestitution } },
  { of: "29 USC 213(b)(12)", oursOnly: { "18/77": wageOfRestitution } },
  { of: "29 USC 213(b)(21)", oursOnly: { "18/77": wageOfRestitution } },
  {
    of: "29 USC 213(f)",
    textOnly: {
      ...each(
        ["29 USC 206", "29 USC 207", "29 USC 211", "29 USC 212"],
        "Named as what the exemption lifts.",
      ),
      "43 USC 1331 and what follows": "Named for what the outer shelf is.",
    },
    oursOnly: { "18/77": wageOfRestitution },
  },
  { of: "31 USC 5332(b)(1)" },
  { of: "31 USC 5332(b)(2)" },
  { of: "31 USC 5332(c)(1)" },
  {
    // Tier I is what the other two leave of the sex offenses that (5) defines.
    of: "34 USC 20911(2)",
    text: ["34 USC 20911(5)(A)(iii)"],
    textOnly: each(["18 USC 1152", "18 USC 1153"], inIndianCountry),
  },
  {
    of: "34 USC 20911(3)",
    oursOnly: each(
      ["18 USC 2251", "18 USC 2252A"],
      "(B) names no section: the record calls their conduct arguably what it describes.",
    ),
  },
  {
    of: "34 USC 20911(4)",
    oursOnly: {
      "18 USC 1201": "(B) says kidnapping of a minor and names no section; the record asks for it.",
    },
  },
  {
    of: "34 USC 20911(5)(A)",
    textOnly: {
      ...each(["18 USC 1152", "18 USC 1153"], inIndianCountry),
      "10 USC 951": "Named for military offenses, which the record leaves out.",
    },
  },
];

function keys(allowed: Readonly<Record<string, string>> | undefined): string[] {
  return Object.keys(allowed ?? {}).sort();
}

function compare(comparison: Comparison, over: Corpus = corpus) {
  return compareCoverage(comparison, over, references, identifiers);
}

describe("a list of sections is that of the official text", () => {
  test.each(comparisons)("$of", (comparison) => {
    const { textOnly, oursOnly } = comparison;
    expect(compare(comparison)).toEqual({ textOnly: keys(textOnly), oursOnly: keys(oursOnly) });
  });

  const listed = corpus.provisions.flatMap(listCoverage);

  test("every list of the collection is compared", () => {
    expect(listed.length).toBeGreaterThan(100);
    const left = listed.filter(({ at }) => !comparisons.some((one) => isCompared(one, at)));
    expect(left.map(({ at }) => uslmIdentifier(at))).toEqual([]);
  });

  test("every comparison has a list", () => {
    const idle = comparisons.filter((one) => !listed.some(({ at }) => isCompared(one, at)));
    expect(idle.map(({ of }) => of)).toEqual([]);
  });

  test("the references of every place were read: else make the fixture again", () => {
    const unread = listed.filter(({ at }) => !isRead(references, at));
    expect(unread.map(({ at }) => uslmIdentifier(at))).toEqual([]);
  });

  test("every chapter that a list names is one of a title whose chapters are listed", () => {
    const titles = new Set([...identifiers].flatMap((one) => chapterOf(one)?.split("/")[0] ?? []));
    const chapters = listed.flatMap(({ names }) => names.filter((one) => /^\d+\//.test(one)));
    expect(chapters.length).toBeGreaterThan(0);
    expect(chapters.filter((one) => !titles.has(one.split("/")[0] ?? ""))).toEqual([]);
  });
});

describe("the comparison sees", () => {
  /** The collection with one text of one section's file replaced. */
  function withText(file: string, from: string, to: string): Corpus {
    const edited = files.map((one) =>
      one.file === file ? { file, contents: one.contents.replace(from, to) } : one,
    );
    expect(edited.some((one, index) => one.contents !== files[index]?.contents)).toBe(true);
    return loadCorpusFrom(edited).corpus;
  }

  test("a section that the record forgot, and one that it put in its place", () => {
    const wrong = withText("statutes/18/3298.md", "- 18 USC 1592\n", "- 18 USC 1593A\n");
    expect(compare({ of: "18 USC 3298" }, wrong)).toEqual({
      textOnly: ["18 USC 1592"],
      oursOnly: ["18 USC 1593A"],
    });
  });

  test("a wrong subdivision of a right section", () => {
    const wrong = withText("statutes/18/3298.md", "- 8 USC 1324(a)\n", "- 8 USC 1324(a)(1)\n");
    expect(compare({ of: "18 USC 3298" }, wrong)).toEqual({
      textOnly: ["8 USC 1324(a)"],
      oursOnly: ["8 USC 1324(a)(1)"],
    });
  });

  test("a chapter too many, and an exception left out", () => {
    const chapter = withText("statutes/18/3299.md", '"18/117"]', '"18/117", "18/77"]');
    expect(compare({ of: "18 USC 3299" }, chapter).oursOnly).toEqual(["18/77"]);
    const except = withText(
      "statutes/18/3299.md",
      "except: [18 USC 2257, 18 USC 2257A]",
      "except: [18 USC 2257]",
    );
    expect(compare({ of: "18 USC 3299" }, except).textOnly).toEqual(["18 USC 2257A"]);
  });

  test("an object that a clause does not have", () => {
    const section = '{ section: "1592"';
    const wrong = withText("statutes/18/1594.md", section, '{ section: "1584"');
    expect(compare({ of: "18 USC 1594(b)" }, wrong)).toEqual({
      textOnly: ["18 USC 1592"],
      oursOnly: ["18 USC 1584"],
    });
  });
});
