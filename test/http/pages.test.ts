import { describe, expect, test } from "vitest";
import { createTestApp } from "../support/create-test-site.ts";

const app = await createTestApp();

const samples = [
  "/",
  "/statutes",
  "/statutes/18-usc-1591",
  "/statutes/18-usc-1591?on=1999-01-01",
  "/statutes/18-usc-1591?on=2016-01-01&against=2004-01-01",
  "/statutes/18-usc-1594",
  "/statutes/18-usc-3298",
  "/matrix",
  "/compare",
  "/compare?ids=18-usc-1589-labor,18-usc-1584-hold&on=2010-01-01",
  "/cases",
  "/cases/kil-soo-lee",
  "/guides",
  "/statistics",
  "/timeline",
  "/search",
  "/search?q=passport+confiscation",
  "/search?q=zzzz",
  "/about",
  "/about/how-this-was-made",
  "/corrections",
];

async function page(url: string): Promise<{ status: number; html: string }> {
  const response = await app.inject({ method: "GET", url });
  return { status: response.statusCode, html: response.body };
}

describe.each(samples)("%s", (url) => {
  test("is a whole page with one title and one way past the frame", async () => {
    const { status, html } = await page(url);
    expect(status).toBe(200);
    expect(html.startsWith('<!doctype html><html lang="en">')).toBe(true);
    expect(html.match(/<h1[ >]/g)?.length).toBe(1);
    expect(html).toMatch(/<title>[^<]+ · Chapter 77<\/title>/);
    expect(html).toContain('<a class="skip" href="#main">');
    expect(html).not.toContain("[[");
    expect(html).not.toContain("undefined");
  });

  test("gives no id twice", async () => {
    const { html } = await page(url);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe("a section's page", () => {
  test("says plainly that it was not in force, and since when it is", async () => {
    const { html } = await page("/statutes/18-usc-1591?on=1999-01-01");
    expect(html).toContain("Not in force on 1 Jan. 1999");
    expect(html).toContain("28 Oct. 2000");
  });

  test("keeps a date that cannot be read, says what to write, and shows the law of today", async () => {
    const { status, html } = await page("/statutes/18-usc-1591?on=tomorrow");
    expect(status).toBe(400);
    expect(html).toContain("tomorrow");
    expect(html).toContain("Write it as 2016-03-01");
    expect(html).toContain("In force on 21 Nov. 2026");
  });

  test("marks the first day of a text as open to argument", async () => {
    expect((await page("/statutes/18-usc-1591?on=2015-05-29")).html).toContain("Boundary day.");
    expect((await page("/statutes/18-usc-1591?on=2015-05-30")).html).not.toContain("Boundary day.");
  });

  test("says who compared it and that no attorney did", async () => {
    const { html } = await page("/statutes/18-usc-1591");
    expect(html).toContain("second reader 21 Nov. 2026");
    expect(html).toContain("attorney: none");
  });
});

describe("an address of the Code", () => {
  test.each([
    ["/us/usc/t18/s1589/a/1", "/statutes/18-usc-1589#a-1"],
    ["/us/usc/t18/s1593A", "/statutes/18-usc-1593a"],
    ["/us/usc/t18/s1591/b/1@2016-03-01", "/statutes/18-usc-1591?on=2016-03-01#b-1"],
    ["/us/usc/t18/s1591/c@2004-05-01", "/statutes/18-usc-1591?on=2004-05-01&was=c#old-letter"],
  ])("%s goes to %s", async (address, target) => {
    const response = await app.inject(address);
    expect([response.statusCode, response.headers.location]).toEqual([302, target]);
  });

  test("whose letters have moved is a choice where no date is given", async () => {
    const { status, html } = await page("/us/usc/t18/s1591/c");
    expect(status).toBe(200);
    expect(html).toContain("which text?");
    expect(html).toContain("28 Oct. 2000 to 22 Dec. 2008");
  });

  test.each(["/us/usc/t18/s9999", "/us/usc/nonsense", "/us/usc/t18/s1591@soon"])(
    "%s is not found and says how to write one",
    async (address) => {
      const { status, html } = await page(address);
      expect(status).toBe(404);
      expect(html).toContain("/us/usc/t18/s1591/a/1");
    },
  );
});

test("an unknown address is an error page, with ways on", async () => {
  const { status, html } = await page("/nothing-here");
  expect(status).toBe(404);
  expect(html).toContain("Nothing at this address");
  expect(html).toContain('href="/search"');
});

test("what a visitor types is shown as text, never as markup", async () => {
  const { html } = await page(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
  expect(html).not.toContain("<script>alert");
  expect(html).toContain("&lt;script>alert(1)&lt;/script>");
});

test("the comparison says what it could not find", async () => {
  const { html } = await page("/compare?ids=18-usc-1589-labor,18-usc-0000-nothing");
  expect(html).toContain("No offense has the id 18-usc-0000-nothing");
});

test.each(["/matrix?on=junk", "/compare?ids=18-usc-1589-labor,18-usc-1584-hold&on=junk"])(
  "%s says that the date was not read, and still shows the page",
  async (url) => {
    const { status, html } = await page(url);
    expect(status).toBe(400);
    expect(html).toContain("is not a date. Write it as 2016-03-01.");
    expect(html).toContain("<table");
  },
);
