import { describe, expect, test } from "vitest";
import { createTestApp, createTestSite, testToday } from "../../support/create-test-site.ts";
import { attributeValues } from "../../support/read-html.ts";

const app = await createTestApp();
const { law, content } = createTestSite();
const questions = law.corpus.questions.slice(0, 1);
const hash = content.hash.slice(0, 12);

/** The sheets for paper that a page links besides the site's own. */
async function sheetsOf(url: string): Promise<string[]> {
  const tags = (await app.inject(url)).body.match(/<link [^>]*media="print"[^>]*>/g) ?? [];
  return tags
    .flatMap((tag) => attributeValues(tag, "href"))
    .map((href) => href.replaceAll("&amp;", "&"));
}

describe("a page links the sheet with its running citation", () => {
  test.each([
    ["/statutes/18-usc-1589", `18 U.S.C. §\u00a01589 · law on 21 Nov. 2026`],
    ["/statutes/18-usc-1589?on=2010-01-01", `18 U.S.C. §\u00a01589 · law on 1 Jan. 2010`],
    ["/cases/dann", "United States v. Dann, 652 F.3d 1160 (9th Cir. 2011)"],
    ["/guides/sentencing-guidelines", "Sentencing guidelines"],
    ["/matrix?on=2010-01-01", "Which rule covers what · law on 1 Jan. 2010"],
    ["/compare", "Offenses compared · law on 21 Nov. 2026"],
    ...questions.map(
      ({ slug, title }) => [`/questions/${slug}`, `${title} · contested question`] as const,
    ),
  ] as const)("%s: %s", async (url, head) => {
    const [sheet = "", ...others] = await sheetsOf(url);
    expect(others).toEqual([]);
    const { statusCode, headers, body } = await app.inject(sheet);
    expect([statusCode, headers["content-type"]]).toEqual([200, "text/css; charset=utf-8"]);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(body).toContain('@top-left{content:"');
    expect(body.toLowerCase()).toContain(head.toLowerCase());
    expect(body).toContain('@top-right{content:"Chapter 77 · not legal advice"}');
    expect(body).toContain(`@bottom-left{content:"Content ${hash}`);
  });

  test("a section's says what it was checked to", async () => {
    const { body } = await app.inject("/print/statute:18-usc-1589.css");
    expect(body).toContain(`law on 21 Nov. 2026`);
    expect(body).toContain(`Content ${hash} · checked to release point 119-100`);
  });

  test("a binder's names the pages of each part after its section", async () => {
    const [sheet = ""] = await sheetsOf("/binder?ids=statute:18-usc-1589,case:dann&on=2010-01-01");
    const { body } = await app.inject(sheet);
    expect(body.split("\n").slice(0, -1)).toEqual([
      expect.stringMatching(/^@page \{@top-left\{content:"Binder · law on 1 Jan\. 2010"\}/),
      expect.stringMatching(
        /^@page statute-18-usc-1589\{@top-left\{content:"1\. 18 U\.S\.C\. §\s1589 · law on 1 Jan\. 2010"\}/,
      ),
      "#statute-18-usc-1589{page:statute-18-usc-1589}",
      expect.stringMatching(/^@page case-dann\{@top-left\{content:"2\. United States v\. Dann/),
      "#case-dann{page:case-dann}",
    ]);
  });
});

test("every record has its sheet", async () => {
  const { provisions, cases, guides } = law.corpus;
  const ids = [
    ...provisions.map(({ slug }) => `statute:${slug}`),
    ...cases.map(({ slug }) => `case:${slug}`),
    ...law.corpus.questions.map(({ slug }) => `question:${slug}`),
    ...guides.map(({ slug }) => `guide:${slug}`),
  ];
  for (const id of ids) {
    const { statusCode } = await app.inject(`/print/${id}.css?on=${testToday}`);
    expect([id, statusCode]).toEqual([id, 200]);
  }
});

test.each([
  ["/print/case:nobody.css", 404],
  ["/print/dann.css", 404],
  ["/print/case:dann", 404],
  ["/print/constructor.css", 404],
  ["/print/statute:18-usc-1589.css?on=soon", 400],
])("%s is answered with %d", async (url, status) => {
  expect((await app.inject(url)).statusCode).toBe(status);
});
