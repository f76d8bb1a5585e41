import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listParts } from "../../server/content/list-parts.ts";
import { findCourt } from "../../server/model/court.ts";
import { principalOpinion } from "../../server/model/court-case.ts";
import { partKinds } from "../../server/model/part.ts";
import { createTestSite } from "../support/create-test-site.ts";
import { hostileText } from "../support/hostile-text.ts";

const site = createTestSite();
const parts = listParts(site.law.corpus);
const search = (query: string, limit = 10) => site.search({ query, limit, offset: 0 });
const idsFor = (query: string) => search(query).hits.map(({ id }) => id);

describe("a citation", () => {
  test("lands on its section's page, at the part that stands there", () => {
    const [hit] = search("1591(b)(1)").hits;
    expect(hit).toMatchObject({ id: "statute:18-usc-1591", type: "statute" });
    expect(hit?.part.kind).toBe("penalty");
    expect(hit?.part.heading).toMatch(/^Penalty: /);
    expect(hit?.url).toBe(`/statutes/18-usc-1591#${hit?.part.anchor}`);
    expect(search("1591(b)(1)").understood).toEqual([
      { kind: "statute", text: "18 U.S.C. §\u00a01591(b)(1)", url: hit?.url, undo: '"1591(b)(1)"' },
    ]);
  });

  test.each([
    ["1591", "statute:18-usc-1591", "page"],
    ["18 usc 1589", "statute:18-usc-1589", "page"],
    ["1591(b)", "statute:18-usc-1591", "penalty"],
    ["1589(d)", "statute:18-usc-1589", "penalty"],
    ["1591(e)(2)", "statute:18-usc-1591", "definition"],
    ["1591(e)(2)(A)", "statute:18-usc-1591", "definition"],
    ["1591(c)", "statute:18-usc-1591", "defense"],
    ["1594(c)", "statute:18-usc-1594", "offense"],
    ["1593a", "statute:18-usc-1593a", "page"],
    ["3298", "statute:18-usc-3298", "page"],
    ["1591(z)(9)", "statute:18-usc-1591", "page"],
  ])("%j finds %s first, at its %s", (query, id, kind) => {
    const [hit] = search(query).hits;
    expect([hit?.id, hit?.part.kind]).toEqual([id, kind]);
  });

  test("of two sections finds both, in the order in which they were named", () => {
    expect(idsFor("1594 and 1589").slice(0, 2)).toEqual([
      "statute:18-usc-1594",
      "statute:18-usc-1589",
    ]);
  });

  test.each([
    ["487 us 931", "case:kozminski"],
    ["487 U.S. 931, 944 (1988)", "case:kozminski"],
    ["652 F.3d 1160", "case:dann"],
    ["652 F. 3d 1160", "case:dann"],
    ["472 f3d 638", "case:kil-soo-lee"],
  ])("%j finds %s", (query, id) => {
    expect(idsFor(query)).toEqual([id]);
    expect(search(query).understood).toMatchObject([
      { kind: "case", url: `/cases/${id.slice(5)}` },
    ]);
  });

  test("of a section that is not here says so, and links nowhere", () => {
    const result = search("18 usc 2430");
    expect(result.noMatch).toBe(true);
    expect(result.explanation).toBe("Chapter 117 of title 18 ends at § 2429: it has no § 2430.");
    expect(result.understood).toEqual([
      { kind: "statute", text: "18 U.S.C. §\u00a02430", undo: '"18 usc 2430"' },
    ]);
    expect(search("18 usc 1598").explanation).toBe(
      "Chapter 77 of title 18 ends at § 1597: it has no § 1598.",
    );
  });

  test.each([
    "21 usc 841(b)(1)(A)",
    "8 usc 1326",
    "18 usc 2441",
    "18 usc 1621",
    "42 usc 1983 deliberate indifference",
  ])("of a section elsewhere, %j, finds nothing and does not say that there is none", (query) => {
    const result = search(query);
    expect(result).toMatchObject({ noMatch: true, hits: [] });
    expect(result.explanation).toMatch(/^This collection has no page for .*says nothing about/);
  });

  test("of a range finds every section between its ends", () => {
    expect(idsFor("18 usc 1589-1591").slice(0, 3).sort()).toEqual([
      "statute:18-usc-1589",
      "statute:18-usc-1590",
      "statute:18-usc-1591",
    ]);
  });

  test("of a case that is not here says so", () => {
    expect(search("123 F.3d 456")).toMatchObject({
      noMatch: true,
      explanation:
        "This collection has no case at 123 F.3d 456. That says nothing about whether there is one.",
      understood: [{ kind: "case", text: "123 F.3d 456" }],
    });
  });
});

describe("a section of an act", () => {
  test.each([
    ["INA § 278", "statute:8-usc-1328"],
    ["INA 274(a)(1)(A)(iii)", "statute:8-usc-1324"],
    ["FLSA section 7", "statute:29-usc-207"],
    ["sec. 103 of the TVPA", "statute:22-usc-7102"],
    ["section 107(c)(3) of the Trafficking Victims Protection Act of 2000", "statute:22-usc-7105"],
    ["MSPA 501", "statute:29-usc-1851"],
  ])("%j leads to %s", (query, id) => {
    expect(search(query).hits[0]?.id).toBe(id);
  });
});

describe("a name", () => {
  test.each([
    ["kil soo li", "case:kil-soo-lee"],
    ["Kil Soo Lee", "case:kil-soo-lee"],
    ["united states v. kozminski", "case:kozminski"],
    ["kosminski", "case:kozminski"],
    ["calimlin", "case:calimlim"],
    ["dann", "case:dann"],
  ])("%j finds %s first", (query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });
});

describe("words", () => {
  test("passport confiscation finds both sections on documents before all else", () => {
    expect(idsFor("passport confiscation").slice(0, 2).sort()).toEqual([
      "statute:18-usc-1592",
      "statute:18-usc-1597",
    ]);
  });

  test.each([
    ["statute of limitations", "statute:18-usc-3298"],
    ["mandatory restitution", "statute:18-usc-1593"],
    ["peonage", "statute:18-usc-1581"],
    ["civil remedy", "statute:18-usc-1595"],
    ["forced labor", "statute:18-usc-1589"],
  ])("%j finds %s among the first five", (query, id) => {
    expect(idsFor(query).slice(0, 5)).toContain(id);
  });

  test.each([
    ["forced labor", "/statutes/18-usc-1589"],
    ["Peonage", "/statutes/18-usc-1581"],
    ["civil remedies", "/statutes/18-usc-1595"],
  ])("that are the page's own name, %j, lead to its top", (query, url) => {
    expect(search(query).hits[0]?.url).toBe(url);
  });

  test("misspelled are mended where that finds something, the rest of the query kept", () => {
    expect(search("coersion").didYouMean).toBe("coercion");
    expect(search("1591 Coersion!").didYouMean).toBe("1591 coercion!");
    expect(search("coercion").didYouMean).toBeNull();
    expect(search("nail salon").didYouMean).toBeNull();
    expect(idsFor("mandatory restitusion victim")).toContain("statute:18-usc-1593");
  });

  test("in quotation marks are found together only", () => {
    const result = search('"serious harm"');
    expect(result.understood[0]).toEqual({ kind: "phrase", text: "serious harm" });
    expect(result.hits.slice(0, 2).map(({ id, part }) => [id, part.kind])).toEqual([
      ["statute:18-usc-1591", "definition"],
      ["statute:18-usc-1589", "definition"],
    ]);
    expect(search('"harm serious"')).toMatchObject({ total: 0, noMatch: true });
  });

  test("of another field find nothing, and nothing is made up", () => {
    expect(search("photosynthesis chlorophyll")).toMatchObject({
      total: 0,
      noMatch: true,
      hits: [],
      didYouMean: null,
      explanation: null,
    });
  });
});

describe("anything else that is typed", () => {
  test.each(["", "   ", '))(*"', '"', "***", "AND", "NEAR(a b, 2)", "^", "-", "col:x"])(
    "%j is answered",
    (query) => {
      const result = search(query);
      expect(result.query).toBe(query);
      expect(result.hits.length).toBeLessThanOrEqual(result.total);
    },
  );

  test.each(["", "   ", '))(*"', '"', "***", "^", "-"])("%j finds nothing", (query) => {
    expect(search(query)).toMatchObject({ total: 0, noMatch: true, understood: [] });
  });

  test("of more than 400 characters is read as far as that", () => {
    const long = `1591 ${"passport ".repeat(200)}`;
    expect(search(long).hits[0]?.id).toBe("statute:18-usc-1591");
  });

  test("20,000 times over never throws, and every answer holds together", () => {
    fc.assert(
      fc.property(hostileText, (query) => {
        const result = search(query, 5);
        expect(result.noMatch).toBe(result.total === 0);
        expect(result.hits.length).toBe(Math.min(5, result.total));
        expect(new Set(result.hits.map(({ id }) => id)).size).toBe(result.hits.length);
        for (const { excerpt, marks, part } of result.hits) {
          expect(partKinds).toContain(part.kind);
          expect(marks.every(([start, end]) => start < end && end <= excerpt.length)).toBe(true);
        }
      }),
      { numRuns: 20_000 },
    );
  }, 400_000); // a machine may be busy
});

describe("words that only look misspelled", () => {
  test("a word of the synonyms is not swapped for one like it", () => {
    const result = search("massage parlor");
    expect(result.didYouMean).toBeNull();
    expect(result.hits[0]?.id).not.toBe("case:taylor-v-georgia");
  });

  test("a short word beside others is no misspelled name", () => {
    expect(search("lady maid").hits.map(({ id }) => id)).not.toContain("case:lacy");
  });

  test("British spelling is read as American", () => {
    const ids = (query: string) => search(query).hits.map(({ id }) => id);
    expect(ids("forced labour")).toEqual(ids("forced labor"));
  });
});

describe("a penalty", () => {
  test("leads to all tiers of the offense, since a query does not settle which one it is", () => {
    const [hit] = search("mandatory minimum sex trafficking of a child under 14").hits;
    expect(hit?.id).toBe("statute:18-usc-1591");
    expect(hit?.url).not.toMatch(/--penalty-/);
    if (hit?.part.kind === "penalty") expect(hit.part.heading).toMatch(/^Penalties/);
  });
});

describe("what the words were taken to mean", () => {
  const itemsOf = (query: string, kind: string) =>
    search(query).understood.filter((item) => item.kind === kind);

  test("a subject can be said not to be meant, and that taken back", () => {
    const query = "worked off her smuggling fee";
    const [subject] = itemsOf(query, "subject");
    expect(subject).toEqual({
      kind: "subject",
      text: "on “Made to work off a debt”",
      undo: `${query} -subject:debt-work-off`,
    });
    const without = search(subject?.undo ?? "");
    expect(without.understood.filter(({ text }) => text === subject?.text)).toEqual([]);
    expect(without.understood).toContainEqual({
      kind: "withoutSubject",
      text: "not on “Made to work off a debt”",
      undo: query,
    });
    expect(without.hits.map(({ id }) => id)).not.toEqual(search(query).hits.map(({ id }) => id));
  });

  test("a misspelled word speaks for its subject too", () => {
    const subjects = (query: string) => itemsOf(query, "subject").map(({ text }) => text);
    expect(subjects("smugling fee worked off")).toEqual(subjects("smuggling fee worked off"));
    expect(subjects("smugling fee worked off")).not.toEqual([]);
  });

  test("the list of modules leads where something to teach with is asked for", () => {
    const [first] = search("classroom exercise about a recruiter's false promises").hits;
    expect([first?.type, first?.id]).toSatisfy(
      ([type, id]: string[]) => type === "training" || id === "guide:training-modules",
    );
  });

  test("words in different entries of the glossary have nothing in common", () => {
    const ids = search("harboring aircraft peonage notary").hits.map(({ id }) => id);
    expect(ids.indexOf("guide:glossary")).not.toBe(0);
  });

  test("a subject that is not in the index changes nothing", () => {
    const ids = (query: string) => search(query).hits.map(({ id }) => id);
    expect(ids("forced labor -subject:no-such")).toEqual(ids("forced labor"));
  });

  test("other words for one are shown, and can be left out", () => {
    const [synonym] = itemsOf("Visa fraud by a boss", "synonym").filter(({ text }) =>
      text.startsWith("“boss”"),
    );
    expect(synonym?.text).toMatch(/^“boss” also as “/);
    expect(synonym?.undo).toBe('Visa fraud by a "boss"');
    expect(
      itemsOf(synonym?.undo ?? "", "synonym").filter(({ text }) => text.startsWith("“boss”")),
    ).toEqual([]);
  });
});

describe("words that name a filter", () => {
  const courtsOf = (query: string) => search(query, 100).facets.court.map(({ value }) => value);

  test("of a court leave other courts' cases out, and say so", () => {
    const result = search("2nd circuit forced labor", 100);
    expect(result.understood).toContainEqual({
      kind: "filter",
      text: "cases of the 2d Cir.",
      undo: '"2nd circuit" forced labor',
    });
    const courts = courtsOf("2nd circuit forced labor");
    expect(courts.length).toBeGreaterThan(0);
    expect(courts.filter((court) => findCourt(court)?.circuit !== "ca2")).toEqual([]);
    expect(result.hits[0]?.type).toBe("case");
    // Sections have no court: they stay, after the cases.
    expect(result.hits.map(({ id }) => id)).toContain("statute:18-usc-1589");
  });

  test("are undone by the link that they come with", () => {
    const [item] = search("9th circuit harboring").understood;
    expect(courtsOf("9th circuit harboring").every((id) => findCourt(id)?.circuit === "ca9")).toBe(
      true,
    );
    const undone = search(item?.undo ?? "").understood;
    expect(undone).toContainEqual({ kind: "phrase", text: "9th circuit" });
    expect(undone.filter(({ kind }) => kind === "filter")).toEqual([]);
  });

  test("of years leave other years out", () => {
    const years = search("harboring since 2015", 100).hits.flatMap(({ id }) => {
      const courtCase = site.law.corpus.cases.find(({ slug }) => `case:${slug}` === id);
      return courtCase ? [Number(principalOpinion(courtCase).decided.slice(0, 4))] : [];
    });
    expect(years.length).toBeGreaterThan(0);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(2015);
  });

  test("alone ask for all that they let through", () => {
    const all = search("supreme court", 100);
    expect(all.total).toBeGreaterThan(10);
    expect(all.facets.court).toEqual([{ value: "scotus", count: all.total }]);
    expect(search("type:question", 100).hits.every(({ type }) => type === "question")).toBe(true);
    expect(search("type:question").total).toBe(site.law.corpus.questions.length);
  });

  test.each([
    ["vacated", "vacated"],
    ["reversed", "reversed"],
  ])("%j leaves cases in which somebody %s something", (query, verb) => {
    const cases = search(`${query} 1591`, 100).hits.filter(({ type }) => type === "case");
    expect(cases.length).toBeGreaterThan(0);
    for (const { id } of cases) {
      const courtCase = site.law.corpus.cases.find(({ slug }) => `case:${slug}` === id);
      expect([
        courtCase?.treatment.status,
        ...(courtCase?.holdings ?? []).map((one) => one.verb),
      ]).toContain(verb);
    }
  });
});

describe("operators", () => {
  const bodiesOf = (id: string) =>
    parts
      .filter(({ record }) => record === id)
      .map(({ title, heading, names, body, keywords = "" }) =>
        `${title} ${heading} ${names} ${body} ${keywords}`.toLowerCase(),
      );

  test("-word leaves out every page that has it", () => {
    const without = search("passport -household", 100);
    expect(without.total).toBeGreaterThan(0);
    expect(without.total).toBeLessThan(search("passport", 100).total);
    for (const { id } of without.hits)
      expect(bodiesOf(id).join(" ")).not.toMatch(/\bhouseholds?\b/);
  });

  test("a OR b needs one of them", () => {
    const either = search("motel OR hotel", 100);
    for (const { id } of either.hits) expect(bodiesOf(id).join(" ")).toMatch(/\b(?:hotel|motel)/);
    expect(either.total).toBeGreaterThanOrEqual(search("motel", 100).total);
  });

  test("begin* finds words that begin so", () => {
    const found = search("extrater*", 100);
    expect(found.total).toBeGreaterThan(3);
    for (const { id } of found.hits) expect(bodiesOf(id).join(" ")).toMatch(/\bextrater/);
  });

  test("statute: keeps pages on that section", () => {
    const found = search("statute:1592 passport", 100);
    expect(found.hits.length).toBeGreaterThan(0);
    expect(found.facets.statute[0]?.value).toBe("18-usc-1592");
    expect(found.facets.statute[0]?.count).toBe(found.total);
  });
});

describe("a literal search", () => {
  const literally = (query: string) => site.search({ query, literal: true, limit: 100, offset: 0 });

  test("reads nothing into the query, and finds every word as it was typed", () => {
    const result = literally("9th circuit");
    expect(result).toMatchObject({ understood: [], didYouMean: null, explanation: null });
    const plural = literally("passports").hits.map(({ id }) => id);
    expect(plural.length).toBeGreaterThan(0);
    for (const id of plural) {
      expect(
        parts.some((part) => part.record === id && /\bpassports\b/i.test(JSON.stringify(part))),
      ).toBe(true);
    }
    expect(literally("passports").total).toBeLessThan(search("passports", 100).total);
  });

  test("of a misspelled word finds nothing", () => {
    expect(literally("coersion")).toMatchObject({ noMatch: true, hits: [] });
  });
});

describe("nothing here", () => {
  test.each([
    "asdkjf qwerzx",
    "zzzz",
    "bankruptcy discharge hearing",
    "brown v. board of education",
    "patent infringement damages",
    "999 X.4th 12",
  ])("%j finds nothing, with what is near set apart", (query) => {
    const result = search(query);
    expect(result).toMatchObject({ total: 0, noMatch: true, hits: [] });
  });

  test("says which field of law is left out", () => {
    expect(search("trademark dilution").explanation).toBe(
      "Trademark law is outside this collection.",
    );
  });
});

describe("an answer", () => {
  test("has facets that count what it holds", () => {
    const result = search("forced labor", 100);
    for (const { value, count } of result.facets.statute.slice(0, 3)) {
      const chosen = site.search({
        query: "forced labor",
        facets: { statute: value },
        limit: 5,
        offset: 0,
      });
      expect(chosen.total).toBe(count);
      // A facet's counts leave its own choice out.
      expect(chosen.facets.statute).toEqual(result.facets.statute);
    }
  });

  test("names each page once, with counts that add up", () => {
    const result = search("forced labor", 100);
    const counted = result.facets.type.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(result.total);
    expect(new Set(result.hits.map(({ id }) => id)).size).toBe(result.hits.length);
  });

  test("is cut into leaves that follow each other", () => {
    const all = site.search({ query: "labor", limit: 100, offset: 0 }).hits.map(({ id }) => id);
    const leaves = [0, 4, 8].flatMap((offset) =>
      site.search({ query: "labor", limit: 4, offset }).hits.map(({ id }) => id),
    );
    expect(leaves).toEqual(all.slice(0, 12));
    expect(site.search({ query: "labor", limit: 4, offset: 10_000 }).hits).toEqual([]);
  });

  test("of one type keeps the counts of the others, and is no answer of nothing", () => {
    const result = site.search({ query: "labor", facets: { type: "case" }, limit: 100, offset: 0 });
    expect(result.hits.every(({ type }) => type === "case")).toBe(true);
    expect(result.facets.type.find(({ value }) => value === "statute")?.count).toBeGreaterThan(0);
    const none = site.search({ query: "1591", facets: { type: "case" }, limit: 10, offset: 0 });
    expect(none).toMatchObject({ total: 0, noMatch: false, hits: [], suggestions: [] });
  });

  test("leads to pages of this site, at parts that are named", () => {
    for (const hit of search("labor", 100).hits) {
      expect(hit.url).toMatch(
        /^\/(?:statutes|cases|questions|guides|agencies|statistics|training|timeline|about|corrections)/,
      );
      expect(hit.title).not.toBe("");
      expect(hit.part.kind === "page" || hit.part.heading !== "").toBe(true);
    }
  });

  test("is the same each time", () => {
    expect(search("forced labor threats")).toEqual(search("forced labor threats"));
  });
});
