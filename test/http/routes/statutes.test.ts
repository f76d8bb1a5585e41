import { describe, expect, test } from "vitest";
import { statuteListShape, statuteShape } from "../../support/api-shapes.ts";
import { createTestApp, createTestSite, testToday } from "../../support/create-test-site.ts";
import { expectPage } from "../../support/expect-page.ts";
import { expectProblem } from "../../support/expect-problem.ts";
import { attributeValues, findLeaks, textOf, textsOf } from "../../support/read-html.ts";

const app = await createTestApp();
const { provisions } = createTestSite().law.corpus;

describe("GET /api/v1/statutes", () => {
  test("lists every section in the order of the Code", async () => {
    const response = await app.inject("/api/v1/statutes");
    expect(response.statusCode).toBe(200);
    expect(response.headers["content-type"]).toBe("application/json; charset=utf-8");
    const { statutes } = statuteListShape.parse(response.json());
    expect(statutes.map(({ id }) => id)).toEqual(provisions.map(({ slug }) => `statute:${slug}`));
  });
});

describe("GET /api/v1/statutes/{id}", () => {
  test.each(provisions.map(({ slug }) => slug))(
    "%s has the fixed shape today and in 1999",
    async (slug) => {
      for (const query of ["", "?on=1999-01-01"]) {
        const response = await app.inject(`/api/v1/statutes/${slug}${query}`);
        expect(response.statusCode).toBe(200);
        const statute = statuteShape.parse(response.json());
        expect(statute.id).toBe(`statute:${slug}`);
        expect(statute.on).toBe(query === "" ? testToday : "1999-01-01");
        expect(findLeaks(JSON.stringify(response.json()))).toEqual([]);
      }
    },
  );

  test.each(["18-usc-1591", "statute:18-usc-1591", "18-USC-1591", "18-usc-1591/"])(
    "%s names the same section",
    async (id) => {
      const response = await app.inject(`/api/v1/statutes/${id}`);
      expect(statuteShape.parse(response.json()).id).toBe("statute:18-usc-1591");
    },
  );

  test("answers with the law of the day, and null where there was none", async () => {
    const read = async (on: string) =>
      statuteShape.parse((await app.inject(`/api/v1/statutes/18-usc-1591?on=${on}`)).json());
    const before = await read("1999-01-01");
    expect(before.status).toBe("notInForce");
    expect(before.offenses.map(({ penalty }) => penalty)).toEqual([null, null, null]);
    const [act] = (await read("2004-05-01")).offenses;
    expect(act?.penalty).toMatchObject({
      from: "2003-12-19",
      to: "2006-07-26",
      law: "Pub. L. 108-193",
    });
    expect(
      act?.penalty?.tiers.map(({ minimumYears, maximumYears }) => [minimumYears, maximumYears]),
    ).toEqual([
      [null, "life"],
      [null, 40],
      [null, null],
    ]);
  });

  test.each([
    [
      "18-usc-1591?on=2003-02-30",
      400,
      /querystring\/on must be a calendar date written as 2000-10-28/,
    ],
    ["18-usc-1591?on=yesterday", 400, /must be a calendar date/],
    ["18-usc-1591?on=", 400, /must be a calendar date/],
    ["18-usc-1591?on=2004-05-01&on=2005-05-01", 400, /on/],
    [
      "18-usc-9999",
      404,
      /^This collection has no section "18-usc-9999"\. Sections are written as 18-usc-1591; the list is at \/statutes\.$/,
    ],
    ["nonsense", 404, /This collection has no section "nonsense"/],
    [`${"9".repeat(61)}`, 400, /params\/id/],
  ])("%s: %i", async (path, status, detail) => {
    expectProblem(await app.inject(`/api/v1/statutes/${path}`), status, detail);
  });
});

describe("GET /statutes", () => {
  test("lists every section with its citation", async () => {
    const html = expectPage(await app.inject("/statutes"));
    const links = attributeValues(html, "href");
    for (const { slug } of provisions) expect(links).toContain(`/statutes/${slug}`);
  });
});

describe("GET /statutes/{id}", () => {
  test.each(provisions.map(({ slug }) => slug))("%s is a page in 1999", async (slug) => {
    expectPage(await app.inject(`/statutes/${slug}?on=1999-01-01`));
  });

  test("shows the law of the day, and says which day it is", async () => {
    const html = expectPage(await app.inject("/statutes/18-usc-1591?on=2004-05-01"));
    expect(attributeValues(html, "value")).toContain("2004-05-01");
    expect(textOf(html)).toContain("In force on 1 May 2004; last change before it 19 Dec. 2003.");
    expect(textOf(html)).toContain("up to 40 years");
  });

  test("says that a section was not in force, and since when it is", async () => {
    const text = textOf(expectPage(await app.inject("/statutes/18-usc-1591?on=1999-01-01")));
    expect(text).toContain("Not in force on 1 Jan. 1999. First day: 28 Oct. 2000.");
  });

  test("shows beside the limitation of the day the later law that may have lengthened it", async () => {
    const old = textOf(expectPage(await app.inject("/statutes/18-usc-1589?on=2001-06-01")));
    expect(old).toContain("5 years (§\u00a03282(a))");
    expect(old).toContain("later law may reach it: 10 years (§\u00a03298, since 5 Jan. 2006)");
    const today = textOf(expectPage(await app.inject("/statutes/18-usc-1589")));
    expect(today).toContain("10 years (§\u00a03298)");
    expect(today).not.toContain("later law may reach it");
  });

  test.each(["2003-02-30", "yesterday", "2004", "1/5/2004", "<b>"])(
    "a date that cannot be read, %s, loses nothing: today's law with a message, and status 400",
    async (on) => {
      const response = await app.inject(`/statutes/18-usc-1591?on=${encodeURIComponent(on)}`);
      const html = expectPage(response, 400);
      const [alert = ""] = textsOf(html, "p").filter((text) => text.startsWith("Not read."));
      expect(alert).toContain(`"${on}" is not a date. Write it as 2016-03-01.`);
      expect(alert).toContain("This page shows today's law.");
      expect(textOf(html)).toContain("In force on 21 Nov. 2026");
      expect(attributeValues(html, "value")).toContain(testToday);
    },
  );

  test("an empty date, as the form sends it, is today", async () => {
    const html = expectPage(await app.inject("/statutes/18-usc-1591?on="));
    expect(attributeValues(html, "value")).toContain(testToday);
  });

  test.each([
    ["18-usc-9999", 404, 'This collection has no section "18-usc-9999".'],
    ["%3Cscript%3E", 404, 'This collection has no section "<script>".'],
    ["9".repeat(61), 400, "id"],
  ])("%s: a page that says so, %i", async (id, status, words) => {
    const html = expectPage(await app.inject(`/statutes/${id}`), status);
    expect(textOf(html)).toContain(words);
    expect(html).not.toContain("<script>");
  });
});
