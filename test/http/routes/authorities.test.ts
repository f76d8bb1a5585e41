import { expect, test } from "vitest";
import { authoritiesSchema } from "../../../server/http/json/authority-schemas.ts";
import { lineKinds } from "../../../server/model/authority-line.ts";
import promised from "../../fixtures/promised-authorities.json" with { type: "json" };
import { createTestApp } from "../../support/create-test-site.ts";
import { expectPage } from "../../support/expect-page.ts";

const app = await createTestApp();
const html = expectPage(await app.inject("/timeline"));

async function authorities(query = "") {
  const response = await app.inject(`/api/v1/authorities${query}`);
  return authoritiesSchema.parse(response.json()).authorities;
}
const all = await authorities();

/** The ids of the line's entries, in the order of the page. */
function idsOn(page: string): string[] {
  const lists = [...page.matchAll(/<ol class="records line">(.*?)<\/ol>/gs)].map(
    ([, list]) => list,
  );
  return [...lists.join("").matchAll(/<li id="([a-z0-9-]+)"(?: class="milestone")?><h3>/g)].map(
    ([, id]) => id ?? "",
  );
}
const slugOf = ({ id }: { readonly id: string }) => id.replace("authority:", "");

test("every promised authority stands on the line", () => {
  const ids = new Set(all.map(slugOf));
  expect(promised.filter((id) => !ids.has(id))).toEqual([]);
});

test("page and JSON hold the same line, oldest first, with one anchor each", () => {
  expect(idsOn(html)).toEqual(all.map(slugOf));
  const days = all.map(({ enacted }) => enacted);
  expect(days).toEqual([...days].sort());
  expect(new Set(idsOn(html)).size).toBe(all.length);
});

test("every authority stands under the span of its year", () => {
  for (const { era, enacted } of all) {
    const [from, to] = /^(\d+)-(\d+|today)$/.exec(era)?.slice(1) ?? ["0", "1864"];
    const year = Number(enacted.slice(0, 4));
    expect([era, year >= Number(from), to === "today" || year <= Number(to)]).toEqual([
      era,
      true,
      true,
    ]);
    expect(html).toContain(`id="${era}"`);
  }
});

test.each(lineKinds)("?kind=%s leaves that kind only, on page and in JSON", async (kind) => {
  const own = all.filter((authority) => authority.kind === kind);
  expect(own.length).toBeGreaterThan(0);
  const page = expectPage(await app.inject(`/timeline?kind=${kind}`));
  expect(idsOn(page)).toEqual(own.map(slugOf));
  expect(page).toMatch(new RegExp(`href="/timeline\\?kind=${kind}" aria-current="page"`));
  expect((await authorities(`?kind=${kind}`)).map(slugOf)).toEqual(own.map(slugOf));
});

test("a kind that there is not is refused", async () => {
  expect((await app.inject("/timeline?kind=poem")).statusCode).toBe(400);
  expect((await app.inject("/api/v1/authorities?kind=poem")).statusCode).toBe(400);
});

test("every milestone is named on top and leads into the line; under a filter those of the kind", async () => {
  const nav = /<nav class="milestones".*?<\/nav>/s;
  const linked = (page: string) =>
    [...(nav.exec(page)?.[0] ?? "").matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  const milestones = all.filter(({ milestone }) => milestone !== undefined);
  expect(milestones.length).toBeGreaterThan(15);
  expect(linked(html)).toEqual(milestones.map(slugOf));
  const treaties = expectPage(await app.inject("/timeline?kind=treaty"));
  expect(linked(treaties)).toEqual(milestones.filter(({ kind }) => kind === "treaty").map(slugOf));
});

test("a law leads to the history of each section that it changed, an older one to the section", () => {
  const entry = (id: string) => new RegExp(`<li id="${id}".*?</li>`, "s").exec(html)?.[0] ?? "";
  expect(entry("pl-106-386")).toContain('href="/statutes/18-usc-1589#history"');
  expect(entry("act-1874-06-23")).toContain('href="/statutes/18-usc-1584"');
  const tvpa = all.find(({ id }) => id === "authority:pl-106-386");
  const forcedLabor = tvpa?.changes.find(({ statute }) => statute === "statute:18-usc-1589");
  expect(forcedLabor?.history.map(({ effective }) => effective)).toEqual(["2000-10-28"]);
});

test("a treaty says where the United States stands, a plan that it is no law", () => {
  for (const { kind, unitedStates, id } of all) {
    expect([id, unitedStates !== undefined]).toEqual([id, kind === "treaty"]);
  }
  expect(html).toContain("Plan of the executive branch, not law");
});

test("a day that the sources do not give is not shown", () => {
  expect(html).toContain("<h3>Oct. 2020 · National Action Plan, 2020</h3>");
});

test("no link is left unrendered", () => {
  expect(html).not.toContain("[[");
  expect(JSON.stringify(all)).not.toContain("[[");
});
