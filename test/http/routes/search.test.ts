import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchShape, suggestShape } from "../../support/api-shapes.ts";
import { createTestApp } from "../../support/create-test-site.ts";
import { expectPage } from "../../support/expect-page.ts";
import { expectProblem } from "../../support/expect-problem.ts";
import { hostileText } from "../../support/hostile-text.ts";
import { attributeValues, linksOf, textOf, textsOf } from "../../support/read-html.ts";

const app = await createTestApp();
const at = (path: string, query: string) => `${path}?q=${encodeURIComponent(query)}`;

describe("GET /api/v1/search", () => {
  test.each([
    "kil soo li",
    "1591(b)(1)",
    "passport confiscation",
    '"serious harm"',
    '))(*"',
    "",
    "18 usc 2430",
  ])("%j is answered in the fixed shape", async (query) => {
    const response = await app.inject(at("/api/v1/search", query));
    expect(response.statusCode).toBe(200);
    expect(searchShape.parse(response.json()).query).toBe(query);
  });

  test("a query that is left out is an empty one", async () => {
    const response = await app.inject("/api/v1/search");
    expect(searchShape.parse(response.json())).toMatchObject({
      query: "",
      total: 0,
      noMatch: true,
    });
  });

  test("takes a limit, an offset and a type", async () => {
    const response = await app.inject("/api/v1/search?q=labor&type=case&limit=2&offset=1");
    const { hits, total } = searchShape.parse(response.json());
    expect(hits.map(({ type }) => type)).toEqual(["case", "case"]);
    expect(total).toBeGreaterThan(2);
  });

  test.each([
    ["q=labor&limit=0", /querystring\/limit/],
    ["q=labor&limit=101", /querystring\/limit/],
    ["q=labor&limit=many", /querystring\/limit/],
    ["q=labor&limit=1.5", /querystring\/limit/],
    ["q=labor&offset=-1", /querystring\/offset/],
    ["q=labor&offset=10001", /querystring\/offset/],
    ["q=labor&type=statue", /querystring\/type/],
    [`q=${"x".repeat(401)}`, /querystring\/q/],
    ["q=a&q=b", /querystring\/q/],
  ])("refuses %s", async (query, detail) => {
    expectProblem(await app.inject(`/api/v1/search?${query}`), 400, detail);
  });
});

describe("GET /api/v1/suggest", () => {
  test("answers in the fixed shape, at most eight", async () => {
    const response = await app.inject(at("/api/v1/suggest", "kil soo li"));
    const { suggestions } = suggestShape.parse(response.json());
    expect(suggestions[0]).toMatchObject({ id: "case:kil-soo-lee", kind: "case" });
    const many = suggestShape.parse((await app.inject(at("/api/v1/suggest", "18"))).json());
    expect(many.suggestions.length).toBeLessThanOrEqual(8);
  });

  test("refuses a query of more than 400 characters", async () => {
    expectProblem(await app.inject(`/api/v1/suggest?q=${"x".repeat(401)}`), 400, /querystring\/q/);
  });
});

describe("GET /search", () => {
  test("without a query is a page that says what may be typed", async () => {
    const html = expectPage(await app.inject("/search"));
    expect(textsOf(html, "h1")).toEqual(["Search"]);
    expect(textOf(html)).toContain("Type a citation, a case name, a term or plain words");
    expect(expectPage(await app.inject("/search?q=+++"))).not.toContain('class="records hits"');
  });

  test("shows what it understood, the hits with their words marked, and keeps the query in the box", async () => {
    const html = expectPage(await app.inject(at("/search", '"serious harm"')));
    expect(attributeValues(html, "value")).toContain('"serious harm"');
    expect(textsOf(html, "li")[0] ?? "").not.toBe("");
    expect(textOf(html)).toMatch(/Understood:\s+serious harm/);
    expect(textsOf(html, "mark").map((word) => word.toLowerCase())).toContain("serious");
    expect(linksOf(html)).toContain("/statutes/18-usc-1589#definition-serious-harm");
  });

  test("lands a citation on its part", async () => {
    const html = expectPage(await app.inject(at("/search", "1591(b)(1)")));
    const [hit] = linksOf(html).filter((url) => url.startsWith("/statutes/18-usc-1591#"));
    expect(hit).toMatch(/--penalty-/);
  });

  test("says of an unknown section that it is not here, and offers no link to it", async () => {
    const html = expectPage(await app.inject(at("/search", "18 usc 2430")));
    expect(textOf(html)).toContain("Chapter 117 of title 18 ends at § 2429: it has no § 2430.");
    expect(linksOf(html).filter((url) => /^\/(?:statutes|us)\/.*2430/.test(url))).toEqual([]);
    const elsewhere = expectPage(await app.inject(at("/search", "21 usc 841")));
    expect(textOf(elsewhere)).toContain("This collection has no page for 21 U.S.C. §\u00a0841.");
  });

  test("of one type that has none keeps the way back to the others", async () => {
    const html = expectPage(await app.inject("/search?q=1591&type=case"));
    expect(textOf(html)).toContain("0 pages");
    expect(linksOf(html)).toContain("/search?q=1591&type=statute");
    expect(linksOf(html)).toContain("/search?q=1591");
  });

  test.each(["limit=0", "limit=many", "offset=-5", "type=statue", "type=case&limit=x"])(
    "reads past %s: a page is for people, who did not type it",
    async (query) => {
      expectPage(await app.inject(`/search?q=labor&${query}`));
    },
  );

  test("offers the way out of what it understood, and a search for exactly these words", async () => {
    const links = linksOf(expectPage(await app.inject(at("/search", "9th circuit harboring"))));
    expect(links).toContain("/search?q=%229th%20circuit%22%20harboring");
    expect(links).toContain("/search?q=9th%20circuit%20harboring&literal=1");
    const literal = expectPage(await app.inject(`${at("/search", "9th circuit")}&literal=1`));
    expect(textOf(literal)).toContain("Every word exactly as typed.");
    expect(linksOf(literal)).toContain("/search?q=9th%20circuit");
  });

  test("narrows by facets, each choice a link that can be taken back", async () => {
    const html = expectPage(await app.inject("/search?q=forced+labor&court=ca9&form=criminal"));
    const links = linksOf(html);
    expect(links).toContain("/search?q=forced%20labor&form=criminal");
    expect(links).toContain("/search?q=forced%20labor&court=ca9");
    expect(textOf(html)).toContain("9th Cir. (take out)");
  });

  test("leafs through its pages", async () => {
    const first = expectPage(await app.inject("/search?q=labor&limit=5"));
    expect(linksOf(first)).toContain("/search?q=labor&offset=5");
    expect(linksOf(first).filter((url) => url === "/search?q=labor&offset=0")).toEqual([]);
  });

  test.each([
    ["markup", "<script>alert(1)</script>"],
    ["an attribute's end", '"><img src=x onerror=alert(1)>'],
    ["401 characters", "x".repeat(401)],
    ["half a character at the cut", `${"x".repeat(399)}\u{1f600}`],
  ])("shows %s as it was typed, and runs nothing", async (_what, query) => {
    const html = expectPage(await app.inject(at("/search", query)));
    expect(html).not.toMatch(/<script>|<img/);
    expect(attributeValues(html, "value")[0]?.slice(0, 20)).toBe(query.slice(0, 20));
  });

  test("is a page, whatever was typed", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (query) => {
        // An address cannot carry half a character.
        const text = query.replace(/\p{Surrogate}/gu, "\ufffd");
        const response = await app.inject(at("/search", text));
        expect(response.statusCode).toBe(200);
        expect(textsOf(response.body, "h1")).toEqual(["Search"]);
      }),
      { numRuns: 300 },
    );
  });
});
