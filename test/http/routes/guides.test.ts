import { expect, test } from "vitest";
import {
  glossarySchema,
  guideListSchema,
  guideSchema,
} from "../../../server/http/json/guide-schemas.ts";
import { createTestApp } from "../../support/create-test-site.ts";
import { expectPage } from "../../support/expect-page.ts";
import { expectProblem } from "../../support/expect-problem.ts";

const app = await createTestApp();
const get = async (url: string) => (await app.inject(url)).json();
const { terms } = glossarySchema.parse(await get("/api/v1/glossary"));
const page = await app.inject("/guides/glossary");

function find(id: string) {
  const term = terms.find((one) => one.id === id);
  if (!term) throw new Error(`the glossary has no entry "${id}"`);
  return term;
}

test("every guide of the list answers in its described shape, without a raw link", async () => {
  const { guides } = guideListSchema.parse(await get("/api/v1/guides"));
  expect(guides.map(({ id }) => id)).toContain("guide:glossary");
  for (const { id, title } of guides) {
    const response = await app.inject(`/api/v1/guides/${id.replace("guide:", "")}`);
    expect(guideSchema.parse(response.json())).toMatchObject({ id, title });
    expect(response.body).not.toContain("[[");
  }
});

test("a guide that is not there is told as a problem, with the list", async () => {
  expectProblem(
    await app.inject("/api/v1/guides/weather"),
    404,
    /no guide "weather".*\/api\/v1\/guides/,
  );
});

test("the page has every entry of the JSON under its own id, in the order of the alphabet", () => {
  expectPage(page);
  expect(page.body).not.toContain("[[");
  const places = terms.map(({ id }) => page.body.indexOf(` id="${id}"`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("an entry has the words, the scope and the dates of each section that defines it", () => {
  const { definitions } = find("serious-harm");
  expect(definitions.map(({ citation, from, to }) => [citation, from, to])).toEqual([
    ["18 U.S.C. §\u00a01589(c)(2)", "2008-12-23", null],
    ["18 U.S.C. §\u00a01591(e)(5)", "2008-12-23", null],
  ]);
  for (const { url, scope } of definitions) {
    expect(page.body).toContain(`href="${url}"`);
    expect(scope).toBe("this section");
  }
});

test("a definition that has ended comes after the one in force, with its last day", () => {
  expect(find("sex-trafficking").definitions.map(({ from, to }) => [from, to])).toEqual([
    ["2015-05-29", null],
    ["2000-10-28", "2015-05-28"],
  ]);
});

test("the trafficking act and its renewals have the numbers and days of their records", () => {
  expect(find("tvpa").meaning).toContain("Pub. L. 106-386, of 28 Oct. 2000");
  expect(
    find("tvpra").definedAt.map(({ at, scope }) => `${at} ${scope.split("enacted ")[1]}`),
  ).toEqual([
    "Pub. L. 108-193 19 Dec. 2003",
    "Pub. L. 109-164 10 Jan. 2006",
    "Pub. L. 110-457 23 Dec. 2008",
    "Pub. L. 113-4 7 Mar. 2013",
    "Pub. L. 115-427 9 Jan. 2019",
    "Pub. L. 115-425 8 Jan. 2019",
    "Pub. L. 117-348 5 Jan. 2023",
  ]);
});

test("a search for an acronym lands on its entry, and one for a defined term on the section", async () => {
  const first = async (query: string) =>
    (await get(`/api/v1/search?q=${encodeURIComponent(query)}`)).hits[0].url;
  expect(await first("what does AUSA stand for")).toBe("/guides/glossary#ausa");
  expect(await first("serious harm")).toMatch(
    /^\/statutes\/18-usc-15(89|91)#definition-serious-harm$/,
  );
});
