import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { urls } from "../../../server/model/urls.ts";
import { createTestApp, createTestSite } from "../../support/create-test-site.ts";
import { expectPage } from "../../support/expect-page.ts";
import { hostileText } from "../../support/hostile-text.ts";
import { attributeValues, linksOf, textOf, textsOf } from "../../support/read-html.ts";

const app = await createTestApp();
const { corpus } = createTestSite().law;
const questions = corpus.questions.map(({ slug }) => `question:${slug}`);
const three = ["statute:18-usc-1589", "case:dann", "statute:18-usc-1591"];

async function binder(ids: readonly string[], on?: string, status = 200): Promise<string> {
  return expectPage(await app.inject(urls.binder(ids, on)), status);
}

/** The parts of a binder, each from its opening tag on. */
function partsOf(html: string): string[] {
  return html.split('<section class="part"').slice(1);
}

/** The ids of the parts in their order. */
function orderOf(html: string): string[] {
  return partsOf(html).map((part) => attributeValues(part, "id")[0] ?? "");
}

describe("GET /binder without ids", () => {
  test("offers every section, case and contested question in a form that needs no script", async () => {
    const html = expectPage(await app.inject("/binder"));
    const offered = [...html.matchAll(/<input type="checkbox" name="ids" value="([^"]*)"/g)].map(
      (match) => match[1],
    );
    const held = [
      ...corpus.provisions.map(({ slug }) => `statute:${slug}`),
      ...corpus.cases.map(({ slug }) => `case:${slug}`),
      ...questions,
    ];
    expect(offered.toSorted()).toEqual(held.toSorted());
    expect(html).toContain('method="get" action="/binder"');
    // The jump box of every page has one; the form has none.
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script type="module" src="/assets/jump-box.js">',
    ]);
    expect(textOf(html)).toContain("40 at most");
  });

  test("is linked from every page's foot and takes the record of a page with it", async () => {
    const page = async (url: string) => linksOf((await app.inject(url)).body);
    expect(await page("/")).toContain("/binder");
    expect(await page("/statutes/18-usc-1589")).toContain("/binder?ids=statute:18-usc-1589");
    expect(await page("/statutes/18-usc-1589?on=2010-01-01")).toContain(
      "/binder?on=2010-01-01&ids=statute:18-usc-1589",
    );
    expect(await page("/cases/dann")).toContain("/binder?ids=case:dann");
  });
});

describe("GET /binder with ids", () => {
  test("shows the records in the given order, numbered, under one heading of the first level", async () => {
    const html = await binder(three);
    expect(textsOf(html, "h1")).toEqual(["Binder"]);
    expect(orderOf(html)).toEqual(["statute-18-usc-1589", "case-dann", "statute-18-usc-1591"]);
    expect(textOf(html)).toContain("2 sections, 1 case, law on 21 Nov. 2026");
    expect(textOf(html)).toContain("No attorney has reviewed any of them.");
    const start = html.indexOf('class="binder-contents"');
    const contents = html.slice(start, html.indexOf("</nav>", start));
    expect(linksOf(contents).filter((url) => url.startsWith("#"))).toEqual(
      orderOf(html).map((id) => `#${id}`),
    );
  });

  test("reads ids=a&ids=b like ids=a,b, and an id given twice once", async () => {
    const written = three.map((id) => `ids=${encodeURIComponent(id)}`).join("&");
    const html = expectPage(await app.inject(`/binder?${written}&ids=case:dann`));
    expect(orderOf(html)).toEqual(orderOf(await binder(three)));
  });

  test.each(["case:dann", "case:kil-soo-lee", ...questions.slice(0, 2)])(
    "%s stands there as on its own page, word for word",
    async (id) => {
      const [kind, slug = ""] = id.split(":");
      const own = await app.inject(kind === "case" ? urls.courtCase(slug) : urls.question(slug));
      const [part = ""] = partsOf(await binder([id]));
      const article = (html: string) => textsOf(html, "article")[0];
      expect(article(own.body)?.length).toBeGreaterThan(500);
      expect(textOf(part)).toContain(article(own.body));
    },
  );

  test("a section stands there with its elements, penalty history and history of the date", async () => {
    const [part = ""] = partsOf(await binder(["statute:18-usc-1591"], "2010-01-01"));
    const own = (await app.inject("/statutes/18-usc-1591?on=2010-01-01")).body;
    const count = (html: string, what: string) => html.split(what).length - 1;
    for (const what of ['class="element"', "<tr", 'class="construed"', "<li"]) {
      const navigation = what === "<li" ? count(textsOfContents(own), "<li") : 0;
      expect([what, count(part, what)]).toEqual([what, count(mainOf(own), what) - navigation]);
    }
    expect(textOf(part)).toContain("In force on 1 Jan. 2010");
  });

  test("carries the date to every section and to the sheet for paper", async () => {
    const html = await binder(three, "2010-01-01");
    const dated = partsOf(html).filter((part) => part.includes("In force on 1 Jan. 2010"));
    expect(dated).toHaveLength(2);
    expect(attributeValues(html, "href")).toContain(
      `/print/binder.css?on=2010-01-01&ids=${three.join(",")}`,
    );
  });

  test("a link inside a part leads to the same part, and one to a chosen record to its part", async () => {
    const html = await binder(three);
    const ids = new Set(attributeValues(html, "id"));
    const local = linksOf(html).filter((url) => url.startsWith("#"));
    expect(local.length).toBeGreaterThan(50);
    expect(local.filter((url) => !ids.has(url.slice(1)))).toEqual([]);
    const [, dann = ""] = partsOf(html);
    expect(linksOf(dann).some((url) => url.startsWith("#statute-18-usc-1589--"))).toBe(true);
    expect(linksOf(dann).filter((url) => url.startsWith("/statutes/18-usc-1589"))).toEqual([]);
    // A record that is not in the binder keeps its address, and so does another date's text.
    const [forcedLabor = ""] = partsOf(html);
    expect(linksOf(forcedLabor)).toContain("/statutes/18-usc-1589?on=2008-12-23");
    expect(linksOf(forcedLabor).some((url) => url.startsWith("/cases/bradley"))).toBe(true);
  });

  test("every record of the collection can stand beside the others without an id given twice", async () => {
    const all = [...corpus.provisions.map(({ slug }) => `statute:${slug}`), ...questions].concat(
      corpus.cases.map(({ slug }) => `case:${slug}`),
    );
    for (let start = 0; start < all.length; start += 40) {
      const chosen = all.slice(start, start + 40);
      const { body } = await app.inject(urls.binder(chosen));
      expect(orderOf(body)).toEqual(chosen.map((id) => id.replace(":", "-")));
      const ids = attributeValues(body, "id");
      expect(new Set(ids).size).toBe(ids.length);
    }
  }, 60_000);
});

function mainOf(html: string): string {
  return html.slice(html.indexOf("<main"), html.indexOf("</main>"));
}

/** A section page's own list of contents, which a binder leaves out. */
function textsOfContents(html: string): string {
  const start = html.indexOf('<nav class="contents"');
  return html.slice(start, html.indexOf("</nav>", start));
}

describe("a binder is put in order by plain links", () => {
  test("up, down and out, with the date kept", async () => {
    const [a, b, c] = three as [string, string, string];
    const links = linksOf(await binder(three, "2010-01-01"));
    for (const ids of [
      [b, a, c],
      [a, c, b],
      [b, c],
      [a, c],
      [a, b],
    ]) {
      expect(links).toContain(`/binder?on=2010-01-01&ids=${ids.join(",")}`);
    }
  });

  test("the only record can be removed and not moved", async () => {
    const html = await binder(["case:dann"]);
    expect(linksOf(html)).toContain("/binder");
    expect(textOf(html)).not.toContain("Move up");
    expect(textOf(html)).not.toContain("Move down");
  });

  test("the form adds records after those chosen", async () => {
    const html = await binder(three);
    const hidden = [...html.matchAll(/<input type="hidden" name="ids" value="([^"]*)"/g)];
    expect(hidden.map((match) => match[1])).toEqual(three);
    expect(html).not.toContain('<input type="checkbox" name="ids" value="case:dann"');
  });
});

describe("what a binder cannot follow", () => {
  test("an unknown id is said, and the rest is shown", async () => {
    const html = await binder(["statute:18-usc-9999", "case:dann"]);
    expect(textOf(html)).toContain(
      'No record of this collection has the id "statute:18-usc-9999".',
    );
    expect(orderOf(html)).toEqual(["case-dann"]);
  });

  test("where no id is known the answer is 404, with the form", async () => {
    const html = await binder(["statute:18-usc-9999"], undefined, 404);
    expect(html).toContain('name="ids" value="case:dann"');
  });

  test.each([
    ["18-usc-1589", '"18-usc-1589" lacks its kind: write statute:18-usc-1589.'],
    ["dann", '"dann" lacks its kind: write case:dann.'],
    ["1589", "Ids are written as statute:18-usc-1589, case:dann or question:venture."],
    ["guide:sentencing-guidelines", "A binder holds sections, cases and contested questions"],
  ])("%s: %s", async (id, sentence) => {
    expect(textOf(await binder([id], undefined, 404))).toContain(sentence);
  });

  test("more than 40 records are cut at 40, and the page says so", async () => {
    const ids = corpus.provisions.slice(0, 42).map(({ slug }) => `statute:${slug}`);
    const html = await binder(ids);
    expect(partsOf(html)).toHaveLength(40);
    expect(textOf(html)).toContain("A binder holds 40 records. Of those asked for, the last 2");
    expect(partsOf(await binder(ids.slice(0, 40)))).toHaveLength(40);
  });

  test("a date that cannot be read is said, and today's law is shown", async () => {
    const html = await binder(["statute:18-usc-1589"], "soon", 400);
    expect(textOf(html)).toContain('"soon" is not a date. Write it as 2016-03-01.');
    expect(textOf(html)).toContain("In force on 21 Nov. 2026");
  });

  test("text of any kind in the address is shown as text and breaks nothing", async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const response = await app.inject({ url: "/binder", query: { ids: `${text},case:dann` } });
        expect(response.statusCode).toBe(200);
        expectPage(response);
      }),
      { numRuns: 40 },
    );
  });
});
