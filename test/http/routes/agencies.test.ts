import { expect, test } from "vitest";
import { agenciesSchema } from "../../../server/http/json/agency-schemas.ts";
import { statuteSchema } from "../../../server/http/json/api-schemas.ts";
import { agencyRoles } from "../../../server/model/agency.ts";
import { createTestApp } from "../../support/create-test-site.ts";
import { expectPage } from "../../support/expect-page.ts";
import { textsOf } from "../../support/read-html.ts";

const app = await createTestApp();
const html = expectPage(await app.inject("/agencies"));
const json = agenciesSchema.parse((await app.inject("/api/v1/agencies")).json());

/** The rows of the first table with their cells, as text. */
function rowsOf(page: string): string[][] {
  const table = /<table class="matrix agencies">(.*?)<\/table>/s.exec(page)?.[1] ?? "";
  return [...table.matchAll(/<tr>(.*?)<\/tr>/gs)]
    .map(([row]) => [...textsOf(row, "th"), ...textsOf(row, "td")])
    .slice(1);
}

test("the table says in words what the records say, and a dash where none does", () => {
  const rows = rowsOf(html);
  const shown = json.agencies.filter(({ roles }) => roles.length > 0);
  expect(rows).toHaveLength(shown.length);
  for (const agency of shown) {
    const [, ...cells] = rows.find(([head]) => head?.includes(agency.name)) ?? [];
    expect([agency.id, cells.length]).toEqual([agency.id, agencyRoles.length]);
    agencyRoles.forEach((role, index) => {
      const briefs = agency.roles.filter((item) => item.role === role).map(({ brief }) => brief);
      if (briefs.length === 0) expect([agency.id, cells[index]]).toEqual([agency.id, "–"]);
      for (const brief of briefs) expect(cells[index]).toContain(brief);
    });
  }
});

test("each agency, body and recommendation stands under its own anchor", () => {
  for (const { url } of [...json.agencies, ...json.bodies, ...json.recommendations]) {
    expect(html).toContain(`id="${String(url).split("#")[1]}"`);
  }
  expect(html).toContain('id="strategic-framework"');
  expect(html).toContain('id="2009-recommendations"');
});

test("the JSON has no unrendered link and gives bodies their limits", () => {
  expect(JSON.stringify(json)).not.toContain("[[");
  const pitf = json.bodies.find(({ id }) => id === "agency:pitf");
  expect(pitf?.coordination.limits.length).toBeGreaterThan(0);
});

test("a section's page says who investigates it, how closely the source says so, and since when", async () => {
  const page = expectPage(await app.inject("/statutes/18-usc-1589"));
  expect(page).toContain('href="/agencies#ice"');
  expect(page).toContain("The source names the section.");
  const body = statuteSchema.parse((await app.inject("/api/v1/statutes/18-usc-1589")).json());
  expect(body.investigatedBy[0]).toMatchObject({ agency: "agency:ice", reach: "named" });
  expect(body.prosecutedBy.map(({ agency }) => agency)).toContain("agency:htpu");
});

test("general statements say that they are general, and come last", async () => {
  const body = statuteSchema.parse((await app.inject("/api/v1/statutes/18-usc-1591")).json());
  const reaches = body.investigatedBy.map(({ reach }) => reach);
  expect(reaches).toEqual([...reaches].sort((a, b) => rank(a) - rank(b)));
  expect(reaches.at(-1)).toBe("general");
});

function rank(reach: string): number {
  return ["named", "subject", "general"].indexOf(reach);
}

test("a section that no source names says so and links to the agencies", async () => {
  const page = expectPage(await app.inject("/statutes/18-usc-1585"));
  expect(page).toContain("/agencies");
  const body = statuteSchema.parse((await app.inject("/api/v1/statutes/18-usc-1962")).json());
  expect(body.investigatedBy).toEqual([]);
  expect(expectPage(await app.inject("/statutes/18-usc-1962"))).toContain(
    "No source read here names who investigates this section.",
  );
});

test("a search for an acronym finds the agency", async () => {
  const answer = (await app.inject("/api/v1/search?q=HTPU")).json() as {
    hits: { id: string; url: string }[];
  };
  expect(answer.hits.slice(0, 3).map(({ url }) => url)).toContain("/agencies#htpu");
});
