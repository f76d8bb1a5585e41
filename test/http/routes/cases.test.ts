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
    expect(list.map(({ id }) => id).sort()).toEqual(slugs.map((slug) => `case:${slug}`).sort());
    expect(list.find(({ id }) => id === "case:kozminski")).toMatchObject({
      name: "United States v. Kozminski",
      citation: "487 U.S. 931 (1988)",
      court: "U.S. Supreme Court",
      year: 1988,
    });
  });
});

describe("GET /api/v1/cases with a filter", () => {
  test("gives the cases of it and the counts of the facets", async () => {
    const body = (await app.inject("/api/v1/cases?form=peonage&sort=name")).json();
    const list = caseListShape.parse(body).cases;
    expect(list).toHaveLength(body.total);
    expect(list.length).toBeLessThan(cases.length);
    const forms = body.facets.find(({ key }: { key: string }) => key === "form").values;
    expect(forms).toContainEqual({ value: "peonage", count: body.total });
  });

  test.each([
    ["sector=mars", /^sector: no case has "mars"\. Write one of agriculture, /],
    ["sort=luck", /^sort: "luck" is none of decided, name, court\.$/],
    ["sector=mars&order=up", /sector: .* order: "up" is none of asc, desc\./],
  ])("%s is told what to write instead, all at once", async (query, detail) => {
    expectProblem(await app.inject(`/api/v1/cases?${query}`), 400, detail);
  });
});

describe("GET /api/v1/cases/export", () => {
  test.each([
    ["csv", "text/csv", "cases.csv"],
    ["bluebook", "text/plain", "cases.txt"],
    ["ris", "application/x-research-info-systems", "cases.ris"],
    ["bibtex", "application/x-bibtex", "cases.bib"],
    ["csl", "application/vnd.citationstyles.csl+json", "cases.json"],
  ])("%s is a file of the set", async (format, type, name) => {
    const response = await app.inject(`/api/v1/cases/export?format=${format}&court=scotus`);
    expect(response.statusCode).toBe(200);
    expect(response.headers["content-type"]).toContain(type);
    expect(response.headers["content-disposition"]).toBe(`attachment; filename="${name}"`);
    expect(response.body).toContain("Kozminski");
    expect(response.body).not.toContain("Dann");
  });

  test("a CSV has a row for each case and as many fields in each as in its head", async () => {
    const { body } = await app.inject("/api/v1/cases/export?format=csv");
    const quoted = /"(?:[^"]|"")*"/g;
    const rows = body.replace(quoted, "x").trimEnd().split("\r\n");
    expect(rows).toHaveLength(cases.length + 1);
    expect(new Set(rows.map((row) => row.split(",").length)).size).toBe(1);
  });

  test("ids name single cases, in their order", async () => {
    const url = "/api/v1/cases/export?format=bluebook&ids=case:dann,case:bell";
    expect((await app.inject(url)).body).toBe(
      "United States v. Dann, 652 F.3d 1160 (9th Cir. 2011).\nBell v. United States, 349 U.S. 81 (1955).\n",
    );
  });

  test("an unknown case or format is refused", async () => {
    const export_ = "/api/v1/cases/export";
    expectProblem(
      await app.inject(`${export_}?format=ris&ids=case:nobody`),
      400,
      /no case "case:nobody"/,
    );
    expectProblem(await app.inject(`${export_}?format=word`), 400, /format/);
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

  test.each(["list", "table", "timeline"])("as a %s every case is there", async (view) => {
    const links = attributeValues(expectPage(await app.inject(`/cases?view=${view}`)), "href");
    for (const slug of slugs) expect(links).toContain(`/cases/${slug}`);
  });

  test("a table's heads order it, and say so", async () => {
    const html = expectPage(await app.inject("/cases?view=table&sort=name"));
    expect(html).toContain('aria-sort="ascending"');
    expect(attributeValues(html, "href")).toContain("/cases?view=table&sort=name&order=desc");
  });

  test("a value that no case has is told, and the rest of the filter stands", async () => {
    const response = await app.inject("/cases?sector=mars&form=peonage");
    const text = textOf(expectPage(response, 400));
    expect(text).toContain('sector: no case has "mars".');
    expect(text).toContain("Form: Peonage");
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
