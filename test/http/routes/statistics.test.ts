import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createApp } from "../../../server/http/create-app.ts";
import { statisticListSchema, statisticSchema } from "../../../server/http/json/api-schemas.ts";
import { createTestSite, root } from "../../support/create-test-site.ts";
import { expectPage } from "../../support/expect-page.ts";
import { expectProblem } from "../../support/expect-problem.ts";

const site = createTestSite();
const app = await createApp(site, { logLevel: "silent" });
const { statistics } = site.law.corpus;
const slugs = statistics.map(({ slug }) => slug);
const page = await app.inject("/statistics");

describe("the page of figures", () => {
  test("is a whole page, from the bar", () => {
    expectPage(page);
    expect(page.body).toContain('<a href="/statistics" aria-current="page">Figures</a>');
  });

  test("asks which count is wanted, then says why counts do not compare, then shows them", () => {
    const places = [
      "Which count do you want?",
      "Why the counts do not compare",
      'id="gao-table-3"',
    ];
    const found = places.map((place) => page.body.indexOf(place));
    expect(found.every((place) => place > 0)).toBe(true);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test("flags part-years and gaps in the table of counts", () => {
    expect(page.body).toContain("2007 in part: 1 Oct. 2006 to 14 June 2007");
    expect(page.body).toContain("1995-2000: six years as one number");
    expect(page.body).toContain("no number for 2015 to 2017");
  });

  test.each(slugs)("%s has its table, its files, its unit and a line to cite", (slug) => {
    const section =
      page.body
        .split(`<section class="figure" id="${slug}"`)[1]
        ?.split('<section class="figure"')[0] ?? "";
    expect(section).toContain("<table");
    expect(section).toContain(`href="/api/v1/statistics/${slug}.csv"`);
    expect(section).toContain(`href="/api/v1/statistics/${slug}"`);
    expect(section).toContain("One unit is");
    expect(section).toContain("Cite this figure:");
  });

  test("names every chart: a picture with a title and a description of its numbers", () => {
    const charts = statistics.flatMap(({ slug, charts: own }) =>
      own.map(({ id, title }) => ({ id: `${slug}-${id}`, title })),
    );
    const drawings = page.body.split("<svg ").slice(1);
    expect(drawings.length).toBe(charts.length);
    expect(charts.length).toBeGreaterThan(15);
    for (const { id, title } of charts) {
      const drawing = drawings.find((one) => one.includes(`id="${id}-title"`)) ?? "";
      expect(drawing).toContain('role="img"');
      expect(drawing).toContain(`aria-labelledby="${id}-title"`);
      expect(drawing).toContain(`aria-describedby="${id}-desc"`);
      expect(drawing).toContain(`<title id="${id}-title">${title}</title>`);
      expect(drawing).toMatch(/<desc id="[^"]+">[^<]*from zero[^<]*from [\d,]+ in /);
    }
  });

  test("a chart has no more than four series, and no title twice", () => {
    const charts = statistics.flatMap(({ charts: own }) => own);
    expect(charts.every(({ series }) => series.length <= 4)).toBe(true);
    expect(new Set(charts.map(({ title }) => title)).size).toBe(charts.length);
  });

  test("draws a part-year hatched and leaves the six years in one number out of the drawing", () => {
    const drawing = page.body.split('id="gao-table-3-cases"')[1]?.split("</figure>")[0] ?? "";
    expect(drawing.match(/class="chart-part"/g)?.length).toBe(2);
    expect(drawing.match(/class="chart-bar"/g)?.length).toBe(12);
    expect(drawing).toContain("2007 is a part of the year (1 Oct. 2006 to 14 June 2007), hatched.");
    expect(drawing).toContain(
      "1995-2000 (six years as one number) is in the table and is not drawn.",
    );
  });

  test("shows an empty cell as not stated, never as zero", () => {
    const table = page.body.split('id="gao-table-7"')[1]?.split("</table>")[0] ?? "";
    expect(table.match(/not stated/g)?.length).toBe(2);
  });
});

describe("the files", () => {
  test("the list has every record, in its described shape", async () => {
    const { statistics: list } = statisticListSchema.parse(
      (await app.inject("/api/v1/statistics")).json(),
    );
    expect(list.map(({ id }) => id)).toEqual(slugs.map((slug) => `statistic:${slug}`));
  });

  test.each(slugs)("%s: JSON in its described shape, with the cells of the table", async (slug) => {
    const response = await app.inject(`/api/v1/statistics/${slug}`);
    const body = statisticSchema.parse(response.json());
    expect(body.rows).toEqual(statistics.find((one) => one.slug === slug)?.rows);
    expect(response.body).not.toContain("[[");
  });

  test.each(slugs)("%s: the CSV is the file of the collection, byte for byte", async (slug) => {
    const response = await app.inject(`/api/v1/statistics/${slug}.csv`);
    expect(response.statusCode).toBe(200);
    expect(response.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(response.headers["content-disposition"]).toBe(`attachment; filename="${slug}.csv"`);
    expect(response.rawPayload).toEqual(
      readFileSync(join(root, "content/statistics", `${slug}.csv`)),
    );
  });

  test("JSON says which years are a part of one, and what the sums are", async () => {
    const body = (await app.inject("/api/v1/statistics/statistic:gao-table-3")).json();
    expect(body.spans).toContainEqual(expect.objectContaining({ row: "2007", kind: "part" }));
    expect(body.totals.map(({ equals }: { equals: number }) => equals)).toEqual([100, 39, 139, 19]);
  });

  test.each(["/api/v1/statistics/nothing", "/api/v1/statistics/nothing.csv"])(
    "%s is not found",
    async (url) => {
      expectProblem(await app.inject(url), 404, /no figures "nothing"/);
    },
  );
});

test("the guide lists every figure, and search for charts of convictions opens it", async () => {
  const guide = await app.inject("/guides/gao-statistics");
  expectPage(guide);
  for (const slug of slugs) expect(guide.body).toContain(`href="/statistics#${slug}"`);
  for (const query of [
    "trafficking convictions per year chart",
    "task force funding",
    "GAO-07-915",
  ]) {
    const found = await app.inject(`/api/v1/search?q=${encodeURIComponent(query)}`);
    const ids = found.json().hits.map(({ id }: { id: string }) => id);
    expect([query, ids.slice(0, 3)]).toEqual([
      query,
      expect.arrayContaining(["guide:gao-statistics"]),
    ]);
  }
});
