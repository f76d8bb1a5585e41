import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reporterKey } from "../../server/citations/read-reporters.ts";
import { formatPath } from "../../server/model/statute-citation.ts";
import { understandQuery } from "../../server/query/understand-query.ts";
import { hostileText } from "../support/hostile-text.ts";

const sections = "2 371 1001 1581 1582 1583 1584 1589 1590 1591 1592 1593 1593A 1594 1595 1595A"
  .concat(" 1596 1597 1622 3142 3298")
  .split(" ");
const isSection = (title: string, section: string) => title === "18" && sections.includes(section);
const understand = (text: string) =>
  understandQuery(text, {
    isSection,
    sectionsBetween: (title, from, to) => {
      const [start, end] = [sections.indexOf(from), sections.indexOf(to)];
      return title !== "18" || start === -1 || end === -1 ? [] : sections.slice(start + 1, end);
    },
    sectionOfAct: (act, number) =>
      act === "Immigration and Nationality Act" && number === "274"
        ? { title: "8", section: "1324" }
        : undefined,
    isDocket: (docket) => ["10-4568", "1:03-cr-00123"].includes(docket),
  });

/** The sections that a query names, as `18 USC 1591(b)(1)`. */
function statutesIn(text: string): string[] {
  return understand(text).statutes.map(
    ({ value: { title, section, path } }) => `${title} USC ${section}${formatPath(path)}`,
  );
}

/** The places in reporters that a query names. */
function reportersIn(text: string): string[] {
  return understand(text).reporterCitations.map(({ value }) => reporterKey(value));
}

describe("one section, as people type it", () => {
  test.each([
    "1591",
    "§1591",
    "§ 1591",
    "§§ 1591",
    "s. 1591",
    "sec 1591",
    "sec. 1591",
    "Sec. 1591",
    "section 1591",
    "Section 1591",
    "sections 1591",
    "18 usc 1591",
    "18 USC 1591",
    "18usc1591",
    "18 usc1591",
    "18 usc § 1591",
    "18 usc sec 1591",
    "18 usc section 1591",
    "18 U.S.C. 1591",
    "18 U.S.C. § 1591",
    "18 U.S.C.§1591",
    "18 U.S.C. §§ 1591",
    "18 U. S. C. § 1591",
    "18 u.s.c 1591",
    "18 U.S.C.A. § 1591",
    "18 USCA 1591",
    "18 us code 1591",
    "18 U.S. Code § 1591",
    "18 us 1591",
    "title 18 section 1591",
    "title 18, section 1591",
    "Title 18, § 1591",
    "title 18 usc 1591",
    "Title 18, United States Code, Section 1591",
    "Title 18 of the United States Code, Section 1591",
    "  1591  ",
    "1591?",
    "1591.",
    "(1591)",
    "violating 1591",
  ])("%j is 18 USC 1591", (text) => {
    expect(statutesIn(text)).toEqual(["18 USC 1591"]);
  });

  test.each([
    ["1593A", "18 USC 1593A"],
    ["1593a", "18 USC 1593A"],
    ["§ 1593a", "18 USC 1593A"],
    ["18 usc 1593a", "18 USC 1593A"],
    ["18 U.S.C. § 1595A(a)", "18 USC 1595A(a)"],
    ["1595a(b)", "18 USC 1595A(b)"],
    ["18 usc 2421a", "18 USC 2421A"],
    ["18 usc 2430", "18 USC 2430"],
    ["18 U.S.C. § 2", "18 USC 2"],
    ["section 371", "18 USC 371"],
    ["8 usc 1324", "8 USC 1324"],
    ["8 U.S.C. § 1324(a)(1)(A)(v)(I)", "8 USC 1324(a)(1)(A)(v)(I)"],
    ["8 usc 1324(a)(1)(a)(v)(i)", "8 USC 1324(a)(1)(A)(v)(I)"],
    ["22 U.S.C. § 7102(11)(A)", "22 USC 7102(11)(A)"],
    ["22 usc 7102(11)(a)", "22 USC 7102(11)(A)"],
    ["29 usc 206(a)", "29 USC 206(a)"],
    ["42 U.S.C. § 14135a", "42 USC 14135A"],
  ])("%j is %s", (text, expected) => {
    expect(statutesIn(text)).toEqual([expected]);
  });
});

describe("a subdivision, as people type it", () => {
  test.each([
    "1591(b)(1)",
    "1591 (b)(1)",
    "1591 (b) (1)",
    "1591(b) (1)",
    "1591( b )( 1 )",
    "1591(B)(1)",
    "1591b1",
    "1591B1",
    "1591b(1)",
    "1591 b 1",
    "1591.b.1",
    "§ 1591(b)(1)",
    "§1591b1",
    "18 usc 1591(b)(1)",
    "18 usc 1591b1",
    "18 usc 1591 b 1",
    "18 U.S.C. § 1591(b)(1)",
    "penalty 1591(b)(1)",
  ])("%j is 18 USC 1591(b)(1)", (text) => {
    expect(statutesIn(text)).toEqual(["18 USC 1591(b)(1)"]);
  });

  test.each([
    ["1591b", "18 USC 1591(b)"],
    ["1591 b", "18 USC 1591(b)"],
    ["1594c", "18 USC 1594(c)"],
    ["18 usc 1594c", "18 USC 1594(c)"],
    ["1589(a)(4)", "18 USC 1589(a)(4)"],
    ["1591(e)(2)(a)", "18 USC 1591(e)(2)(A)"],
    ["3142(e)(3)(D)", "18 USC 3142(e)(3)(D)"],
    ["3142(e)(3)(d)", "18 USC 3142(e)(3)(D)"],
    ["3142e3d", "18 USC 3142(e)(3)(D)"],
    ["3142 e 3 d", "18 USC 3142(e)(3)(D)"],
  ])("%j is %s", (text, expected) => {
    expect(statutesIn(text)).toEqual([expected]);
  });

  test("a letter that begins the next word is no subdivision", () => {
    expect(statutesIn("1591 a victim under 14")).toEqual(["18 USC 1591"]);
    expect(understand("1591 a victim").words).toEqual(["a", "victim"]);
  });
});

describe("subdivisions in words, and reporters in one word", () => {
  test.each([
    ["title 18 section 1594 subsection c", ["18 USC 1594(c)"]],
    ["1591, subsection (b)(1)", ["18 USC 1591(b)(1)"]],
    ["section 1589 paragraph (a)", ["18 USC 1589(a)"]],
    ["1591 subsections", ["18 USC 1591"]],
  ])("%j cites %j", (text, expected) => {
    expect(statutesIn(text)).toEqual(expected);
  });

  test.each([
    ["487us931", ["487 U.S. 931"]],
    ["472f3d638", ["472 F.3d 638"]],
    ["55f4th1245", ["55 F.4th 1245"]],
    ["18usc1591", []],
  ])("%j is %j", (text, expected) => {
    expect(reportersIn(text)).toEqual(expected);
  });
});

describe("a section of an act", () => {
  test.each([
    ["INA 274", ["8 USC 1324"]],
    ["INA § 274(a)(1)(A)(iii)", ["8 USC 1324(a)(1)(A)(iii)"]],
    ["section 274 of the Immigration and Nationality Act", ["8 USC 1324"]],
    ["sec. 274(a)(2) of the INA harboring", ["8 USC 1324(a)(2)"]],
    ["ina sec 274 and 18 usc 1589", ["8 USC 1324", "18 USC 1589"]],
    // Not here, and no section of title 18 either.
    ["INA § 212", []],
    ["FLSA section 7", []],
  ])("%j cites %j", (text, expected) => {
    expect(statutesIn(text)).toEqual(expected);
  });
});

describe("several sections", () => {
  test.each<[string, string[]]>([
    ["1001, 1622", ["18 USC 1001", "18 USC 1622"]],
    ["1589, 1591", ["18 USC 1589", "18 USC 1591"]],
    ["1589 1591", ["18 USC 1589", "18 USC 1591"]],
    ["1589 and 1591", ["18 USC 1589", "18 USC 1591"]],
    ["1589 & 1591", ["18 USC 1589", "18 USC 1591"]],
    ["1589 or 1591", ["18 USC 1589", "18 USC 1591"]],
    ["1589/1591", ["18 USC 1589", "18 USC 1591"]],
    ["1589; 1591", ["18 USC 1589", "18 USC 1591"]],
    ["1581-1584", ["18 USC 1581", "18 USC 1582", "18 USC 1583", "18 USC 1584"]],
    ["§§ 1589–1591", ["18 USC 1589", "18 USC 1590", "18 USC 1591"]],
    ["1581 to 1583", ["18 USC 1581", "18 USC 1582", "18 USC 1583"]],
    ["sections 1593 through 1594", ["18 USC 1593", "18 USC 1593A", "18 USC 1594"]],
    ["18 usc 1591-1593", ["18 USC 1591", "18 USC 1592", "18 USC 1593"]],
    ["18 U.S.C. §§ 1581, 1584 and 1589", ["18 USC 1581", "18 USC 1584", "18 USC 1589"]],
    ["18 U.S.C. §§ 1581, 1584, and 1589", ["18 USC 1581", "18 USC 1584", "18 USC 1589"]],
    ["18 usc 2, 371 and 1591", ["18 USC 2", "18 USC 371", "18 USC 1591"]],
    ["18 U.S.C. §§ 1589(a) and 2", ["18 USC 1589(a)", "18 USC 2"]],
    ["1591(a)(1), 1591(b)(2)", ["18 USC 1591(a)(1)", "18 USC 1591(b)(2)"]],
    [
      "18 U.S.C. §§ 1591(a)(1), (b)(2) and 1594(a)",
      ["18 USC 1591(a)(1)", "18 USC 1591(b)(2)", "18 USC 1594(a)"],
    ],
    ["§ 1589(a) and (d)", ["18 USC 1589(a)", "18 USC 1589(d)"]],
    ["18 usc 1591, 18 usc 1594c", ["18 USC 1591", "18 USC 1594(c)"]],
    ["8 usc 1324 and 18 usc 1591", ["8 USC 1324", "18 USC 1591"]],
    ["1593, 1593a", ["18 USC 1593", "18 USC 1593A"]],
    ["18 usc 2421, 2422, 2423", ["18 USC 2421", "18 USC 2422", "18 USC 2423"]],
    ["1589 vs 1584", ["18 USC 1589", "18 USC 1584"]],
    ["difference between 1589 and 1584", ["18 USC 1589", "18 USC 1584"]],
  ])("%j are %j", (text, expected) => {
    expect(statutesIn(text)).toEqual(expected);
  });
});

describe("a number that is no section", () => {
  test.each([
    "18",
    "15 years",
    "15 years to life",
    "age 14",
    "under 18",
    "2008",
    "before 2008",
    "chapter 77",
    "107 victims",
    "18 usc",
    "$1591",
    "1591000",
    "91591",
    "3.1591",
    "",
    "   ",
    "§",
    "§ §",
    "usc",
    "title 18",
    "United States v. Dann",
  ])("%j names none", (text) => {
    expect(statutesIn(text)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ["18 usc 1591 and 15 years", ["18 USC 1591"]],
    ["1591, 2008", ["18 USC 1591"]],
    ["1591 or 40 years", ["18 USC 1591"]],
    ["18 usc 1589 in 2004", ["18 USC 1589"]],
  ])("%j names no more than %j", (text, expected) => {
    expect(statutesIn(text)).toEqual(expected);
  });
});

describe("a place in a reporter, as people type it", () => {
  test.each([
    ["487 us 931", "487 U.S. 931"],
    ["487 US 931", "487 U.S. 931"],
    ["487 U.S. 931", "487 U.S. 931"],
    ["487 U. S. 931", "487 U.S. 931"],
    ["487 u.s. 931 (1988)", "487 U.S. 931"],
    ["487 U.S. 931, 944 (1988)", "487 U.S. 931"],
    ["kozminski 487 us 931", "487 U.S. 931"],
    ["108 S. Ct. 2751", "108 S. Ct. 2751"],
    ["108 sct 2751", "108 S. Ct. 2751"],
    ["101 L. Ed. 2d 788", "101 L. Ed. 2d 788"],
    ["101 led2d 788", "101 L. Ed. 2d 788"],
    ["848 F3d 928", "848 F.3d 928"],
    ["848 F.3d 928", "848 F.3d 928"],
    ["848 f3d 928", "848 F.3d 928"],
    ["848 f 3d 928", "848 F.3d 928"],
    ["652 F. 3d 1160", "652 F.3d 1160"],
    ["652 F.3d 1160, 1170 (9th Cir. 2011)", "652 F.3d 1160"],
    ["652 F.3d 1160, 1170-71", "652 F.3d 1160"],
    ["United States v. Dann, 652 F.3d 1160 (9th Cir. 2011)", "652 F.3d 1160"],
    ["121 F.2d 10", "121 F.2d 10"],
    ["16 F.4th 9", "16 F.4th 9"],
    ["16 f4th 9", "16 F.4th 9"],
    ["25 F. 100", "25 F. 100"],
    ["148 F. App'x 23", "148 F. App'x 23"],
    ["148 F. App’x 23", "148 F. App'x 23"],
    ["148 f appx 23", "148 F. App'x 23"],
    ["148 Fed. Appx. 23", "148 F. App'x 23"],
    ["327 F. Supp. 2d 1200", "327 F. Supp. 2d 1200"],
    ["327 F Supp 2d 1200", "327 F. Supp. 2d 1200"],
    ["327 fsupp2d 1200", "327 F. Supp. 2d 1200"],
    ["100 F. Supp. 1200", "100 F. Supp. 1200"],
  ])("%j is %s", (text, expected) => {
    const understood = understand(text);
    expect(reportersIn(text)).toEqual([expected]);
    expect(understood.statutes).toEqual([]);
  });

  test("takes its pages, court and year with it, and leaves the rest", () => {
    expect(understand("Dann, 652 F.3d 1160, 1170 (9th Cir. 2011) threats").words).toEqual([
      "dann",
      "threats",
    ]);
  });

  test("stands beside another, and beside a section", () => {
    expect(reportersIn("487 U.S. 931, 108 S. Ct. 2751")).toEqual([
      "487 U.S. 931",
      "108 S. Ct. 2751",
    ]);
    expect(reportersIn("652 f3d 1160 1589(a)")).toEqual(["652 F.3d 1160"]);
    expect(statutesIn("652 f3d 1160 1589(a)")).toEqual(["18 USC 1589(a)"]);
  });

  test.each(["487 xyz 931", "931 487", "12 angry men 5", "5 years 10 months 3"])(
    "%j is none",
    (text) => {
      expect(understand(text).reporterCitations).toEqual([]);
    },
  );
});

describe("a docket number, as people type it", () => {
  test.each([
    ["No. 10-4568", "10-4568"],
    ["no 10-4568", "10-4568"],
    ["10-4568", "10-4568"],
    ["1:03-cr-00123", "1:03-cr-00123"],
    ["1:03-CR-00123", "1:03-cr-00123"],
  ])("%j is %s", (text, expected) => {
    expect(understand(text).dockets.map(({ value }) => value)).toEqual([expected]);
  });

  test.each(["10-4569", "14-17", "1591-1594", "2014-2019"])("%j is none", (text) => {
    expect(understand(text).dockets).toEqual([]);
  });
});

describe("words that name a filter", () => {
  const filtersIn = (text: string) => understand(text).filters.map(({ value }) => value);

  test.each([
    ["9th cir", "ca9"],
    ["9th Cir.", "ca9"],
    ["9th circuit", "ca9"],
    ["ninth circuit", "ca9"],
    ["2d Cir.", "ca2"],
    ["2nd cir", "ca2"],
    ["second circuit", "ca2"],
    ["3d circuit", "ca3"],
    ["11th Cir.", "ca11"],
    ["D.C. Circuit", "cadc"],
    ["dc cir", "cadc"],
    ["supreme court", "scotus"],
    ["U.S. Supreme Court", "scotus"],
    ["scotus", "scotus"],
    ["S.D.N.Y.", "sdny"],
    ["sdny", "sdny"],
    ["E.D. Mich.", "edmich"],
    ["court:9th", "ca9"],
    ["court:ca9", "ca9"],
    ["court:scotus", "scotus"],
    ['court:"2d Cir."', "ca2"],
  ])("%j is the court %s", (text, court) => {
    expect(filtersIn(`forced labor ${text}`)).toEqual([{ kind: "court", court }]);
    expect(understand(`forced labor ${text}`).words).toEqual(["forced", "labor"]);
  });

  test.each([
    ["since 2010", 2010, 2100],
    ["after 2010", 2011, 2100],
    ["before 2000", 1700, 1999],
    ["prior to 2000", 1700, 1999],
    ["until 2000", 1700, 2000],
    ["from 2010 to 2015", 2010, 2015],
    ["between 2010 and 2015", 2010, 2015],
    ["2010-2015", 2010, 2015],
    ["2010–2015", 2010, 2015],
    ["decided in 2012", 2012, 2012],
    ["year:2012", 2012, 2012],
    ["year:2010-2015", 2010, 2015],
    ["year:2010..2015", 2010, 2015],
    ["year:>2010", 2011, 2100],
    ["year:>=2010", 2010, 2100],
    ["year:<2010", 1700, 2009],
    ["year:2010s", 2010, 2019],
    ["between 2015 and 2010", 2010, 2015],
    ["before Dec. 23, 2008", 1700, 2008],
    ["after 23 December 2008", 2008, 2100],
    ["since 12/23/2008", 2008, 2100],
    ["decided in March 2012", 2012, 2012],
    ["in the 1940s", 1940, 1949],
    ["of the 1990's", 1990, 1999],
  ])("%j are the years %i to %i", (text, from, to) => {
    expect(filtersIn(`harboring ${text}`)).toEqual([{ kind: "years", from, to }]);
    expect(understand(`harboring ${text}`).words).toEqual(["harboring"]);
  });

  test.each([
    ["civil suits", { kind: "form", form: "civil" }],
    ["criminal cases", { kind: "form", form: "criminal" }],
    ["vacated", { kind: "treatment", treatment: "vacated" }],
    ["overruled", { kind: "treatment", treatment: "overruled" }],
  ])("%j is %j, and stays a word", (text, filter) => {
    expect(filtersIn(text)).toEqual([filter]);
    expect(understand(text).words).toEqual(text.split(" "));
  });

  test.each([
    ["forced labor text before december 23, 2008", []],
    ["maximum penalty for peonage before 1996", []],
    ["peonage conduct of 2001, law since 2003", []],
    // Decisions are asked for: the years are theirs.
    ["peonage cases before 1950 on the text of 1909", [{ kind: "years", from: 1700, to: 1949 }]],
  ])("%j: years beside words of the law are no filter", (text, filters) => {
    expect(filtersIn(text)).toEqual(filters);
  });

  test.each([
    "in 2012",
    "2012",
    "14 years",
    "circuit breaker",
    "the nd of",
    "civil remedy",
    "3d printer",
  ])("%j is none", (text) => {
    expect(filtersIn(text)).toEqual([]);
  });
});

describe("operators", () => {
  test("are taken out of the words", () => {
    const understood = understand(
      'hotel OR motel "serious harm" -massage -"au pair" traffick* type:cases statute:1591 threats',
    );
    expect(understood).toMatchObject({
      eitherOf: [["hotel", "motel"]],
      phrases: ["serious harm"],
      without: ["au pair", "massage"],
      prefixes: ["traffick"],
      type: "case",
      words: ["threats"],
    });
    expect(understood.onStatutes.map(({ value }) => value.section)).toEqual(["1591"]);
    expect(understood.statutes).toEqual([]);
  });

  test.each<[string, string[]]>([
    ["hotel or motel", ["hotel", "or", "motel"]],
    ["hotel OR", ["hotel", "or"]],
    ["- massage", ["massage"]],
    ["self-dealing", ["self", "dealing"]],
    ["type:nonsense", ["type", "nonsense"]],
    ["shop:hotel", ["shop", "hotel"]],
    ["*", []],
  ])("%j is none: %j are words", (text, words) => {
    expect(understand(text)).toMatchObject({
      words,
      eitherOf: [],
      without: [],
      prefixes: [],
      type: undefined,
    });
  });
});

describe("what is asked for", () => {
  test.each([
    ["what does AUSA stand for", "ausa"],
    ["What does SPOG mean?", "spog"],
    ["meaning of peonage", "peonage"],
    ["what is the definition of serious harm?", "serious harm"],
    ["define venture", "venture"],
    ["what is a T visa", "t visa"],
    ["HTPU acronym", "htpu"],
  ])("%j asks what %j means", (text, term) => {
    expect(understand(text).defined).toBe(term);
  });

  test.each([
    ["united states v. dann", ["dann"], true],
    ["U.S. v. Kil Soo Lee", ["kil"], true],
    ["gebhardi v united states", ["gebhardi"], true],
    ["mortenson v us mann act", ["mortenson"], true],
    ["doe v. red roof inns, inc.", ["doe", "red"], true],
    ["1589 v 1584", [], false],
  ])("%j names the parties %j", (text, parties, isName) => {
    expect(understand(text).parties).toEqual(parties);
    expect(understand(text).isCaseName).toBe(isName);
  });

  test.each([
    ["buyer cases", true],
    ["circuit split on harboring", true],
    ["court:9th fraud", true],
    ["forced labor", false],
  ])("%j wants cases: %s", (text, wants) => {
    expect(understand(text).wantsCases).toBe(wants);
  });

  test.each([
    ["exercise on debt bondage", true],
    ["two hour class for detectives", true],
    ["class action by workers", false],
    ["a class c felony", false],
    ["exercise of ownership", false],
    ["forced labor", false],
  ])("%j wants something to teach with: %s", (text, wants) => {
    expect(understand(text).wantsTraining).toBe(wants);
  });

  test.each([
    ["999 F.9th 1234", true],
    ["12 Xyz. 34", true],
    ["487 U.S. 931", false],
    ["12 angry men 5", false],
  ])("%j is of a reporter that is not known: %s", (text, isUnknown) => {
    expect(understand(text).unknownReporter !== undefined).toBe(isUnknown);
  });
});

describe("words and phrases", () => {
  test.each<[string, string[], string[]]>([
    ["Kil Soo Lee", ["kil", "soo", "lee"], []],
    ['"serious harm"', [], ["serious harm"]],
    ["“serious harm” threats", ["threats"], ["serious harm"]],
    ['"serious harm', ["serious", "harm"], []],
    ['"" "!!"', [], []],
    ["don’t don't", ["don't", "don't"], []],
    ["passport 1592 c", ["passport"], []],
    ["18 usc 1591 minor", ["minor"], []],
    ["us citizen abroad", ["us", "citizen", "abroad"], []],
  ])("%j leaves the words %j and the phrases %j", (text, words, phrases) => {
    const understood = understand(text);
    expect([understood.words, understood.phrases]).toEqual([words, phrases]);
  });

  test.each([
    ["traffick", true],
    ["traffick ", false],
    ["traffick)", false],
    ["", false],
  ])("the last word of %j is open: %s", (text, isOpen) => {
    expect(understand(text).lastIsOpen).toBe(isOpen);
  });

  test("are cut after 400 characters", () => {
    expect(understand("x".repeat(1000)).text).toHaveLength(400);
  });
});

test.each([
  ["letters", `1 ${"a".repeat(398)}`],
  ["stops", `1 a${".".repeat(397)}`],
  ["short words", "1 a ".repeat(100)],
  ["brackets", `1591${"(a".repeat(198)}`],
  ["signs", "§".repeat(400)],
  ["spaces", `18 usc${" ".repeat(394)}`],
  ["commas", `1591${", ".repeat(198)}`],
  ["sections", "1591, ".repeat(66)],
])("400 characters of %s are read at once", (_what, text) => {
  const started = performance.now();
  understand(text);
  expect(performance.now() - started).toBeLessThan(1_000);
});

test("nothing that is typed makes it throw, and it always names valid places", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const understood = understand(text);
      for (const { value } of understood.statutes) {
        const { title, section } = value;
        expect(`${title} ${section}`).toMatch(/^\d{1,2} \d{1,5}[A-Z]?$/);
      }
      expect(understood.words.every((word) => word !== "" && word === word.toLowerCase())).toBe(
        true,
      );
    }),
    { numRuns: 10_000 },
  );
});
