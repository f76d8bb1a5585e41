import type { LightMyRequestResponse } from "fastify";
import { describe, expect, test } from "vitest";
import {
  caseListSchema,
  caseSchema,
  healthSchema,
  statuteListSchema,
  statuteSchema,
} from "../../server/http/json/api-schemas.ts";
import { searchSchema, suggestSchema } from "../../server/http/json/search-schemas.ts";
import { createTestApp } from "../support/create-test-site.ts";
import { expectProblem } from "../support/expect-problem.ts";

const app = await createTestApp();

async function get(url: string): Promise<LightMyRequestResponse> {
  return app.inject({ method: "GET", url });
}

interface Tier {
  readonly id: string;
  readonly minimumYears: number | null;
  readonly maximumYears: number | string | null;
  readonly law: string;
}

async function tiersOn(date: string): Promise<readonly Tier[] | null> {
  const response = await get(`/api/v1/statutes/18-usc-1591?on=${date}`);
  const body = statuteSchema.parse(response.json());
  const offense = body.offenses.find(({ id }) => id === "18-usc-1591-act");
  return offense?.penalty?.tiers ?? null;
}

describe("a section on a date", () => {
  test("gives the penalty tiers of the date, each with its Public Law", async () => {
    const pick = (tiers: readonly Tier[] | null) =>
      tiers
        ?.filter(({ id }) => id !== "none-named")
        .map(({ minimumYears, maximumYears, law }) => [minimumYears, maximumYears, law]);
    expect(pick(await tiersOn("2004-05-01"))).toEqual([
      [null, "life", "Pub. L. 108-193"],
      [null, 40, "Pub. L. 108-193"],
    ]);
    expect(pick(await tiersOn("2026-01-15"))).toEqual([
      [15, "life", "Pub. L. 114-22"],
      [10, "life", "Pub. L. 114-22"],
    ]);
  });

  test("says plainly that it was not in force", async () => {
    const body = statuteSchema.parse(
      (await get("/api/v1/statutes/18-usc-1591?on=1999-01-01")).json(),
    );
    expect(body.status).toBe("notInForce");
    expect(body.offenses.map(({ inForce, penalty }) => [inForce, penalty])).toEqual([
      [false, null],
      [false, null],
      [false, null],
    ]);
  });

  test("is the law of today where no date is given", async () => {
    const body = statuteSchema.parse((await get("/api/v1/statutes/18-usc-1591")).json());
    expect(body.on).toBe("2026-11-21");
    expect(body.checkedAgainst.releasePoint).toBe("119-100");
  });

  test("may be asked for by its record id and in any case", async () => {
    for (const id of ["statute:18-usc-1593a", "18-USC-1593A"]) {
      expect((await get(`/api/v1/statutes/${id}`)).statusCode).toBe(200);
    }
  });

  test("has no unrendered link in any text", async () => {
    expect((await get("/api/v1/statutes/18-usc-1594")).body).not.toContain("[[");
    expect((await get("/api/v1/cases/kil-soo-lee")).body).not.toContain("[[");
  });

  test.each(["2000-13-01", "yesterday", "2001-02-29", "2004-05-01T00:00"])(
    "refuses %s as a date and says how to write one",
    async (date) => {
      expectProblem(await get(`/api/v1/statutes/18-usc-1591?on=${date}`), 400, /2000-10-28/);
    },
  );

  test("that the collection has not is not found", async () => {
    expectProblem(await get("/api/v1/statutes/18-usc-9999"), 404, /no section "18-usc-9999"/);
  });
});

test("every section and every case of the lists answers in its described shape", async () => {
  const { statutes } = statuteListSchema.parse((await get("/api/v1/statutes")).json());
  expect(statutes.length).toBeGreaterThanOrEqual(19);
  for (const { id } of statutes) {
    for (const date of ["1997-01-01", "2005-06-01", "2026-11-21"]) {
      const response = await get(`/api/v1/statutes/${id}?on=${date}`);
      expect(statuteSchema.safeParse(response.json()).error?.issues ?? []).toEqual([]);
    }
  }
  const { cases } = caseListSchema.parse((await get("/api/v1/cases")).json());
  expect(cases.length).toBeGreaterThanOrEqual(10);
  for (const { id } of cases) {
    const body = caseSchema.parse((await get(`/api/v1/cases/${id}`)).json());
    expect(Object.keys(body.brief)).toEqual([
      "Facts",
      "Procedure",
      "Issue",
      "Holding",
      "Reasoning",
      "Why it matters",
    ]);
  }
});

describe("search", () => {
  const find = async (query: string) =>
    searchSchema.parse((await get(`/api/v1/search?q=${encodeURIComponent(query)}`)).json());

  test("a misspelled name finds its case first", async () => {
    expect((await find("kil soo li")).hits[0]?.id).toBe("case:kil-soo-lee");
  });

  test("a citation lands on the part that stands there", async () => {
    const [hit] = (await find("1591(b)(1)")).hits;
    expect(hit?.id).toBe("statute:18-usc-1591");
    expect(hit?.url).toBe("/statutes/18-usc-1591#18-usc-1591-act--penalty-by-means-or-under-14");
  });

  test("plain words find the sections on papers", async () => {
    const ids = (await find("passport confiscation")).hits.map(({ id }) => id);
    expect(ids.slice(0, 2).sort()).toEqual(["statute:18-usc-1592", "statute:18-usc-1597"]);
  });

  test("a phrase finds where it stands", async () => {
    const result = await find('"serious harm"');
    expect(result.hits.length).toBeGreaterThan(1);
    expect(result.hits[0]?.id).toMatch(/^statute:18-usc-15(89|91)$/);
  });

  test("noise is answered and finds nothing", async () => {
    const result = await find('))(*"');
    expect([result.total, result.noMatch]).toEqual([0, true]);
  });

  test("a section that is not here is said to be missing, without saying that it does not exist", async () => {
    const result = await find("18 usc 2430");
    expect(result.explanation).toContain("it has no § 2430");
    const elsewhere = await find("21 usc 841");
    expect(elsewhere.explanation).toContain("no page for 21 U.S.C. §\u00a0841");
  });

  test("limits that make no sense are refused", async () => {
    expectProblem(await get("/api/v1/search?q=x&limit=0"), 400, /limit/);
    expectProblem(await get(`/api/v1/search?q=${"x".repeat(401)}`), 400, /q/);
  });
});

test("suggestions complete a name", async () => {
  const body = suggestSchema.parse((await get("/api/v1/suggest?q=kil%20so")).json());
  expect(body.suggestions[0]).toEqual({
    id: "case:kil-soo-lee",
    title: "United States v. Kil Soo Lee",
    citation: "472 F.3d 638 (9th Cir. 2006)",
    url: "/cases/kil-soo-lee",
    kind: "case",
  });
});

test("the health says what content is served", async () => {
  const body = healthSchema.parse((await get("/healthz")).json());
  expect(body.content.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(body.content.counts["provisions"]).toBeGreaterThanOrEqual(19);
});

test("an unknown address under the API is a problem document too", async () => {
  expectProblem(await get("/api/v1/nothing"), 404, /nothing at this address/);
  expectProblem(await get("/api/v1/cases/nobody"), 404, /no case "nobody"/);
});
