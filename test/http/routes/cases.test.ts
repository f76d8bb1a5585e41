import { describe, expect, test } from "vitest";
import { caseListShape, caseShape } from "../../support/api-shapes.ts";
import { createTestApp, createTestSite } from "../../support/create-test-site.ts";
import { expectPage } from "../../support/expect-page.ts";
import { expectProblem } from "../../support/expect-problem.ts";
import { attributeValues, findLeaks, textOf } from "../../support/read-html.ts";

const app = await createTestApp();
const { cases } = createTestSite().law.corpus;
const slugs = cases.map(({ slug }) => slug);

describe("GET /api/v1/cases", () => {
  test("lists every case", async () => {
    const response = await app.inject("/api/v1/cases");
    expect(response.statusCode).toBe(200);
    const list = caseListShape.parse(response.json()).cases;
    expect(list.map(({ id }) => id)).toEqual(slugs.map((slug) => `case:${slug}`));
    expect(list.find(({ id }) => id === "case:kozminski")).toMatchObject({
      name: "United States v. Kozminski",
      citation: "487 U.S. 931 (1988)",
      court: "U.S. Supreme Court",
      year: 1988,
    });
  });
});

describe("GET /api/v1/cases/{id}", () => {
  test.each(slugs)("%s has the fixed shape", async (slug) => {
    const response = await app.inject(`/api/v1/cases/${slug}`);
    expect(response.statusCode).toBe(200);
    expect(caseShape.parse(response.json()).id).toBe(`case:${slug}`);
    expect(findLeaks(JSON.stringify(response.json()))).toEqual([]);
  });

  test("names no victim: the hashes that guard their names are not served either", async () => {
    for (const { slug, protectedNames } of cases) {
      const { body } = await app.inject(`/api/v1/cases/${slug}`);
      expect(body).not.toContain("protectedNames");
      for (const hash of protectedNames) expect(body).not.toContain(hash);
    }
  });

  test("gives each charge with the defendant it was laid against", async () => {
    const kilSooLee = cases.find(({ slug }) => slug === "kil-soo-lee");
    const { charges } = caseShape.parse((await app.inject("/api/v1/cases/kil-soo-lee")).json());
    const written = kilSooLee?.defendants.flatMap(({ name, charges: laid }) =>
      laid.map(({ label, result }) => ({ defendant: name, label, result })),
    );
    expect(charges.map(({ label }) => label)).toHaveLength(written?.length ?? -1);
    expect(charges.map(({ defendant, result }) => [defendant, result])).toEqual(
      written?.map(({ defendant, result }) => [defendant, result]),
    );
  });

  test.each(["kozminski", "case:kozminski", "KOZMINSKI"])("%s names the same case", async (id) => {
    const response = await app.inject(`/api/v1/cases/${id}`);
    expect(caseShape.parse(response.json()).id).toBe("case:kozminski");
  });

  test.each([
    [
      "nobody",
      404,
      /^This collection has no case "nobody"\. That says nothing about whether the case exists; the list is at \/cases\.$/,
    ],
    ["x".repeat(101), 400, /params\/id/],
  ])("%s: %i", async (id, status, detail) => {
    expectProblem(await app.inject(`/api/v1/cases/${id}`), status, detail);
  });
});

describe("GET /cases and /cases/{id}", () => {
  test("the list leads to every case", async () => {
    const links = attributeValues(expectPage(await app.inject("/cases")), "href");
    for (const slug of slugs) expect(links).toContain(`/cases/${slug}`);
  });

  test.each(slugs)("%s is a page with its citation and its treatment", async (slug) => {
    const text = textOf(expectPage(await app.inject(`/cases/${slug}`)));
    expect(text).toContain("Cite in full");
    expect(text).toMatch(/Treatment: .+\. .*Run KeyCite or Shepard's before filing\./);
  });

  test("a case that is not here is a page that says so", async () => {
    const text = textOf(expectPage(await app.inject("/cases/nobody"), 404));
    expect(text).toContain('This collection has no case "nobody".');
  });
});
